"""What a program does by itself after unlocking and after a merge: what others decided takes effect here."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from tipdesk.desk import asking, destruction, ending, intake_address, laptop_people, recovery_boxes, recusal
from tipdesk.desk.session import Session
from tipdesk.errors import TipdeskError


@dataclass(frozen=True)
class Followed:
    """What changed: places that came or came back, and how many people's access was ended."""

    places: int = 0
    ended: int = 0

    def __bool__(self) -> bool:
        return bool(self.places or self.ended)


def steps(session: Session) -> Iterator[Followed]:
    """Step by step, for a worker that others wait for too. Each is on record first where it changes anything."""
    if not session.has_joined:
        return
    came = laptop_people.notice(session)
    back = recusal.returned(session)
    asking.expire(session)
    yield Followed(places=len(came) + len(back))
    for _place, ended in ending.settle_all(session):
        yield Followed(ended=len(ended))
    if session.has_inbox:
        # A damaged inbox has told of itself at unlock.
        with suppress(TipdeskError):
            destruction.settle(session, session.places.inbox)
            intake_address.settle(session)
        yield Followed()
    for story in tuple(session.standing.stories.values()):
        try:
            # The roster's holds are carried in first; then this laptop's word on what was destroyed.
            destruction.settle(session, story.comp)
            recovery_boxes.keep(session, story.comp)
        except TipdeskError:
            # Verifying tells of the file; the other stories go on.
            continue
        yield Followed()
