"""People as pages show them: names and initials by the roster."""

from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId
from tipdesk.ui.foreign import visible
from tipdesk.ui.tips.values import Colleague


def is_me(session: Session, person: str) -> bool:
    return person == str(session.me)


def name_of(session: Session, person: str) -> str:
    """By the name that the roster gives; a person that it does not know is shown by the start of their id."""
    known = session.standing.people.get(person)
    if known is not None and known.name:
        return visible(known.name)
    own = session.standing.person.name
    return visible(own) if own and is_me(session, person) else visible(person[:8])


def first_name(session: Session, person: str) -> str:
    """A colleague can have written spaces in the place of an id: then there is none."""
    name = name_of(session, person)
    return next(iter(name.split()), name)


def initials_of(name: str) -> str:
    words = name.split()
    return (words[0][0] + words[-1][0]).upper() if len(words) > 1 else name[:2].upper()


def colleague(session: Session, person: PersonId) -> Colleague:
    return Colleague(person, name_of(session, str(person)), is_me(session, str(person)))


def colleagues(session: Session) -> tuple[Colleague, ...]:
    """Everyone of the desk, this person first, then by name."""
    people = [colleague(session, known.id) for known in session.standing.people.values()]
    return tuple(sorted(people, key=lambda c: (not c.is_me, c.name.casefold())))
