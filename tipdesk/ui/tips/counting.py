"""What stands over the list: how many are ticked, found, or shown of all."""

from tipdesk.ui.tips.list_pane import TipListPane
from tipdesk.ui.tips.querying import Querying


def say_count(pane: TipListPane, asked: Querying, *, is_open: bool) -> None:
    ticked, rows = len(pane.model.ticked()), pane.model.rowCount()
    if ticked:
        pane.show_ticked(ticked)
    elif asked.query.words:
        pane.show_place(pane.current, rows, asked.matched)
    elif asked.query.grouped:
        pane.show_groups(asked.counts, rows - len(pane.model.marks.quiet))
    elif is_open:
        pane.show_counts(asked.counts, asked.counts.open, is_open=True)
    else:
        pane.show_counts(asked.counts, rows - len(pane.model.marks.quiet), is_open=False)
