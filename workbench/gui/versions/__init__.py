"""New versions of a source: bring one in, see what became of the claims, read the old ones."""
