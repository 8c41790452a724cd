"""`tipdesk desk create`: a desk of one, and its vault, without a window."""

from typing import Final

from tipdesk.app.binding import surroundings
from tipdesk.app.here import Here
from tipdesk.cli import asking
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.lock import lock
from tipdesk.platform import keyring
from tipdesk.platform.keyring import RingState
from tipdesk.seal import recovery

MARK: Final = "me"


def create(options: Options, say: Say, at: Here) -> int:
    """Prints the recovery code, once. It stands nowhere else: not in the vault, not in a file."""
    (name,) = options.only("--name").words_exactly("NAME")
    if not options.last("--name"):
        raise Misused("Say who founds it with --name PERSON.")
    code = recovery.draw_code()
    plan = Plan(
        desk=name,
        person=options.last("--name"),
        mark=options.last("--as") or MARK,
        passphrase=asking.new_passphrase(options),
        recovery=code,
        use_ring=keyring.state() is RingState.READY,
    )
    session = found_desk(at.vault, plan, surroundings(at))
    lock(session)
    groups = "-".join(recovery.groups(code))
    say.either(
        {"vault": str(at.vault), "mark": plan.mark, "key_ring": plan.use_ring, "recovery_code": groups},
        f"The desk stands in {at.vault}.",
        f"Recovery code, shown once: {groups}",
        "Write it on paper now.",
    )
    if not plan.use_ring:
        say.wrong("There is no key ring that answers: the passphrase stands alone, and the laptop's mark in a file.")
    return 0
