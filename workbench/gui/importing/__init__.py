"""Importing: what is dropped, pasted, chosen or fetched is read, looked at, and stored."""

from workbench.gui.importing.flow import ImportFlow

__all__ = ["ImportFlow"]
