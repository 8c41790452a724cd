"""What OpenPGP keys say of themselves: looked at in a process of its own, since a key file comes from outside too."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

import pysequoia

from tipdesk.seal.key_messages import KeyFacts, Seen
from tipdesk.seal.openpgp import FAILURES, SECRET, blocks
from tipdesk.seal.openpgp_binding import secret_ids

T = TypeVar("T")


def seen(data: bytes) -> Seen:
    """Raises `ValueError` for what is no key."""
    found, public = list[KeyFacts](), 0
    for packets in blocks(data):
        if str(packets[0].tag) != SECRET:
            public += 1
            continue
        tsk = pysequoia.Tsk.from_packets(packets)
        cert = tsk.extract_certificate()
        names = tuple(one.user_id for one in packets if one.user_id is not None)
        created, expires = _seconds(packets[0].key_created), _seconds(_unless_invalid(cert, _expiration, None))
        revoked = _unless_invalid(cert, _is_revoked, otherwise=False)
        found.append(KeyFacts(cert.fingerprint, names, secret_ids(tsk), created, expires, revoked, bytes(tsk)))
    return Seen(tuple(found), public)


def _expiration(cert: pysequoia.Cert) -> datetime | None:
    return cert.expiration


def _is_revoked(cert: pysequoia.Cert) -> bool:
    return cert.is_revoked


def _unless_invalid(cert: pysequoia.Cert, ask: Callable[[pysequoia.Cert], T], otherwise: T) -> T:
    """A key whose signatures are not valid any more (SHA-1) is still one; the library refuses to speak of it."""
    try:
        return ask(cert)
    except FAILURES:
        return otherwise


def _seconds(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment is not None else 0
