"""What was typed about a new source, in the desk's values."""

from tipdesk.desk import sources as desk_sources
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.promise import Promise
from tipdesk.domain.source import Identity, Way
from tipdesk.ui.names import initials_of, is_me, name_of
from tipdesk.ui.sources.values import Keeper, NewIdentity, NewPromise, NewSource
from tipdesk.ui.who import members


def desk_promise(promise: NewPromise, agreed_ms: int) -> Promise:
    return Promise(
        promise.words,
        agreed_ms,
        promise.agreed_how,
        promise.print_as,
        promise.keep_out,
        frozenset(promise.may_know),
        promise.destroy_by_ms,
    )


def desk_identity(identity: NewIdentity) -> Identity:
    ways = tuple(Way(way.kind.value, way.value, way.note, way.preferred) for way in identity.ways)
    return Identity(identity.name, ways, identity.safe_word, identity.hours)


def desk_source(new: NewSource, now_ms: int) -> desk_sources.NewSource:
    promise = desk_promise(new.promise, now_ms)
    return desk_sources.NewSource(desk_identity(new.identity), promise, new.how, new.alias, now_ms, new.needed)


def keepers_to_choose(session: Session, story: StoryId, since_ms: int) -> tuple[Keeper, ...]:
    """The story's people, me first; then the security editors, who may keep a share of what takes two."""
    found = []
    for member in members(session, story):
        name = name_of(session, member.person)
        found.append(Keeper(member.person, name, initials_of(name), is_me(session, member.person), since_ms))
    inside = {str(keeper.person) for keeper in found}
    for person in session.standing.people.values():
        if person.role is DeskRole.SECURITY_EDITOR and str(person.id) not in inside:
            name = name_of(session, person.id)
            found.append(Keeper(person.id, name, initials_of(name), is_me=False, since_ms=since_ms, outside=True))
    return tuple(sorted(found, key=lambda keeper: (keeper.outside, not keeper.is_me)))
