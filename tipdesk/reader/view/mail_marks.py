"""What the headers of a message give away of who wrote it, with what, from where, and to whom else."""

import re
from collections.abc import Iterator

from tipdesk.reader.mail.addresses import read_addresses
from tipdesk.reader.mail.head import Head
from tipdesk.reader.mail.words import people_read
from tipdesk.reader.view.messages import Claim, Given, Gives

VALUE_LETTERS = 500
VALUES = 12
CLAIMS = 500
CLAIM_LETTERS = 4_000
ZONE = re.compile(r"([+-]\d{4})\s*(?:\(([^()]{1,60})\))?\s*\Z")
NAMED_ZONE = re.compile(r"\b([A-Z]{2,5})\s*\Z")
ADDRESS = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|(?<![\w:])(?:ipv6:)?([0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7})(?![\w:])",
    re.IGNORECASE,
)
FROM_HOST = re.compile(r"\bfrom\s+\[?([^\s\[\]();]{1,250})", re.IGNORECASE)
BY_HOST = re.compile(r"\bby\s+([^\s();]{1,250})", re.IGNORECASE)
DOMAIN = re.compile(r"\bd=([^;\s]{1,250})")

SOFTWARE = (b"user-agent", b"x-mailer", b"x-mimeole", b"x-newsreader", b"x-php-originating-script")
NETWORK = (b"x-originating-ip", b"x-sender-ip", b"x-client-ip", b"x-real-ip", b"x-remote-ip", b"x-aol-ip")
ACCOUNT = (
    b"x-authenticated-user", b"x-authenticated-sender", b"x-sender", b"x-auth-user", b"x-authentication-warning",
    b"x-originatororg", b"sender", b"return-path", b"x-envelope-from", b"x-php-script", b"x-yahoo-newman-id",
    b"x-ms-exchange-crosstenant-id", b"x-ms-exchange-crosstenant-userprincipalname", b"organization",
)  # fmt: skip
RECEIPTS = (b"disposition-notification-to", b"return-receipt-to", b"x-confirm-reading-to")
LANGUAGES = (b"content-language", b"accept-language", b"x-originating-language")
PEOPLE = (b"to", b"cc", b"bcc")


def claims_of(head: Head) -> tuple[Claim, ...]:
    """Every header, as a person reads it."""
    found = (
        Claim(name.decode("ascii", "replace").title(), people_read(value, None).text[:CLAIM_LETTERS])
        for name, values in head.fields.items()
        for value in values
    )
    return tuple(claim for claim, _ in zip(found, range(CLAIMS), strict=False))


def of_head(head: Head, charset: str | None) -> Iterator[Given]:
    """In the order of how much each may betray."""
    received = [_text(value) for value in head.fields.get(b"received", ())]
    yield from _network(head, received)
    yield from _device(received)
    yield from _values(Gives.ACCOUNT, head, ACCOUNT)
    zone = ZONE.search(_text(head.first(b"date"))) or NAMED_ZONE.search(_text(head.first(b"date")))
    if zone is not None:
        yield Given(Gives.ZONE, 1, tuple(part for part in zone.groups() if part))
    yield from _values(Gives.SOFTWARE, head, SOFTWARE)
    yield from _values(Gives.LANGUAGE, head, LANGUAGES)
    host = _text(head.first(b"message-id")).rpartition("@")[2].rstrip("> ")
    if host:
        yield Given(Gives.MACHINE_ID, 1, (host[:VALUE_LETTERS],))
    if received:
        hosts = tuple(found[1][:VALUE_LETTERS] for one in reversed(received) if (found := BY_HOST.search(one)))
        yield Given(Gives.WAY, len(received), hosts[:VALUES])
    yield from _people(head, charset)
    yield from _values(Gives.RECEIPT, head, RECEIPTS)
    thread = _text(head.first(b"references") + b" " + head.first(b"in-reply-to")).split()
    if thread:
        yield Given(Gives.THREAD, len(set(thread)))
    signed = tuple(
        found[1] for value in head.fields.get(b"dkim-signature", ()) if (found := DOMAIN.search(_text(value)))
    )
    if signed:
        yield Given(Gives.SIGNED, len(signed), signed[:VALUES])
    yield from _values(Gives.CHECKED, head, (b"authentication-results", b"received-spf"))


def _text(value: bytes) -> str:
    return people_read(value, None).text


def _values(gives: Gives, head: Head, names: tuple[bytes, ...]) -> Iterator[Given]:
    values = tuple(
        dict.fromkeys(
            _text(value)[:VALUE_LETTERS] for name in names for value in head.fields.get(name, ()) if value.strip()
        )
    )
    if values:
        yield Given(gives, len(values), values[:VALUES])


def _network(head: Head, received: list[str]) -> Iterator[Given]:
    """Addresses that the writer's own line had: what servers noted of it, and the first hop's."""
    said = [_text(value) for name in NETWORK for value in head.fields.get(name, ())]
    found = dict.fromkeys(one[0] for text in (*said, *received[-1:]) for one in ADDRESS.finditer(text[:2000]))
    if found:
        yield Given(Gives.NETWORK, len(found), tuple(found)[:VALUES])


def _device(received: list[str]) -> Iterator[Given]:
    """The first hop's greeting is often the writer's own machine, by its name."""
    first = FROM_HOST.search(received[-1]) if received else None
    if first is not None and not ADDRESS.fullmatch(first[1]):
        yield Given(Gives.DEVICE, 1, (first[1],))


def _people(head: Head, charset: str | None) -> Iterator[Given]:
    for gives, names in ((Gives.OTHERS, PEOPLE), (Gives.HIDDEN_COPY, (b"bcc",))):
        people = [
            person for name in names for value in head.fields.get(name, ()) for person in read_addresses(value, charset)
        ]
        if people:
            yield Given(gives, len(people), tuple((one.address or one.name)[:VALUE_LETTERS] for one in people[:VALUES]))
    writers = {one.address.casefold() for one in read_addresses(head.first(b"from"), charset)}
    answers = {one.address for one in read_addresses(head.first(b"reply-to"), charset)}
    elsewhere = tuple(address for address in sorted(answers) if address.casefold() not in writers)
    if elsewhere:
        yield Given(Gives.ANSWERS_ELSEWHERE, len(elsewhere), elsewhere[:VALUES])
