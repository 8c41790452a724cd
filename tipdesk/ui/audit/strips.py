"""Feeds of all logs as cells, and what a line's signature says."""

from tipdesk.desk import audit_feeds
from tipdesk.desk.audit_feeds import FeedState
from tipdesk.desk.audit_lines import Line
from tipdesk.desk.session import Session
from tipdesk.desk.watching import Watch
from tipdesk.ui import names
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.values import Checked, FeedCell
from tipdesk.ui.tongue import apart, listed, number, tr

SHOWN = 12


def feeds(session: Session, watch: Watch, words: Words) -> Checked:
    """One cell a feed: whose, which laptop, and whether it is whole, forked or silent."""
    found = audit_feeds.feeds(session, watch)
    forked, silent = sum(one.forked_at > 0 for one in found), [one for one in found if one.silent_days]
    parts = [
        tr("%Ln feeds", "", len(found)),
        tr("%Ln whole", "", sum(not (one.forked_at or one.silent_days) for one in found)),
    ]
    if forked:
        parts.append(tr("%Ln forked", "", forked))
    if silent:
        days = max(one.silent_days for one in silent)
        parts.append(tr("{n} silent, for {days} days at most").format(n=number(len(silent)), days=number(days)))
    return Checked(apart(parts), tuple(_cell(one, words) for one in found), ())


def _cell(one: FeedState, words: Words) -> FeedCell:
    name = words.name(one.person)
    short = words.laptop(one.person, one.laptop) or names.initials_of(name)
    if one.forked_at:
        said = tr("forked at {seq}").format(seq=number(one.forked_at))
        return FeedCell(short, listed((name, short, said)), "git-fork", "danger")
    if one.silent_days:
        said = tr("silent for %Ln days", "", one.silent_days)
        return FeedCell(short, listed((name, short, said)), "circle-pause", "warn")
    return FeedCell(short, listed((name, short, tr("whole"))), "check", "text-quiet")


def head(session: Session, line: Line, laptop: str) -> str:
    """`Feed BV 2, number 89`; the event's id where no line of ours stands behind it."""
    signed = audit_feeds.signed(session, line)
    if signed is None:
        return tr("Event {id}").format(id=line.event.id[:SHOWN])
    return tr("Feed {laptop}, number {seq}").format(laptop=laptop or signed.feed[:SHOWN], seq=number(signed.seq))


def signature(session: Session, line: Line) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
    """What its signature says; the second are values that are shown in red."""
    signed = audit_feeds.signed(session, line)
    if signed is None:
        return (), frozenset()
    good = tr("good {digits}") if signed.good else tr("not good {digits}")
    said = good.format(digits=f"{signed.signature[:4]} {signed.signature[4:8]} \u2026 {signed.signature[-4:]}")
    follows = tr("one of two events with number {seq}").format(seq=number(signed.seq)) if signed.rivals else ""
    facts = [(tr("Signature"), said)]
    if follows:
        facts.append((tr("Follows"), follows))
    return tuple(facts), frozenset({follows} if signed.good else {follows, said})
