"""What was found, as the desk files it: one arrival for a tip, a card or a file."""

from collections.abc import Callable, Sequence

from tipdesk.domain.desk_rule import Arriving, DeskRule, fitting
from tipdesk.intake.files import Input
from tipdesk.intake.host import Heard
from tipdesk.intake.reading import item_of
from tipdesk.intake.rows import NOBODY
from tipdesk.intake.shelf import Arrival
from tipdesk.reader.messages import (
    ContactFound,
    DocumentBegan,
    DocumentFacts,
    DocumentFound,
    Letters,
    Notice,
    Role,
    Sender,
    TipFound,
)

MESSAGE_NAME = "message.eml"
TEXT_NAME = "text.txt"
CARD_NAME = "card.vcf"
NAMES = {"message/rfc822": MESSAGE_NAME, "text/vcard": CARD_NAME}

Closing = TipFound | ContactFound | DocumentFound


def was_opened(found: Closing) -> bool:
    """Whether something of it came sealed and was opened."""
    return any(one.notice is Notice.OPENED for one in found.known)


def judging(rules: Sequence[DeskRule]) -> Callable[[TipFound], tuple[str, ...]]:
    """Which of these rules of the desk fit a tip, by their ids."""

    def judged(tip: TipFound) -> tuple[str, ...]:
        documents = sum(facts.role is not Role.ORIGINAL for facts in tip.documents)
        seen = Arriving(tip.channel, tip.form, tip.sender.address, tip.title, tip.text, documents)
        return tuple(rule.id for rule in fitting(rules, seen))

    return judged


def original_name(heard: Heard, began: DocumentBegan) -> str:
    """The name under which an original is kept; of a file that is one item, its own."""
    if began.role is not Role.ORIGINAL:
        return ""
    if began.media_type in NAMES:
        return NAMES[began.media_type]
    return heard.source.name if isinstance(heard.source, Input) else TEXT_NAME


def arrival(
    heard: Heard, found: Closing, digest: bytes, sealed: tuple[tuple[DocumentFacts, object], ...], tool: str
) -> Arrival:
    source = heard.source
    channel, title, sender, sent_ms, written, text, letters = "file", "", NOBODY, None, "", "", Letters()
    if isinstance(found, TipFound):
        channel, title, sender, text, letters = found.channel, found.title, found.sender, found.text, found.letters
        sent_ms, written = found.sent_ms, found.sent_as_written
    elif isinstance(found, ContactFound):
        title, text = found.name, "\n".join(f"{way.kind}: {way.value}" for way in found.ways)
        sender = Sender(found.name, next((way.value for way in found.ways if way.kind.startswith("email")), ""))
    else:
        title = found.facts.name or (source.name if isinstance(source, Input) else "")
    where = (source.path, item_of(source, found.item))
    form = found.form if isinstance(found, TipFound) else ""
    return Arrival(
        digest, channel, title, sender, sent_ms, written, text, sealed, found.known, letters, tool, *where, form=form
    )
