"""What is imported only after the first paint: the desk and the pages over it (bench README, 8)."""

import gc
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from tipdesk.app.here import Here
from tipdesk.domain.settings import Personal
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring


class Unlocking:
    """Answers the unlock page by rooms that its first call imports, on the worker.

    The imports stand inside for that one reason: Qt alone is on screen in 140 ms, all of it would take twice as long.
    """

    def __init__(self, here: Here, *, demo: bool = False) -> None:
        self.here, self._demo = here, demo
        self._settle: Callable[[], None] | None = None

    def marks(self) -> tuple[str, ...]:
        marks: tuple[str, ...] = self._unlocking().marks()
        return marks

    def ring(self) -> Ring:
        ring: Ring = self._unlocking().ring()
        return ring

    def with_passphrase(self, mark: str, passphrase: str) -> object:
        opened = self._unlocking().with_passphrase(mark, passphrase)
        self._settle = lambda: self._unlocking().settle(opened, passphrase)
        return opened

    def with_code(self, mark: str, code: str, passphrase: str) -> object:
        return self._unlocking().with_code(mark, code, passphrase)

    def drop(self, opened: Any) -> None:
        """Somebody thought better of it while the key was derived."""
        self._settle = None
        from tipdesk.desk.lock import lock  # noqa: PLC0415

        lock(opened)

    def draw_passphrase(self) -> str:
        from tipdesk.app.founding import FoundingOverDesk  # noqa: PLC0415

        return FoundingOverDesk(self.here, self._around()).draw_passphrase()

    def _around(self) -> Any:
        from tipdesk.app.binding import demo_surroundings, surroundings  # noqa: PLC0415

        return demo_surroundings(self.here) if self._demo else surroundings(self.here)

    def _unlocking(self) -> Any:
        from tipdesk.app.unlocking import UnlockingOverDesk  # noqa: PLC0415

        return UnlockingOverDesk(self.here, self._around())


class Later(Unlocking):
    """Holds the session that comes of unlocking, and makes what stands in the window from then on."""

    def __init__(self, here: Here, *, demo: bool = False) -> None:
        super().__init__(here, demo=demo)
        self._session: Any = None

    def warm(self) -> None:
        """While the passphrase is typed; what a key opens later is imported now as well, else it would be late."""
        from tipdesk.app import work  # noqa: F401, PLC0415
        from tipdesk.ui.help import sheet  # noqa: F401, PLC0415
        from tipdesk.ui.shell import key_sheet, running_sheet  # noqa: F401, PLC0415

        # Reading a day that somebody typed compiles this for 10 ms, the first time.
        datetime.strptime("2026-11-25", "%Y-%m-%d")  # noqa: DTZ007  # what it says is not used
        # As in `first`: it stays, and need not be looked through.
        gc.freeze()

    def settle(self) -> None:
        """Once, when the first page has been there for a while: what unlocking left for later. It takes seconds."""
        settle, self._settle = self._settle, None
        if settle is not None:
            settle()

    def warm_search(self) -> Iterator[None]:
        """Short steps: until the inbox's words are known, a beginning of a word takes half a tenth of a second."""
        from tipdesk.desk.search import warm_inbox  # noqa: PLC0415

        return warm_inbox(self._session)

    def first_run(self, parts: PageParts) -> Any:
        from tipdesk.app.founding import FoundingOverDesk  # noqa: PLC0415
        from tipdesk.ui.first_run.page import FirstRunPage  # noqa: PLC0415

        return FirstRunPage(parts, FoundingOverDesk(self.here, self._around()))

    def has_entered(self, session: Any) -> bool:
        """A newcomer has keys and nothing else yet: no desk, and no story as a guest."""
        return bool(session.has_joined or session.is_guest)

    def joining(self, parts: PageParts, session: Any) -> Any:
        from tipdesk.app.joining import ArrivingOverDesk  # noqa: PLC0415
        from tipdesk.ui.first_run.joining import JoinPage  # noqa: PLC0415

        self._session = session
        return JoinPage(parts, ArrivingOverDesk(session))

    def workroom(self, parts: PageParts, session: Any, window: QWidget) -> Any:
        from tipdesk.app.work import take_drops, workroom  # noqa: PLC0415

        self._session = session
        room = workroom(parts, session, self.here)
        take_drops(parts, window, room, session)
        return room

    def lock_after_s(self) -> int:
        from tipdesk.desk import personal  # noqa: PLC0415

        return personal.lock_after_s(self._session)

    @property
    def session(self) -> object:
        return self._session

    def personal_of(self, session: Any) -> Personal:
        """What the person set for themselves, as it was read at unlock."""
        own: Personal = session.standing.personal
        return own

    def clear_after_s(self) -> int:
        return int(self._session.standing.policy.clipboard_s)

    def lock(self) -> None:
        """Heads to the log, files to rest; where nothing was unlocked, there is nothing to do."""
        if self._session is None:
            return
        from tipdesk.desk.lock import lock  # noqa: PLC0415

        lock(self._session)
