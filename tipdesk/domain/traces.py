"""What in a tip may stand in another one too: addresses, numbers, accounts and links, each spelled in one way.

Rules and no library of countries: a number counts by its last nine digits without the country's code, which its
spelling with `+44`, `0044`, `(0)` or at home have in common. Everything here is a hint to look, never an identity.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class TraceKind(StrEnum):
    """What is the same. The value begins the trace, so that no number passes for an account."""

    ADDRESS = "mail"
    PHONE = "phone"
    ACCOUNT = "iban"
    LINK = "link"
    HANDLE = "handle"
    NAME = "name"
    """Of a sender without an address: never in the index of traces, only in that of words."""


@dataclass(frozen=True)
class Trace:
    """One of them: `same` is what is compared, `written` how it stood there first."""

    kind: TraceKind
    same: str
    written: str


MOST: Final = 40
"""Of one tip: a list of a thousand addresses is a document, and says nothing of who wrote."""
LETTERS: Final = 200_000
PHONE_DIGITS: Final = 9
PHONE_MOST: Final = 15
SHORT_LEAST: Final = 7
IBAN_LEAST: Final = 15
_MAIL: Final = re.compile(r"[\w.+'%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_HANDLE: Final = re.compile(r"(?<![\w@./])@([A-Za-z]\w{4,31})(?![\w@]|\.\w)")
# Begun with a plus, two noughts, a nought or a bracket, or an American number in its three groups. Letters of scripts
# without spaces may stand on either side; an x begins an extension.
_PHONE: Final = re.compile(
    r"(?<![0-9A-Za-z_+])(?:(?:\(?(?:\+ ?|00 ?)[0-9]{1,3}\)?[ .-]?(?:\([0-9]{1,5}\))?|\(?(?!0\.)0[0-9]{0,5}\)?)"
    r"(?:[ ./-]{0,3}[0-9]){5,13}|\(?[0-9]{3}\)?[ .-][0-9]{3}[ .-][0-9]{4})(?![0-9A-WYZa-wyz_])"
)
_RUN: Final = re.compile(r"[+(]{0,2} ?[0-9][0-9 ()./-]{6,60}")
_ABROAD: Final = re.compile(r"\(?(?:\+|00)")
_AREA: Final = re.compile(r"\(?0[0-9]{1,5}(?:\)|[ /-])")
"""A short number counts where its area stands apart."""
_DAY: Final = re.compile(
    r"(?<![0-9./-])(?:(?:0?[1-9]|[12][0-9]|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:[0-9]{4}|[0-9]{2})"
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![./-]?[0-9])"
)
"""Else the day before a number would be taken for its beginning."""
_ODD: Final = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212\ufeff]").search
_HIDE: Final = (0xAD, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))
_OTHERWISE: Final = {**dict.fromkeys(_HIDE), **dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")}
_ONE_DIGIT: Final = frozenset("17")
_TWO_DIGITS: Final = re.compile("2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]")
"""Codes of countries that are not three digits long (E.164, as ITU lists them)."""
_MAY_BE_PHONE: Final = _RUN.search
_MAY_BE_IBAN: Final = re.compile("[A-Z]{2}[0-9]{2}").search
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_LINK: Final = re.compile(r"https?://([\w.-]{3,253})(?::\d+)?(/[^\s<>\"'\u3002\uff09)\]]{2,400})", re.IGNORECASE)
_COUNTED: Final = re.compile(r"(?:^|&)(?:utm_\w+|fbclid|gclid|mc_[ce]id)=[^&]*")
_DIGITS: Final = re.compile("[0-9]")
_OTHER_DIGIT: Final = re.compile("[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]").search
_TO_DIGITS: Final = {first + n: str(n) for first in (0x660, 0x6F0, 0xFF10) for n in range(10)}
_PLAIN_DIGITS: Final = "0123456789"


def traces(sender: str, text: str) -> tuple[Trace, ...]:
    """Of a tip, the sender's first; what comes twice stands once."""
    return _traces(_plain(sender), _plain(text[:LETTERS]))


def _traces(sender: str, text: str) -> tuple[Trace, ...]:
    found: dict[tuple[TraceKind, str], Trace] = {}
    for one in (*_of_sender(sender), *_of_text(text)):
        found.setdefault((one.kind, one.same), one)
        if len(found) == MOST:
            break
    return tuple(found.values())


def spelled(sender: str, text: str) -> tuple[str, ...]:
    """The same as they are compared, each beginning with its kind: what every tip of a list is asked for."""
    text = _plain(text[:LETTERS])
    if not sender and not _may_hold(text):
        return ()
    return tuple(f"{one.kind}:{one.same}" for one in _traces(_plain(sender), text))


def _plain(text: str) -> str:
    """Without letters that hide, in one spelling: a number from a typeset page has other spaces and dashes."""
    if text.isascii():
        return text
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    # Most texts have none of either, and looking is ten times quicker than replacing.
    return text.translate(_OTHERWISE) if _ODD(text) else text


def _may_hold(text: str) -> bool:
    """Most texts hold none of all this: two looks tell them apart."""
    return "@" in text or "://" in text or _has_number(text)


def _has_number(text: str) -> bool:
    # Looking for single letters is so quick that the pattern is asked of few texts.
    if not any(map(text.__contains__, _PLAIN_DIGITS)):
        return not text.isascii() and _OTHER_DIGIT(text) is not None
    return _MAY_BE_PHONE(text) is not None or (not text.isascii() and _OTHER_DIGIT(text) is not None)


def _of_sender(sender: str) -> Iterator[Trace]:
    if "@" in sender and (found := _MAIL.search(sender)):
        yield _mail(found[0])
    elif sender:
        yield from _phones(sender if sender.startswith(("+", "0", "(")) else f"+{sender}")


def _of_text(text: str) -> Iterator[Trace]:
    if "@" in text:
        yield from (_mail(found) for found in _MAIL.findall(text))
        yield from (Trace(TraceKind.HANDLE, one.casefold(), f"@{one}") for one in _HANDLE.findall(text))
    if _has_number(text):
        if _MAY_BE_IBAN(text):
            yield from _accounts(text)
            text = _IBAN.sub(" ", text)
        yield from _phones(text)
    if "://" in text:
        yield from (_link(host, rest) for host, rest in _LINK.findall(text))


def _mail(written: str) -> Trace:
    """Case, and what stands behind a plus, do not tell mailboxes apart; dots do: only some providers ignore them."""
    local, _, domain = written.casefold().rpartition("@")
    bare = local.split("+", 1)[0] or local
    return Trace(TraceKind.ADDRESS, f"{bare.strip(chr(39))}@{_domain(domain)}", written)


def _domain(domain: str) -> str:
    """As the wire has it, so that `bücher.example` and `xn--bcher-kva.example` are one."""
    domain = domain.strip(".")
    if domain.isascii() and "xn--" not in domain:
        return domain
    return ".".join(_label(one) for one in domain.split("."))


def _label(label: str) -> str:
    """Read first where it is coded: there are two ways to code `straße`, and both are sent."""
    try:
        if label.startswith("xn--"):
            label = unicodedata.normalize("NFKC", label[4:].encode("ascii").decode("punycode")).casefold()
        return label if label.isascii() else label.encode("idna").decode("ascii")
    except (UnicodeError, ValueError, OverflowError):
        return label


def _accounts(text: str) -> Iterator[Trace]:
    for written in _IBAN.findall(text):
        plain = written.replace(" ", "")
        if len(plain) >= IBAN_LEAST and _checks(plain):
            yield Trace(TraceKind.ACCOUNT, plain, written)


def _checks(iban: str) -> bool:
    """ISO 13616: letters as numbers from ten, the first four characters last, modulo 97 is one."""
    return int("".join(str(int(letter, 36)) for letter in iban[4:] + iban[:4])) % 97 == 1


def _phones(text: str) -> Iterator[Trace]:
    if not text.isascii() and _OTHER_DIGIT(text):
        text = text.translate(_TO_DIGITS)
    # The runs are found at once, while the pattern looks back from each letter.
    for run in _RUN.finditer(text):
        at = run.start()
        if _PHONE.search(text, at, run.end() + 1) is None:
            continue
        for day in _DAY.finditer(text, at, run.end() + 1):
            yield from _phones_between(text, at, day.start())
            at = day.end()
        yield from _phones_between(text, at, run.end() + 1)


def _phones_between(text: str, start: int, end: int) -> Iterator[Trace]:
    for found in _PHONE.finditer(text, start, end):
        yield from _phone(found[0])


def _phone(written: str) -> Iterator[Trace]:
    bare = "".join(_DIGITS.findall(written.replace("(0)", ""))).lstrip("0")
    is_abroad = _ABROAD.match(written) is not None
    if len(bare) > PHONE_MOST:
        return
    home = _at_home(bare) if is_abroad else bare
    if len(home) >= PHONE_DIGITS or (len(home) >= SHORT_LEAST and (is_abroad or _AREA.match(written))):
        yield Trace(TraceKind.PHONE, home[-PHONE_DIGITS:], written)


def _at_home(digits: str) -> str:
    """Without the country's code."""
    code = 1 if digits[:1] in _ONE_DIGIT else 2 if _TWO_DIGITS.match(digits) else 3
    return digits[code:].lstrip("0")


def _link(host: str, rest: str) -> Trace:
    """Without scheme, `www.`, what counts clicks, fragment and last stroke."""
    path, _, query = rest.partition("#")[0].partition("?")
    query = _COUNTED.sub("", query).strip("&")
    same = _domain(host.casefold().removeprefix("www.")) + path.rstrip("/.,;:!") + (f"?{query}" if query else "")
    return Trace(TraceKind.LINK, same, f"{host}{rest}")
