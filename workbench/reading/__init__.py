"""Bytes or an address in; title, outlet, byline, date and text out. One module for each format."""
