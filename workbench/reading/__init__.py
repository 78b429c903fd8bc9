"""Bytes or an address in; title, outlet, byline, date and text out. One module for each format.

Importing this package loads no format's library: each is imported when its format is first read.
"""

from __future__ import annotations

from workbench.reading.files import read_file
from workbench.reading.formats import FORMATS, Format
from workbench.reading.pasted import read_pasted
from workbench.reading.recognition import read
from workbench.reading.web import WebLimits, fetch

__all__ = ["FORMATS", "Format", "WebLimits", "fetch", "read", "read_file", "read_pasted"]
