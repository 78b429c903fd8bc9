"""Review in the window: stances, sign-off, assignment, flags, change requests and comments."""
