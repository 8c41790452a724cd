"""When a message says that it was sent (RFC 5322, 3.3, and what mail programs make of it)."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

COMMENT = re.compile(r"\([^()]*\)")
ISO = re.compile(
    r"\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?\s*\Z", re.IGNORECASE
)
ZONE_AT_END = re.compile(r"(?:[+-]\d\d(?:\d\d)?|\b[A-Z]{1,5}|Z)\s*\Z")
SHORT_ZONE = re.compile(r"([+-]\d\d)\Z")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DAY_S = 86_400


@dataclass(frozen=True)
class Sent:
    """Milliseconds UTC, or None; `zone` tells whether one was given."""

    ms: int | None
    zone: bool


def read_date(text: str) -> Sent:
    written = COMMENT.sub(" ", text).strip()
    iso = ISO.match(written)
    if iso:
        return _from_iso(iso)
    parsed = parsedate_tz(SHORT_ZONE.sub(r"\g<1>00", written))
    if parsed is None:
        return Sent(None, zone=False)
    year, month, day, hour, minute, second, *_, offset = parsed
    if 100 <= year < 1000:  # noqa: PLR2004 - RFC 5322, 4.3: counted from 1900
        year += 1900
    zone = offset is not None and bool(ZONE_AT_END.search(written))
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC) - timedelta(
            seconds=_sane(offset or 0)
        )
    except (ValueError, OverflowError):
        return Sent(None, zone=False)
    return Sent((moment - EPOCH) // timedelta(milliseconds=1), zone)


def _sane(offset: int) -> int:
    return offset if abs(offset) < DAY_S else 0


def _from_iso(found: re.Match[str]) -> Sent:
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    zone = found[7]
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return Sent(None, zone=False)
    if zone and zone not in "zZ":
        sign = -1 if zone[0] == "-" else 1
        moment -= sign * timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return Sent((moment - EPOCH) // timedelta(milliseconds=1), zone is not None)
