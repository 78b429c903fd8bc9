"""The fact-checking workbench: a source text beside the table of its claims."""

__version__ = "0.1.0"
