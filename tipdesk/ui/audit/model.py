"""The events as a window over the log: slices are asked for by the page, never fetched by the model."""

from PySide6.QtCore import QObject, Signal

from tipdesk.domain.events import AccessEvent
from tipdesk.ui import when
from tipdesk.ui.audit.telling import did, reason, what
from tipdesk.ui.audit.values import LogSlice
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.cells import Cell, CellModel, Column

SLICE = 200


class LogModel(CellModel[int]):
    """A row is its number; what stands there may not have come yet, then `wanted(first)` was emitted."""

    wanted = Signal(int)

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(_columns(parent), self._number_cells, parent)
        self._look = look
        self._events: dict[int, AccessEvent] = {}
        self._asked: set[int] = set()

    def start(self, first: LogSlice) -> None:
        self._events.clear()
        self._asked.clear()
        self.fill(first)
        self.show_rows(range(first.total))

    def fill(self, found: LogSlice) -> None:
        for place, event in enumerate(found.events):
            self._events[found.first + place] = event
        if self.rowCount():
            last = self.index(min(self.rowCount(), found.first + SLICE) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(found.first, 0), last)

    def event_at(self, row: int) -> AccessEvent | None:
        return self._events.get(row)

    def _number_cells(self, row: int) -> tuple[Cell, ...]:
        event = self._events.get(row)
        if event is None:
            first = row // SLICE * SLICE
            if first not in self._asked:
                self._asked.add(first)
                self.wanted.emit(first)
            return tuple(Cell() for _ in self.columns)
        look, refused = self._look, not event.allowed
        return (
            Cell(when.stamp(look, event.at_ms), "text-quiet", tabular=True, tip=when.full(look, event.at_ms)),
            Cell(did(event), "danger" if refused else "text", icon="ban" if refused else ""),
            Cell(what(event), weight=600),
            Cell(reason(event), "text-quiet"),
            Cell(event.laptop, "text-quiet"),
        )


def _columns(over: QObject) -> tuple[Column, ...]:
    return (
        Column(over.tr("When"), 150),
        Column(over.tr("Did"), 240),
        Column(over.tr("What"), 200),
        Column(over.tr("Reason")),
        Column(over.tr("Laptop"), 90),
    )
