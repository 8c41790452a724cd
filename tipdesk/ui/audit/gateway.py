"""What the page of one's own log asks of the desk; every call runs on a worker of the task runner."""

from collections.abc import Iterator
from typing import Protocol

from tipdesk.ui.audit.questions import Question
from tipdesk.ui.audit.values import Checked, LogSlice


class OwnLogGateway(Protocol):
    """Calls raise `TipdeskError`."""

    def begin(self) -> None:
        """Put this view on record: it is itself an event."""
        ...

    def slice(self, first: int, count: int, question: Question = Question.ALL) -> LogSlice: ...

    def verify(self) -> Iterator[Checked | str]:
        """Every commit here is checked: words while it goes, and last what was found."""
        ...
