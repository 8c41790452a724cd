"""Set text behind the faces that show pages of pixels: what they ask of a sandbox is answered from the layout."""

from dataclasses import dataclass, replace

from tipdesk.domain.marking import spans
from tipdesk.errors import NotCopied
from tipdesk.intake.copying import Leaves, Source
from tipdesk.intake.viewing import Kind, NotSeen, Reason, Shown, Size, Viewer
from tipdesk.ui.release.passages import has_text, passages
from tipdesk.ui.release.typeset import Typeset
from tipdesk.ui.view.findings import See
from tipdesk.ui.view.hitting import hit_boxes
from tipdesk.ui.view.over_desk import POINT
from tipdesk.ui.view.pixels import Picture, picture
from tipdesk.ui.view.values import HitsOn, Viewed, Written


def leaves_of(viewer: Viewer, shown: Shown) -> Leaves:
    """What a copy is made of: pixels as the sandbox draws them, or the text, set anew. Raises `NotCopied`."""
    return set_text(viewer, shown) if has_text(shown) else Source(viewer, shown)


def set_text(viewer: Viewer, shown: Shown) -> Typeset:
    """Raises `NotCopied` where it has no text."""
    try:
        typeset = Typeset(tuple(passages(viewer, shown)), fixed=shown.kind is Kind.TEXT)
    except NotSeen as why:
        raise NotCopied(1, why.reason.value) from why
    if not any(passage.text.strip() for passage in typeset.passages):
        raise NotCopied(1, Reason.NOT_DRAWN.value)
    return typeset


@dataclass(frozen=True)
class Papered:
    """A part of what `ViewGateway` answers: what is asked of pages."""

    typeset: Typeset

    def viewed(self, of: Viewed) -> Viewed:
        """The same with its text on paper."""
        sizes = (self.typeset.size,) * min(self.typeset.count, 1)
        return replace(of, leaves=self.typeset.count, sizes=sizes, unit=POINT, first=Written(), titles=())

    def draw(self, wanted: Picture, see: See | None = None) -> Picture:
        del see
        return picture(self.typeset.draw(wanted.leaf, wanted.scale), wanted.scale, wanted.turn)

    def measure(self, first: int) -> tuple[Size, ...]:
        return (self.typeset.size,) * max(0, self.typeset.count - first)

    def hits(self, leaf: int, words: str) -> HitsOn:
        found = self.typeset.words(leaf)
        return HitsOn(leaf, hit_boxes(found, spans(found.text, words)))
