"""A call that was being written down when the program was killed is told of after unlocking, without its words."""

from desks import Desk, desk
from pytestqt.qtbot import QtBot
from windows import at_work

from tipdesk.desk import capture, drafts
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.unfinished import Unfinished
from tipdesk.ui.widgets.notice import Notices

__all__ = ["desk"]


def told(desk: Desk, parts: PageParts, look: Look, qtbot: QtBot) -> Notices:
    notices = Notices(look)
    qtbot.addWidget(notices)
    Unfinished(at_work(parts, desk.session), notices).look(notices)
    seen: list[int] = []
    parts.runner.read(lambda: 1, seen.append, owner=notices, failed=print)
    parts.runner.write(lambda: 1, seen.append, owner=notices, failed=print)
    qtbot.waitUntil(lambda: len(seen) == 2)
    return notices


def test_it_says_when_it_was_begun_and_which_key_goes_on(
    desk: Desk, parts: PageParts, look: Look, qtbot: QtBot
) -> None:
    drafts.keep(desk.session, capture.WHERE, {"text": "ZQCANARY would not say who"})
    notices = told(desk, parts, look, qtbot)
    assert notices.words == "A tip that was begun today 11:00 is not kept yet. Ctrl+N goes on with it."


def test_nothing_is_said_where_nothing_waits_and_what_was_let_go_is_swept(
    desk: Desk, parts: PageParts, look: Look, qtbot: QtBot
) -> None:
    drafts.discard(desk.session, drafts.keep(desk.session, capture.WHERE, {"text": "gone"}))
    assert told(desk, parts, look, qtbot).words == ""
    assert not desk.session.view(desk.session.places.drawer).page(drafts.KIND, [drafts.DISCARDED])
