"""Chats exported by Telegram Desktop as pages.

Written by Telegram Desktop as "HTML", which it offers first. Specification: none; the layout is that of its pages.
Layout: a folder with `messages.html`, `messages2.html` …, files below beside them (`photos/`, `files/`, …), and what
the pages look like (`css/`, `js/`, `images/`). A message is a `div` of class `message`, in it the date with its zone
as a title, `from_name` (absent where the one before is of the same person), `text`, links to files; a service message
has its words alone. Bounds: `CHAT_BYTES` for all pages. Refused: nothing more. The pages are kept as they are, one
behind the other. A chat in an account's export is offered by its name. Samples: made by the tests.
"""

import html
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from tipdesk.reader.apart import Bundle
from tipdesk.reader.bounds import CHAT_BYTES, TooMuch
from tipdesk.reader.charsets import decode
from tipdesk.reader.chat import Chat, Line, by_name, tell
from tipdesk.reader.html_text import read_html
from tipdesk.reader.messages import Notice, Reason, Sender
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Entry, Tree

TOOL = "telegram pages 1"
FIRST = "messages.html"
PAGE = re.compile(r"messages(\d{0,6})\.html\Z")
LOOKS = re.compile(
    r"(?:css/style\.css|js/script\.js|images/(?:back|media_[a-z_]{2,20}|section_[a-z_]{2,20})(?:@2x)?\.png)\Z"
)
THUMB = re.compile(r"_thumb\.jpg\Z")
LOOKS_BYTES = 64 << 10
MESSAGE = re.compile(r'<div class="message (default|service)[^"]{0,80}" id="message(-?\d{1,12})"')
TITLE = re.compile(r'<div class="page_header">.{0,2000}?<div class="text bold">(.{0,1000}?)</div>', re.DOTALL)
DATE = re.compile(r'<div class="pull_right date details" title="([^"]{5,80})"')
WHEN = re.compile(r"(\d\d)\.(\d\d)\.(\d{4}) (\d\d):(\d\d):(\d\d)(?: UTC([+-]\d\d):(\d\d))?\Z")
NAME = re.compile(r'<div class="from_name">(.{0,1000}?)</div>', re.DOTALL)
DETAILS = re.compile(r'<span class="(?:date )?details".{0,1000}?</span>', re.DOTALL)
TEXT = re.compile(r'<div class="text">(.*?)</div>', re.DOTALL)
SERVICE = re.compile(r'<div class="body details">(.*?)</div>', re.DOTALL)
FORWARDED = '<div class="forwarded body">'
FILE = re.compile(r'href="([a-z_]{3,30}/[^"<>]{1,500})"')
MEDIA = re.compile(
    r'<div class="title bold">(.{0,500}?)</div>(?:\s*<div class="description">.{0,2000}?</div>)?'
    r'\s*<div class="status details">(.{0,500}?)</div>',
    re.DOTALL,
)


def find(tree: Tree) -> Iterator[Bundle]:
    """Each folder with pages, the files that these name, and what the pages look like."""
    chats = [one for one in tree.entries if one.leaf == FIRST and b'class="history"' in one.start(1 << 16)]
    for entry in chats:
        beside = tree.within(entry.folder)
        pages = sorted((one for one in beside if one.folder == entry.folder and PAGE.match(one.leaf)), key=_number)
        whole = [one.start(CHAT_BYTES + 1) for one in pages]
        named = frozenset(name for raw in whole for name in _names(decode(raw, "utf-8").text))
        files = tuple(one for one in beside if not named.isdisjoint(_of(one.name.removeprefix(entry.folder))))
        looks = tuple(
            one for one in beside
            if LOOKS.match(one.name.removeprefix(entry.folder)) and one.size <= LOOKS_BYTES and one not in files
        )  # fmt: skip

        def read(
            sink: Sink, whole: list[bytes] = whole, files: tuple[Entry, ...] = files, folder: str = entry.folder
        ) -> None:
            _read(whole, by_name(files, folder), sink, offered=len(chats) > 1)

        yield Bundle("telegram", TOOL, entry.folder.rstrip("/") or None, (*pages, *files, *looks), read)


def _names(page: str) -> Iterator[str]:
    """Files that messages link to; what stands before the first is how the page looks."""
    first = MESSAGE.search(page)
    if first is not None:
        yield from (html.unescape(name) for name in FILE.findall(page, first.start()))


def _of(name: str) -> tuple[str, ...]:
    """A file's own name, and that of the file whose small picture it is."""
    return (name, THUMB.sub("", name), THUMB.sub(".jpg", name)) if THUMB.search(name) else (name,)


def _number(page: Entry) -> int:
    found = PAGE.match(page.leaf)
    return int(found[1] or 1) if found else 0


def _read(pages: list[bytes], files: dict[str, Entry], sink: Sink, *, offered: bool) -> None:
    if sum(map(len, pages)) > CHAT_BYTES:
        raise TooMuch(Reason.TOO_LARGE, CHAT_BYTES)
    if sink.after:
        sink.pass_over(1)
        return
    text = "".join(decode(page.removeprefix(b"\xef\xbb\xbf"), "utf-8").text for page in pages)
    named = TITLE.search(text)
    title, lines = _words(named[1]) if named else "", tuple(lines_of(text))
    sender = next((line.sender for line in lines if line.sender.name == title), Sender("", ""))
    unzoned = any("UTC" not in line.written for line in lines if line.written)
    notices = (Notice.NO_ZONE,) if unzoned else ()
    whole = b"".join(pages)
    tell(
        Chat("telegram", title, sender, lines, whole, "text/html", files, notices=notices, offered=offered),
        None,
        1,
        sink,
    )


def lines_of(text: str) -> Iterator[Line]:
    """Message after message; the dates between them are the page's, and no message."""
    begins = [(found.start(), found[1], int(found[2])) for found in MESSAGE.finditer(text)]
    sender = ""
    for (start, kind, number), stop in zip(begins, [*(one[0] for one in begins[1:]), len(text)], strict=False):
        if number < 0:
            continue
        said = text[start:stop]
        if kind == "service":
            words = SERVICE.search(said)
            yield Line(Sender("", ""), None, "", _words(words[1]) if words else "")
            continue
        own = said.partition(FORWARDED)
        named = NAME.search(own[0])
        sender = _words(DETAILS.sub("", named[1])) if named else sender
        yield _line(sender, said, own[2])


def _line(sender: str, said: str, forwarded: str) -> Line:
    dated, first = DATE.search(said), NAME.search(forwarded)
    written = html.unescape(dated[1]) if dated else ""
    parts = [f"[forwarded from: {_words(DETAILS.sub('', first[1]))}]"] if first else []
    parts += [_words(one) for one in TEXT.findall(said)]
    files = tuple(dict.fromkeys(html.unescape(name) for name in FILE.findall(said)))
    if not files:
        parts += [f"[{_words(title)}: {_words(status)}]" for title, status in MEDIA.findall(said)]
    return Line(Sender(sender, ""), _moment(written), written, "\n".join(filter(None, parts)), files)


def _words(inner: str) -> str:
    return read_html(inner).text.strip()


def _moment(written: str) -> int | None:
    found = WHEN.match(written)
    if found is None:
        return None
    day, month, year, hour, minute, second = (int(found[at]) for at in range(1, 7))
    try:
        when = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None
    hours, minutes = int(found[7] or 0), int(found[8] or 0)
    when -= timedelta(hours=hours, minutes=minutes if not (found[7] or "").startswith("-") else -minutes)
    return int(when.timestamp()) * 1000
