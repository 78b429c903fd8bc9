"""The window's first picture: the text and the claims as they stood last, painted before all else is loaded.

`outline` says where everything stood, `tracing` takes it down from the window, `sight` paints it. What is
written down are places and ids; the words come from the database at the next start.
"""
