"""Root: statements that k of n holders signed, each after the one before (PROTOCOL 4).

Layout of a statement: `{"after": id of the last statement, or of the roster, "do": [part…]}`; its id is
H("root", its canonical bytes), its signatures Sign("root", those bytes). It counts from whatever commit carries it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Final, NewType

from msgspec import Meta, Struct

from tipdesk.errors import BadSignature, Malformed, Missing
from tipdesk.ledger import bodies, canonical
from tipdesk.ledger.bodies import FieldName, Head, Integer, PublicKeys
from tipdesk.ledger.ids import CompartmentField, CompartmentId, DigestField, PersonField, PersonId
from tipdesk.seal.hashing import digest
from tipdesk.seal.signing import SigningKey

StatementId = NewType("StatementId", str)
"""64 hex letters; the roster's id stands before the first statement."""


class DeskRole(StrEnum):
    """Roles in the roster, most senior first. Root alone gives the first two."""

    SECURITY_EDITOR = "security_editor"
    EDITOR = "editor"
    REPORTER = "reporter"


class GiveRole(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="role"):
    to: PublicKeys
    role: DeskRole


class EndRole(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="end"):
    """Ends all that the person was given in the roster before this statement, by root or by editors."""

    who: PersonField
    heads: list[Head]


class Holders(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="holders"):
    """Who holds root from the next statement on: `k` of these sign."""

    k: Annotated[int, Meta(ge=1)]
    holders: Annotated[list[PublicKeys], Meta(min_length=1)]

    def check(self) -> None:
        """Raise `Malformed` unless no two groups of k could contradict each other."""
        n = len({one.person for one in self.holders})
        if n != len(self.holders) or self.k > n or (n > 1 and 2 * self.k <= n):
            raise Malformed("holders")


class Policy(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="policy"):
    fields: dict[FieldName, Any]


class NameLead(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="lead"):
    """A rank-0 lead for a story without leads; the statement's id is the grant's."""

    comp: CompartmentField
    to: PublicKeys


class OpenStory(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag="open"):
    """The ask for one opening of one story's recovery box (PROTOCOL 7)."""

    comp: CompartmentField
    box: DigestField
    lead: PersonField
    to: str
    until: Integer | None


Part = GiveRole | EndRole | Holders | Policy | NameLead | OpenStory
_PARTS: Final[dict[str, type[Part]]] = {
    "role": GiveRole,
    "end": EndRole,
    "holders": Holders,
    "policy": Policy,
    "lead": NameLead,
    "open": OpenStory,
}


@dataclass(frozen=True)
class Statement:
    """A statement that is well-formed. `newer` means that a part of it is not known to this version."""

    id: StatementId
    after: str
    raw: bytes
    parts: tuple[Part, ...]
    newer: bool


@dataclass(frozen=True)
class RootChain:
    """What root has said, in its order, and who may say what comes next."""

    said: tuple[Statement, ...]
    holders: Mapping[PersonId, PublicKeys]
    k: int
    rivals: tuple[StatementId, ...]
    """Statements with enough signers that lost against another at the same place: a finding."""
    newer: bool

    @property
    def last(self) -> str | None:
        """The id of the last statement; None before the first."""
        return self.said[-1].id if self.said else None

    def policy(self) -> dict[str, Any]:
        """What the desk decided, later statements over earlier ones."""
        found: dict[str, Any] = {}
        for statement in self.said:
            for part in statement.parts:
                if isinstance(part, Policy):
                    found.update(part.fields)
        return found


def read_statement(plain: dict[str, Any]) -> Statement:
    """Raises `Malformed`."""
    after, do = plain.get("after"), plain.get("do")
    if set(plain) != {"after", "do"} or type(do) is not list:
        raise Malformed("statement")
    canonical.convert(after, DigestField)
    parts, newer = [], False
    for one in do:
        named = one.get("do") if type(one) is dict else None
        # What is no word names no part, and must not break whoever looks it up.
        kind = _PARTS.get(named) if type(named) is str else None
        if kind is None:
            newer = True
            continue
        part = canonical.convert(one, kind)
        if isinstance(part, Holders):
            part.check()
        parts.append(part)
    raw = canonical.encode(plain)
    return Statement(StatementId(digest("root", raw).hex()), str(after), raw, tuple(parts), newer)


def statement_of(claims: Iterable[bodies.Root], identifier: StatementId) -> Statement:
    """One of those that are carried here; raises `Missing`."""
    for claim in claims:
        try:
            found = read_statement(claim.statement)
        except Malformed:
            continue
        if found.id == identifier:
            return found
    raise Missing(identifier)


def people_named(plain: dict[str, Any]) -> list[PublicKeys]:
    """Everyone whose keys a statement carries, whether it counts or not; nobody, if it is malformed."""
    try:
        parts = read_statement(plain).parts
    except Malformed:
        return []
    named = [one.to for one in parts if isinstance(one, GiveRole | NameLead)]
    return named + [keys for one in parts if isinstance(one, Holders) for keys in one.holders]


def draft_statement(after: str, parts: Sequence[Part]) -> dict[str, Any]:
    """The plain statement that holders sign and `auth.root` carries."""
    plain: dict[str, Any] = canonical.decode(canonical.encode_struct({"after": after, "do": list(parts)}))
    return plain


def sign_statement(plain: dict[str, Any], key: SigningKey) -> str:
    """One holder's signature, in hex."""
    return key.sign("root", canonical.encode(plain)).hex()


class _Candidates:
    """All statements that some commit carries, each with the signatures of all its carriers."""

    def __init__(self, claims: Iterable[bodies.Root]) -> None:
        self.statements: dict[str, dict[StatementId, Statement]] = {}
        self.signatures: dict[StatementId, set[tuple[PersonId, str]]] = {}
        for claim in claims:
            try:
                statement = read_statement(claim.statement)
            except Malformed:
                # As with any malformed body: it contributes nothing.
                continue
            self.statements.setdefault(statement.after, {})[statement.id] = statement
            self.signatures.setdefault(statement.id, set()).update(claim.sigs)

    def signers(self, statement: Statement, holders: Mapping[PersonId, PublicKeys]) -> int:
        signed = self.signatures[statement.id]
        return len({who for who, signature in signed if who in holders and _good(statement, holders[who], signature)})


def _good(statement: Statement, keys: PublicKeys, signature: str) -> bool:
    try:
        keys.public.verify_key().verify("root", statement.raw, bytes.fromhex(signature))
    except BadSignature:
        return False
    return True


def settle_root(
    roster: CompartmentId, founders: Sequence[PublicKeys], claims: Iterable[bodies.Root], taken: Iterable[str] = ()
) -> RootChain:
    """Follow root from the roster's founding, statement by statement.

    `taken` are the statements that this laptop has followed before: it leaves them only by words typed by a person,
    so no old holder's key rewrites the desk later. Between others the one with more signers wins, then the smaller id.
    """
    candidates, kept = _Candidates(claims), frozenset(taken)
    holders = {keys.person: keys for keys in founders}
    k = len(holders) // 2 + 1
    said: list[Statement] = []
    rivals: list[StatementId] = []
    at: str = roster
    while True:
        signed = [(one, candidates.signers(one, holders)) for one in candidates.statements.get(at, {}).values()]
        enough = [(one, signers) for one, signers in signed if signers >= k]
        if not enough:
            return RootChain(tuple(said), holders, k, tuple(rivals), any(one.newer for one in said))
        enough.sort(key=lambda pair: (pair[0].id not in kept, -pair[1], pair[0].id))
        said.append(enough[0][0])
        rivals += [one.id for one, _ in enough[1:]]
        at = enough[0][0].id
        for part in enough[0][0].parts:
            if isinstance(part, Holders):
                holders, k = {keys.person: keys for keys in part.holders}, part.k
