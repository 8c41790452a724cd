"""A picture looked at: its frames as leaves, what follows its end as a file within."""

import hashlib
from dataclasses import dataclass
from functools import cached_property, partial

from tipdesk.reader.detect import LOOK
from tipdesk.reader.evidence.pictures import Found, gather_file, gather_pixels
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.messages import Role
from tipdesk.reader.pages.grain import coarse
from tipdesk.reader.pages.picture import PictureLeaves, open_picture
from tipdesk.reader.view.leaf_pages import sizes_of
from tipdesk.reader.view.leaves import Examined
from tipdesk.reader.view.looked import InnerSource, Looked
from tipdesk.reader.view.messages import Inner, Kind, Shown
from tipdesk.reader.view.sources import Held, Source

TRAILER_BYTES = 64 << 20
LOOKED_LEAVES = 40
"""Of a scan of many pages so many are looked through for dots."""


@dataclass
class Picture:
    source: Source
    media_type: str
    leaves: PictureLeaves

    @cached_property
    def found(self) -> Found:
        return gather_file(self.source, self.media_type, self.leaves.image.info)

    def trailer(self, place: int) -> InnerSource | None:
        start, length = self.found.trailer
        if place or not 0 < length <= TRAILER_BYTES:
            return None
        return InnerSource(Held(memoryview(self.source.read(start, length))))

    def examine(self, first: int) -> Examined:
        """The file's own signs first, then leaf after leaf."""
        gathering = Found()
        if not first:
            gathering = gather_file(self.source, self.media_type, self.leaves.image.info)
        gather_pixels(gathering, self.leaves, gathering.thumbnail, first)
        then = first + 1
        return gathering.examined(then if then < min(self.leaves.count, LOOKED_LEAVES) else None)


def look_at_picture(source: Source, media_type: str) -> Looked:
    """Raises `TooMuch`: malformed, too many pixels."""
    leaves = open_picture(source)
    picture = Picture(source, media_type, leaves)
    leaves.small = lambda: picture.found.thumbnail
    shown = Shown(
        Kind.PICTURE, media_type, source.size, leaves=leaves.count, sizes=sizes_of(leaves, 0), pixels=leaves.image.size,
        inner=_inner(picture), remarks=leaves.remarks, looked_bytes=source.size,
    )  # fmt: skip
    grain = partial(coarse, leaves)
    return Looked(shown, None, leaves, picture.trailer, picture.examine, grain=grain)


def _inner(picture: Picture) -> tuple[Inner, ...]:
    """What follows the end, where it is something: a film of the same moment, an archive."""
    trailer = picture.trailer(0)
    if trailer is None:
        return ()
    data = trailer.source.read(0, trailer.source.size)
    kind, digest = media_type_of(data[:LOOK]), hashlib.sha256(data).hexdigest()
    return (Inner("", kind, "", len(data), digest, Role.ATTACHMENT, kind in PROGRAMS),)
