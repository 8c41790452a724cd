"""A message as Outlook keeps it: numbered properties, people, files; the same in `.msg` and in winmail.dat."""

import re
from binascii import b2a_base64
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from email.utils import formatdate

from tipdesk.reader.bounds import HTML_BYTES, TEXT_LETTERS
from tipdesk.reader.charsets import decode, known
from tipdesk.reader.formats.rtf import text_of, unpacked
from tipdesk.reader.html_text import read_html
from tipdesk.reader.mail.addresses import read_addresses
from tipdesk.reader.mail.head import Head, read_head
from tipdesk.reader.messages import Notice, Sender
from tipdesk.reader.notices import Notices

SUBJECT, BODY, HTML, RTF, HEADERS = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D
CLASS, MESSAGE_ID, ANSWERS = 0x001A, 0x1035, 0x1042
SENDERS = ((0x0C1A, 0x5D01, 0x0C1F), (0x0042, 0x5D02, 0x0065))
"""Name, SMTP address and address of who sent it, then of whom it is sent for."""
TIMES = (0x0039, 0x0E06)
"""When it was sent, when it came; when it was made says nothing of either."""
CODE_PAGE, LOCALE, INTERNET_PAGE = 0x3FFD, 0x3FF1, 0x3FDE
NAME, SMTP, ADDRESS = 0x3001, 0x39FE, 0x3003
LONG_NAME, SHORT_NAME, MIME, DATA, ENDING = 0x3707, 0x3704, 0x370E, 0x3701, 0x3703
FIRST_1601_MS = 11_644_473_600_000
# ANSI code pages by language, the low ten bits of a locale (MS-LCID); others write Western.
LANGUAGES = {
    0x01: "cp1256", 0x29: "cp1256", 0x20: "cp1256", 0x0D: "cp1255", 0x11: "cp932", 0x12: "cp949", 0x19: "cp1251",
    0x22: "cp1251", 0x02: "cp1251", 0x23: "cp1251", 0x2F: "cp1251", 0x08: "cp1253", 0x1F: "cp1254", 0x1E: "cp874",
    0x2A: "cp1258", 0x05: "cp1250", 0x15: "cp1250", 0x0E: "cp1250", 0x18: "cp1250", 0x1A: "cp1250", 0x1B: "cp1250",
    0x24: "cp1250", 0x25: "cp1257", 0x26: "cp1257", 0x27: "cp1257",
}  # fmt: skip
CHINESE, TRADITIONAL = 0x04, frozenset({0x0404, 0x0C04, 0x1404})
UTF7, UTF8 = 65000, 65001
FIRST_ISO, LAST_ISO = 28590, 28606
SPECIAL = {
    UTF8: "utf-8",
    UTF7: "utf-7",
    20127: "ascii",
    28591: "latin-1",
    50220: "iso-2022-jp",
    51932: "euc_jp",
    20866: "koi8-r",
    21866: "koi8-u",
    54936: "gb18030",
    52936: "hz",
    51949: "euc_kr",
    50225: "iso2022_kr",
    10000: "mac_roman",
    10007: "mac_cyrillic",
    1200: "utf-16-le",
}
EXCHANGE = re.compile(r"/o=", re.IGNORECASE)

Value = int | bytes | str


@dataclass
class Properties:
    """By their numbers: text still in bytes where it is of a code page, numbers as numbers, moments in milliseconds."""

    values: dict[int, Value] = field(default_factory=dict)

    def text(self, number: int, code_page: str) -> str:
        value = self.values.get(number, "")
        if isinstance(value, bytes):
            return decode(value, code_page).text.rstrip("\0")
        return value.rstrip("\0") if isinstance(value, str) else ""

    def number(self, number: int) -> int | None:
        value = self.values.get(number)
        return value if isinstance(value, int) else None

    def data(self, number: int) -> bytes:
        value = self.values.get(number, b"")
        return value.encode() if isinstance(value, str) else value if isinstance(value, bytes) else b""

    def code_page(self, otherwise: str = "cp1252") -> str:
        """Of its bytes: as it names it, else by its language."""
        page = self.number(CODE_PAGE)
        if page is not None and (name := page_name(page)):
            return name
        locale = self.number(LOCALE)
        if locale is None:
            return otherwise
        if locale & 0x3FF == CHINESE:
            return "big5" if locale in TRADITIONAL else "gb18030"
        return LANGUAGES.get(locale & 0x3FF, "cp1252")


def page_name(page: int) -> str:
    """Empty where nobody knows it."""
    if FIRST_ISO < page <= LAST_ISO:
        return known(f"iso8859-{page - FIRST_ISO}") or ""
    return known(SPECIAL.get(page) or f"cp{page}") or ""


@dataclass(frozen=True)
class Attached:
    """A file, or a message within; `data` gives its bytes as often as it is asked."""

    name: str
    media_type: str
    data: Callable[[], Iterable[bytes | memoryview]]
    message: "Outlook | None" = None


@dataclass(frozen=True)
class Outlook:
    """A message: what it says, to whom, with what."""

    properties: Properties
    code_page: str
    people: tuple[Sender, ...] = ()
    attached: tuple[Attached, ...] = ()

    def text(self, number: int) -> str:
        return self.properties.text(number, self.code_page)

    @property
    def title(self) -> str:
        return self.text(SUBJECT)

    def head(self) -> Head:
        """The headers with which it came, where they were kept."""
        raw = self.text(HEADERS).encode("utf-8", "replace")
        return read_head(raw, 0, len(raw))[0]

    def sender(self) -> Sender:
        for name, smtp, plain in SENDERS:
            address = self.text(smtp) or self.text(plain)
            if EXCHANGE.match(address):
                address = ""
            found = Sender(self.text(name).strip(), address.strip())
            if found.name or found.address:
                break
        else:
            found = Sender("", "")
        if "@" in found.address:
            return found
        written = read_addresses(self.head().first(b"from"))
        return Sender(found.name or written[0].name, written[0].address) if written else found

    def sent_ms(self) -> int | None:
        return next((ms for number in TIMES if (ms := self.properties.number(number)) is not None), None)

    def body(self, notices: Notices) -> str:
        """The plain text; else of the page, else of the rich text."""
        text = self.text(BODY)
        page = self.properties.data(HTML)
        if page:
            named = page_name(self.properties.number(INTERNET_PAGE) or UTF8)
            seen = read_html(decode(page[:HTML_BYTES], named).text)
            for one in seen.known:
                notices.merge(one)
            text = text if text.strip() else seen.text
        if not text.strip() and self.properties.data(RTF):
            written, is_page = text_of(unpacked(self.properties.data(RTF)))
            text = read_html(written).text if is_page else written
        if len(text) > TEXT_LETTERS:
            notices.add(Notice.CUT_TEXT)
        return text[:TEXT_LETTERS].replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip("\n")


def moment_ms(ticks: int) -> int | None:
    """Of hundred nanoseconds since 1601; None for what stands instead of a moment."""
    ms = ticks // 10_000 - FIRST_1601_MS
    return ms if -FIRST_1601_MS < ms < 253_402_300_799_000 else None  # noqa: PLR2004 - the year 9999


def as_mail(message: Outlook, notices: Notices) -> Iterator[bytes]:
    """A message within, written as mail so that it can be kept and looked at on its own."""
    sender, boundary = message.sender(), b"=_tipdesk_" + format(len(message.attached), "x").encode()
    head = [f"From: {_person(sender)}", f"Subject: {_in_header(message.title)}"]
    head += [f"To: {_person(one)}" for one in message.people]
    sent, number = message.sent_ms(), _one_line(message.text(MESSAGE_ID))
    if sent is not None:
        head.append(f"Date: {formatdate(sent / 1000)}")
    head += [f"Message-ID: {number}"] if number else []
    yield "\r\n".join(head).encode("utf-8", "replace") + b"\r\nMIME-Version: 1.0\r\n"
    yield b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\r\n\r\n'
    yield b"--" + boundary + b"\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    yield message.body(notices).replace("\n", "\r\n").encode("utf-8", "replace") + b"\r\n"
    for one in message.attached:
        name = _one_line(one.name).replace('"', "'")
        yield b"--" + boundary + b"\r\nContent-Type: "
        if one.message is not None:
            yield b"message/rfc822\r\n\r\n"
            yield from as_mail(one.message, notices)
        else:
            yield f'{_one_line(one.media_type)}; name="{name}"\r\n'.encode("utf-8", "replace")
            yield b"Content-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            yield from _base64(one.data())
        yield b"\r\n"
    yield b"--" + boundary + b"--\r\n"


def _person(one: Sender) -> str:
    address = re.sub(r"[\s<>]+", "", one.address)
    return f"{_in_header(one.name)} <{address}>" if address else _in_header(one.name)


def _in_header(text: str) -> str:
    """As an encoded word where anything in it could mean more than itself."""
    text = _one_line(text)
    if re.fullmatch(r"[A-Za-z0-9 .!#$%&'*+/=?^_{|}~\[\]-]*", text) and "=?" not in text:
        return text
    # An encoded word of more than four thousand letters is read by nobody.
    pieces = (text[at : at + 400].encode("utf-8", "replace") for at in range(0, len(text), 400))
    return "\r\n ".join(f"=?utf-8?B?{b2a_base64(piece, newline=False).decode()}?=" for piece in pieces)


def _one_line(text: str) -> str:
    return re.sub(r"[\r\n\0]+", " ", text)


def _base64(pieces: Iterable[bytes | memoryview]) -> Iterator[bytes]:
    rest = b""
    for piece in pieces:
        whole = rest + bytes(piece)
        cut = len(whole) - len(whole) % 57
        yield b"".join(b2a_base64(whole[at : at + 57]) for at in range(0, cut, 57))
        rest = whole[cut:]
    yield b2a_base64(rest)
