"""`tipdesk request …`: what is asked of this person and by them, and the answer: a share released, or a refusal."""

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk import releasing, requests, stories
from tipdesk.desk.requests import Request
from tipdesk.desk.session import Session
from tipdesk.errors import NoSuchName
from tipdesk.ledger.ids import CompartmentId


def listed(options: Options, say: Say, at: Here) -> int:
    """Newest first, those that are over too."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        found, me = _every(session), str(session.me)
        people = {one.id: one.name for one in session.standing.people.values()}
    for one in found:
        waits = one.waits_for(me)
        row = {
            "request": one.mark, "by": one.by, "alias": one.alias, "story": one.codename, "reason": one.reason,
            "until_ms": one.until_ms, "state": one.standing.value, "asked_of_me": waits,
            "answers": [{"by": a.by, "released": a.released, "reason": a.reason} for a in one.answers],
        }  # fmt: skip
        who = people.get(one.by, one.by[:8])
        asked = ", asked of you" if waits else ""
        say.either(
            row, f"{one.mark[:12]} {who}: {one.alias}, {one.codename}, {one.reason} ({one.standing.value}{asked})"
        )
    return 0


def release(options: Options, say: Say, at: Here) -> int:
    (mark,) = options.only("--although-unvouched").words_exactly("REQUEST")
    flag = "--although-unvouched" in options.flags
    although = releasing.Although.ASKER_ALONE if flag else releasing.Although.NOTHING
    with unlocked(options, at) as session:
        one = _named(session, mark)
        releasing.release(session, one.comp, one.mark, although)
    say.either({"request": one.mark, "released": True}, "Your share is released, to this one request.")
    return 0


def refuse(options: Options, say: Say, at: Here) -> int:
    (mark,) = options.only("--why").words_exactly("REQUEST")
    with unlocked(options, at) as session:
        one = _named(session, mark)
        releasing.refuse(session, one.comp, one.mark, options.last("--why"))
    say.either({"request": one.mark, "released": False}, "Refused, with your reason.")
    return 0


def _every(session: Session) -> list[Request]:
    found = [one for card in stories.cards(session) for one in requests.of_story(session, CompartmentId(card.story))]
    return sorted([*found, *requests.of_logs(session)], key=lambda one: -one.at_ms)


def _named(session: Session, mark: str) -> Request:
    """By its mark or the beginning of it; raises `NoSuchName` for none, and for several."""
    found = [one for one in _every(session) if mark and one.mark.startswith(mark)]
    if len(found) != 1:
        raise NoSuchName(mark)
    return found[0]
