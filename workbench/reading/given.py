"""What a format's reader is given: the bytes, the name shown in messages, and what came along with them."""

from __future__ import annotations

from typing import NamedTuple

from workbench.domain.progress import Progress, Silent


class Given(NamedTuple):
    """Bytes to read and what is known of them beforehand.

    `name` is what messages call them; `charset` the character encoding that was declared with them ("" for
    none); `address` where they were fetched ("" for a file).
    """

    data: bytes
    name: str
    media_type: str = ""
    charset: str = ""
    address: str = ""
    progress: Progress = Silent()
