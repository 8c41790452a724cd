"""The answers to a form, as a table.

Written by Google Forms, Microsoft Forms, SurveyMonkey, Typeform, Airtable and others. Specification: RFC 4180, and the
headers that each service writes (see FORMATS).
Layout: rows of cells between commas, semicolons or tabs, quoted where they hold one of these; the first row has the
questions (which may come twice or go over lines), in SurveyMonkey's the second too. A column is known by its words in
several languages, or by what a person said of a form of this head; what is neither time, address nor name is an answer.
Bounds: `FORM_BYTES`, `FORM_ROWS`. Refused: nothing more. Addresses of machines are left out, and that is said; files
that lie elsewhere are named and not fetched; a cell that begins as a formula is only a text here. Each row is one tip,
its original written anew as the questions and answers that are kept. Samples: tests/samples/forms.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipdesk.reader.bounds import FORM_BYTES, FORM_ROWS, TooMuch
from tipdesk.reader.charsets import decode, encoding_of
from tipdesk.reader.formats.json_text import written
from tipdesk.reader.forms import FormMap, Part, head_digest
from tipdesk.reader.mail.dates import read_date
from tipdesk.reader.messages import FormFound, Notice, Reason, Sender
from tipdesk.reader.record import Record, tell_record
from tipdesk.reader.sink import Sink
from tipdesk.reader.source import Source
from tipdesk.reader.stamps import Order, Stamp, moment, order_of, read_stamp
from tipdesk.reader.tree import Closed

TOOL = "form 1"
DELIMITERS = (",", ";", "\t")
SEPARATOR = re.compile(r'"?sep=([,;\t|])"?[ \t]*\r?\n', re.IGNORECASE)
"""Excel's own first line."""
QUOTED = re.compile(r'"(?:[^"]|"")*"')
HEAD_LETTERS = 200_000
FEW = 100
CELL_LETTERS = 4_000_000
QUESTION_LETTERS = 200
SAMPLE_LETTERS = 80
TIMES = (
    "submit date", "completion time", "fertigstellungszeit", "heure de fin", "hora de finalización", "end date",
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "carimbo de data/hora", "informazioni cronologiche",
    "отметка времени",
    "submitted at", "date submitted", "submission date", "created", "created at", "erstellt", "start date", "startzeit",
    "start time", "zeit", "time", "date", "datum", "طابع زمني",
)  # fmt: skip
"""Best first: when it was sent says more than when it was begun."""
SURE = frozenset(TIMES[:17])
ADDRESSES = re.compile(r"(?:e-?mail|adresse e-mail|correo|электронн|البريد)", re.IGNORECASE)
NAMES = ("name", "full name", "ihr name", "your name", "nom", "nombre", "имя")
PARTS_OF_NAMES = ("first name", "last name")
MACHINES = re.compile(
    r"\b(?:ip(?: address)?|ip-adresse|network id|user agent|browser|device|referrer)\b", re.IGNORECASE
)
HANDLES = frozenset({"#", "id", "respondent id", "response id", "collector id", "token", "submission id"})
NOBODY = frozenset({"anonymous", "anonym", "anonyme", "anónimo"})
REMOTE = re.compile(r"https?://[^\s,;()\"<>]{3,500}")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
SECOND_HEAD = frozenset({"response", "open-ended response", "other (please specify)"})
IN_WORDS = re.compile(
    r"(?:(\d{1,2})\.? )?(" + "|".join(MONTHS) + r")[a-z]{0,6}\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})"
)
ZONE = re.compile(r"(?:GMT|UTC)([+-]\d{1,2})?(?::?(\d\d))?", re.IGNORECASE)


@dataclass(frozen=True)
class Mapping:
    """Which column is what; -1 where none is."""

    time: int
    address: int
    name: tuple[int, ...]
    left_out: tuple[int, ...]
    answers: tuple[int, ...]


def is_form(start: bytes, ending: str) -> bool:
    """A table whose head names a time of answering as a form's does.

    By its ending also any table with a column of times, and one of few even rows; a longer one is a document.
    """
    try:
        rows = list(_rows(_text(start), FEW + 1))
    except Closed:
        return False
    if len(rows) < 2 or len(rows[0]) < 2:  # noqa: PLR2004 - a head and an answer
        return False
    heads = [_plain(cell) for cell in rows[0]]
    sure = any(_bare(head) in SURE for head in heads)
    if sure or ending not in {".csv", ".tsv"}:
        return sure
    even = len({len(row) for row in rows[:-1]}) == 1 and all(heads)
    return any(_bare(head) in TIMES for head in heads) or (even and len(rows) <= FEW)


def read_form(source: Source, sink: Sink) -> None:
    """Row after row, each a tip; their numbers count from 1."""
    if source.size > FORM_BYTES:
        raise TooMuch(Reason.TOO_LARGE, FORM_BYTES)
    head, *rows = list(_rows(_text(source.read(0, source.size)), FORM_ROWS)) or [[]]
    if rows and any(cell.strip().lower() in SECOND_HEAD for cell in rows[0]):
        joined = zip(head, [*rows[0], *[""] * len(head)], strict=False)
        head = [" ".join(part for part in pair if part.strip()) for pair in joined]
        rows = rows[1:]
    mapping, said = said_of(head, sink.forms)
    first = next((row for row in rows if any(cell.strip() for cell in row)), [])
    found = FormFound(
        sink.number, head_digest(head), tuple(_label(head, at)[:QUESTION_LETTERS] for at in range(len(head))),
        tuple(_cell(first, at)[:SAMPLE_LETTERS] if at not in mapping.left_out else "" for at in range(len(head))),
        parts_of(mapping, len(head)), len(rows), said=said,
    )  # fmt: skip
    sink.say(found)
    order = _order(rows, mapping, sink)
    for index, row in enumerate((row for row in rows if any(cell.strip() for cell in row)), 1):
        answer = _answer(head, row, mapping, order)
        # Who has seen the columns and said what they are need not be asked once more.
        known = tuple(one for one in answer.known if not said or one[0] is not Notice.UNSURE_COLUMN)
        answer = replace(answer, form=found.head, known=known, offered=answer.offered and not said)
        tell_record(answer, str(index), index, sink)


def said_of(head: Sequence[str], forms: Sequence[FormMap]) -> tuple[Mapping, bool]:
    """As a person said it for a form of this head, where its columns are as many; else by the words of the head."""
    digest = head_digest(head)
    parts = next((one.parts for one in forms if one.head == digest and len(one.parts) == len(head)), None)
    if parts is None:
        return mapping_of(head), False

    def at(part: Part) -> tuple[int, ...]:
        return tuple(place for place, one in enumerate(parts) if one is part)

    first = (*at(Part.TIME), -1), (*at(Part.ADDRESS), -1)
    return Mapping(first[0][0], first[1][0], at(Part.NAME), at(Part.LEFT_OUT), at(Part.ANSWER)), True


def parts_of(mapping: Mapping, columns: int) -> tuple[Part, ...]:
    """What each column is taken for."""
    named = {mapping.time: Part.TIME, mapping.address: Part.ADDRESS}
    named |= dict.fromkeys(mapping.name, Part.NAME) | dict.fromkeys(mapping.left_out, Part.LEFT_OUT)
    return tuple(named.get(at, Part.ANSWER) for at in range(columns))


def mapping_of(head: Sequence[str]) -> Mapping:
    """By the words of the head, in the order in which they are listed here."""
    plain = [_plain(cell) for cell in head]
    bare = [_bare(cell) for cell in plain]
    time = next((bare.index(word) for word in TIMES if word in bare), -1)
    address = next((at for at, cell in enumerate(plain) if ADDRESSES.search(cell) and len(cell) < 40), -1)  # noqa: PLR2004 - a label
    name = tuple(bare.index(word) for word in PARTS_OF_NAMES if word in bare)
    name = name or tuple(bare.index(word) for word in NAMES if word in bare)[:1]
    left_out = tuple(at for at, cell in enumerate(plain) if MACHINES.search(cell) and len(cell) < 40)  # noqa: PLR2004 - a label
    taken = {time, address, *name, *left_out}
    return Mapping(time, address, name, left_out, tuple(at for at in range(len(head)) if at not in taken))


def _plain(cell: str) -> str:
    return " ".join(cell.replace("\0", "").split()).strip().lower()


def _bare(cell: str) -> str:
    return re.sub(r"\s*\((?:utc|gmt)[^)]*\)", "", cell)


def _text(raw: bytes) -> str:
    name = encoding_of(raw)
    if name not in {"ascii", "utf-8", "utf-8-sig", "utf-16", "utf-32"}:
        return decode(raw, name).text
    return decode(raw.removeprefix(b"\xef\xbb\xbf"), name).text.removeprefix("\ufeff")


def _rows(text: str, most: int) -> Iterator[list[str]]:
    """Cells by the delimiter that the head has most of; a cell may be as long as the file."""
    csv.field_size_limit(CELL_LETTERS)
    if "\n" not in text:
        text = text.replace("\r", "\n")
    said = SEPARATOR.match(text)
    text = text[said.end() :] if said else text
    head = QUOTED.sub("", text[:HEAD_LETTERS]).split("\n", 1)[0]
    delimiter = said[1] if said else max(DELIMITERS, key=head.count)
    try:
        for at, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)):
            if at > most:
                return
            yield row
    except csv.Error as error:
        raise Closed(Reason.MALFORMED) from error


def _order(rows: Sequence[Sequence[str]], mapping: Mapping, sink: Sink) -> Order | None:
    cells = (row[mapping.time] for row in rows if 0 <= mapping.time < len(row))
    stamps = [stamp for cell in cells if (stamp := _stamp(cell)) is not None]
    return order_of(stamps, sink.dates, sink.latest_ms) if stamps else None


def _answer(head: Sequence[str], row: Sequence[str], mapping: Mapping, order: Order | None) -> Record:
    def cell(at: int) -> str:
        return _cell(row, at)

    asked = [(_label(head, at), cell(at)) for at in (*mapping.answers, *range(len(head), len(row)))]
    text = "\n\n".join(f"{label}\n{value}" for label, value in asked if value)
    when = cell(mapping.time)
    sent, notices = _moment(when, _plain(head[mapping.time]) if mapping.time >= 0 else "", order)
    address, name = cell(mapping.address), " ".join(filter(None, (cell(at) for at in mapping.name)))
    address = "" if address.lower() in NOBODY else address
    told = [value for label, value in asked if value and _tells(label) and not REMOTE.search(value)]
    title = max(told, key=len, default=when).split("\n", 1)[0][:120]
    remote = tuple(link for _, value in asked for link in REMOTE.findall(value))
    left = tuple(head[at].strip() for at in mapping.left_out if cell(at))
    unsure = mapping.time < 0
    known = (
        *(((Notice.UNSURE_COLUMN, ()),) if unsure else ()),
        *((notice, ()) for notice in notices),
        *(((Notice.REMOTE_FILE, remote),) if remote else ()),
        *(((Notice.SECRETS_LEFT_OUT, left),) if left else ()),
        *(((Notice.NO_SENDER, ()),) if not address and not name else ()),
    )
    original = written({"sent": when, "name": name, "address": address, "answers": [list(one) for one in asked]})
    return Record(
        "form",
        title,
        text,
        original,
        "application/json",
        Sender(name, address),
        sent,
        when,
        known=known,
        offered=unsure,
    )


def _cell(row: Sequence[str], at: int) -> str:
    return row[at].replace("\0", "").strip() if 0 <= at < len(row) else ""


def _tells(label: str) -> bool:
    """An answer of a person, and not a number or a time of the service."""
    bare = _bare(label.lower())
    return bare not in HANDLES and bare not in TIMES and not bare.endswith("date")


def _label(head: Sequence[str], at: int) -> str:
    """A question may come twice, or have no words: then its place tells it from the others."""
    words = " ".join(head[at].split()) if at < len(head) else ""
    before = sum(" ".join(other.split()) == words for other in head[:at]) if words else 0
    return f"{words} ({before + 1})" if before else words or f"column {at + 1}"


def _stamp(when: str) -> Stamp | None:
    """A month in words makes the order plain."""

    def numbered(found: re.Match[str]) -> str:
        day = found[1] or found[3]
        return f"{found[4]}-{MONTHS.index(found[2]) + 1:02}-{day}" if day else found[0]

    return read_stamp(IN_WORDS.sub(numbered, ZONE.sub("", when)))


def _moment(when: str, head: str, order: Order | None) -> tuple[int | None, tuple[Notice, ...]]:
    if not when:
        return None, ()
    whole = read_date(when)
    if whole.ms is not None and whole.zone and "T" in when:
        return whole.ms, ()
    zone = ZONE.search(when) or ZONE.search(head)
    stamp = _stamp(when)
    ms = moment(stamp, order) if stamp is not None and order is not None else None
    if ms is None:
        return None, (Notice.DAY_OR_MONTH,) if stamp is not None else ()
    if zone is None:
        return ms, (Notice.NO_ZONE,)
    hours, minutes = int(zone[1] or 0), int(zone[2] or 0)
    return ms - (hours * 60 + (minutes if hours >= 0 else -minutes)) * 60_000, ()
