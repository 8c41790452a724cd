"""Half-written text: sealed every five seconds while it is typed, and offered again where it was begun.

A dialog says where it stands ('statement/…') and which fields it has; the rest happens here.
"""

import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from tipdesk.errors import TipdeskError
from tipdesk.ui.shell.runner import Runner

EACH_MS: Final = 5_000
Field = QLineEdit | QPlainTextEdit


class Sheet(Protocol):
    """One draft; every call runs on the writing worker, one after the other."""

    def keep(self, fields: Mapping[str, str]) -> None:
        """Seal it as it is now."""
        ...

    def rewrite(self, fields: Mapping[str, str]) -> None:
        """Seal it without what was taken out: no earlier wording stays."""
        ...

    def forget(self) -> None:
        """It was kept elsewhere, or shall leave no trace."""
        ...

    def discard(self) -> None: ...

    def bring_back(self) -> None: ...


@dataclass(frozen=True)
class Left:
    """A text that was begun and neither kept nor let go."""

    sheet: Sheet
    fields: Mapping[str, str]
    at_ms: int


class DraftsGateway(Protocol):
    def begin(self, where: str) -> Sheet:
        """An empty one; nothing is written by this. Called in the window's thread."""
        ...

    def left(self, where: str) -> tuple[Left, ...]:
        """Newest first; on a worker."""
        ...

    def sweep(self) -> None:
        """What was let go and not brought back; on the writing worker."""
        ...


class _NoSheet:
    def keep(self, fields: Mapping[str, str]) -> None: ...

    def rewrite(self, fields: Mapping[str, str]) -> None: ...

    def forget(self) -> None: ...

    def discard(self) -> None: ...

    def bring_back(self) -> None: ...


class _NoDrafts:
    """While the vault is closed nothing is sealed."""

    def begin(self, where: str) -> Sheet:  # noqa: ARG002  as the gateway has it
        return _NoSheet()

    def left(self, where: str) -> tuple[Left, ...]:  # noqa: ARG002  as the gateway has it
        return ()

    def sweep(self) -> None: ...


class Drafts:
    """The gateway, and who is writing just now: before the lock all of them are sealed at once."""

    def __init__(self, gateway: DraftsGateway | None = None) -> None:
        self.gateway: DraftsGateway = gateway or _NoDrafts()
        self._writing: weakref.WeakSet[Drafting] = weakref.WeakSet()

    def watch(self, drafting: "Drafting") -> None:
        self._writing.add(drafting)

    def seal_all(self) -> None:
        for drafting in tuple(self._writing):
            # Its dialog was closed, and sealed it then; only Python has not let go of it yet.
            if isValid(drafting):
                drafting.seal()


class Drafting(QObject):
    """Seals some fields while they are typed into. It lives with the dialog or page that is its parent."""

    found = Signal(object)
    """tuple[Left, ...]: what was begun here before, where there is any."""
    sealed = Signal()
    failed = Signal(object)
    """TipdeskError: not sealed; what is typed stands in the window."""
    taken = Signal(object)
    """The parts of a draft that one goes on with: for what is no field of text."""

    def __init__(
        self,
        drafts: Drafts,
        runner: Runner,
        where: str,
        fields: Mapping[str, Field],
        parent: QObject,
        *,
        also: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """`also` gives what is sealed beside the text: chosen channels, days, places."""
        super().__init__(parent)
        self._also = also
        self._drafts, self._runner, self._where = drafts, runner, where
        self._fields = dict(fields)
        self._sheet = drafts.gateway.begin(where)
        self._sealed_as = self.now()
        self._ended = False
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.seal)
        for field in self._fields.values():
            field.textChanged.connect(self._typed)
        drafts.watch(self)

    def now(self) -> dict[str, str]:
        """What would be sealed; nothing, where no text is."""
        typed = {
            name: field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            for name, field in self._fields.items()
        }
        return {**typed, **self._also()} if any(words.strip() for words in typed.values()) else {}

    def look(self) -> None:
        """Ask for what was begun here before."""

        def then(left: tuple[Left, ...]) -> None:
            if left:
                self.found.emit(left)

        self._runner.read(lambda: self._drafts.gateway.left(self._where), then, owner=self, failed=self.failed.emit)

    def take(self, left: Left) -> None:
        """Go on where it was left; the fields show it."""
        self._sheet = left.sheet
        for name, words in left.fields.items():
            field = self._fields.get(name)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(words)
            elif field is not None:
                field.setText(words)
        self.taken.emit(left.fields)
        self._sealed_as = self.now()

    def seal(self) -> None:
        """Now, where anything was typed since the last time."""
        now = self.now()
        if self._ended or now == self._sealed_as:
            return
        sheet, self._sealed_as = self._sheet, now
        self._write(lambda: sheet.keep(now))

    def taken_out(self) -> None:
        """Something in the fields was moved elsewhere: no earlier wording may stay."""
        sheet, now = self._sheet, self.now()
        self._sealed_as = now
        self._write(lambda: sheet.rewrite(now))

    def kept(self) -> None:
        """The text is where it belongs: the draft goes."""
        self._end()
        self._write(self._sheet.forget)

    def end(self) -> None:
        """The draft is no longer this dialog's: whoever kept the text lets it go."""
        self._end()

    def begin_again(self) -> None:
        """The same fields for another text."""
        self._ended = False
        self._sheet = self._drafts.gateway.begin(self._where)
        self._sealed_as = self.now()

    def let_go(self, left: Left) -> None:
        self._write(left.sheet.discard)

    def bring_back(self, left: Left) -> None:
        self._write(left.sheet.bring_back)

    def sweep(self) -> None:
        self._write(self._drafts.gateway.sweep)

    @property
    def sheet(self) -> Sheet:
        """For a use case that keeps the text under the draft's own id."""
        return self._sheet

    def _end(self) -> None:
        self._ended = True
        self._timer.stop()

    def _typed(self) -> None:
        if not self._timer.isActive() and not self._ended:
            self._timer.start()

    def _write(self, work: Callable[[], None]) -> None:
        def failed(error: TipdeskError) -> None:
            # It is tried again with the next letter.
            self._sealed_as = {}
            self.failed.emit(error)

        self._runner.write(work, lambda _nothing: self.sealed.emit(), owner=self, failed=failed)
