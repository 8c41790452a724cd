"""Today's gateway over the desk: items become rows; what was worked out stands until its place is written in."""

from dataclasses import dataclass
from typing import assert_never

from tipdesk.desk import roster, stories, today
from tipdesk.desk.session import Session
from tipdesk.desk.today import Item, Matter, Span, Waiting
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.ui import when
from tipdesk.ui.changes import GoToInbox, GoToPeople, GoToRequests, GoToSettings, GoToSource, GoToStory, Want
from tipdesk.ui.look import Look
from tipdesk.ui.names import name_of
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.tips.over_desk import ICONS, OTHER_STATE
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.today.clearing_words import clear, to_clear
from tipdesk.ui.today.values import ClearedShown, ClearOut, Horizon, Part, Section, Sign, ToClear, TodayRow
from tipdesk.ui.tongue import apart, listed, tr

LINE = 150
"""A card's line of this length was cut."""
ALL_NEW = 1 << 62
"""Behind the newest: the way to the others."""


SHARES = frozenset({Matter.SHARE_ASKED, Matter.SHARE_AGREED})


@dataclass(frozen=True)
class _Known:
    version: int
    span: Span
    found: Waiting


class TodayOverDesk:
    def __init__(self, session: Session, look: Look) -> None:
        self._session, self._look = session, look
        self._known: dict[str, _Known] = {}

    def inbox(self, horizon: Horizon) -> Part:
        return self._part(None, horizon) if self._session.has_inbox else self._shown(Waiting(()), None)

    def of_desk(self) -> Part:
        return self._shown(today.of_desk(self._session), None)

    def stories(self) -> tuple[StoryId, ...]:
        return tuple(card.story for card in stories.cards(self._session))

    def story(self, story: StoryId, horizon: Horizon) -> Part:
        return self._part(story, horizon)

    def to_clear(self, state: str) -> ToClear:
        return to_clear(self._session, self._look, state)

    def clear(self, going: ToClear) -> ClearedShown:
        return clear(self._session, going)

    def _part(self, story: StoryId | None, horizon: Horizon) -> Part:
        session = self._session
        place = session.places.inbox if story is None else stories.place_of(session, story).comp
        version, span = today.version(session, place), Span(horizon.today_ms, horizon.until_ms)
        known = self._known.get(place)
        if known is None or (known.version, known.span) != (version, span):
            found = today.of_inbox(session, span) if story is None else today.of_story(session, story, span)
            known = self._known[place] = _Known(version, span, found)
        return self._shown(known.found, story)

    def _shown(self, found: Waiting, story: StoryId | None) -> Part:
        teller = _Teller(self._session, self._look, story)
        now = self._look.now_ms()
        # A window closes while nothing is written: what was worked out before may be past.
        rows = [teller.row(item) for item in found.items if item.matter not in SHARES or item.at_ms > now]
        named = sum(item.matter is Matter.TIP_NEW for item in found.items)
        if found.new > named > 0:
            rows.append(teller.more_new(found.new - named))
        return Part(tuple(rows), found.new, found.more_late)


def _line(line: str) -> str:
    """The card holds the beginning alone."""
    return f"{line}…" if len(line) >= LINE else line


ASKS = frozenset({Matter.TIP_ASKED, Matter.AGREE, Matter.SHARE_ASKED, Matter.INTAKE_DUE})


class _Teller:
    """An item in words."""

    def __init__(self, session: Session, look: Look, story: StoryId | None) -> None:
        self._session, self._look, self._story = session, look, story
        self._states = state_words(roster.triage_states(session))
        self._where = tr("Inbox") if story is None else stories.place_of(session, story).title
        self._place = session.places.inbox if story is None else stories.place_of(session, story).comp

    def row(self, item: Item) -> TodayRow:
        section, due = self._when(item)
        words, about = self._words(item)
        where = tr("People") if item.matter is Matter.AGREE else self._where
        if item.matter is Matter.SHARE_ASKED and self._story is None:
            where = tr("Access log")
        kind = self._kind(item.matter)
        spoken = (due.what or self._urgency(item.matter), kind, words, about, where)
        return TodayRow(
            key=f"{self._place} {item.matter.value} {item.subject}",
            section=section,
            order=(item.at_ms or -(item.tip.at_ms if item.tip else 0), item.words),
            icon=self._icon(item),
            words=words,
            about=about,
            where=where,
            due=due,
            spoken=listed(part for part in spoken if part),
            line=_line(item.tip.line) if item.tip is not None else "",
            facts=self._facts(item),
            go=self._go(item),
            go_words=self._go_words(item),
        )

    def more_new(self, count: int) -> TodayRow:
        words = tr("%Ln more new tips", "", count)
        go: Want = GoToInbox(state="new") if self._story is None else GoToStory(self._story)
        return TodayRow(
            f"{self._place} all new", Section.NEW, (ALL_NEW, self._where), Sign("inbox", "text-quiet"), words, "",
            self._where, Sign("", "text"), listed((words, self._where)), "", "", go, tr("Go there"),
        )  # fmt: skip

    def _when(self, item: Item) -> tuple[Section, Sign]:
        if item.matter is Matter.TIP_NEW:
            at_ms = item.tip.at_ms if item.tip is not None else 0
            return Section.NEW, Sign(when.brief(self._look, at_ms), "text-quiet")
        if item.matter in {Matter.TIP_ASKED, Matter.AGREE, Matter.INTAKE_DUE}:
            return Section.ASKED, Sign("", "text")
        if item.matter in SHARES:
            return Section.ASKED, Sign(when.brief(self._look, item.at_ms), "warn")
        if item.matter in {Matter.PROMISE_DIFFERS, Matter.RULE_ENDS}:
            # Its day was yesterday or before, whichever it was.
            return Section.LATE, Sign("", "danger")
        look = self._look
        days = (when.local(look, item.at_ms).date() - when.local(look, look.now_ms()).date()).days
        words = when.due(look, item.at_ms)
        if days < 0:
            return Section.LATE, Sign(words, "danger")
        return (Section.TODAY, Sign(words, "warn")) if days == 0 else (Section.SOON, Sign(words, "text"))

    def _words(self, item: Item) -> tuple[str, str]:  # noqa: C901, PLR0911, PLR0912  one line a matter
        """What it is, and what about it."""
        match item.matter:
            case Matter.TIP_NEW:
                return item.words, ""
            case Matter.TIP_DUE | Matter.TIP_ASKED:
                step = item.tip.next_step if item.tip is not None else ""
                return (step, item.words) if step else (item.words, "")
            case Matter.PROMISE_ENDS:
                return item.words, tr("the promise ends")
            case Matter.PROMISE_DIFFERS:
                return item.words, tr("promise and facts differ")
            case Matter.MY_ACCESS_ENDS:
                return tr("Your access ends"), ""
            case Matter.ACCESS_ENDS:
                return name_of(self._session, str(item.person)), tr("access ends")
            case Matter.APPEARS:
                return tr("Planned to appear"), ""
            case Matter.SHARE_ASKED:
                who = name_of(self._session, str(item.person))
                return item.words, tr("{who} asks for your share").format(who=who)
            case Matter.SHARE_AGREED:
                return item.words, tr("agreed: you may open it")
            case Matter.RULE_ENDS:
                words = tr("%Ln tips in \u2018{state}\u2019 must go", "", item.count)
                about = tr("the desk's rule: %Ln days", "", item.days)
                return words.format(state=self._states.get(item.subject, item.subject)), about
            case Matter.INTAKE_DUE:
                return tr("Renew the address that sources seal to"), ""
            case Matter.AGREE:
                who = name_of(self._session, str(item.person))
                return tr("A decision of the desk's root"), tr("proposed by {who}").format(who=who)
            case _:
                assert_never(item.matter)

    def _icon(self, item: Item) -> Sign:  # noqa: PLR0911  one line a matter
        match item.matter:
            case Matter.TIP_DUE | Matter.TIP_ASKED | Matter.TIP_NEW:
                return Sign(*ICONS.get(item.tip.state if item.tip is not None else "", OTHER_STATE))
            case Matter.PROMISE_ENDS | Matter.RULE_ENDS:
                return Sign("hourglass", "warn")
            case Matter.PROMISE_DIFFERS:
                return Sign("shield-alert", "danger")
            case Matter.MY_ACCESS_ENDS | Matter.ACCESS_ENDS:
                return Sign("users", "text-quiet")
            case Matter.APPEARS:
                return Sign("newspaper", "text-quiet")
            case Matter.INTAKE_DUE:
                return Sign("key-round", "warn")
            case Matter.AGREE | Matter.SHARE_ASKED:
                return Sign("stamp", "text-quiet")
            case Matter.SHARE_AGREED:
                return Sign("lock-open", "sealed")
            case _:
                assert_never(item.matter)

    def _kind(self, matter: Matter) -> str:
        if matter in {Matter.TIP_DUE, Matter.TIP_ASKED, Matter.TIP_NEW}:
            return tr("tip")
        if matter in {Matter.PROMISE_ENDS, Matter.PROMISE_DIFFERS}:
            return tr("promise")
        named = {
            Matter.INTAKE_DUE: tr("intake address"),
            Matter.APPEARS: tr("story"),
            Matter.AGREE: tr("agreement"),
            Matter.RULE_ENDS: tr("rule"),
        }
        named |= dict.fromkeys(SHARES, tr("request"))
        return named.get(matter, tr("access"))

    def _urgency(self, matter: Matter) -> str:
        """Where no day is set: what is read aloud in its place."""
        return tr("Asked of you") if matter in ASKS else tr("Now")

    def _facts(self, item: Item) -> str:
        tip = item.tip
        if tip is None:
            return self._explained(item)
        state, channel = self._states.get(tip.state, tip.state), channel_word(tip.channel)
        papers = tr("%Ln documents", "", tip.documents) if tip.documents else ""
        return apart((state, channel, papers, when.stamp(self._look, tip.at_ms)))

    def _explained(self, item: Item) -> str:  # noqa: PLR0911  one line a matter
        day = when.day(self._look, item.at_ms)
        match item.matter:
            case Matter.PROMISE_ENDS:
                return tr("Promised: name and ways are destroyed by {day}.").format(day=day)
            case Matter.PROMISE_DIFFERS:
                return tr("Somebody can open the identity who was not promised as one who may know.")
            case Matter.MY_ACCESS_ENDS:
                return tr("After {day} this story opens for you no more. A lead can grant it anew.").format(day=day)
            case Matter.ACCESS_ENDS:
                return tr("After {day} this story opens for them no more, unless a lead grants it anew.").format(
                    day=day
                )
            case Matter.SHARE_ASKED:
                return tr("Why stands with the request. You learn nothing of the identity by answering.")
            case Matter.SHARE_AGREED:
                return tr("The other keepers released their shares to this one request.")
            case Matter.RULE_ENDS:
                return tr(
                    "Nobody brings them back. You see what goes, and agree with the number, before anything does."
                )
            case Matter.INTAKE_DUE:
                return tr("Half a year has passed, or somebody left the inbox. The old one opens for 60 days more.")
            case Matter.AGREE:
                return tr("It waits for the agreement of the people who hold the desk's root.")
            case _:
                return tr("The story is to appear on {day}.").format(day=day)

    def _go(self, item: Item) -> Want | ClearOut:
        if item.matter in {Matter.AGREE, Matter.INTAKE_DUE}:
            return GoToPeople() if item.matter is Matter.AGREE else GoToSettings("intake")
        if item.matter is Matter.RULE_ENDS:
            return ClearOut(item.subject)
        if item.matter is Matter.SHARE_ASKED:
            return GoToRequests(item.subject)
        if self._story is None:
            return GoToInbox(TipId(item.subject))
        if item.source is not None:
            return GoToSource(self._story, item.source)
        return GoToStory(self._story, TipId(item.subject) if item.tip is not None else None)

    def _go_words(self, item: Item) -> str:
        if item.matter is Matter.SHARE_ASKED:
            return tr("Open the request")
        if item.source is not None:
            return tr("Open the source")
        if item.matter in {Matter.AGREE, Matter.RULE_ENDS, Matter.INTAKE_DUE}:
            return tr("Look at it")
        return tr("Open the tip") if item.tip is not None else tr("Open the story")
