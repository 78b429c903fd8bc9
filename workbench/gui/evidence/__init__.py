"""Evidence in the window: the sheet that adds it, the picking of passages, and the inspector's tab."""
