"""What waits, in words: where a row of Today stands, what it says, and where it leads."""

from typing import assert_never

from tipdesk.desk import roster, stories
from tipdesk.desk.session import Session
from tipdesk.desk.today import Item, Matter
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.domain.oddities import THRESHOLDS
from tipdesk.ui import when
from tipdesk.ui.changes import GoToInbox, GoToLog, GoToPeople, GoToRequests, GoToSettings, GoToSource, GoToStory, Want
from tipdesk.ui.look import Look
from tipdesk.ui.names import name_of
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.tips.over_desk import ICONS, OTHER_STATE
from tipdesk.ui.tips.telling import channel_word
from tipdesk.ui.today.values import ClearOut, Section, Sign, TodayRow
from tipdesk.ui.tongue import apart, listed, tr, unmarked

LINE = 150
"""A card's line of this length was cut."""
ALL_NEW = 1 << 62
"""Behind the newest: the way to the others."""


def _line(line: str) -> str:
    """The card holds the beginning alone."""
    return f"{line}…" if len(line) >= LINE else line


TIPS = frozenset({Matter.TIP_DUE, Matter.TIP_ASKED, Matter.TIP_NEW})
SHARES = frozenset({Matter.SHARE_ASKED, Matter.SHARE_AGREED})
SIGNS = {
    Matter.PROMISE_ENDS: Sign("hourglass", "warn"),
    Matter.RULE_ENDS: Sign("hourglass", "warn"),
    Matter.PROMISE_DIFFERS: Sign("shield-alert", "danger"),
    Matter.MY_ACCESS_ENDS: Sign("users", "text-quiet"),
    Matter.ACCESS_ENDS: Sign("users", "text-quiet"),
    Matter.APPEARS: Sign("newspaper", "text-quiet"),
    Matter.INTAKE_DUE: Sign("key-round", "warn"),
    Matter.AGREE: Sign("stamp", "text-quiet"),
    Matter.SHARE_ASKED: Sign("stamp", "text-quiet"),
    Matter.SHARE_AGREED: Sign("lock-open", "sealed"),
    Matter.REVIEW_DUE: Sign("scroll-text", "warn"),
    Matter.FINDINGS: Sign("scroll-text", "warn"),
    Matter.SUSPENDED: Sign("ban", "warn"),
}
OF_LOGS = frozenset({Matter.REVIEW_DUE, Matter.FINDINGS})
LEADS: dict[Matter, Want] = {
    Matter.AGREE: GoToPeople(),
    Matter.SUSPENDED: GoToPeople(),
    Matter.INTAKE_DUE: GoToSettings("intake"),
    Matter.REVIEW_DUE: GoToLog(),
    Matter.FINDINGS: GoToLog(),
}
ASKS = frozenset({Matter.TIP_ASKED, Matter.AGREE, Matter.SHARE_ASKED, Matter.INTAKE_DUE})


class Teller:
    """An item in words."""

    def __init__(self, session: Session, look: Look, story: StoryId | None) -> None:
        self._session, self._look, self._story = session, look, story
        self._states = state_words(roster.triage_states(session))
        self._where = tr("Inbox") if story is None else stories.place_of(session, story).title
        self._place = session.places.inbox if story is None else stories.place_of(session, story).comp

    def row(self, item: Item) -> TodayRow:
        section, due = self._when(item)
        words, about = self._words(item)
        # Of a tip both came from outside; an alias did.
        words = words if item.words else unmarked(words)
        about = about if item.tip is not None else unmarked(about)
        where = tr("People") if item.matter in {Matter.AGREE, Matter.SUSPENDED} else self._where
        if item.matter in OF_LOGS or (item.matter is Matter.SHARE_ASKED and self._story is None):
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

    def _when(self, item: Item) -> tuple[Section, Sign]:  # noqa: PLR0911  one line a kind of matter
        if item.matter is Matter.TIP_NEW:
            at_ms = item.tip.at_ms if item.tip is not None else 0
            return Section.NEW, Sign(when.brief(self._look, at_ms), "text-quiet")
        if item.matter in {Matter.TIP_ASKED, Matter.AGREE, Matter.INTAKE_DUE}:
            return Section.ASKED, Sign("", "text")
        if item.matter in {Matter.FINDINGS, Matter.SUSPENDED}:
            return Section.WATCH, Sign(when.brief(self._look, item.at_ms) if item.at_ms else "", "text-quiet")
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
            case Matter.REVIEW_DUE:
                return item.words, tr("opened by several people together: to be reviewed")
            case Matter.FINDINGS:
                return tr("%Ln findings that nobody has reviewed", "", item.count), ""
            case Matter.SUSPENDED:
                return name_of(self._session, str(item.person)), tr("suspended")
            case Matter.INTAKE_DUE:
                return tr("Renew the address that sources seal to"), ""
            case Matter.AGREE:
                who = name_of(self._session, str(item.person))
                return tr("A decision of the desk's root"), tr("proposed by {who}").format(who=who)
            case _:
                assert_never(item.matter)

    def _icon(self, item: Item) -> Sign:
        if item.matter in TIPS:
            return Sign(*ICONS.get(item.tip.state if item.tip is not None else "", OTHER_STATE))
        return SIGNS[item.matter]

    def _kind(self, matter: Matter) -> str:
        if matter in TIPS:
            return tr("tip")
        if matter in {Matter.PROMISE_ENDS, Matter.PROMISE_DIFFERS}:
            return tr("promise")
        named = {
            Matter.INTAKE_DUE: tr("intake address"),
            Matter.APPEARS: tr("story"),
            Matter.AGREE: tr("agreement"),
            Matter.RULE_ENDS: tr("rule"),
            Matter.REVIEW_DUE: tr("review"),
            Matter.FINDINGS: tr("findings"),
            Matter.SUSPENDED: tr("suspension"),
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

    def _explained(self, item: Item) -> str:  # noqa: C901, PLR0911, PLR0912  one line a matter
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
            case Matter.REVIEW_DUE:
                days = THRESHOLDS.review_within_days
                return tr("Ask who signed why it was needed, and write down the answer, within %Ln days.", "", days)
            case Matter.FINDINGS:
                return tr("They stand on top of the page Access log, the weightiest first.")
            case Matter.SUSPENDED:
                return tr("Nothing of theirs counts until the suspension is lifted.")
            case Matter.INTAKE_DUE:
                return tr("Half a year has passed, or somebody left the inbox. The old one opens for 60 days more.")
            case Matter.AGREE:
                return tr("It waits for the agreement of the people who hold the desk's root.")
            case _:
                return tr("The story is to appear on {day}.").format(day=day)

    def _go(self, item: Item) -> Want | ClearOut:
        if item.matter in LEADS:
            return LEADS[item.matter]
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
        if item.matter in LEADS or item.matter is Matter.RULE_ENDS:
            return tr("Look at it")
        return tr("Open the tip") if item.tip is not None else tr("Open the story")
