"""New versions of a source: bring one in, see what became of the claims, read the old ones."""

from workbench.gui.versions.flow import UpdateFlow
from workbench.gui.versions.history import VersionsSheet

__all__ = ["UpdateFlow", "VersionsSheet"]
