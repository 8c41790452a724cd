"""Operations: the kinds, their bodies, and the salted digests that commits sign (PROTOCOL 2, 3, 7)."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any, ClassVar, Final

import msgspec

from tipdesk.ledger.canonical import Malformed, Value, checked, decode, from_text, to_text
from tipdesk.ledger.ids import HEX32, HEX64, OP_ID, PersonId
from tipdesk.seal.hashing import digest
from tipdesk.seal.person import PublicPerson

SALT_SIZE: Final = 16


class Role(StrEnum):
    """What a grant gives in one compartment."""

    LEAD = "lead"
    CONTRIBUTOR = "contributor"
    READER = "reader"


class _Op(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="op"):
    """A body; `check` raises `Malformed` for what types cannot say."""

    def check(self) -> None:
        """Nothing more to ask here."""


def _hex(*ids: str) -> None:
    if not all(HEX64.fullmatch(i) for i in ids):
        raise Malformed("id")


class Keys(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person's two public keys as grants carry them, so that a compartment verifies alone."""

    sign: str
    seal: str

    @classmethod
    def of(cls, person: PublicPerson) -> "Keys":
        return cls(person.sign_key.hex(), to_text(person.seal_key))

    def person(self) -> PublicPerson:
        _hex(self.sign)
        seal = from_text(self.seal)
        if len(seal) != 1216:  # noqa: PLR2004  PROTOCOL 1
            raise Malformed("seal key")
        return PublicPerson(bytes.fromhex(self.sign), seal)

    def person_id(self) -> PersonId:
        return PersonId(self.person().id)


class Found(_Op, frozen=True, tag="auth.found"):
    kind: str
    suite: int
    leads: list[Keys]

    def check(self) -> None:
        [lead.person() for lead in self.leads]


class Grant(_Op, frozen=True, tag="auth.grant"):
    to: Keys
    role: Role
    until: int | None
    purpose: str

    def check(self) -> None:
        self.to.person()


class Revoke(_Op, frozen=True, tag="auth.revoke"):
    who: str
    heads: list[tuple[str, str]]

    def check(self) -> None:
        _hex(self.who, *(i for pair in self.heads for i in pair))


class Keep(_Op, frozen=True, tag="auth.keep"):
    feed: str
    head: str

    def check(self) -> None:
        _hex(self.feed, self.head)


class _Protective(_Op, frozen=True):
    record: str
    field: str
    value: int | list[str]

    def check(self) -> None:
        if not HEX32.fullmatch(self.record):
            raise Malformed("record")
        checked(self.value)
        if isinstance(self.value, list):
            _hex(*self.value)


class Tighten(_Protective, frozen=True, tag="auth.tighten"):
    pass


class Ease(_Protective, frozen=True, tag="auth.ease"):
    pass


class Purge(_Op, frozen=True, tag="auth.purge"):
    ops: list[str]
    rule: str

    def check(self) -> None:
        if not all(OP_ID.fullmatch(op) for op in self.ops):
            raise Malformed("operation id")


class Suspend(_Op, frozen=True, tag="auth.suspend"):
    who: str
    cuts: list[tuple[str, list[tuple[str, str]]]]

    def check(self) -> None:
        _hex(self.who, *(i for comp, heads in self.cuts for i in (comp, *(h for pair in heads for h in pair))))


class Lift(_Op, frozen=True, tag="auth.lift"):
    suspension: str


class Root(_Op, frozen=True, tag="auth.root"):
    statement: dict[str, Any]
    sigs: list[tuple[str, str]]

    def check(self) -> None:
        checked(self.statement)


class UnknownAuth(_Op, frozen=True):
    """An authority kind of a later version: in a lead's counting commit it makes the compartment read-only."""


class AskOpen(_Op, frozen=True, tag="ask.open"):
    box: str
    reason: str
    to: str | None
    until: int | None


class AskRelease(_Op, frozen=True, tag="ask.release"):
    ask: str
    box: str
    share: str


class AskRefuse(_Op, frozen=True, tag="ask.refuse"):
    ask: str
    reason: str


class AskLeave(_Op, frozen=True, tag="ask.leave"):
    reason: str


class _Ordinary(_Op, frozen=True):
    kind: str
    record: str

    def check(self) -> None:
        if not HEX32.fullmatch(self.record):
            raise Malformed("record")


class Set(_Ordinary, frozen=True, tag="set"):
    """Fields of one record; each is a write of its own."""

    fields: dict[str, Any]

    def check(self) -> None:
        super().check()
        checked(self.fields)


class Add(_Ordinary, frozen=True, tag="add"):
    """A value into a set-like field."""

    field: str
    value: Any

    def check(self) -> None:
        super().check()
        checked(self.value)


class Remove(_Ordinary, frozen=True, tag="remove"):
    """Takes back the additions named, and no others: an addition that was not seen stays."""

    field: str
    adds: list[str]

    def check(self) -> None:
        super().check()
        if not all(OP_ID.fullmatch(op) for op in self.adds):
            raise Malformed("operation id")


class Event(_Op, frozen=True, tag="event"):
    """A line of a log: nothing overwrites it."""

    kind: str
    fields: dict[str, Any]

    def check(self) -> None:
        checked(self.fields)


class Unknown(_Op, frozen=True):
    """An ordinary kind of a later version: kept, passed on, shown as newer."""


AuthOp = Found | Grant | Revoke | Keep | Tighten | Ease | Purge | Suspend | Lift | Root | UnknownAuth
AskOp = AskOpen | AskRelease | AskRefuse | AskLeave
Ordinary = Set | Add | Remove | Event | Unknown
Operation = AuthOp | AskOp | Ordinary

_KNOWN: Final[dict[str, type[Any]]] = {
    str(kind.__struct_config__.tag): kind
    for kind in (
        Found, Grant, Revoke, Keep, Tighten, Ease, Purge, Suspend, Lift, Root,
        AskOpen, AskRelease, AskRefuse, AskLeave, Set, Add, Remove, Event,
    )
}  # fmt: skip


class _Kind(msgspec.Struct):
    op: str


class Body(msgspec.Struct, frozen=True):
    """An operation as bytes with its salt; the digest of the two is what the commit signs."""

    salt: bytes
    body: bytes
    digest_label: ClassVar[str] = "op"

    def digest(self) -> bytes:
        return digest("op", self.salt, self.body)


def is_kept(name: str) -> bool:
    """Whether operations of this name decide something, and so are never purged."""
    return name.startswith(("auth.", "ask."))


def parse(body: bytes, *, kept: bool) -> Operation:
    """The operation, given on which side of `kept` it stands; raises `Malformed` for what contributes nothing."""
    try:
        name = msgspec.json.decode(body, type=_Kind).op
    except (msgspec.DecodeError, UnicodeError, RecursionError) as bad:
        raise Malformed("operation") from bad
    if is_kept(name) != kept:
        raise Malformed("on the wrong side")
    kind = _KNOWN.get(name)
    if kind is None:
        return UnknownAuth() if name.startswith("auth.") else Unknown()
    operation: Operation = decode(body, kind)
    operation.check()
    return operation


def root_of(digests: Sequence[bytes]) -> bytes:
    """H("ops", D0, D1…)."""
    return digest("ops", *digests)


def role_may(role: Role, operation: Operation) -> bool:
    """Whether a commit under this role can make such an operation count: role and kind decide, and nothing else."""
    match operation:
        case AskOpen() | AskRelease() | AskRefuse() | AskLeave() | Keep():
            return True
        case Set() | Add() | Remove() | Event() | Unknown() | Tighten():
            return role is not Role.READER
        case Found() | Grant() | Revoke() | Ease() | Purge() | Suspend() | Lift() | Root() | UnknownAuth():
            return role is Role.LEAD


__all__ = ["Body", "Operation", "Value", "parse"]
