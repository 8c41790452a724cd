"""`tipdesk tip due` and `tip destroy`: what the desk's rules end in the inbox, and the word that ends it."""

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import clearing
from tipdesk.domain.access import Why
from tipdesk.errors import NotAllowed
from tipdesk.ui import names


def due(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 where anything is due."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        found = clearing.due(session)
    for one in found:
        days, number = one.rule.days or 0, len(one.tips) + one.more
        row = {
            "state": one.rule.state, "days": days, "due": number, "now": len(one.tips), "held": one.held,
            "documents": one.documents, "oldest_ms": one.oldest_ms, "newest_ms": one.newest_ms,
        }  # fmt: skip
        held = f"; {one.held} more are on hold" if one.held else ""
        say.either(row, f"{one.rule.state}: {number} due, {days} days after they came in{held}")
    return int(bool(found))


def destroy(options: Options, say: Say, at: Here) -> int:
    """The number is said with it: guarded by weight, since nobody brings them back."""
    (state,) = options.only("--count").words_exactly("STATE")
    with unlocked(options, at) as session:
        going = next((one for one in clearing.due(session) if one.rule.state == state), None)
        if going is None:
            raise NotAllowed(Why.NOT_DUE.value)
        if options.last("--count") != str(len(going.tips)):
            raise Misused(f"Nobody brings them back: say how many with --count {len(going.tips)}.")
        done = clearing.destroy(session, going.rule, going.tips)
        who = [names.name_of(session, str(one)) for one in done.awaited]
    row = {"state": state, "destroyed": done.tips, "documents": done.documents, "left": done.left, "awaited": who}
    awaited = f" Not yet confirmed by: {', '.join(who)}." if who else ""
    say.either(
        row,
        f"{done.tips} tips were destroyed.{awaited} Packets and backups that were made before keep what they had.",
    )
    return 0
