"""Moments in words: 24 h times, `14 Mar`, the year only where it differs, all as the language writes them."""

from datetime import UTC, datetime, timedelta, timezone

from PySide6.QtCore import QDate, QLocale, QTime

from tipdesk.domain.moment import datable
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr

DAY_MS = 86_400_000


def local(look: Look, at_ms: int) -> datetime:
    then_ms = datable(at_ms)
    zone = timezone(timedelta(seconds=look.zone_offset_s(then_ms)))
    return datetime.fromtimestamp(then_ms / 1000, UTC).astimezone(zone)


def _date(then: datetime, pattern: str) -> str:
    return QLocale().toString(QDate(then.year, then.month, then.day), pattern)


def clock(look: Look, at_ms: int) -> str:
    then = local(look, at_ms)
    return QLocale().toString(QTime(then.hour, then.minute), tr("HH:mm", "pattern of a time, Qt's letters"))


def day(look: Look, at_ms: int) -> str:
    """`14 Mar`, with the year only when it is not this one."""
    then, now = local(look, at_ms), local(look, look.now_ms())
    if then.year == now.year:
        return _date(then, tr("d MMM", "pattern of a day, Qt's letters"))
    return _date(then, tr("d MMM yyyy", "pattern of a day, Qt's letters"))


def today(look: Look) -> int:
    """A number of its own for each day here: what was drawn with words about time holds until it changes."""
    now = look.now_ms()
    return (now + look.zone_offset_s(now) * 1000) // DAY_MS


def brief(look: Look, at_ms: int) -> str:
    """For a list: the time today, then `Yesterday`, then the day."""
    then, now = local(look, at_ms).date(), local(look, look.now_ms()).date()
    if then == now:
        return clock(look, at_ms)
    if then == now - timedelta(days=1):
        return tr("Yesterday")
    return day(look, at_ms)


def stamp(look: Look, at_ms: int) -> str:
    """`14 Mar 13:48`, or `Today 13:48`."""
    if local(look, at_ms).date() == local(look, look.now_ms()).date():
        return tr("Today {time}").format(time=clock(look, at_ms))
    return tr("{day} {time}").format(day=day(look, at_ms), time=clock(look, at_ms))


def within(look: Look, at_ms: int) -> str:
    """The same within a sentence: `today 13:48`."""
    if local(look, at_ms).date() == local(look, look.now_ms()).date():
        return tr("today {time}").format(time=clock(look, at_ms))
    return stamp(look, at_ms)


def full(look: Look, at_ms: int) -> str:
    """For a tooltip: date, time to the second, zone."""
    return local(look, at_ms).strftime("%Y-%m-%d %H:%M:%S %z")


def left(seconds: int) -> str:
    """A time that runs down: `9:41`."""
    return QLocale().toString(QTime(0, 0).addSecs(seconds), "m:ss")


def length(seconds: int) -> str:
    """How long something is, or how far it is: `3:40`, `1:02:09`."""
    pattern = "h:mm:ss" if seconds >= 3600 else "m:ss"  # noqa: PLR2004  # an hour
    return QLocale().toString(QTime(0, 0).addSecs(seconds), pattern)


def due(look: Look, at_ms: int) -> str:
    """`Late by 1 day`, `Today 17:00`, `Sun 16 Mar`."""
    then, now = local(look, at_ms), local(look, look.now_ms())
    days = (then.date() - now.date()).days
    if at_ms < look.now_ms() and days < 0:
        return tr("Late by %Ln days", "", -days)
    if days == 0:
        return tr("Today {time}").format(time=clock(look, at_ms))
    if then.year == now.year:
        return _date(then, tr("ddd d MMM", "pattern of a day, Qt's letters"))
    return _date(then, tr("ddd d MMM yyyy", "pattern of a day, Qt's letters"))
