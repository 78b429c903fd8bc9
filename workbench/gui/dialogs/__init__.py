"""What the window asks and shows beside the main loop: all of it in sheets, none of it in the way."""
