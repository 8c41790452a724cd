"""A picture looked at: its frames as leaves."""

from tipdesk.reader.pages.picture import open_picture
from tipdesk.reader.view.leaf_pages import sizes_of
from tipdesk.reader.view.looked import Looked
from tipdesk.reader.view.messages import Kind, Shown
from tipdesk.reader.view.sources import Source


def look_at_picture(source: Source, media_type: str) -> Looked:
    """Raises `TooMuch`: malformed, too many pixels."""
    leaves = open_picture(source)
    shown = Shown(
        Kind.PICTURE, media_type, source.size, leaves=leaves.count, sizes=sizes_of(leaves, 0), pixels=leaves.image.size,
        remarks=leaves.remarks, looked_bytes=source.size,
    )  # fmt: skip
    return Looked(shown, None, leaves)
