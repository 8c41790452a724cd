"""What a rule of the desk ends, in sentences: what goes, what stays, who has it still."""

from typing import Final

from tipdesk.desk import clearing, retention, roster
from tipdesk.desk.clearing import Due
from tipdesk.desk.session import Session
from tipdesk.domain.access import Why
from tipdesk.domain.retention import Rule
from tipdesk.domain.weight import Act, Touches, weigh
from tipdesk.errors import NotAllowed
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.names import name_of
from tipdesk.ui.newsroom import state_words
from tipdesk.ui.today.values import ClearedShown, ToClear
from tipdesk.ui.tongue import listed, tr

NAMED_MOST: Final = 4


def to_clear(session: Session, look: Look, state: str) -> ToClear:
    """Raises `NotAllowed` where nothing is due any more."""
    due = next((one for one in clearing.due(session) if one.rule.state == state), None)
    if due is None:
        raise NotAllowed(Why.NOT_DUE.value)
    word = state_words(roster.triage_states(session)).get(state, state)
    title = tr("Destroy %Ln tips in \u2018{state}\u2019", "", len(due.tips)).format(state=word)
    guard = weigh(Act(Touches.FOR_GOOD, len(due.tips)))
    return ToClear(due.rule, due.tips, title, _goes(look, due), _stays(due), guard)


def _goes(look: Look, due: Due) -> str:
    rule = tr("The desk's rule: %Ln days after they came in.", "", due.rule.days or 0)
    oldest, newest = when.day(look, due.oldest_ms), when.day(look, due.newest_ms)
    span = tr("They came in between {first} and {last}.").format(first=oldest, last=newest)
    if oldest == newest:
        span = tr("They came in on {day}.").format(day=oldest)
    what = tr("Their text, sender, notes and history go.")
    papers = tr("With them go %Ln documents.", "", due.documents) if due.documents else ""
    return " ".join(one for one in (rule, span, what, papers) if one)


def _stays(due: Due) -> tuple[str, ...]:
    held = tr("%Ln more are due and on hold: they stay.", "", due.held) if due.held else ""
    more = tr("%Ln more are due: they are offered after these.", "", due.more) if due.more else ""
    return tuple(one for one in (held, more) if one)


def clear(session: Session, going: ToClear) -> ClearedShown:
    """Just the tips that were shown, by the rule that stands now."""
    rule: Rule = next((one for one in retention.rules(session) if one == going.rule), going.rule)
    done = clearing.destroy(session, rule, going.tips)
    words = tr("%Ln tips were destroyed.", "", done.tips)
    left = tr("%Ln others were moved or held meanwhile: they stay.", "", done.left) if done.left else ""
    who = [name_of(session, str(one)) for one in done.awaited]
    awaited = ""
    if len(who) > NAMED_MOST:
        awaited = tr("%Ln people read the inbox too: their laptops confirm it when they hear of it.", "", len(who))
    elif who:
        awaited = tr("Not yet confirmed by: {people}.").format(people=listed(who))
    old = tr("Packets and backups that were made before keep what they had.")
    return ClearedShown(words, " ".join(one for one in (left, awaited, old) if one))
