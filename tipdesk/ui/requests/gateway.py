"""What the page of requests asks of the desk; every call runs on a worker of the task runner."""

from typing import Protocol

from tipdesk.ui.requests.values import RequestRow


class RequestsGateway(Protocol):
    """Calls raise `TipdeskError`; one place that does not open leaves the others alone."""

    def places(self) -> tuple[str, ...]:
        """Where requests may lie: the stories, and last what colleagues ask in their logs."""
        ...

    def of(self, place: str) -> tuple[RequestRow, ...]: ...

    def release(self, row: RequestRow) -> None:
        """On record first; then the share goes to that one request."""
        ...

    def refuse(self, row: RequestRow, reason: str) -> None: ...
