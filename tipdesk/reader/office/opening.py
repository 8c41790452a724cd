"""An office file looked at: its text in pages, its signs, the files within it."""

import hashlib
import re

from tipdesk.reader.bounds import TITLE_LETTERS, TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.evidence.letters import gather_letters
from tipdesk.reader.evidence.signs import sound
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.messages import Reason, Role
from tipdesk.reader.office.docx import read_docx
from tipdesk.reader.office.odf import read_odf
from tipdesk.reader.office.package import Package, open_package
from tipdesk.reader.office.pptx import read_pptx
from tipdesk.reader.office.shared import Office
from tipdesk.reader.office.xlsx import read_xlsx
from tipdesk.reader.view.leaves import Examined, Remark
from tipdesk.reader.view.looked import InnerSource, Looked
from tipdesk.reader.view.messages import Inner, Kind, Shown
from tipdesk.reader.view.sources import Held, Source
from tipdesk.reader.view.styled import StyledText

READERS = (("word/", read_docx), ("xl/", read_xlsx), ("ppt/", read_pptx), ("content.xml", read_odf))
"""By the members that only they have."""
INNER = re.compile(r"(^|/)(media|embeddings|activeX|Pictures|Object \d+|ObjectReplacements)(/|$)", re.IGNORECASE)
INNER_FILES, INNER_BYTES = 200, 16 << 20


def look_at_office(source: Source, media_type: str) -> Looked:
    """Raises `TooMuch`: no office file, malformed, a bomb."""
    office = Office(open_package(source))
    reader = next((read for mark, read in READERS if office.package.starting(mark)), None)
    if reader is None:
        raise TooMuch(Reason.MALFORMED, 0)
    reader(office)
    for section in office.sections:
        gather_letters(office.gathering, section.text)
    if office.package.broken:
        office.remarks.add(Remark.MENDED)
    text = StyledText(tuple(office.sections))
    inner = tuple(_inner(office.package, name) for name in _names(office.package))
    shown = Shown(
        Kind.OFFICE, media_type, source.size, pages=text.count, inner=inner, titles=text.titles,
        remarks=tuple(one for one in Remark if one in office.remarks), looked_bytes=source.size,
    )  # fmt: skip

    def file(place: int) -> InnerSource | None:
        names = _names(office.package)
        if not 0 <= place < len(names):
            return None
        return InnerSource(Held(memoryview(office.package.read(names[place], INNER_BYTES))))

    def examine(first: int) -> Examined:
        return office.gathering.examined() if not first else Examined(())

    return Looked(shown, text, file=file, examine=examine)


def _names(package: Package) -> tuple[str, ...]:
    return tuple(name for name in package.names if INNER.search(name) and not name.endswith("/"))[:INNER_FILES]


def _inner(package: Package, name: str) -> Inner:
    data = package.read(name, INNER_BYTES)
    kind = media_type_of(data[:LOOK]) if data else ""
    digest = hashlib.sha256(data).hexdigest()
    return Inner(sound(name[:TITLE_LETTERS]), kind, "", len(data), digest, Role.ATTACHMENT, kind in PROGRAMS)
