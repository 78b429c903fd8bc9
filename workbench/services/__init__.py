"""What the program does, one family of uses in a module; each method is one transaction."""
