"""Evidence as the panel shows it: one line for each sign, danger first, with what stands in the file behind it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from tipdesk.intake.viewing import Box, Evidence, Place, Sign, Weight
from tipdesk.ui.foreign import visible
from tipdesk.ui.tongue import decimal, number, tr
from tipdesk.ui.view.signs import SAID

VALUES_MOST = 60
LONGEST_VALUE = 400


class See(Enum):
    """What of it can be looked at."""

    LAYERS = "layers"
    THUMBNAIL = "thumbnail"


SEEN = {Sign.HIDDEN_LAYER: See.LAYERS, Sign.THUMBNAIL: See.THUMBNAIL, Sign.THUMBNAIL_DIFFERS: See.THUMBNAIL}


@dataclass(frozen=True)
class Value:
    """As it stands in the file (hostile), which field says it, and where on a page."""

    text: str
    field: str = ""
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True)
class Finding:
    icon: str
    danger: bool
    fact: str
    rest: str
    values: tuple[Value, ...] = ()
    more: int = 0
    """Values that are not listed."""
    see: See | None = None


@dataclass(frozen=True)
class Findings:
    found: tuple[Finding, ...] = ()
    place: Place | None = None
    then: int | None = None
    """The page from which to go on looking; none: it was looked through."""
    why_not: str = ""
    """The sentence where it could not be looked through."""

    @property
    def dangers(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.found if one.danger)

    @property
    def evidence(self) -> tuple[Finding, ...]:
        return tuple(one for one in self.found if not one.danger)


def findings(evidence: Iterable[Evidence], place: Place | None, then: int | None) -> Findings:
    """Grouped by sign and weight, in the order of the table of signs."""
    grouped: dict[tuple[str, Weight], list[Evidence]] = {}
    for one in evidence:
        grouped.setdefault((one.sign, one.weight), []).append(one)
    order = list(SAID)
    keys = sorted(grouped, key=lambda key: (key[1] is not Weight.DANGER, order.index(Sign(key[0]))))
    return Findings(tuple(_finding(grouped[key]) for key in keys), place, then)


def _finding(same: list[Evidence]) -> Finding:
    first, said = same[0], SAID[same[0].sign]
    count = sum(max(1, one.count) for one in same)
    values = [_value(one) for one in same if one.value or one.page is not None]
    listed = tuple(dict.fromkeys(values))
    return Finding(
        said.icon,
        first.weight is Weight.DANGER,
        tr(said.fact, "", count),
        tr(said.rest, "", count),
        listed[:VALUES_MOST],
        max(0, len(listed) - VALUES_MOST),
        SEEN.get(first.sign),
    )


def _value(one: Evidence) -> Value:
    text = one.value if len(one.value) <= LONGEST_VALUE else f"{one.value[:LONGEST_VALUE]}…"
    return Value(text, one.tag, one.page, one.box)


def value_words(value: Value) -> str:
    """In one line: what it says, and which field says so."""
    if value.field and value.text:
        return tr("{value} ({field})").format(value=visible(value.text), field=visible(value.field))
    return visible(value.text or value.field)


def decimal_words(place: Place) -> str:
    """'12.34560° N, 45.67890° W'."""
    lat, lon = decimal(abs(place.lat), 5), decimal(abs(place.lon), 5)
    words = (
        (tr("{lat}° N, {lon}° E"), tr("{lat}° N, {lon}° W"))
        if place.lat >= 0
        else (tr("{lat}° S, {lon}° E"), tr("{lat}° S, {lon}° W"))
    )
    return words[place.lon < 0].format(lat=lat, lon=lon)


def sexagesimal_words(place: Place) -> str:
    """With minutes and seconds."""
    words = (
        (tr("{lat} N, {lon} E"), tr("{lat} N, {lon} W"))
        if place.lat >= 0
        else (tr("{lat} S, {lon} E"), tr("{lat} S, {lon} W"))
    )
    return words[place.lon < 0].format(lat=_degrees(abs(place.lat)), lon=_degrees(abs(place.lon)))


def _degrees(value: float) -> str:
    seconds = round(value * 3600)
    return f"{number(seconds // 3600)}° {number(seconds // 60 % 60)}′ {number(seconds % 60)}″"  # noqa: RUF001  minutes
