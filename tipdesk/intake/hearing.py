"""The process that decodes sound and film, asked: what the safe view asks of its own, and sound in pieces besides."""

from tipdesk.intake.viewing import Reason, Viewer
from tipdesk.reader.view.messages import PEAKS, PIECE, RATE, SAMPLE, Hear, Heard, Outline, Outlined, Recorded

__all__ = ["ENTRY", "PEAKS", "PIECE", "RATE", "SAMPLE", "Heard", "Listener", "Outlined", "Recorded"]

ENTRY = "tipdesk.reader.playing.process"


class Listener(Viewer):
    """One for one recording. `command` is `reader_command(python, ENTRY)`."""

    def hear(self, at: int) -> Heard:
        """The sound from this sample on. Raises `NotSeen`."""
        answer = self._ask(Hear(at))
        if not isinstance(answer, Heard) or answer.at != at:
            raise self._died(Reason.CRASHED)
        return answer

    def outline(self, first: int) -> Outlined:
        """How loud it is from this peak on; in order. Raises `NotSeen`."""
        answer = self._ask(Outline(first))
        if not isinstance(answer, Outlined) or answer.first != first:
            raise self._died(Reason.CRASHED)
        return answer
