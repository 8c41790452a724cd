"""Asking who can see: the sheet for today, and from it the sheet for another day."""

from collections.abc import Callable

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.changes import GoToGrants
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.tips.dialogs import LineDialog, parse_day
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.over import come_up
from tipdesk.ui.widgets.who_sheet import WhoCanSee, WhoSheet

Failed = Callable[[TipdeskError], None]


def show_who(
    parts: PageParts,
    over: Page,
    today: Callable[[], WhoCanSee],
    on_day: Callable[[int], WhoCanSee],
    failed: Failed,
    *,
    story: StoryId | None = None,
) -> None:
    """`today` and `on_day` (given a moment of that day) run on the reading worker. No `story` means the inbox."""

    def show_day(who: WhoCanSee) -> None:
        come_up(over, lambda: WhoSheet(parts.look, over, who))

    def ask_day() -> None:
        hint = tr("2025-03-28 or 28.3.", "example of a typed day")
        dialog = LineDialog(parts.look, over, tr("Who could see it on which day?"), main=tr("Show"), hint=hint)

        def typed(words: str) -> None:
            at_ms = parse_day(words, when.local(parts.look, parts.look.now_ms()))
            if at_ms is not None:
                parts.runner.read(lambda: on_day(at_ms), show_day, owner=over, failed=failed)

        dialog.written.connect(typed)
        dialog.open()

    def made(who: WhoCanSee) -> WhoSheet:
        sheet = WhoSheet(parts.look, over, who, may_ask_days=True, may_go=True)

        def another() -> None:
            sheet.close_over()
            ask_day()

        def go() -> None:
            sheet.close_over()
            over.wants.emit(GoToGrants(story))

        sheet.day_wanted.connect(another)
        sheet.people_wanted.connect(go)
        return sheet

    def show(who: WhoCanSee) -> None:
        come_up(over, lambda: made(who))

    parts.runner.read(today, show, owner=over, failed=failed)
