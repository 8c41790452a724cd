"""The story page's gateway over the desk."""

from collections.abc import Mapping

from tipdesk.desk import aliases, due, rules, seers, set_aside, sources, stories, tips
from tipdesk.desk import roster as desk_roster
from tipdesk.desk.activity import activity
from tipdesk.desk.session import Session
from tipdesk.desk.sources import WholeSource
from tipdesk.desk.stories import WholeStory
from tipdesk.domain.ids import SourceId, StoryId
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import StoryRole
from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.names import initials_of, name_of
from tipdesk.ui.newsroom import how_known, state_words, story_state
from tipdesk.ui.sources.making import desk_source, keepers_to_choose
from tipdesk.ui.sources.values import Keeper, NewSource
from tipdesk.ui.stories.telling import done
from tipdesk.ui.stories.values import DocumentRow, Done, PersonRow, Risk, RiskKind, SourceRow, StoryWhole, ToDo
from tipdesk.ui.tips.telling import document_card
from tipdesk.ui.tongue import apart, listed, tr
from tipdesk.ui.who import ends_soon, members, role_word, until_words, who_can_see, who_on_day
from tipdesk.ui.widgets.who_sheet import WhoCanSee

# A story holds tens of tips, not thousands; beyond this the tab still lists all of them.
TIPS_LOOKED_AT = 200
SHOWN_ACTIVITY = 8
SHOWN_HISTORY = 500
AT_RISK_DAYS = 14


class StoryOverDesk:
    def __init__(self, session: Session, look: Look, story: StoryId) -> None:
        self._session, self._look, self._story = session, look, story
        self._place = stories.place_of(session, story).comp

    def whole(self) -> StoryWhole:
        session, look = self._session, self._look
        opened = stories.opened(session, self._story)
        found = sources.every_source(session, self._place)
        cards = tips.window(session, self._place, (), 0, TIPS_LOOKED_AT)
        documents = self._documents({str(card.tip): card.title for card in cards})
        lines = self._happened({str(source.source.id): source.source.alias for source in found})
        risks = tuple(risk for source in found for risk in self._risks(source))
        people = tuple(
            PersonRow(
                name := name_of(session, one.person), initials_of(name),
                apart((role_word(one.role), visible(one.why) if one.role is StoryRole.READER else "")),
                until_words(look, one.until_ms), ends_soon(look, one.until_ms),
            )
            for one in seers.seeing(session, self._place).today
        )  # fmt: skip
        return StoryWhole(
            opened.story.title,
            opened.story.codename,
            self._about(opened),
            len(people),
            opened.number("tip"),
            risks,
            len({one.source.id for one in found if one.promise.is_agreed} - {risk.source for risk in risks}),
            self._to_do(),
            tuple(self._source_row(source) for source in found),
            documents,
            people,
            self._people_note(),
            lines[:SHOWN_ACTIVITY],
            lines[:SHOWN_HISTORY],
            len(set_aside.set_aside(session, self._place)) if rules.leads(session, self._place) else 0,
        )

    def _people_note(self) -> str:
        """'1 recused: Odile Vane, since 3 Mar. The security editor cannot read this story.'."""
        gone = [one for one in seers.seeing(self._session, self._place).before if one.recused]
        closed = tr("The security editor cannot read this story.")
        if not gone:
            return closed
        since = tr("{name}, since {day}")
        look = self._look
        names = listed(
            since.format(name=name_of(self._session, one.person), day=when.day(look, one.until_ms)) for one in gone
        )
        return " ".join((tr("%Ln recused: {names}.", "", len(gone)).format(names=names), closed))

    def who_can_see(self) -> WhoCanSee:
        return who_can_see(self._session, self._look, self._story)

    def who_on_day(self, at_ms: int) -> WhoCanSee:
        return who_on_day(self._session, self._look, self._story, at_ms)

    def lost(self) -> tuple[tuple[str, int], ...]:
        return stories.lost_with(self._session, self._story)

    def withdraw(self) -> None:
        self._session.history.done(stories.withdraw_story(self._session, self._story))

    def set_title(self, title: str) -> None:
        self._session.history.done(stories.set_title(self._session, self._story, title))

    def draw_alias(self) -> str:
        return aliases.propose(self._session, self._place)

    def may_know(self) -> tuple[Keeper, ...]:
        return keepers_to_choose(self._session, self._story, self._look.now_ms())

    def together(self) -> tuple[int, int]:
        return self._session.standing.policy.together

    def create(self, new: NewSource) -> SourceId:
        made = sources.add_source(self._session, self._place, desk_source(new, self._look.now_ms()))
        self._session.history.done(sources.way_of_adding(self._session, self._place, made))
        return made

    def _about(self, opened: WholeStory) -> str:
        story, look = opened.story, self._look
        since = tr("{state}, since {day}").format(state=story_state(story.state), day=when.day(look, story.since_ms))
        if story.planned_ms is None:
            return since
        return apart((since, tr("planned for {day}").format(day=when.day(look, story.planned_ms))))

    def _risks(self, source: WholeSource) -> list[Risk]:
        look, alias, found = self._look, source.source.alias, []
        if source.differs is not None:
            names = listed(name_of(self._session, person) for person in sorted(source.differs.beyond))
            rest = tr("{names} can open the identity and was not promised as one who may know.").format(names=names)
            fact = tr("{alias}: promise and facts differ.").format(alias=alias)
            found.append(Risk(source.source.id, RiskKind.DIFFERS, fact, rest))
        ends = source.promise.destroy_by_ms
        if ends is not None and ends - look.now_ms() < AT_RISK_DAYS * DAY_MS:
            days = max(0, (ends - look.now_ms()) // DAY_MS)
            ends_in = tr("{alias}: the promise ends in %Ln days.", "", days).format(alias=alias)
            if ends < look.now_ms():
                ends_in = tr("{alias}: the promise has ended.").format(alias=alias)
            rest = tr("Promised: name and ways are destroyed by {day}.").format(day=when.day(look, ends))
            found.append(Risk(source.source.id, RiskKind.ENDS, ends_in, rest))
        return found

    def _to_do(self) -> tuple[ToDo, ...]:
        """Days and next steps of the story's tips, and whose access ends soon."""
        session, look = self._session, self._look
        states = state_words(desk_roster.triage_states(session))
        made = []
        for card in due.of_story(session, self._place):
            name = name_of(session, str(card.assignee)) if card.assignee is not None else ""
            step, title = visible(card.next_step), visible(card.title)
            words, about = (step, title) if step else (title, states.get(card.state, ""))
            made.append(ToDo(words, about, card.due_ms, initials_of(name) if name else "", name, tip=card.tip))
        for member in members(session, self._story):
            if member.until_ms is not None and member.until_ms - look.now_ms() < AT_RISK_DAYS * DAY_MS:
                name = name_of(session, member.person)
                words = tr("Access of {name} ends").format(name=name)
                made.append(ToDo(words, role_word(member.role), member.until_ms, initials_of(name), name))
        return tuple(sorted(made, key=lambda one: (one.due_ms is None, one.due_ms or 0)))

    def _source_row(self, source: WholeSource) -> SourceRow:
        names = listed(name_of(self._session, person) for person in source.source.holders)
        last = source.contacts[-1].at_ms if source.contacts else None
        return SourceRow(
            source.source.id, source.source.alias, how_known(source.source.how_they_know), names,
            len(source.statements), last, source.promise.destroy_by_ms,
            source.differs is not None, source.promise.is_agreed,
        )  # fmt: skip

    def _documents(self, titles: Mapping[str, str]) -> tuple[DocumentRow, ...]:
        rows = []
        for document in stories.documents(self._session, self._story):
            shown = document_card(document)
            rows.append(
                DocumentRow(document.id, shown.name, shown.icon, shown.about, titles.get(str(document.tip), ""))
            )
        return tuple(rows)

    def _happened(self, aliases: Mapping[str, str]) -> tuple[Done, ...]:
        """Newest first; what one person did several times in a row is one line, with its newest time."""
        session, look = self._session, self._look
        states = state_words(desk_roster.triage_states(session))
        lines: list[Done] = []
        for one in activity(session, self._place, SHOWN_HISTORY):
            line = done(session, look, one, states, aliases)
            if one.counts and not (lines and (lines[-1].who, lines[-1].did) == (line.who, line.did)):
                lines.append(line)
        return tuple(lines)


class NewStoryOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def draw_codename(self) -> str:
        return stories.draw_codename(self._session)

    def found(self, title: str, codename: str) -> StoryId:
        made = stories.found_story(self._session, title, codename).story
        self._session.history.done(stories.way_of_founding(self._session, made))
        return made
