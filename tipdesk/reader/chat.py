"""A chat as one tip: its messages in the order of the export, its files as documents."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from tipdesk.reader.bounds import CHAT_MESSAGES, TEXT_LETTERS, TITLE_LETTERS, TooMuch
from tipdesk.reader.detect import LOOK
from tipdesk.reader.kinds import PROGRAMS, media_type_of
from tipdesk.reader.messages import DocumentFacts, ItemSame, Letters, Notice, Role, Said, Sender, TipFound
from tipdesk.reader.notices import Notices
from tipdesk.reader.sink import Sink
from tipdesk.reader.tree import Closed, Entry

LETTERS_OF_A_MESSAGE = 200_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """One message; `files` are the names under which the export holds what came with it."""

    sender: Sender
    sent_ms: int | None
    written: str
    text: str
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chat:
    """`original` is kept byte for byte: the export's own text, or this chat alone written anew without live secrets."""

    channel: str
    title: str
    sender: Sender
    lines: tuple[Line, ...]
    original: bytes
    media_type: str
    files: Mapping[str, Entry] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    """What a file was called by who sent it, by its name in the export."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 that the export gives of a file."""
    also: tuple[Entry, ...] = ()
    """Files that no message names."""
    notices: tuple[Notice, ...] = ()
    offered: bool = False


def tell(chat: Chat, item: str | None, index: int, sink: Sink) -> None:
    """The chat as an item."""
    digest = hashlib.sha256(chat.original)
    if sink.knows(digest.digest()):
        sink.say(ItemSame(sink.number, item, index, digest.hexdigest(), len(chat.original), -1))
        return
    sink.begin(item, index, digest.hexdigest(), len(chat.original), -1, offered=chat.title if chat.offered else None)
    notices = Notices()
    for notice in (Notice.ACCORDING_TO_EXPORT, *chat.notices):
        notices.add(notice)
    original = sink.original(chat.media_type, len(chat.original), digest.hexdigest(), (chat.original,))
    sent = Files(chat, sink, notices)
    said, text = _said(chat, sent, notices)
    rest = tuple(sent.one(entry.name, entry, unnamed=True) for entry in chat.also)
    for name in (chat.title, chat.sender.name, *dict.fromkeys(line.sender.name for line in chat.lines)):
        notices.look_at_name(name)
    first = next((line for line in chat.lines if line.sent_ms is not None), chat.lines[0] if chat.lines else None)
    sink.say(
        TipFound(
            number=sink.number,
            item=item,
            index=index,
            channel=chat.channel,
            title=chat.title[:TITLE_LETTERS],
            sender=chat.sender,
            sent_ms=first.sent_ms if first else None,
            sent_as_written=first.written if first else "",
            text=text,
            documents=(original, *sent.facts, *(facts for facts in rest if facts is not None)),
            known=notices.all(),
            letters=Letters(_people(chat)),
            messages=said,
        )
    )


def _people(chat: Chat) -> tuple[Sender, ...]:
    return tuple(dict.fromkeys(line.sender for line in chat.lines if line.sender.name or line.sender.address))[:500]


def _said(chat: Chat, sent: "Files", notices: Notices) -> tuple[tuple[Said, ...], str]:
    said: list[Said] = []
    text: list[str] = []
    letters = 0
    for line in chat.lines:
        if letters > TEXT_LETTERS or len(said) >= CHAT_MESSAGES:
            notices.add(Notice.CUT_TEXT)
            break
        files = tuple(facts for name in line.files if (facts := sent.named(name)) is not None)
        words = line.text[:LETTERS_OF_A_MESSAGE]
        said.append(Said(line.sender, line.sent_ms, line.written, words, files))
        who = line.sender.name or line.sender.address
        text.append(f"{line.written} {who}: {words}" if who else f"{line.written} {words}")
        letters += len(text[-1])
    return tuple(said), "\n".join(text)


@dataclass
class Files:
    """What was sent of the chat's files: each once, however often it is named."""

    chat: Chat
    sink: Sink
    notices: Notices
    facts: list[DocumentFacts] = field(default_factory=list)
    seen: dict[str, DocumentFacts | None] = field(default_factory=dict)

    def named(self, name: str) -> DocumentFacts | None:
        if name not in self.seen:
            entry = self.chat.files.get(name)
            facts = self.one(name, entry) if entry is not None else None
            if entry is None:
                self.notices.add(Notice.MISSING_FILE, self.chat.names.get(name) or name)
            elif facts is not None:
                self.facts.append(facts)
            self.seen[name] = facts
        return self.seen[name]

    def one(self, name: str, entry: Entry, *, unnamed: bool = False) -> DocumentFacts | None:
        """A file that cannot be opened is told, and the chat goes on."""
        shown = self.chat.names.get(name) or entry.leaf
        self.notices.look_at_name(shown)
        if unnamed:
            self.notices.add(Notice.UNNAMED_FILE, shown)
        if entry.closed is not None:
            self.notices.add(Notice.DAMAGED, shown)
            return None
        try:
            with entry.open() as source:
                media_type = media_type_of(source.read(0, LOOK))
                facts = self.sink.document(shown[:TITLE_LETTERS], media_type, Role.ATTACHMENT, source.blocks())
        except (Closed, TooMuch):
            self.notices.add(Notice.DAMAGED, shown)
            return None
        if media_type in PROGRAMS:
            self.notices.add(Notice.PROGRAM, shown)
        if self.chat.digests.get(name, facts.sha256) != facts.sha256:
            self.notices.add(Notice.OTHER_CONTENT, shown)
        return facts


def moment_words(ms: int | None) -> str:
    """For people, where an export counts milliseconds; empty where it says none, or none of a year that we write."""
    try:
        return "" if ms is None else f"{EPOCH + timedelta(milliseconds=ms):%Y-%m-%d %H:%M:%S} UTC"
    except OverflowError:
        return ""


def by_name(entries: Iterable[Entry], below: str) -> dict[str, Entry]:
    """Files by their name below a folder (with its closing slash)."""
    return {entry.name.removeprefix(below): entry for entry in entries}


def text_lines(text: str) -> Iterator[str]:
    """Lines as chats end them: no letter but these three ends one."""
    return iter(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
