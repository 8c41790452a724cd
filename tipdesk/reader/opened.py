"""Sealed things inside of something else (a mail, a download): opened where a key is, else told and left closed."""

from contextlib import suppress
from dataclasses import dataclass

from tipdesk.reader.messages import Form, Known, Notice, Told
from tipdesk.reader.notices import Notices
from tipdesk.reader.sealings import sealing_of
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Held, Source
from tipdesk.reader.tree import Closed, Entry, Meter, Sealing, lent

TWICE = 2
"""Somebody who sealed a text seals it again where a site asks for it."""


def notices_of(told: Told) -> tuple[Known, ...]:
    """By which key it was opened, and how its signature stands."""
    signed = (Known(told.signed, max(1, len(told.signers)), told.signers),) if told.signed is not None else ()
    return (Known(Notice.OPENED, 1, (told.key,) if told.key else ()), *signed)


@dataclass(frozen=True)
class Within:
    """What an item's sealed parts are opened with, and where it is told."""

    sink: Sink
    notices: Notices

    def open(self, source: Source) -> Source | None:
        """None for what is not sealed or stays closed, which is told. Raises `TooMuch` for a bomb."""
        sealing = sealing_of(source)
        if self.sink.opener is None or sealing is None:
            return None
        self.sink.meter = self.sink.meter or Meter(source.size)
        try:
            opened = self.sink.opener.open(sealing, self.sink.meter)
        except Closed:
            self.notices.add(Notice.ENCRYPTED, *sealing.to)
            return None
        for known in notices_of(opened.told):
            self.notices.merge(known)
        return opened.source

    def signed(self, data: bytes, signature: bytes) -> None:
        """Whose signature stands over these bytes, which are no secret: told where a public key of a sender is."""
        if self.sink.opener is None:
            return
        self.sink.meter = self.sink.meter or Meter(len(data))
        with suppress(Closed):
            sealing = Sealing(Form.SIGNED, (), len(data), lambda: iter((data,)), signature)
            told = self.sink.opener.open(sealing, self.sink.meter).told
            for known in notices_of(told)[1:]:
                self.notices.merge(known)

    def open_bytes(self, data: bytes, most: int) -> bytes | None:
        """The same for what is held, and small."""
        opened = self.open(Held(data))
        return opened.read(0, most) if opened is not None else None

    def open_entry(self, entry: Entry) -> Source | None:
        """Of a file among several; one that cannot be read stays closed."""
        if entry.closed is not None:
            return None
        opened: Source | None = None
        try:
            with entry.open() as source:
                around: Source | None = source
                for _ in range(TWICE):
                    around = self.open(around) if around is not None else None
                    opened = around or opened
        except Closed:
            pass  # it is told as a file that cannot be read, where files are
        return opened


def as_entry(name: str, source: Source) -> Entry:
    """What was opened, as a file beside the one that came."""
    return Entry(name, source.size, lambda: lent(source))
