"""How a source is kept, over the desk: what is asked of its other keepers, holds, and the end that was promised."""

from tipdesk.desk import asking, destruction, holds, identities, rules, stories, wanting
from tipdesk.desk.requests import Standing
from tipdesk.desk.session import Session, StoryPlace
from tipdesk.domain.access import Action, can
from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.ui.names import name_of
from tipdesk.ui.sources.making import keepers_to_choose
from tipdesk.ui.sources.values import Asked, Ends, Keeper, NewBox, NewKeepers, RevealRequest
from tipdesk.ui.tongue import listed, tr


def asked_of(session: Session, story: StoryPlace, source: SourceId) -> Asked | None:
    """The newest of what I asked that is not over; what was agreed to before what still waits."""
    mine = [one for one in asking.asked_by(session, story.comp) if one.source == source]
    if not mine:
        return None
    one = next((each for each in mine if each.standing is Standing.AGREED), mine[0])
    agreed = one.standing is Standing.AGREED
    said = {answer.by for answer in one.answers}
    waits = [holder for holder in one.holders if holder != one.by and holder not in said]
    people = [answer.by for answer in one.released] if agreed else waits
    return Asked(one.mark, one.reason, one.until_ms, agreed, listed(name_of(session, person) for person in people))


def new_box_of(session: Session, story: StoryPlace, source: SourceId) -> NewBox | None:
    """Whom it is sealed to still, though they were suspended, ended or let go; None where nobody is."""
    found = wanting.of_source(session, story.comp, source)
    if found is None:
        return None
    fact = tr("Still sealed to {names}, who is gone.").format(names=listed(name_of(session, one) for one in found.gone))
    if found.is_lost:
        return NewBox(fact, tr("Too few keepers are left to open it, and so nobody can seal it anew."), may=False)
    rest = tr("Seal it anew to others.") if found.i_may else tr("A keeper who is here seals it anew.")
    return NewBox(fact, rest, found.i_may)


def ends_of(session: Session, story: StoryPlace, source: SourceId) -> Ends | None:
    """The end that is near or past; a hold is told of however far it is."""
    place = story.comp
    job = next((one for one in destruction.jobs(session, place) if one.source == source), None)
    hold = holds.on_source(session, place, source)
    if job is None and hold is None:
        return None
    held = "" if hold is None else tr("{who}: {reason}").format(who=name_of(session, hold.by), reason=hold.reason)
    may = can(rules.actor(session, place), Action.LIFT_HOLD).allowed
    ease = may and hold is not None and not hold.by_desk
    if job is None:
        return Ends(0, overdue=False, goes="", held=held, may_ease=ease)
    notes = dict(job.goes).get("contact", 0)
    words = tr("Name and ways go, and %Ln notes of contacts.", "", notes)
    overdue = job.at_ms <= session.around.now_ms()
    return Ends(job.at_ms, overdue, words, held, overdue and job.may_destroy and hold is None, ease)


class KeepingOverDesk:
    """Each is on record first."""

    def __init__(self, session: Session, story: StoryId) -> None:
        self._session, self._story = session, story
        self._place = stories.place_of(session, story).comp

    def ask(self, source: SourceId, request: RevealRequest) -> None:
        asking.ask(self._session, asking.Question(self._place, source, request.reason, request.window_ms))

    def hold(self, source: SourceId, reason: str) -> None:
        holds.hold(self._session, holds.of_source(self._session, self._place, source), reason)

    def ease_hold(self, source: SourceId, reason: str) -> None:
        holds.ease(self._session, holds.of_source(self._session, self._place, source), reason)

    def destroy(self, source: SourceId) -> int:
        return destruction.destroy(self._session, self._place, source)

    def merge(self, source: SourceId, reason: str) -> bool:
        if identities.merging(self._session, self._place, source).unasked:
            identities.ask_to_merge(self._session, asking.Question(self._place, source, reason))
            return False
        identities.merge(self._session, self._place, source, reason)
        return True

    def choosable(self) -> tuple[Keeper, ...]:
        return keepers_to_choose(self._session, self._story, self._session.around.now_ms())

    def change_keepers(self, source: SourceId, wanted: NewKeepers) -> bool:
        if wanted.window_ms:
            asking.ask(self._session, asking.Question(self._place, source, wanted.reason, wanted.window_ms))
            return False
        keepers = identities.Keepers(frozenset(wanted.people), wanted.needed)
        identities.change_keepers(self._session, self._place, source, keepers, wanted.reason, wanted.mark)
        return True
