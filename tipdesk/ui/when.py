"""Moments in words: 24 h times, `14 Mar`, the year only where it differs."""

from datetime import UTC, datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication

from tipdesk.ui.look import Look

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _tr(words: str) -> str:
    return QCoreApplication.translate("when", words)


def local(look: Look, at_ms: int) -> datetime:
    zone = timezone(timedelta(seconds=look.zone_offset_s(at_ms)))
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(zone)


def clock(look: Look, at_ms: int) -> str:
    return local(look, at_ms).strftime("%H:%M")


def day(look: Look, at_ms: int) -> str:
    """`14 Mar`, with the year only when it is not this one."""
    then, now = local(look, at_ms), local(look, look.now_ms())
    words = f"{then.day} {_tr(MONTHS[then.month - 1])}"
    return words if then.year == now.year else f"{words} {then.year}"


def brief(look: Look, at_ms: int) -> str:
    """For a list: the time today, then `Yesterday`, then the day."""
    then, now = local(look, at_ms).date(), local(look, look.now_ms()).date()
    if then == now:
        return clock(look, at_ms)
    if then == now - timedelta(days=1):
        return _tr("Yesterday")
    return day(look, at_ms)


def stamp(look: Look, at_ms: int) -> str:
    """`14 Mar 13:48`, or `Today 13:48`."""
    if local(look, at_ms).date() == local(look, look.now_ms()).date():
        return _tr("Today {time}").format(time=clock(look, at_ms))
    return f"{day(look, at_ms)} {clock(look, at_ms)}"


def within(look: Look, at_ms: int) -> str:
    """The same within a sentence: `today 13:48`."""
    if local(look, at_ms).date() == local(look, look.now_ms()).date():
        return _tr("today {time}").format(time=clock(look, at_ms))
    return stamp(look, at_ms)


def full(look: Look, at_ms: int) -> str:
    """For a tooltip: date, time to the second, zone."""
    return local(look, at_ms).strftime("%Y-%m-%d %H:%M:%S %z")


def due(look: Look, at_ms: int) -> str:
    """`Late by 1 day`, `Today 17:00`, `Sun 16 Mar`."""
    then, now = local(look, at_ms), local(look, look.now_ms())
    days = (then.date() - now.date()).days
    if at_ms < look.now_ms() and days < 0:
        return _tr("Late by 1 day") if days == -1 else _tr("Late by {days} days").format(days=-days)
    if days == 0:
        return _tr("Today {time}").format(time=clock(look, at_ms))
    return f"{_tr(DAYS[then.weekday()])} {day(look, at_ms)}"


def say(words: str) -> str:
    """A short word for lists of parts, translated."""
    return _tr(words)


def count(n: int, one: str, many: str, **facts: str) -> str:
    """`one` for exactly one, else `many` with {n}; further named facts stand in both."""
    return _tr(one if n == 1 else many).format(n=f"{n:,}", **facts)
