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
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
SPACES = re.compile("[\u00a0\u202f\u2009]")
DATE = re.compile(
    r"(?:(R|令和|H|平成)\s?)?(\d{1,4})(?:\s?[./\-年년]\s?|\. )(\d{1,2})(?:\s?[./\-月월]\s?|\. )"
    r"(?:(R|令和|H|平成)\s?)?(\d{1,4})(?:日|일|\.)?"
)
TIME = re.compile(
    r"(?<!\d)(\d{1,2})(?:[:.]|\s?[h時时시]\s?)(\d{2})(?:(?:[:.]|\s?(?:min|分|분)\s?)(\d{2})(?:\s?[s秒초])?)?(?!\d)"
)
PARTS = re.compile(r"[\s.,،、\-]+")
# The halves of a day as the languages write them (CLDR, and what phones of each have shown), without points and spaces.
AFTER_NOON = """
pm م مساءً بعدازظهر بظ غو 下午 中午 傍晚 晚上 夜晚 午後 오후 μμ ip du ch ptg odp odpoledne pop popoldne
popodne em eh nm ös пп послеполудня пополудни слоб попладне поподне отк popiet pēcp pēcpusdienā
pasdite epasdites md אחהצ अपराह्न मउ অপরাহ্ণ অপৰাহ্ন பிற்பகல் ಅಪರಾಹ್ನ ਬਾਦੁ පව หลังเที่ยง
ຫຼັງທ່ຽງ ល្ងាច ညနေ ከሰዓት կհ \u04af\u0445 tk gd yh
"""
BEFORE_NOON = """
am ص صباحًا \u0642\u0628\u0644\u200c\u0627\u0632\u0638\u0647\u0631 قظ غم 上午 早上 早晨 清晨
凌晨 午前 오전 πμ ap de sa pg dop dopoledne dopoldne
prepodne prijepodne fm fh vm öö дп дополудня проб претпладне преподне priešpiet priekšp
priekšpusdienā paradite eparadites pd לפנהצ पूर्वाह्न मपू পূর্বাহ্ণ পূৰ্বাহ্ন முற்பகல் ಪೂರ್ವಾಹ್ನ
ਪੂਦੁ පෙව ก่อนเที่ยง ກ່ອນທ່ຽງ ព្រឹក နံနက် ጥዋት կա \u04af\u04e9 to gn yb
"""
AFTER, BEFORE = frozenset(AFTER_NOON.split()), frozenset(BEFORE_NOON.split())
ARABIC = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
FIRST_YEAR, LAST_YEAR = 2009, 2100
PERSIAN_FROM, PERSIAN_BEFORE = 1388, 1430
"""Years of Iran's calendar in which there were phones; from the second on, Arabia's count the same numbers."""
BUDDHIST, BUDDHIST_FROM = 543, 2500
REIWA, HEISEI = 2018, 1988
NOON = 12
BACK_S = 86_400
NEAR_S = 3 * 86_400
"""A file is named by the day on which it was made or sent, in whatever zone."""
WRITTEN_MS = 1_795_478_400_000
"""When this was written: a clock that says less is wrong."""
LATEST_MS = 4_102_444_800_000
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
    era_first: bool = False
    day_before_month: bool = False
    """Written with the digits of a script in whose languages the month never comes first."""
    named: tuple[int, int, int] | None = None
    """Year, month, day in the name of a file that came with the message."""


def read_stamp(written: str, *, alone: bool = False) -> Stamp | None:
    """The numbers of a stamp in any script's digits; None where it is none, or, `alone`, where other numbers are."""
    plain = "".join(_digit(letter) for letter in SPACES.sub(" ", MARKS.sub("", written)))
    date = DATE.search(plain)
    if date is None:
        return None
    rest = plain[: date.start()] + " " + plain[date.end() :]
    time = TIME.search(rest)
    if time is None or len(rest) > 40:  # noqa: PLR2004 - a date, a time and little else
        return None
    hour, minute, second = int(time[1]), int(time[2]), int(time[3] or 0)
    words = rest[: time.start()] + " " + rest[time.end() :]
    if alone and any(letter.isdigit() for letter in words):
        return None
    half = half_of_day(words)
    if half and hour <= NOON:
        hour = hour % NOON + (NOON if half > 0 else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 - a day's
        return None
    numbers = (int(date[2]), int(date[3]), int(date[5]))
    digits = (len(date[2]), len(date[3]), len(date[5]))
    points = "." in date[0][:-1] and "/" not in date[0] and "-" not in date[0]
    arabic = ARABIC.search(written) is not None
    seconds = hour * 3600 + minute * 60 + second
    return Stamp(numbers, digits, date[1] or date[4] or "", points, seconds, bool(date[1]), arabic)


def half_of_day(words: str) -> int:
    """After noon 1, before noon -1, else 0. Points and spaces within a word come and go (`p. m.`)."""
    parts = [part for part in PARTS.split(words.casefold().replace("\u05f4", "")) if part]
    told = {*parts, *("".join(pair) for pair in pairwise(parts)), "".join(parts)}
    return 1 if told & AFTER else -1 if told & BEFORE else 0


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
        when = (
            _persian(year, month, day)
            if digits > 2 and PERSIAN_FROM <= year < PERSIAN_BEFORE  # noqa: PLR2004 - written whole
            else datetime(_year(year, digits, stamp.era), month, day, tzinfo=UTC)
        )
    except ValueError:
        return None
    return (int(when.timestamp()) + stamp.second_of_day) * 1000 if FIRST_YEAR <= when.year < LAST_YEAR else None


def _year(year: int, digits: int, era: str) -> int:
    if era:
        return year + (REIWA if era in {"R", "令和"} else HEISEI)
    if digits > 2:  # noqa: PLR2004 - written whole
        return year - BUDDHIST if year >= BUDDHIST_FROM else year
    return 2000 + year if year < 50 else BUDDHIST_FROM + year - BUDDHIST  # noqa: PLR2004 - the middle of a century


def _persian(year: int, month: int, day: int) -> datetime:
    """Of Iran's calendar: six months of 31 days, five of 30, and a last that is long in eight of 33 years."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30)):  # noqa: PLR2004 - of its calendar
        raise ValueError(month, day)
    # 1 Farvardin 1388 was 21 March 2009. Of each 33 years those are long that leave 1, 5, 9, 13, 17, 22, 26 or 30.
    leaps = sum(one % 33 in {1, 5, 9, 13, 17, 22, 26, 30} for one in range(PERSIAN_FROM, year))
    days = (year - PERSIAN_FROM) * 365 + leaps + (month - 1) * 30 + min(month - 1, 6) + day - 1
    return datetime(2009, 3, 21, tzinfo=UTC) + timedelta(days=days)


def order_of(stamps: Sequence[Stamp], said: Order = Order.UNKNOWN, latest_ms: int = 0) -> Order | None:
    """The one order that the evidence allows; where it allows more, what a person said, if that is one of these.

    Nothing was written after `latest_ms` (0: unknown).
    """
    bound = latest_ms + NEAR_S * 1000 if latest_ms >= WRITTEN_MS else LATEST_MS
    able = [order for order in ORDERS if all(_allows(stamp, order, bound) for stamp in stamps)]
    if len(able) < 2:  # noqa: PLR2004 - one is enough, and none cannot be helped
        return able[0] if able else _most(stamps)
    whole = {Order.YEAR} if stamps[0].digits[0] > 2 else {Order.DAY, Order.MONTH}  # noqa: PLR2004 - a year written whole
    if any(max(stamp.digits) > 2 for stamp in stamps):  # noqa: PLR2004
        able = [order for order in able if order in whole]
    if Order.MONTH in able and (all(stamp.points for stamp in stamps) or stamps[0].day_before_month):
        able.remove(Order.MONTH)
    if Order.YEAR in able and Order.YEAR not in whole and all(stamp.points for stamp in stamps):
        able.remove(Order.YEAR)  # with points, nobody cuts a year that stands first
    if len(able) == 1:
        return able[0]
    ranked = sorted((_goes_back(stamps, order), order) for order in able)
    if len(ranked) < 2:  # noqa: PLR2004 - nothing to weigh against
        return None
    (least, best), (more, _) = ranked[:2]
    if (least == 0 and more >= SURELY) or (least + 1) * FEWER <= more:
        return best
    return said if said in able else None


def _allows(stamp: Stamp, order: Order, latest_ms: int) -> bool:
    """Whether it is a date in this order that has come, and near the one that its files are named by."""
    if stamp.era and (order is Order.YEAR) != stamp.era_first:
        return False
    ms = moment(stamp, order)
    if ms is None or ms > latest_ms or stamp.named is None:
        return ms is not None and ms <= latest_ms
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
