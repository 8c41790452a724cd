"""After unlocking: a call that was written down and not kept is told of, and what was let go before is swept."""

from PySide6.QtCore import QObject

from tipdesk.desk.capture import WHERE
from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.drafting import Left
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.strip import Weight


class Unfinished(QObject):
    """Says that there is one and when it was begun; its words are seen only where it is gone on with."""

    def __init__(self, parts: PageParts, over: QObject) -> None:
        super().__init__(over)
        self._parts = parts

    def look(self, notices: Notices) -> None:
        gateway, run = self._parts.drafts.gateway, self._parts.runner

        def found(left: tuple[Left, ...]) -> None:
            if left:
                begun = when.within(self._parts.look, left[0].at_ms)
                bold = self.tr("A tip that was begun {when} is not kept yet.").format(when=begun)
                notices.say(
                    Weight.INFO, "pencil", bold, self.tr("{key} goes on with it.").format(key=hint(Intent.CAPTURE))
                )

        def failed(error: TipdeskError) -> None:
            notices.say_error(self._parts.sentence(error))

        run.read(lambda: gateway.left(WHERE), found, owner=self, failed=failed)
        run.write(gateway.sweep, lambda _nothing: None, owner=self, failed=failed)
