"""One operation's bytes: reading a body, its salted digest, and which side of `kept` it belongs to.

Who writes: `commit.write`. Specification: PROTOCOL 1, 2.
Layout: body = canonical JSON with the key `op`; digest = H("op", salt, body); salt = 16 random bytes.
Bounds: body at most 4 MiB. Refused: no `op`; for a known kind, missing, further or ill-typed fields.
"""

from typing import Any, Final, NamedTuple

from tipdesk.errors import Malformed
from tipdesk.ledger import canonical
from tipdesk.ledger.bodies import KNOWN, Body, Unknown
from tipdesk.seal.hashing import digest

SALT_SIZE: Final = 16
LONGEST_BODY: Final = 4 * 1024 * 1024
NEVER_PURGED: Final = ("auth.", "ask.")


class Carried(NamedTuple):
    """An operation as it travels and is stored: salt and body are both there, or both None (purged, or held back)."""

    digest: bytes
    salt: bytes | None
    body: bytes | None


def read_body(data: bytes) -> Body:
    """What the body says. Raises `Malformed`: such a body contributes nothing, and its commit stands."""
    plain = canonical.decode(data)
    name = plain.get("op") if type(plain) is dict else None
    if type(name) is not str:
        raise Malformed("op")
    kind = KNOWN.get(name)
    return Unknown(name) if kind is None else canonical.convert(plain, kind)


def kind_of(body: Body) -> str:
    """The value of `op`."""
    return body.op if isinstance(body, Unknown) else str(body.__struct_config__.tag)


def write_body(body: Body) -> bytes:
    """Canonical bytes. Raises `Malformed` where a field holds what canonical JSON has no form for."""
    if isinstance(body, Unknown):
        raise Malformed("op")
    data = canonical.encode_struct(body)
    canonical.decode(data)
    return data


def write_fields(op: str, kind: str, record: str, fields: dict[str, Any]) -> bytes:
    """The bytes of a `set` or `log` in one step, for bulk: the fields are checked, nothing is read back."""
    canonical.check(fields, depth=1)
    return canonical.encode_struct({"op": op, "kind": kind, "record": record, "fields": fields})


def operation_digest(salt: bytes, body: bytes) -> bytes:
    return digest("op", salt, body)


def never_purged(kind: str) -> bool:
    """Whether operations of this kind stand among a commit's first `kept`."""
    return kind.startswith(NEVER_PURGED)
