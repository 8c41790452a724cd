"""Sound and pictures of a recording, asked of the process that decodes; what could not be had is said in the answer."""

from tipdesk.intake.hearing import Listener
from tipdesk.intake.viewing import NotSeen, Reason
from tipdesk.ui.view import telling
from tipdesk.ui.view.sandboxed import Sandboxed
from tipdesk.ui.view.values import Loudness, Piece


class Sounding:
    """Of one document."""

    def __init__(self, sandbox: Sandboxed) -> None:
        self._sandbox = sandbox

    def decode(self) -> None:
        """The process that looked at it ends; one that decodes takes its place when it is entered."""
        self._sandbox.decode()

    def hear(self, at: int) -> Piece:
        try:
            heard = self._listener().hear(at)
        except NotSeen as why:
            return Piece(at, b"", None, telling.failure_words(why.reason, why.limit))
        return Piece(at, heard.pcm, heard.then)

    def outline(self, first: int) -> Loudness:
        try:
            found = self._listener().outline(first)
        except NotSeen:
            return Loudness(first, b"", None)  # the drawing ends there; what is heard says why
        return Loudness(first, found.peaks, found.then)

    def _listener(self) -> Listener:
        """Raises `NotSeen`."""
        viewer = self._sandbox.viewer()
        if not isinstance(viewer, Listener):
            raise NotSeen(Reason.NOT_PLAYED)
        return viewer
