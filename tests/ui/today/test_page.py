"""Today over a real desk: by keys alone; what waits stands in its section, opens in its place, and leads on."""

from dataclasses import replace

import pytest
from auditing import NOON_MS, become_security_editor, colleague
from desks import Desk
from fakes import DAY_MS
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import audit, proposals, stories, triage
from tipdesk.desk.proposals import Proposal
from tipdesk.domain.events import Details, EventKind
from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.errors import DamagedFile
from tipdesk.ledger.ids import RecordId
from tipdesk.ledger.root import StatementId
from tipdesk.ui.changes import Capture, GoBack, GoToImport, GoToInbox, GoToLog, GoToPeople, GoToStory, Kind, changed
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.today.listing import Heading, Opened
from tipdesk.ui.today.over_desk import TodayOverDesk
from tipdesk.ui.today.page import TodayPage
from tipdesk.ui.today.values import Horizon, Part, TodayRow

K = Qt.Key
NOW_MS = 1_741_950_000_000


def of(shown: Shown) -> TodayPage:
    assert isinstance(shown.page, TodayPage)
    return shown.page


def rows(shown: Shown) -> list[TodayRow]:
    return [entry for entry in of(shown).table.rows.entries if isinstance(entry, TodayRow)]


def headings(shown: Shown) -> list[tuple[str, str]]:
    entries = of(shown).table.rows.entries
    return [(entry.words, entry.count) for entry in entries if isinstance(entry, Heading)]


@pytest.fixture
def today(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    """One of each: late, today, soon, asked, new; and a story that is planned."""
    place, me = desk.session.places.inbox, PersonId(desk.session.me)
    tips = {title: TipId(desk.tip(title)) for title in ("Late one", "Today's", "Next week's", "Asked", "Fresh")}
    for title, days in (("Late one", -2), ("Today's", 0.1), ("Next week's", 6)):
        triage.set_due(desk.session, place, [tips[title]], NOW_MS + round(days * DAY_MS))
    triage.assign(desk.session, place, [tips["Asked"]], me)
    triage.set_next_step(desk.session, place, tips["Late one"], "Call the yard")
    story = stories.found_story(desk.session, "Harbour contracts", "amber ferry").story
    stories.set_planned(desk.session, story, NOW_MS + 3 * DAY_MS)
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    qtbot.waitUntil(lambda: len(rows(shown)) == 6)
    return shown


def test_each_section_has_its_rows_in_order(today: Shown) -> None:
    assert headings(today) == [
        ("Late", "1"), ("Today", "1"), ("Next 14 days", "2"), ("New tips", "1"), ("Asked of me", "1"),
    ]  # fmt: skip
    assert [row.words for row in rows(today)] == [
        "Call the yard", "Today's", "Planned to appear", "Next week's", "Fresh", "Asked",
    ]  # fmt: skip


def test_a_row_is_read_aloud_with_its_day_its_kind_and_its_place(today: Shown) -> None:
    table = of(today).table
    spoken = table.rows.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Late by 2 days, tip, Call the yard, Late one, Inbox"


def test_j_and_k_pass_over_headings(today: Shown) -> None:
    page = of(today)
    chosen = []
    for _ in range(3):
        row = page.table.chosen
        chosen.append(row.words if row is not None else "")
        today.key(K.Key_J)
    assert chosen == ["Call the yard", "Today's", "Planned to appear"]
    for _ in range(9):
        today.key(K.Key_K)
    assert page.table.chosen is not None
    assert page.table.chosen.words == "Call the yard"
    today.key(K.Key_End)
    assert page.table.chosen.words == "Asked"
    today.key(K.Key_Home)
    assert page.table.chosen.words == "Call the yard"


def test_enter_opens_in_place_without_an_event_esc_closes_and_enter_again_goes_there(desk: Desk, today: Shown) -> None:
    gone: list[object] = []
    today.page.wants.connect(gone.append)
    page = of(today)
    before = audit.events(desk.session, 0, 99).events
    today.key(K.Key_Return)
    assert [entry for entry in page.table.rows.entries if isinstance(entry, Opened)]
    assert page.table.chosen is not None
    assert page.table.chosen.line == "Nobody looked at the hull."
    assert len(audit.events(desk.session, 0, 99).events) == len(before)
    today.key(K.Key_Escape)
    assert not [entry for entry in page.table.rows.entries if isinstance(entry, Opened)]
    assert gone == []
    today.key(K.Key_Return)
    today.key(K.Key_Return)
    assert isinstance(gone[0], GoToInbox)
    assert gone[0].tip is not None


def test_a_storys_row_leads_to_the_story(today: Shown) -> None:
    gone: list[object] = []
    today.page.wants.connect(gone.append)
    for key in (K.Key_J, K.Key_J, K.Key_Return, K.Key_Return):
        today.key(key)
    assert isinstance(gone[0], GoToStory)


def test_esc_with_nothing_open_goes_back(today: Shown) -> None:
    gone: list[object] = []
    today.page.wants.connect(gone.append)
    today.key(K.Key_Escape)
    assert gone == [GoBack()]


def test_what_is_written_elsewhere_is_seen_and_the_chosen_row_stays_chosen(desk: Desk, today: Shown) -> None:
    page = of(today)
    today.key(K.Key_J)
    place = desk.session.places.inbox
    late = TipId(rows(today)[0].key.rpartition(" ")[2])
    triage.set_due(desk.session, place, [late], None)
    page.refresh(changed(Kind.TIPS))
    today.bot.waitUntil(lambda: "Late" not in dict(headings(today)))
    assert page.table.chosen is not None
    assert page.table.chosen.words == "Today's"


def test_at_midnight_what_was_today_is_late(desk: Desk, parts: PageParts, qtbot: QtBot, look: Look) -> None:
    now = [NOW_MS]
    moving = Look(look.theme, look.icons, lambda: now[0], look.zone_offset_s)
    tip = TipId(desk.tip("Today's"))
    triage.set_due(desk.session, desk.session.places.inbox, [tip], NOW_MS + 60_000)
    own = PageParts(moving, parts.runner, parts.sentence, parts.copy)
    shown = show(qtbot, TodayPage(own, TodayOverDesk(desk.session, moving)))
    qtbot.waitUntil(lambda: ("Today", "1") in headings(shown))
    now[0] += DAY_MS
    of(shown).look_at_clock()
    qtbot.waitUntil(lambda: ("Late", "1") in headings(shown))


def test_where_nothing_waits_it_says_so_calmly(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    qtbot.waitUntil(lambda: of(shown)._list_or_calm.currentIndex() == 1)


def test_where_nothing_waits_a_first_step_is_at_hand(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    page, wanted = of(shown), list[object]()
    qtbot.waitUntil(lambda: page._list_or_calm.currentIndex() == 1)
    page.wants.connect(wanted.append)
    for button in page._list_or_calm.currentWidget().findChildren(QPushButton):
        button.click()
    assert wanted == [GoToImport(), Capture()]


def test_who_looks_after_the_logs_is_told_of_reviews_and_findings_and_of_no_tips(
    desk: Desk, parts: PageParts, qtbot: QtBot
) -> None:
    desk.tip("Fresh")
    become_security_editor(desk.session)
    kay = colleague(desk.session, "Kay")
    kay.did(EventKind.UNLOCKED, NOON_MS - 3_600_000)
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    calm = "Reviews, findings, requests and suspensions stand here when there are any."
    qtbot.waitUntil(lambda: calm in [one.text() for one in shown.page.findChildren(QLabel) if one.isVisible()])
    assert not [one for one in shown.page.findChildren(QPushButton) if one.isVisible()]
    signed = Details(whom=kay.id, people=(str(kay.id),))
    kay.did(EventKind.STORY_RECOVERED, NOON_MS - 9 * DAY_MS, where="slow orchard", details=signed)
    kay.did(EventKind.CLOCK_WENT_BACK, NOON_MS - DAY_MS, reason="75 min")
    of(shown).refresh(changed(Kind.LOG))
    qtbot.waitUntil(lambda: len(rows(shown)) == 2)
    assert headings(shown) == [("Late", "1"), ("To look at", "1")]
    assert [(row.where, row.go) for row in rows(shown)] == [("Access log", GoToLog())] * 2
    assert rows(shown)[0].words == "slow orchard"
    assert "that nobody has reviewed" in rows(shown)[1].words


class OneDamaged(TodayOverDesk):
    """The first story that is asked for does not open."""

    damaged = 1

    def story(self, story: StoryId, horizon: Horizon) -> Part:
        if story in self.stories()[: self.damaged]:
            raise DamagedFile(f"{story}.db", "a record cannot be read")
        return super().story(story, horizon)


def test_one_story_that_does_not_open_is_said_and_the_rest_is_there(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    for title in ("Alpha", "Beta", "Gamma"):
        story = stories.found_story(desk.session, title).story
        stories.set_planned(desk.session, story, NOW_MS + DAY_MS)
    desk.tip("Fresh")
    page = TodayPage(parts, OneDamaged(desk.session, parts.look))
    shown = show(qtbot, page)
    qtbot.waitUntil(lambda: page._notices.words == "One story could not be opened. The rest is here.")
    assert {row.where for row in rows(shown)} == {"Inbox", "Beta", "Gamma"}


def test_where_the_inbox_does_not_open_the_page_says_why(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    class Hurt(TodayOverDesk):
        def inbox(self, horizon: Horizon) -> Part:
            raise DamagedFile("inbox.db", "a record cannot be read")

    page = TodayPage(parts, Hurt(desk.session, parts.look))
    shown = show(qtbot, page)
    shown.bot.waitUntil(lambda: "damaged" in page._notices.words)


def test_a_proposal_that_waits_for_my_agreement_is_asked_of_me(
    desk: Desk, parts: PageParts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = PersonId(desk.session.me)
    record, said = RecordId("ab" * 16), {"lock_after_s": 60}
    waits = Proposal(record, StatementId("cd" * 32), me, NOW_MS, said, (), 2, overtaken=False, i_may_agree=True)
    done = replace(waits, i_may_agree=False)
    monkeypatch.setattr(proposals, "waiting", lambda _session: (waits, done))
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    qtbot.waitUntil(lambda: headings(shown) == [("Asked of me", "1")])
    (row,) = rows(shown)
    assert row.spoken == "Asked of you, agreement, A decision of the desk's root, proposed by Ana, People"
    assert row.go == GoToPeople()


def test_many_new_tips_have_a_way_to_all_of_them(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    for number in range(7):
        desk.tip(f"Tip {number}")
    shown = show(qtbot, TodayPage(parts, TodayOverDesk(desk.session, parts.look)))
    qtbot.waitUntil(lambda: headings(shown) == [("New tips", "7")])
    assert rows(shown)[-1].words == "2 more new tips"
    assert rows(shown)[-1].go == GoToInbox(state="new")


def test_a_story_is_asked_again_only_when_it_was_written_in(desk: Desk, parts: PageParts, qtbot: QtBot) -> None:
    story = stories.found_story(desk.session, "Alpha").story
    gateway = TodayOverDesk(desk.session, parts.look)
    horizon = Horizon(NOW_MS, NOW_MS + 14 * DAY_MS)
    gateway.story(story, horizon)
    first = gateway._known[story].found
    gateway.story(story, horizon)
    assert gateway._known[story].found is first
    stories.set_planned(desk.session, story, NOW_MS + DAY_MS)
    assert len(gateway.story(story, horizon).rows) == 1


def test_looking_at_today_is_no_event_of_reading(desk: Desk, today: Shown) -> None:
    kinds = {event.kind for event in audit.events(desk.session, 0, 99).events}
    assert not kinds & {EventKind.TIP_READ, EventKind.STORY_OPENED}
