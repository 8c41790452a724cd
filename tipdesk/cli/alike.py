"""`tipdesk tip alike` shows groups of tips that say nearly the same, `tipdesk rule list` the rules of the desk."""

import sys
from collections.abc import Iterable
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import place, unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk import nearness, record, rules_of_the_desk, tips
from tipdesk.desk.rules_of_the_desk import Found
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.ledger.ids import CompartmentId

NOTHING: Final = 0


def alike(options: Options, say: Say, at: Here) -> int:
    """What was not compared yet is compared first; then each group, the largest first, with its tips newest first."""
    options.only("--story", "--again").words_exactly()
    with unlocked(options, at) as session:
        where = place(session, options)
        record.note(session, EventKind.SEARCHED, where=tips.codename(session, where))
        if "--again" in options.flags:
            nearness.rebuild(session, where)
        _compare(session, where, say)
        lines = [one for one in nearness.listed(session, where, ()) if one.number > 1]
        heads = nearness.shown(session, where, sorted(lines, key=lambda one: -one.number))
        for card, line in heads:
            within = nearness.group(session, where, card.tip)
            tips_of = [{"tip": one.tip, "title": one.title, "state": one.state} for one in within]
            say.either({"kind": "group", "tips": tips_of}, f"{line.number} say nearly the same:", *_lines(within))
        say.either({"kind": "groups", "groups": len(heads)}, f"{len(heads)} groups.")
    return NOTHING


def _compare(session: Session, where: CompartmentId, say: Say) -> None:
    """Progress is for eyes: a pipe gets none."""
    for step in nearness.compare(session, where):
        if not say.as_json and sys.stderr.isatty():
            say.err.write(f"\r{step.done} of {step.total} compared   ")
            say.err.flush()


def _lines(within: Iterable[tips.TipCard]) -> list[str]:
    return [f"    {one.state}: {one.title}" for one in within]


def rules(options: Options, say: Say, at: Here) -> int:
    """Each rule with what it asks and does; one that is off, or not followed, says so."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        for found in rules_of_the_desk.every(session):
            say.either(_object(found), f"{found.rule.name}{_standing(found)}")
    return NOTHING


def _standing(found: Found) -> str:
    if not found.is_followed:
        return " (not followed: written by somebody who may not)"
    return "" if found.rule.is_on else " (off)"


def _object(found: Found) -> dict[str, object]:
    when, then = found.rule.when, found.rule.then
    return {
        "kind": "rule",
        "name": found.rule.name,
        "on": found.rule.is_on,
        "followed": found.is_followed,
        "asks": {
            "channels": sorted(when.channels),
            "form": when.form,
            "sender": when.sender,
            "words": list(when.words),
            "documents": when.has_documents,
        },
        "does": {"tags": list(then.tags), "assignee": then.assignee, "state": then.state, "queue": then.queue},
    }
