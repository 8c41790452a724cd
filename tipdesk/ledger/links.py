"""What of a header ties it to its author, its feed and the commit before it: all that checking again looks at."""

from typing import Final

import msgspec


class Links(msgspec.Struct, gc=False):
    """What is checked of a header; the rest was checked at entry, and the digest covers it."""

    by: str
    feed: str | None
    seq: int
    prev: str | None
    time: int
    kept: int
    root: str


_LINKS: Final = msgspec.json.Decoder(Links)
_UNREADABLE: Final = Links("", None, -1, None, 0, -1, "")


def read_links(header: bytes) -> Links:
    """A header that is no header any more links to nothing; that it was changed, its digest tells."""
    try:
        return _LINKS.decode(header)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return _UNREADABLE
