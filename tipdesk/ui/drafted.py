"""A dialog whose text is a draft: sealed while it is typed, offered again, gone once the desk has kept it."""

from collections.abc import Callable, Mapping

from tipdesk.ui.drafting import Drafting, Field
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.draft_offer import DraftOffer
from tipdesk.ui.widgets.over import Dialog

UNDER_THE_TITLE = 1


def drafted(
    parts: PageParts,
    dialog: Dialog,
    where: str,
    fields: Mapping[str, Field],
    also: Callable[[], Mapping[str, str]] = dict,
) -> Drafting:
    """Call it when the dialog is made. Closed without keeping, the text is sealed, and offered here the next time."""
    drafting = Drafting(parts.drafts, parts.runner, where, fields, dialog, also=also)
    dialog.body.insertWidget(UNDER_THE_TITLE, DraftOffer(parts.look, drafting))
    dialog.closed.connect(drafting.seal)
    drafting.look()
    return drafting


def then_forget(drafting: Drafting, keep: Callable[[], None]) -> Callable[[], None]:
    """For the writing worker: keep it, and only then let the draft go; where keeping fails, the draft stands."""
    sheet = drafting.sheet

    def work() -> None:
        keep()
        sheet.forget()

    return work
