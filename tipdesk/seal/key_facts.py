"""What OpenPGP keys say of themselves: looked at in a process of its own, since a key file comes from outside too."""

from datetime import datetime

import pysequoia

from tipdesk.seal.key_messages import KeyFacts, Seen
from tipdesk.seal.openpgp import SECRET, blocks, secret_ids


def seen(data: bytes) -> Seen:
    """Raises `ValueError` for what is no key."""
    found, public = list[KeyFacts](), 0
    for packets in blocks(data):
        if str(packets[0].tag) != SECRET:
            public += 1
            continue
        tsk = pysequoia.Tsk.from_packets(packets)
        cert = tsk.extract_certificate()
        names = tuple(str(one) for one in cert.user_ids) or _written(packets)
        expires = _expires(cert)
        found.append(
            KeyFacts(
                cert.fingerprint,
                names,
                secret_ids(tsk),
                _seconds(packets[0].key_created),
                _seconds(expires),
                cert.is_revoked,
                bytes(tsk),
            )
        )
    return Seen(tuple(found), public)


def _written(packets: list[pysequoia.packet.Packet]) -> tuple[str, ...]:
    """User ids that are not valid any more still say whose key it was."""
    return tuple(one.user_id for one in packets if one.user_id is not None)


def _expires(cert: pysequoia.Cert) -> datetime | None:
    try:
        return cert.expiration
    except Exception:  # noqa: BLE001 - the library's own failures have no narrower type; a key without a valid binding
        return None


def _seconds(moment: datetime | None) -> int:
    return int(moment.timestamp()) if moment is not None else 0
