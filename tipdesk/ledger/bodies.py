"""What an operation may say: one frozen struct a kind, with PROTOCOL's field names.

A known kind never gains a field: a new field is a new kind, so that two versions cannot read one body differently.
"""

from enum import StrEnum
from typing import Annotated, Any, Final

from msgspec import Meta, Struct

from tipdesk.ledger.ids import (
    CommitField,
    DigestField,
    FeedField,
    OperationField,
    PersonField,
    PersonId,
    RecordField,
)
from tipdesk.seal.person import PublicPerson

Integer = Annotated[int, Meta(ge=-(2**53 - 1), le=2**53 - 1)]
FieldName = Annotated[str, Meta(pattern=r"^[a-z0-9_]+\Z")]
ProtectiveValue = Integer | list[str]
Head = tuple[FeedField, CommitField]


class Role(StrEnum):
    """What a grant makes of a person in this compartment. Only role and kind decide what counts."""

    LEAD = "lead"
    CONTRIBUTOR = "contributor"
    READER = "reader"


class PublicKeys(Struct, frozen=True, forbid_unknown_fields=True):
    """A person's two public keys in hex: signing (32 bytes) and sealing (1216 bytes)."""

    sign: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
    seal: Annotated[str, Meta(pattern=r"^[0-9a-f]{2432}\Z")]

    @classmethod
    def of(cls, person: PublicPerson) -> "PublicKeys":
        return cls(person.sign_key.hex(), person.seal_key.hex())

    @property
    def public(self) -> PublicPerson:
        return PublicPerson(bytes.fromhex(self.sign), bytes.fromhex(self.seal))

    @property
    def person(self) -> PersonId:
        return PersonId(self.public.id)


class Found(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.found"):
    kind: FieldName
    suite: Integer
    leads: Annotated[list[PublicKeys], Meta(min_length=1)]


class Grant(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.grant"):
    """`role` is a story's role, or in the roster `reporter`; `until` (ms) is for programs, never for the fold."""

    to: PublicKeys
    role: FieldName
    until: Integer | None
    purpose: str | None


class Revoke(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.revoke"):
    who: PersonField
    heads: list[Head]


class Keep(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.keep"):
    feed: FeedField
    head: CommitField


class Purge(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.purge"):
    ops: list[OperationField]
    rule: str


class Tighten(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.tighten"):
    record: RecordField
    field: FieldName
    value: ProtectiveValue


class Ease(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.ease"):
    record: RecordField
    field: FieldName
    value: ProtectiveValue


class Root(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.root"):
    """`statement` is kept plain: its canonical bytes are what the holders signed."""

    statement: dict[str, Any]
    sigs: list[tuple[PersonField, Annotated[str, Meta(pattern=r"^[0-9a-f]{128}\Z")]]]


class Suspend(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.suspend"):
    """`cuts` name compartments by `H("at", comp)`: who suspends, and who reads the roster, learns no story."""

    who: PersonField
    cuts: list[tuple[DigestField, list[Head]]]


class Lift(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="auth.lift"):
    """`suspension` names the operation that was a mistake."""

    suspension: OperationField


class AskOpen(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="ask.open"):
    box: DigestField
    reason: str
    to: str | None
    until: Integer | None


class AskRelease(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="ask.release"):
    ask: OperationField
    box: DigestField
    share: str


class AskRefuse(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="ask.refuse"):
    ask: OperationField
    reason: str


class AskLeave(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="ask.leave"):
    """The author recuses themselves: their program closes, nobody seals to them any more."""

    reason: str


class SetFields(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="set"):
    """A patch: each field named here is written; others stay."""

    kind: FieldName
    record: RecordField
    fields: dict[str, Any]


class Add(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="add"):
    """One member more of a set-like field; this operation's id names the addition."""

    kind: FieldName
    record: RecordField
    field: FieldName
    value: Any


class Remove(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="remove"):
    """Takes away the additions that its author has seen, so an addition made elsewhere meanwhile stays."""

    kind: FieldName
    record: RecordField
    field: FieldName
    additions: list[OperationField]


class Log(Struct, frozen=True, forbid_unknown_fields=True, tag_field="op", tag="log"):
    """An event: no field of it is ever overwritten."""

    kind: FieldName
    record: RecordField
    fields: dict[str, Any]


class Unknown(Struct, frozen=True):
    """A kind that a newer version wrote: kept and passed on as it is."""

    op: str


Authority = Found | Grant | Revoke | Keep | Purge | Tighten | Ease | Root | Suspend | Lift
Ask = AskOpen | AskRelease | AskRefuse | AskLeave
Ordinary = SetFields | Add | Remove | Log
Body = Authority | Ask | Ordinary | Unknown

KNOWN: Final[dict[str, type[Authority | Ask | Ordinary]]] = {
    "auth.found": Found,
    "auth.grant": Grant,
    "auth.revoke": Revoke,
    "auth.keep": Keep,
    "auth.purge": Purge,
    "auth.tighten": Tighten,
    "auth.ease": Ease,
    "auth.root": Root,
    "auth.suspend": Suspend,
    "auth.lift": Lift,
    "ask.open": AskOpen,
    "ask.release": AskRelease,
    "ask.refuse": AskRefuse,
    "ask.leave": AskLeave,
    "set": SetFields,
    "add": Add,
    "remove": Remove,
    "log": Log,
}
