"""Asking to whom before text leaves: once for each place while unlocked, and anew for somebody else."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from tipdesk.domain.recipient import Asking, Told
from tipdesk.errors import TipdeskError
from tipdesk.ui.page import PageParts
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.to_whom import ToWhom

Failed = Callable[[TipdeskError], None]


def ask_whom(
    parts: PageParts,
    over: QWidget,
    asked: Callable[[], Asking],
    then: Callable[[Told], None],
    failed: Failed,
    *,
    anew: bool = False,
) -> None:
    """`asked` runs on the reading worker. `anew`: the last answer is shown and may be another."""

    def known(asking: Asking) -> None:
        if asking.is_known and not (anew and asking.is_release):
            then(asking.last)
            return
        dialog = ToWhom(parts.look, over, asking, title=tr("For whom is it?"), main=tr("Put on record, and go on"))
        dialog.agreed.connect(then)
        dialog.open()

    parts.runner.read(asked, known, owner=over, failed=failed)
