"""What making a copy and letting one out ask of the desk; each call says on which worker it runs."""

from pathlib import Path
from typing import Protocol

from tipdesk.desk.exporting import Leaving
from tipdesk.desk.looking import Opened
from tipdesk.desk.releases import Condition, Way
from tipdesk.domain.copying import CopyPlan
from tipdesk.domain.ids import DocumentId
from tipdesk.intake.copying import Stamp
from tipdesk.intake.viewing import Box
from tipdesk.ui.release.papered import Papered
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.values import Viewed


class CopyGateway(Protocol):
    """One document of the vault. Calls raise `TipdeskError`."""

    done: int
    """Pages of the copy that is being made."""

    def begin(self) -> None:
        """Whether a copy may be made, and of what; on the worker that reads."""
        ...

    papered: Papered | None
    """The text of what has no pages of pixels, once it was laid out."""

    def lay_out(self, viewed: Viewed) -> Viewed:
        """Its text set on paper, and the same with those pages; on the worker that looks, as the next four."""
        ...

    def words(self, leaf: int) -> tuple[Box, ...]:
        """Where the words of a page stand."""
        ...

    def hits(self, words: str, leaves: int) -> tuple[tuple[int, Box], ...]:
        """Where these words stand, on all pages."""
        ...

    def dangers(self) -> tuple[str, ...]:
        """What of the original can lead to its source, in sentences."""
        ...

    def develop(self, plan: CopyPlan, stamp: Stamp | None) -> Viewed:
        """The copy made and sealed, and looked at as what it is; the one before is gone."""
        ...

    @property
    def proof(self) -> ViewGateway | None:
        """What looks at the copy that was made."""
        ...

    def halt(self) -> None:
        """End what is being made; from any thread."""
        ...

    def keep(self) -> DocumentId:
        """On record first; on the worker that writes."""
        ...

    def drop(self) -> None:
        """What was made and not kept is gone."""
        ...


class ReleaseGateway(Protocol):
    """One document that may leave."""

    def offer(self) -> tuple[Leaving, tuple[Condition, ...], str]:
        """What would leave, what was agreed, and the codename of where it stands; raises `NotAllowed`."""
        ...

    def begin(self, one: Leaving) -> None:
        """Opened, on record; on the worker that reads."""
        ...

    def make_ready(self, way: Way) -> None:
        """Compared byte for byte, and a copy made anew of its pixels; on the worker that looks."""
        ...

    def export(self, recipient: str, purpose: str, path: Path) -> str:
        """What it is, and that it leaves, on record first; on the worker that writes, as the next two."""
        ...

    def hand_over(self, recipient: str, purpose: str) -> None: ...

    def printing(self, recipient: str, purpose: str) -> Opened: ...

    def drop(self) -> None:
        """It has left, or does not: what was opened and made for it is gone."""
        ...
