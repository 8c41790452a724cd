"""`tipdesk story ask`, `recoveries`, `recover`, `reopen`: a story whose leads are gone, opened once by the root."""

from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import recovering, recovery_asks
from tipdesk.errors import NoSuchName
from tipdesk.exchange import recovery
from tipdesk.ui.names import name_of

WAITS: Final = 1
FINDINGS: Final = 1


def ask(options: Options, say: Say, at: Here) -> int:
    """By who shall lead it; a security editor finds it in their log."""
    (codename,) = options.only("--why").words_exactly("CODENAME")
    with unlocked(options, at) as session:
        recovery_asks.ask(session, codename, options.last("--why"))
    say.either(
        {"story": codename, "state": recovery_asks.Standing.ASKED.value},
        "Asked, in your access log. Send it to a security editor: `tipdesk packet send --log`.",
    )
    return 0


def listed(options: Options, say: Say, at: Here) -> int:
    """What was asked for, as the logs here tell, and how it stands."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        for one in recovery_asks.asked(session):
            name = name_of(session, one.by)
            row = {
                "story": one.codename, "by": one.by, "reason": one.reason, "state": one.standing.value,
                "until_ms": one.until_ms,
            }  # fmt: skip
            say.either(row, f"{one.codename}: {name}, {one.reason} ({one.standing.value})")
    return 0


def propose(options: Options, say: Say, at: Here) -> int:
    """Lays what was asked for before the root's holders; exit status 1, since they must sign."""
    (codename,) = options.only().words_exactly("CODENAME")
    with unlocked(options, at) as session:
        made = recovering.propose(session, recovery_asks.find(session, codename))
    say.either(
        {"story": codename, "waits": str(made)},
        "The root's holders must sign: `tipdesk packet send --roster`, and there `tipdesk root sign`.",
    )
    return WAITS


def reopen(options: Options, say: Say, at: Here) -> int:
    """From its recovery copies, once; exit status 1 where a copy is missing."""
    given = options.only()
    if len(given.words) < 2:  # noqa: PLR2004  a codename, and at least one place
        raise Misused("Say which story, by its codename, and where its recovery copies lie.")
    codename, *places = given.words
    with unlocked(options, at) as session:
        found = recovering.granted(session)
        named = {one.to: one.codename for one in recovery_asks.mine(session)}
        one = next((each for each in found if named.get(each.part.to) == codename), None)
        if one is None:
            raise NoSuchName(codename)
        done = recovery.reopen(session, one, [Path(place) for place in places])
    missing = "A copy is missing: what it held is not here. Look for others, and ask who was in it."
    say.either(
        {"story": done.comp, "copies": done.copies, "commits": done.commits, "missing": done.missing},
        f"{codename} is here again, and you lead it: copies {done.copies}, changes {done.commits}.",
        *([missing] if done.missing else []),
    )
    return FINDINGS if done.missing else 0
