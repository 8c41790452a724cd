"""What the security editor's page asks of the desk; every call runs on a worker of the task runner."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_findings import AuditFinding
from tipdesk.desk.audit_lines import Line
from tipdesk.ui.audit.desk_values import Answered, Choices, Detail, FindingRow, Read
from tipdesk.ui.audit.values import Checked
from tipdesk.ui.widgets.pick import Choice


class AuditDeeds(Protocol):
    """What changes something or leaves. Calls raise `TipdeskError`."""

    def versions(self, finding: AuditFinding) -> tuple[tuple[str, ...], ...]:
        """Both sides of a fork in words; nothing for another finding."""
        ...

    def review(self, finding: AuditFinding, note: str) -> None: ...

    def endings(self) -> tuple[Choice, ...]:
        """Sources whose promised end comes, by (codename, alias), the nearest first; not those on hold."""
        ...

    def hold(self, key: tuple[str, str], reason: str) -> None: ...

    def save(self, name: str, asked: Asked) -> None: ...

    def discard(self, record: str) -> None: ...

    def report(self, asked: Asked, path: Path) -> str:
        """Write it as PDF or CSV by the path's ending; gives its SHA-256, which stands in the log."""
        ...


class AuditGateway(Protocol):
    """Calls raise `TipdeskError`."""

    @property
    def deeds(self) -> AuditDeeds: ...

    def read(self) -> Iterator[Read | Choices]:
        """Read what came in since: words while it goes, and last what can be chosen."""
        ...

    def note(self, asked: Asked) -> None:
        """Put the question on record: it is itself an event. Before the answer."""
        ...

    def answer(self, asked: Asked) -> Answered: ...

    def detail(self, line: Line) -> Detail: ...

    def findings(self) -> tuple[FindingRow, ...]: ...

    def feeds(self) -> Checked:
        """The cells of the strip, as the logs stand."""
        ...

    def verify(self) -> Iterator[Checked | str]: ...
