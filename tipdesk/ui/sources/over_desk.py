"""The source page's gateway over the desk."""

from tipdesk.desk import (
    asking,
    destruction,
    identities,
    reveal,
    sources,
    stories,
)
from tipdesk.desk.reveal import Opening as DeskOpening
from tipdesk.desk.session import Session
from tipdesk.desk.sources import WholeSource
from tipdesk.domain.ids import PersonId, SourceId, StatementId, StoryId
from tipdesk.domain.promise import Promise
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.source import Contact, Identity, Part
from tipdesk.domain.statement import Statement, Terms
from tipdesk.ui import newsroom, when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.names import first_name, initials_of, is_me, name_of
from tipdesk.ui.reasons import why_words
from tipdesk.ui.sources.keeping import asked_of, ends_of, new_box_of
from tipdesk.ui.sources.making import desk_promise
from tipdesk.ui.sources.values import (
    Contact as ContactShown,
)
from tipdesk.ui.sources.values import (
    Fact,
    Keeper,
    NewPromise,
    Opened,
    OpenedLine,
    Opening,
    PromisePart,
    RevealRequest,
    SourceWhole,
    StatementRow,
    Term,
    Way,
    WayKind,
)
from tipdesk.ui.tongue import apart, later, listed, tr
from tipdesk.ui.who import members, who_can_see, who_on_day
from tipdesk.ui.widgets.who_sheet import WhoCanSee

NAME, PLAN = "name", "plan"
SOON_MS = 14 * DAY_MS

_TERMS = (
    (Terms.ON_THE_RECORD, later("On the record"), "ok-soft", "ok"),
    (Terms.BACKGROUND, later("Background"), "accent-soft", "accent"),
    (Terms.DEEP_BACKGROUND, later("Deep background"), "warn-soft", "warn"),
    (Terms.OFF_THE_RECORD, later("Off the record"), "danger-soft", "danger"),
    (Terms.OUR_OWN, later("Our own"), "-", "text-quiet"),
)


def terms_shown() -> tuple[Term, ...]:
    return tuple(Term(terms.name, tr(word), ground, ink) for terms, word, ground, ink in _TERMS)


def way_word(kind: WayKind) -> str:
    words = {
        WayKind.NAME: tr("Name"), WayKind.SIGNAL: tr("Signal"), WayKind.PHONE: tr("Phone"), WayKind.MAIL: tr("E-mail"),
        WayKind.LETTER: tr("Letter"), WayKind.IN_PERSON: tr("In person"), WayKind.ADDRESS: tr("Address"),
        WayKind.PLAN: tr("Contact plan"), WayKind.OTHER: tr("Another way"),
    }  # fmt: skip
    return words[kind]


def _kind(words: str) -> WayKind:
    return WayKind(words) if words in {kind.value for kind in WayKind} else WayKind.OTHER


class SourceOverDesk:
    def __init__(self, session: Session, look: Look, story: StoryId) -> None:
        self._session, self._look, self._story = session, look, story
        self._story_place = stories.place_of(session, story)
        self._place = self._story_place.comp

    def whole(self, source: SourceId) -> SourceWhole:
        session = self._session
        found = sources.as_sealed(session, self._place, source)
        openings = tuple(self._opening(one) for one in reveal.openings(session, self._place, source))
        names = listed(name_of(session, p) for p in found.differs.beyond) if found.differs is not None else ""
        differs = tr("{names} can open the identity and was not promised as one who may know.").format(names=names)
        keepers = tuple(self._keeper(person, found) for person in found.source.holders)
        return SourceWhole(
            source=source,
            alias=found.source.alias,
            about=self._about(found),
            protected=tr("Protected: %Ln keepers", "", found.source.needed) if found.source.needed > 1 else "",
            promise=newsroom.promise_words(found.promise.words),
            print_as=found.promise.print_as,
            keep_out_words=found.promise.keep_out,
            destroy_by_ms=found.promise.destroy_by_ms,
            agreed=self._agreed(found.promise),
            parts=self._parts(found),
            differs=differs if found.differs is not None else "",
            statements=tuple(StatementRow(s.id, s.said_ms, s.text, s.terms.name, s.backs) for s in found.statements),
            sealed_words=self._sealed_words(found),
            i_am_keeper=any(is_me(session, person) for person in found.source.holders),
            keepers=tuple(sorted(keepers, key=lambda keeper: not keeper.is_me)),
            others=self._others(found),
            openings=openings,
            keep_out=listed(found.promise.keep_out),
            contacts=tuple(
                ContactShown(c.at_ms, newsroom.in_touch(c.way), c.note, first_name(session, c.by))
                for c in reversed(found.contacts)
            ),
            story_title=self._story_place.title,
            codename=self._story_place.codename,
            used_today=reveal.opened_today(session),
            cap=session.standing.policy.reveals_a_day,
            ways=self._ways(found),
            seers=len(members(session, self._story)),
            needed=found.source.needed,
            asked=asked_of(session, self._story_place, source) if found.source.needed > 1 else None,
            ends=ends_of(session, self._story_place, source),
            destroyed_ms=destruction.destroyed_ms(session, self._place, source),
            boxes=identities.standing(session, self._place, source),
            merge_waits=bool(identities.merging(session, self._place, source).waiting),
            may_know=found.promise.may_know,
            new_box=new_box_of(session, self._story_place, source),
        )

    def reveal(self, source: SourceId, request: RevealRequest) -> Opened:
        ways = frozenset(int(place) for place in request.ways if place.isdecimal())
        parts = frozenset(part for part in Part if part.value in request.ways)
        if request.mark:
            opening = asking.Opening(self._place, request.mark, ways, request.seconds, parts)
            shown = asking.open_agreed(self._session, opening)
        else:
            asked = reveal.Request(self._place, source, request.reason, ways, request.seconds, parts)
            shown = reveal.reveal(self._session, asked)
        lines = self._lines(shown.identity, request.ways)
        return Opened(lines, request.seconds, shown.opened_today, shown.cap)

    def sealed(self, source: SourceId) -> None:
        reveal.sealed_again(self._session, self._place, source)

    def add_statement(self, source: SourceId, text: str, terms: str, said_ms: int) -> None:
        new = Statement(StatementId(""), source, text, Terms[terms], said_ms)
        made = sources.add_statement(self._session, self._place, new)
        self._session.history.done(sources.way_of_stating(self._place, made))

    def withdraw_statement(self, statement: StatementId) -> None:
        self._session.history.done(sources.withdraw_statement(self._session, self._place, statement))

    def lost_with(self, source: SourceId) -> tuple[tuple[str, int], ...]:
        return sources.lost_with(self._session, self._place, source)

    def withdraw(self, source: SourceId) -> None:
        self._session.history.done(sources.withdraw_source(self._session, self._place, source))

    def who_can_see(self) -> WhoCanSee:
        return who_can_see(self._session, self._look, self._story)

    def who_on_day(self, at_ms: int) -> WhoCanSee:
        return who_on_day(self._session, self._look, self._story, at_ms)

    def set_terms(self, statement: StatementId, terms: str) -> None:
        self._session.history.done(sources.set_terms(self._session, self._place, statement, Terms[terms]))

    def log_contact(self, source: SourceId, way: str, note: str, at_ms: int) -> None:
        entry = Contact(at_ms, way.lower(), note, PersonId(str(self._session.me)))
        self._session.history.done(sources.log_contact(self._session, self._place, source, entry))

    def set_promise(self, source: SourceId, promise: NewPromise) -> None:
        standing: Promise = sources.read_source(self._session, self._place, source).promise
        changed = desk_promise(promise, standing.agreed_ms)
        self._session.history.done(sources.change_promise(self._session, self._place, source, changed))

    # In words

    def _about(self, found: WholeSource) -> str:
        look, source = self._look, found.source
        parts = [tr("A source since {day}").format(day=when.day(look, source.since_ms))]
        if found.contacts:
            last = when.day(look, found.contacts[-1].at_ms)
            parts.append(tr("%Ln contacts, last on {day}", "", len(found.contacts)).format(day=last))
        if source.how_they_know:
            parts.append(tr("how they know: {how}").format(how=visible(newsroom.how_known(source.how_they_know))))
        return apart(parts)

    def _agreed(self, promise: Promise) -> str:
        if not promise.is_agreed:
            return ""
        day, how = when.day(self._look, promise.agreed_ms), newsroom.agreed(promise.agreed_how)
        return tr("agreed {day}, {how}").format(day=day, how=how)

    def _parts(self, found: WholeSource) -> tuple[PromisePart, ...]:
        look, promise = self._look, found.promise
        know = tr("May know: %Ln people", "", len(promise.may_know))
        differs = found.differs is not None
        kept = Fact.BROKEN if differs else Fact.KEPT if promise.is_agreed else Fact.PLAIN
        icon = "shield-alert" if differs else "shield-check" if promise.is_agreed else "users"
        none_yet = [] if promise.is_agreed else [PromisePart("feather", tr("Promise: none yet"), Fact.DUE)]
        parts = [*none_yet, PromisePart(icon, know, kept)]
        if promise.print_as:
            parts.append(PromisePart("newspaper", tr("In print: as promised"), Fact.PLAIN, visible(promise.print_as)))
        if promise.destroy_by_ms is not None:
            left = promise.destroy_by_ms - look.now_ms()
            fact = Fact.BROKEN if left < 0 else Fact.DUE if left < SOON_MS else Fact.PLAIN
            day = when.day(look, promise.destroy_by_ms)
            parts.append(PromisePart("hourglass", tr("Destroy: by {day}").format(day=day), fact))
        return tuple(parts)

    def _sealed_words(self, found: WholeSource) -> str:
        n = len(found.source.kinds_of_ways)
        if NAME not in found.source.sealed_parts:
            return tr("No name, and %Ln ways of contact.", "", n)
        if not n:
            return tr("Name only.")
        return tr("Name, and %Ln ways of contact.", "", n)

    def _others(self, found: WholeSource) -> str:
        n = len(members(self._session, self._story)) - len(found.source.holders)
        if n <= 0:
            return ""
        return tr(
            "%Ln others in the story see the alias, the promise and the statements. They hold no key to the name.",
            "", n,
        )  # fmt: skip

    def _keeper(self, person: PersonId, found: WholeSource) -> Keeper:
        name = name_of(self._session, person)
        return Keeper(person, name, initials_of(name), is_me(self._session, person), found.source.since_ms)

    def _opening(self, opening: DeskOpening) -> Opening:
        who = first_name(self._session, opening.person)
        if opening.allowed:
            return Opening(who, opening.reason, opening.at_ms)
        refused = tr("Refused: {why}").format(why=why_words(opening.reason))
        return Opening(who, "", opening.at_ms, refused=refused)

    def _ways(self, found: WholeSource) -> tuple[Way, ...]:
        parts = found.source.sealed_parts
        ways = [Way(NAME, WayKind.NAME, way_word(WayKind.NAME))] if NAME in parts else []
        for place, words in enumerate(found.source.kinds_of_ways):
            kind, first = _kind(words), place == 0
            remark = tr("the way the source prefers") if first else ""
            ways.append(Way(str(place), kind, way_word(kind), remark, preferred=first))
        if PLAN in parts:
            ways.append(Way(PLAN, WayKind.PLAN, way_word(WayKind.PLAN), tr("hours, and a word that proves it is you")))
        return tuple(ways)

    def _lines(self, identity: Identity, ticked: tuple[str, ...]) -> tuple[OpenedLine, ...]:
        """Only what was ticked; the rest of the identity is let go here."""
        lines = []
        if NAME in ticked:
            lines.append(OpenedLine(WayKind.NAME, way_word(WayKind.NAME), identity.name))
        for way in identity.ways:
            kind = _kind(way.kind)
            lines.append(OpenedLine(kind, way_word(kind), way.value, way.note))
        if PLAN in ticked:
            plan = apart((identity.hours, identity.safe_word))
            lines.append(OpenedLine(WayKind.PLAN, way_word(WayKind.PLAN), plan))
        return tuple(lines)
