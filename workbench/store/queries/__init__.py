"""What is read: ids first, pages of rows after."""
