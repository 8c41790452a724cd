"""`tipdesk story branches` and `story keep`: a feed with two truths after a restore or a clone; which one counts."""

from datetime import UTC, datetime
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.cli.story_people import place_of
from tipdesk.desk import branches
from tipdesk.desk.session import Session
from tipdesk.domain.moment import datable
from tipdesk.ledger.ids import CommitId, CompartmentId
from tipdesk.ui.names import name_of

FINDINGS: Final = 1
LOG: Final = "log"
LETTERS_LEAST: Final = 8


def listed(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 while somebody has not chosen."""
    (story,) = options.only().words_exactly("STORY")
    open_ones = 0
    with unlocked(options, at) as session:
        for one in branches.forked(session, _place(session, story)):
            open_ones += not one.settled
            who = name_of(session, one.by)
            for branch in one.branches:
                when = datetime.fromtimestamp(datable(branch.at_ms) / 1000, UTC).isoformat(timespec="minutes")
                counts = "counts" if branch.counts else "does not count"
                say.either(
                    {
                        "feed": one.feed, "by": one.by, "number": one.seq, "head": branch.head, "at_ms": branch.at_ms,
                        "commits": branch.commits, "counts": branch.counts,
                    },
                    f"{who}, from number {one.seq}: {branch.head[:12]}, commits {branch.commits}, {when}: {counts}.",
                )  # fmt: skip
    return FINDINGS if open_ones else 0


def keep(options: Options, say: Say, at: Here) -> int:
    """One's own feed alone; named by the beginning of the branch's last commit, as `story branches` shows it."""
    story, head = options.only().words_exactly("STORY", "COMMIT")
    with unlocked(options, at) as session:
        place = _place(session, story)
        found = [
            (one.feed, branch.head)
            for one in branches.forked(session, place)
            for branch in one.branches
            if len(head) >= LETTERS_LEAST and branch.head.startswith(head)
        ]
        if len(found) != 1:
            raise Misused("Name one branch, by eight letters or more of what `tipdesk story branches` shows.")
        feed, chosen = found[0]
        branches.keep(session, place, feed, CommitId(chosen))
    say.either({"feed": feed, "head": chosen}, "This branch counts from now on. What stood on the other is set aside.")
    return 0


def _place(session: Session, name: str) -> CompartmentId:
    return session.places.log if name == LOG else place_of(session, name)
