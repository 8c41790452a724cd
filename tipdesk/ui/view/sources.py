"""What the safe view looks at: a document of the vault, what a tip arrived as, or a file that is not kept yet."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from tipdesk.desk import copies, looking, receipts, recipients, stories
from tipdesk.desk.looking import Provenance
from tipdesk.desk.releases import copied
from tipdesk.desk.session import Session
from tipdesk.domain.ids import DocumentId, StoryId
from tipdesk.domain.recipient import NOBODY, NOTHING_LEAVES, Asking, Told
from tipdesk.errors import Missing, TipdeskError
from tipdesk.ui.changes import GoToView, Lying
from tipdesk.ui.look import Look
from tipdesk.ui.names import name_of
from tipdesk.ui.view.values import Seal
from tipdesk.ui.who import who_can_see
from tipdesk.ui.widgets.who_sheet import WhoCanSee

NOWHERE = ""


class Opened(Protocol):
    """Bytes to be read from any position, until it is closed."""

    @property
    def about(self) -> Provenance: ...

    @property
    def size(self) -> int: ...

    def read_at(self, position: int, size: int) -> bytes: ...

    def close(self) -> None: ...


class Matter(Protocol):
    """One thing to look at, and who can see it."""

    @property
    def seal(self) -> Seal: ...

    def open(self) -> Opened: ...

    def who_can_see(self) -> WhoCanSee | None: ...

    def asking_whom(self) -> Asking:
        """What is asked before text of it leaves."""
        ...

    def note_copy(self, told: Told = NOBODY) -> None: ...

    @property
    def desk(self) -> str:
        """Who makes a receipt."""
        ...

    def write_receipt(self, data: bytes, path: Path, told: Told) -> str:
        """On record first; gives the file's SHA-256."""
        ...

    def note_printing(self, told: Told) -> None: ...


class InVault:
    """A document, or a tip's original, of the inbox or a story."""

    seal = Seal.SEALED

    def __init__(self, session: Session, look: Look, want: GoToView) -> None:
        self._session, self._look, self._want = session, look, want
        self._story: StoryId | None = want.story
        self._place = session.places.inbox if want.story is None else stories.place_of(session, want.story).comp

    def open(self) -> Opened:
        opened = self._open()
        by = opened.about.by
        opened.about = replace(opened.about, by=name_of(self._session, by) if by else "")
        return opened

    def _open(self) -> looking.Opened:
        if self._want.document is not None:
            return self._document(self._want.document)
        if self._want.tip is None:
            raise Missing(NOWHERE)
        return looking.open_original(self._session, self._place, self._want.tip)

    def _document(self, document: DocumentId) -> looking.Opened:
        """What its tip says of how it came is true of originals alone."""
        made = copies.facts(self._session, self._place, document)
        opened = looking.open_document(self._session, self._place, document)
        if made is not None:
            self.seal = Seal.COPY
            about = replace(opened.about, channel="", received_ms=0, tool="", sent_ms=None, path="")
            opened.about = replace(about, by=made.by, copied=made)
        return opened

    def who_can_see(self) -> WhoCanSee | None:
        return who_can_see(self._session, self._look, self._story)

    def asking_whom(self) -> Asking:
        return recipients.asking(self._session, self._place)

    def note_copy(self, told: Told = NOBODY) -> None:
        copied(self._session, self._place, self._subject, told)

    @property
    def _subject(self) -> str:
        return self._want.document or self._want.tip or NOWHERE

    @property
    def desk(self) -> str:
        return self._session.standing.desk

    def write_receipt(self, data: bytes, path: Path, told: Told) -> str:
        return receipts.write(self._session, self._place, self._subject, data, path, told)

    def note_printing(self, told: Told) -> None:
        receipts.printing(self._session, self._place, self._subject, told)


class NotKept:
    """A file as it lies, or the stretch of a mailbox that one message has. Nothing of it is in the vault."""

    seal = Seal.NOT_KEPT

    def __init__(self, lying: Lying) -> None:
        self._lying = lying

    def open(self) -> Opened:
        return OpenFile(self._lying)

    def who_can_see(self) -> WhoCanSee | None:
        return None

    def asking_whom(self) -> Asking:
        """Nothing leaves the vault: it was never in it."""
        return NOTHING_LEAVES

    def note_copy(self, told: Told = NOBODY) -> None:
        """As above."""

    @property
    def desk(self) -> str:
        return ""

    def write_receipt(self, data: bytes, path: Path, _told: Told) -> str:
        """Of what is not kept there is none; the page offers none."""
        del data
        raise Missing(path.name)

    def note_printing(self, _told: Told) -> None:
        raise Missing(self._lying.name)


class OpenFile:
    """A stretch of a file outside of the vault. Raises `Missing` where it is gone or a link has taken its place."""

    def __init__(self, lying: Lying) -> None:
        self._at = lying.at
        try:
            self._descriptor = os.open(lying.path, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_NOFOLLOW", 0))
            # An item that could not be read has no stretch of its own: then it is the whole file.
            self.size = lying.size or os.fstat(self._descriptor).st_size
        except OSError as gone:
            raise _told(lying.name) from gone
        self.about = Provenance(lying.name, "", self.size, lying.sha256, "", 0, "", lying.is_message, is_original=True)

    def read_at(self, position: int, size: int) -> bytes:
        try:
            return os.pread(self._descriptor, max(0, min(size, self.size - position)), self._at + position)
        except OSError as failed:
            raise _told(self.about.name) from failed

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _told(name: str) -> TipdeskError:
    return Missing(name)
