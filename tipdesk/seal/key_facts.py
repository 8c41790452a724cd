"""What OpenPGP keys say of themselves: looked at in a process of its own, since a key file comes from outside too."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeVar

import pysequoia
from pysequoia.packet import Packet

from tipdesk.seal.key_messages import CertFacts, KeyFacts, Seen
from tipdesk.seal.openpgp import FAILURES, SECRET, blocks, signing_ids
from tipdesk.seal.openpgp_binding import secret_ids

T = TypeVar("T")


def seen(data: bytes) -> Seen:
    """Raises `ValueError` for what is no key."""
    found, public = list[KeyFacts](), list[CertFacts]()
    for packets in blocks(data):
        if str(packets[0].tag) != SECRET:
            cert = pysequoia.Cert.from_packets(packets)
            ids, moments = signing_ids(cert), _moments(packets, cert)
            public.append(CertFacts(cert.fingerprint, _names(packets), ids, *moments, bytes(cert)))
            continue
        tsk = pysequoia.Tsk.from_packets(packets)
        cert = tsk.extract_certificate()
        facts = (secret_ids(tsk), *_moments(packets, cert))
        found.append(KeyFacts(cert.fingerprint, _names(packets), *facts, bytes(tsk)))
    return Seen(tuple(found), tuple(public))


def _names(packets: Sequence[Packet]) -> tuple[str, ...]:
    return tuple(one.user_id for one in packets if one.user_id is not None)


def _moments(packets: Sequence[Packet], cert: pysequoia.Cert) -> tuple[int, int, bool]:
    """When it was made and when it expires, and whether it was revoked."""
    created, expires = _seconds(packets[0].key_created), _seconds(_unless_invalid(cert, _expiration, None))
    return created, expires, _unless_invalid(cert, _is_revoked, otherwise=False)


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
