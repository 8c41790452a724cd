"""Stamps as phones and forms write them: in which order day, month and year stand, and what moment they name.

Each writes them as its language does. The order is taken from evidence only: numbers above twelve, a year of four
digits, the date in the name of a file
that came with the message, points between the numbers (no language writes month.day.year so) or Arabic digits, or that
one order alone lets time run forward. Where nothing decides, no time is given, and that is said.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import pairwise

MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
SPACES = re.compile("[\u00a0\u202f\u2009]")
DATE = re.compile(
    r"(?:(R|令和|H|平成)\s?)?(\d{1,4})(?:\s?[./\-年]\s?|\. )(\d{1,2})(?:\s?[./\-月]\s?|\. )"
    r"(?:(R|令和|H|平成)\s?)?(\d{1,4})(?:日|\.)?"
)
TIME = re.compile(r"(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)")
AFTER = re.compile(
    r"(?:p\.?\s?m\.?|م|下午|晚上|午後|오후|μ\.?μ\.?|ip\.|du\.|SA|CH|PTG|отк|пополудни|مساءً|بعدازظهر|অপরাহ্ণ|pasdite)",
    re.IGNORECASE,
)
BEFORE = re.compile(
    r"(?:a\.?\s?m\.?|ص|上午|早上|凌晨|午前|오전|π\.?μ\.?|ap\.|de\.|صباحًا|قبل‌ازظهر|পূর্বাহ্ণ|paradite)", re.IGNORECASE
)
ARABIC = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
FIRST_YEAR, LAST_YEAR = 2009, 2100
BUDDHIST, BUDDHIST_FROM = 543, 2500
REIWA, HEISEI = 2018, 1988
NOON = 12
BACK_S = 86_400
NEAR_S = 3 * 86_400
"""A file is named by the day on which it was made or sent, in whatever zone."""
FEWER = 10
SURELY = 3
"""Times that time would run backward in the other order, where in this one it never does."""


class Order(StrEnum):
    """How the numbers of a date stand; unknown is what nobody has said."""

    UNKNOWN = ""
    DAY = "day-first"
    MONTH = "month-first"
    YEAR = "year-first"


ORDERS = (Order.DAY, Order.MONTH, Order.YEAR)


@dataclass(frozen=True)
class Stamp:
    """Three numbers of a date as they stand, the era they name, whether points part them, and seconds of the day."""

    numbers: tuple[int, int, int]
    digits: tuple[int, int, int]
    era: str
    points: bool
    second_of_day: int
    day_before_month: bool = False
    """Written with the digits of a script in whose languages the month never comes first."""
    named: tuple[int, int, int] | None = None
    """Year, month, day in the name of a file that came with the message."""


def read_stamp(written: str) -> Stamp | None:
    """The numbers of a stamp in any script's digits; None where it is none."""
    plain = "".join(_digit(letter) for letter in SPACES.sub(" ", MARKS.sub("", written)))
    date = DATE.search(plain)
    if date is None:
        return None
    rest = plain[: date.start()] + " " + plain[date.end() :]
    time = TIME.search(rest)
    if time is None or len(rest) > 40:  # noqa: PLR2004 - a date, a time and little else
        return None
    hour, minute, second = int(time[1]), int(time[2]), int(time[3] or 0)
    words = rest[: time.start()] + rest[time.end() :]
    if AFTER.search(words) and not BEFORE.fullmatch(words.strip(" ,،")):
        hour = hour % NOON + NOON if hour <= NOON else hour
    elif BEFORE.search(words):
        hour = hour % NOON if hour <= NOON else hour
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a day's
        return None
    numbers = (int(date[2]), int(date[3]), int(date[5]))
    digits = (len(date[2]), len(date[3]), len(date[5]))
    points = "." in date[0][:-1] and "/" not in date[0] and "-" not in date[0]
    arabic = ARABIC.search(written) is not None
    return Stamp(numbers, digits, date[1] or date[4] or "", points, hour * 3600 + minute * 60 + second, arabic)


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None) if not letter.isascii() else None
    return str(value) if value is not None else letter


def moment(stamp: Stamp, order: Order) -> int | None:
    """Milliseconds, as if the phone's own time were UTC; None where the numbers are no date in this order."""
    a, b, c = stamp.numbers
    day, month, year = {Order.UNKNOWN: (a, b, c), Order.DAY: (a, b, c), Order.MONTH: (b, a, c), Order.YEAR: (c, b, a)}[
        order
    ]
    digits = stamp.digits[0 if order is Order.YEAR else 2]
    try:
        when = datetime(_year(year, digits, stamp.era), month, day, tzinfo=UTC)
    except ValueError:
        return None
    return (int(when.timestamp()) + stamp.second_of_day) * 1000 if FIRST_YEAR <= when.year < LAST_YEAR else None


def _year(year: int, digits: int, era: str) -> int:
    if era:
        return year + (REIWA if era in {"R", "令和"} else HEISEI)
    if digits > 2:  # noqa: PLR2004 - written whole
        return year - BUDDHIST if year >= BUDDHIST_FROM else year
    return 2000 + year if year < 50 else BUDDHIST_FROM + year - BUDDHIST  # noqa: PLR2004 - the middle of a century


def order_of(stamps: Sequence[Stamp], said: Order = Order.UNKNOWN) -> Order | None:
    """The one order that the evidence allows; where it allows more, what a person said, if that is one of these."""
    able = [order for order in ORDERS if all(_allows(stamp, order) for stamp in stamps)]
    if len(able) < 2:  # noqa: PLR2004 - one is enough, and none cannot be helped
        return able[0] if able else _most(stamps)
    whole = {Order.YEAR} if stamps[0].digits[0] > 2 else {Order.DAY, Order.MONTH}  # noqa: PLR2004 - a year written whole
    if any(max(stamp.digits) > 2 for stamp in stamps):  # noqa: PLR2004
        able = [order for order in able if order in whole]
    if Order.MONTH in able and (all(stamp.points for stamp in stamps) or stamps[0].day_before_month):
        able.remove(Order.MONTH)
    if len(able) == 1:
        return able[0]
    ranked = sorted((_goes_back(stamps, order), order) for order in able)
    if len(ranked) < 2:  # noqa: PLR2004 - nothing to weigh against
        return None
    (least, best), (more, _) = ranked[:2]
    if (least == 0 and more >= SURELY) or (least + 1) * FEWER <= more:
        return best
    return said if said in able else None


def _allows(stamp: Stamp, order: Order) -> bool:
    """Whether it is a date in this order, and near the one that its files are named by."""
    ms = moment(stamp, order)
    if ms is None or stamp.named is None:
        return ms is not None
    try:
        named = datetime(*stamp.named, tzinfo=UTC).timestamp()
    except ValueError:
        return True
    return abs(named - ms / 1000) <= NEAR_S


def _most(stamps: Sequence[Stamp]) -> Order | None:
    """Of orders that none fits wholly (a pasted line, a forged one), the one that nearly all lines fit."""
    fits = sorted((sum(moment(stamp, order) is not None for stamp in stamps), order) for order in ORDERS)
    return fits[-1][1] if fits[-1][0] > fits[-2][0] and fits[-1][0] * FEWER >= len(stamps) * (FEWER - 1) else None


def _goes_back(stamps: Sequence[Stamp], order: Order) -> int:
    """How often time runs backward by more than a day: an export is in the order of time."""
    times = [moment(stamp, order) or 0 for stamp in stamps]
    return sum(later < earlier - BACK_S * 1000 for earlier, later in pairwise(times))
