"""What the import page asks; looking and filing are steps on the writing worker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from tipdesk.desk.in_bulk import Applied
from tipdesk.intake.asked import Dates, FormFound, Part
from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Looking, Preview
from tipdesk.intake.removal import Removable, Removed
from tipdesk.ui.rules import RuleShown
from tipdesk.ui.widgets.who_sheet import WhoCanSee


@dataclass(frozen=True)
class Unfinished:
    """An import that was begun and not ended: its files are offered again."""

    mark: str
    paths: tuple[str, ...]
    began_ms: int


class AskingGateway(Protocol):
    """What an import asks before it is kept."""

    def rules(self) -> tuple[RuleShown, ...]:
        """Rules of the desk that are followed."""
        ...

    def with_dates(self, dates: Dates) -> None:
        """Said for what is looked at and kept from now on."""
        ...

    def without_rules(self, off: frozenset[str]) -> None: ...

    def say_form(self, form: FormFound, parts: Sequence[Part]) -> None:
        """Remembered for every form of this head."""
        ...


class ImportGateway(AskingGateway, Protocol):
    """Calls raise `TipdeskError`. `cancelled` is asked between items."""

    keep_paths: bool
    """Whether what is kept says where its file lay."""

    def target(self) -> str:
        """'into the inbox', or 'into copper lantern'."""
        ...

    def who_can_see(self) -> WhoCanSee: ...

    def sandboxed(self) -> str:
        """How the reader is fenced in, in a few words; empty where this system cannot."""
        ...

    def look(self, paths: tuple[str, ...]) -> Iterator[Looking | Preview]: ...

    def file(self, preview: Preview, paths: tuple[str, ...], cancelled: Callable[[], bool]) -> Iterator[Step]:
        """One pass over what is ticked. Until `ended`, the import is offered again after a kill."""
        ...

    def ended(self) -> None:
        """The last pass is over, or the person stopped it."""
        ...

    def removable(self, preview: Preview) -> tuple[Removable, ...]:
        """Files all of which is kept here."""
        ...

    def remove(self, files: tuple[Removable, ...]) -> Removed:
        """Take their names away; one that changed since stays."""
        ...

    def withdrawing(self, records: tuple[str, ...]) -> Iterator[Applied]:
        """Take the import back, in steps; imported again, the tips return."""
        ...

    def unfinished(self) -> tuple[Unfinished, ...]: ...

    def let_go(self, mark: str) -> None:
        """The person does not want this import any more."""
        ...
