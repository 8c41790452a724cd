"""`tipdesk root list` and `root sign`: statements of the desk's root that wait for its holders."""

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk import proposals, recovering
from tipdesk.desk.session import Session
from tipdesk.errors import NoSuchName
from tipdesk.ui.names import name_of
from tipdesk.ui.people.over_root import RootOverDesk


def listed(options: Options, say: Say, at: Here) -> int:
    """Each with all that it would decide: whoever signs, signs the whole."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        over = RootOverDesk(session)
        for one in proposals.waiting(session):
            changes = over.changes(one)
            row = {
                "statement": one.statement, "by": one.by, "changes": list(changes), "signed": list(one.signed),
                "needed": one.needed, "overtaken": one.overtaken, "i_may_sign": one.i_may_agree,
            }  # fmt: skip
            state = "overtaken" if one.overtaken else f"signed by {len(one.signed)} of {one.needed}"
            say.either(row, f"{one.statement[:12]} {name_of(session, one.by)}: {' '.join(changes)} ({state})")
    return 0


def sign(options: Options, say: Say, at: Here) -> int:
    """By the beginning of its id, as the list shows it; a share of a story that it opens goes with the signature."""
    (named,) = options.only().words_exactly("STATEMENT")
    with unlocked(options, at) as session:
        one = _named(session, named)
        in_force = recovering.agree(session, one.record, one.statement)
    told = "It holds from now on." if in_force else "You signed. It waits for the others who hold the root."
    say.either({"statement": one.statement, "in_force": in_force}, f"{told} Send `tipdesk packet send --roster`.")
    return 0


def _named(session: Session, named: str) -> proposals.Proposal:
    """Raises `NoSuchName` for none, and for several."""
    found = [one for one in proposals.waiting(session) if named and one.statement.startswith(named)]
    if len(found) != 1:
        raise NoSuchName(named)
    return found[0]
