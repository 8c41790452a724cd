"""What looks at documents: a process of the safe view that stands by, small pictures for the strips of documents."""

import sys
import threading

from PySide6.QtGui import QImage

from tipdesk.desk import looking, stories
from tipdesk.desk.looking import Opened
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId, StoryId
from tipdesk.intake.hearing import ENTRY as LISTENER
from tipdesk.intake.hearing import Listener
from tipdesk.intake.host import reader_command
from tipdesk.intake.spare import Spare
from tipdesk.intake.viewing import ENTRY, NotSeen, Viewer
from tipdesk.ui.page import PageParts
from tipdesk.ui.stories.page import StoryPage
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.view.pixels import picture
from tipdesk.ui.view.small import SmallPictures

SECONDS = 5.0
"""A small picture is worth no longer wait: behind it stands whoever looks at a document."""


AGAIN_S = 3.0
"""The first page of this one must not share the processor with the next one's start."""


class Looking:
    """One for an unlocked session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._command = reader_command(sys.executable, ENTRY)
        self.spare = Spare(lambda: Viewer(self._command))

    def take(self) -> Viewer:
        """For one document; who looked at one looks at another, so the next begins to stand by once this is drawn."""
        again = threading.Timer(AGAIN_S, self.spare.warm)
        again.daemon = True
        again.start()
        return self.spare.take()

    def listen(self) -> Listener:
        """For one recording, after a warning; none stands by."""
        return Listener(reader_command(sys.executable, LISTENER))

    def beside(self, page: InboxPage, parts: PageParts, story: StoryId | None = None) -> InboxPage:
        """The strip of documents offers small pictures, and whoever nears it has a process warmed."""
        strip = page.reading.documents
        strip.take_small(SmallPictures(parts.runner, self.open, self.draw), story)
        strip.neared.connect(lambda: parts.runner.look(self.spare.warm, lambda _: None, owner=page, failed=page.failed))
        return page

    def pictured(self, page: StoryPage, parts: PageParts) -> StoryPage:
        """Its table of documents offers small pictures too."""
        page.documents.take_small(SmallPictures(parts.runner, self.open, self.draw), page.story)
        return page

    def open(self, document: DocumentId, story: StoryId | None) -> Opened:
        """On record first, as every look; what was looked at within the hour is one line there."""
        session = self._session
        place = session.places.inbox if story is None else stories.place_of(session, story).comp
        return looking.open_document(session, place, document)

    def draw(self, opened: Opened, room: tuple[int, int]) -> QImage | None:
        """Its first page; none where it has no pixels. A process for it alone, which ends with it."""
        with opened, Viewer(self._command, question_s=SECONDS) as viewer:
            try:
                shown = viewer.show(opened, message=False)
                if not shown.leaves or not shown.sizes:
                    return None
                size = shown.sizes[0]
                scale = min(room[0] / max(1.0, size.width), room[1] / max(1.0, size.height))
                return picture(viewer.draw(0, scale), scale).image
            except NotSeen:
                # What it is, and why it is not shown, is said where it is looked at.
                return None
