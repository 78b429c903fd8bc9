"""The inspector: every field of the claim in hand, what several have in common, and their history."""
