"""A step of the tour: a key or words, what is there then, and its picture."""

from collections.abc import Callable
from dataclasses import dataclass

from tipdesk.cli.tour.visit import Visit


@dataclass(frozen=True)
class Step:
    """In this order; what is empty is left out. `what` names what was not reached."""

    key: str = ""
    typed: str = ""
    click: str = ""
    """The name of what is pressed with the mouse."""
    what: str = ""
    finds: str = ""
    says: str = ""
    wait_ms: int = 0
    picture: str = ""

    def take(self, at: Visit) -> None:
        walker = at.walker
        if self.key:
            walker.key(self.key)
        if self.typed:
            walker.type(self.typed)
        if self.click:
            walker.click(self.click)
        if self.finds:
            walker.until(self.what, lambda: walker.find(self.finds))
        if self.says:
            walker.until(self.what, lambda: walker.says(self.says))
        if self.wait_ms:
            walker.wait(self.wait_ms)
        if self.picture:
            walker.picture(self.picture)


def steps(wanted: tuple[Step, ...]) -> Callable[[Visit], None]:
    """One stop of several steps."""

    def stop(at: Visit) -> None:
        for step in wanted:
            step.take(at)

    return stop
