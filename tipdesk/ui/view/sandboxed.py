"""The sandbox of one document: started with it, started anew after a death, and led to where it was."""

from collections.abc import Callable

from tipdesk.intake.viewing import NotSeen, Reason, Shown, Viewer
from tipdesk.ui.view.sources import Matter, Opened

Place = tuple[tuple[int, ...], int]
"""A file within by its places, and an earlier state of it."""


class Sandboxed:
    """`stopped`: a person did not want to wait any longer."""

    def __init__(self, matter: Matter, start: Callable[[], Viewer], listen: Callable[[], Viewer] | None = None) -> None:
        self._matter, self._start, self._listen = matter, start, listen
        self._opened: Opened | None = None
        self._viewer: Viewer | None = None
        self._place: Place = ((), 0)
        self._ended = False
        self.stopped = False

    def open(self) -> Opened:
        """On record first."""
        if self._opened is None:
            opened = self._opened = self._matter.open()
            if self._ended:
                opened.close()
        return self._opened

    def enter(self, place: Place) -> Shown:
        """Raises `NotSeen`."""
        self._place, self.stopped = place, False
        viewer = self._viewer
        if viewer is None or not viewer.alive:
            return self._anew()
        return viewer.enter(*place)

    @property
    def can_decode(self) -> bool:
        return self._listen is not None and self._start is not self._listen

    def decode(self) -> None:
        """From now on the process that decodes looks at the document: at the whole of it, as it stands."""
        if self._listen is not None:
            self._end()
            self._start, self._place = self._listen, ((), 0)

    def viewer(self) -> Viewer:
        """Alive, and where it was led to; raises `NotSeen`."""
        if self._viewer is None or not self._viewer.alive:
            self._anew()
        if self._viewer is None:
            raise NotSeen(Reason.CRASHED)
        return self._viewer

    def stop(self) -> None:
        self.stopped = True
        self._end()

    def close(self) -> None:
        self._ended = True
        opened, self._opened = self._opened, None
        self._end()
        if opened is not None:
            opened.close()

    def _end(self) -> None:
        viewer, self._viewer = self._viewer, None
        if viewer is not None:
            viewer.close()

    def _anew(self) -> Shown:
        opened, viewer = self.open(), self._start()
        self._viewer = viewer
        if self._ended:
            # Closed while it was started: nobody else ends it.
            self._end()
            raise NotSeen(Reason.CRASHED)
        shown = viewer.show(opened, message=opened.about.is_message)
        return shown if self._place == ((), 0) else viewer.enter(*self._place)
