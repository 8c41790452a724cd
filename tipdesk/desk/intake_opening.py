"""Opening what arrives sealed with the inbox's keys: which may fit, and each use on record before it begins."""

from collections.abc import Container, Sequence
from typing import Final, Protocol, assert_never

from tipdesk.desk import intake_address, intake_keys, record, rules, sender_keys
from tipdesk.desk.intake_records import Statement
from tipdesk.desk.keyhole import Form, Held, KeyBytes, Keyhole, Kind, Pour, Pouring
from tipdesk.desk.sender_keys import SenderKey
from tipdesk.desk.session import Session
from tipdesk.domain.access import Action
from tipdesk.domain.events import EventKind

NO_KEY: Final = "no key"
TYPED: Final = "a passphrase"
BY_WORDS: Final = "passphrase"
"""Stands among key ids for what a passphrase opens (`reader.sealings`)."""
HIDDEN: Final = frozenset("0")


class Asked(Protocol):
    """How something is to be opened: `intake.unsealing.Asked`, which this room does not know."""

    @property
    def form(self) -> str: ...
    @property
    def to(self) -> Sequence[str]: ...
    @property
    def turn(self) -> int: ...
    @property
    def checked(self) -> bool: ...
    @property
    def signers(self) -> Sequence[str]: ...
    @property
    def signature(self) -> bytes: ...


class InboxKeys:
    """Fits `intake.unsealing.Keys`. `command` starts a key process; keys are read anew for each import.

    `passphrase` is one that a person typed for this import, for what is sealed with a passphrase; it is kept nowhere.
    """

    def __init__(self, session: Session, command: tuple[str, ...], passphrase: str = "") -> None:
        rules.require(session, Action.IMPORT, session.places.inbox)
        self._session, self._keyhole = session, Keyhole(command)
        self._typed = passphrase
        self._held: dict[str, tuple[str, Held]] | None = None
        self._signing: tuple[SenderKey, ...] | None = None

    def names(self, form: str, to: Sequence[str]) -> Sequence[str] | None:
        """The keys that may open it, the likeliest first; None where there is none of its form."""
        if form == Form.SIGNED and not self._senders():
            return None
        fitting = [name for name, (_, held) in self._keys().items() if may_open(held, Form(form), to)]
        return fitting if fitting or self._has(Form(form)) or BY_WORDS in to else None

    def signs(self, ids: Sequence[str]) -> bool:
        """Whether somebody brought in the public key of one of these."""
        return bool(sender_keys.certs_of(self._senders(), ids))

    def pour(self, name: str, asked: Asked) -> Pouring:
        mark, held = self._keys()[name]
        if held.kind is not Kind.NOTHING:
            record.note(self._session, EventKind.KEY_USED, subject=mark)
        return self._keyhole.pour(held, pour_of(asked, sender_keys.certs_of(self._senders(), asked.signers)))

    def rest(self) -> None:
        """The processes that hold the keys are ended."""
        self._keyhole.close()

    def _senders(self) -> tuple[SenderKey, ...]:
        if self._signing is None:
            self._signing = sender_keys.listed(self._session) if self._session.has_inbox else ()
        return self._signing

    def _has(self, form: Form) -> bool:
        """Whether the inbox holds any key of this form."""
        kind = Kind.AGE if form is Form.AGE else Kind.OPENPGP
        return any(held.kind is kind for _, held in self._keys().values())

    def _keys(self) -> dict[str, tuple[str, Held]]:
        """By the name that an opened tip tells, with the mark that the log tells."""
        if self._held is None:
            self._held = {NO_KEY: (NO_KEY, Held(NO_KEY, Kind.NOTHING)), **_of_inbox(self._session)}
            if self._typed:
                words = (KeyBytes(self._typed.encode("utf-8", "surrogatepass")),)
                self._held[TYPED] = (TYPED, Held(TYPED, Kind.WORDS, words=words))
        return self._held


def _of_inbox(session: Session) -> dict[str, tuple[str, Held]]:
    """Those of leads first: a colleague who files keys without end keeps the newsroom's own from no mail."""
    if not session.has_inbox:
        return {}
    found: dict[str, tuple[str, Held]] = {}
    for one in sorted(intake_address.secrets(session), key=lambda one: not one.address.said.by_lead):
        for written, kind in ((one.hybrid.written(), "quantum-safe"), (one.classic.written(), "classic")):
            name = _free(
                f"{one.address.mark} of {intake_address.day(one.address.since_ms)} ({kind})", one.address.said, found
            )
            found[name] = (one.address.mark, Held(name, Kind.AGE, KeyBytes(written.encode("ascii"))))
    for key in intake_keys.listed(session):
        found[_free(f"OpenPGP {key.fingerprint}", key.said, found)] = (key.mark, key.held)
    return found


def _free(name: str, said: Statement, taken: Container[str]) -> str:
    """Two keys that call themselves alike are two."""
    return f"{name}, {said.id}" if name in taken else name


def pour_of(asked: Asked, certs: tuple[bytes, ...]) -> Pour:
    """As a key process is told: with the public keys themselves."""
    return Pour(Form(asked.form), tuple(asked.to), asked.turn, asked.checked, certs, asked.signature)


def may_open(held: Held, form: Form, to: Sequence[str]) -> bool:
    """Of its form, and named by what is sealed, or that hides whom it names."""
    by_words = BY_WORDS in to
    match held.kind:
        case Kind.WORDS:
            return by_words
        case Kind.NOTHING:
            return form is not Form.AGE and not to
        case Kind.AGE:
            return form is Form.AGE and not by_words
        case Kind.OPENPGP:
            hidden = not to or any(set(one) == HIDDEN for one in to)
            named = any(mine.startswith(one) for mine in held.opens for one in to)
            return form is Form.OPENPGP and (hidden or named)
        case _:
            assert_never(held.kind)
