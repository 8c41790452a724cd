"""`tipdesk story invite`, `change`, `end`, `leave`, `people`: who is in a story or the inbox, and until when."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.person import typed
from tipdesk.cli.say import Say
from tipdesk.desk import grants, joining, recusal, seers
from tipdesk.desk.session import Session
from tipdesk.domain.moment import datable
from tipdesk.domain.story import StoryRole
from tipdesk.exchange import join
from tipdesk.exchange.travels import who_is
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ui.names import name_of

INBOX: Final = "inbox"
ROLES: Final = {role.value: role for role in StoryRole}
DAY: Final = timedelta(days=1)


def invite(options: Options, say: Say, at: Here) -> int:
    """A person of the desk, with a role, a purpose, and perhaps a last day."""
    given = options.only("--role", "--until", "--why", "--guest", "--name", "--words")
    story, name = given.words_exactly("STORY", "NAME")
    if "--guest" in options.flags:
        return _guest(options, say, at)
    role, until = _role(options), last_moment(options, at)
    with unlocked(options, at) as session:
        place, who = place_of(session, story), who_is(session, name)
        grants.invite(session, place, to=who, role=role, until_ms=until, purpose=options.last("--why"))
    say.either(
        {"story": place, "person": who, "role": role.value, "until_ms": until}, f"{name} is in, as {role.value}."
    )
    return 0


def _guest(options: Options, say: Say, at: Here) -> int:
    """Somebody from outside, by their file and the eight words that they read out: a reader until a day."""
    story, source = options.words
    until = last_moment(options, at)
    with unlocked(options, at) as session:
        place, guest = session.story(story).comp, join.read(Path(source))
        name = options.last("--name") or guest.name
        joining.vouch(session, guest, typed(options, f"The eight words that {name} reads out: "))
        why = options.last("--why")
        grants.invite_guest(session, place, guest=guest.keys, name=name, until_ms=until, purpose=why)
        words = " ".join(joining.words_of_story(place, session.around.lists.words))
    say.either(
        {"story": place, "person": guest.id, "role": grants.GUEST, "until_ms": until, "words": words},
        f"{name} is in, as a guest. Send the story: `tipdesk packet send --story`.",
        f"Read these words to them, by telephone or in person: {words}",
        "They say `tipdesk person join PACKET`, and read this story and nothing else of the desk.",
    )
    return 0


def change(options: Options, say: Say, at: Here) -> int:
    """Role, purpose and last day anew."""
    story, name = options.only("--role", "--until", "--why").words_exactly("STORY", "NAME")
    role, until = _role(options), last_moment(options, at)
    with unlocked(options, at) as session:
        place, who = place_of(session, story), who_is(session, name)
        grants.change(session, place, who=who, role=role, until_ms=until, purpose=options.last("--why"))
    say.either({"story": place, "person": who, "role": role.value, "until_ms": until}, f"{name} is {role.value} now.")
    return 0


def end(options: Options, say: Say, at: Here) -> int:
    """What they have read they keep; nothing new is sealed to them."""
    story, name = options.only().words_exactly("STORY", "NAME")
    with unlocked(options, at) as session:
        place, who = place_of(session, story), who_is(session, name)
        grants.end(session, place, who=who)
    say.either({"story": place, "person": who}, f"{name} is out. What they have read they keep.")
    return 0


def leave(options: Options, say: Say, at: Here) -> int:
    """One recuses oneself."""
    (story,) = options.only("--why").words_exactly("STORY")
    with unlocked(options, at) as session:
        place = place_of(session, story)
        recusal.leave(session, place, reason=options.last("--why"))
    say.either({"story": place}, "You are out of it.")
    return 0


def people(options: Options, say: Say, at: Here) -> int:
    """Who can read it today, leads first: since when, until when, by whom, why."""
    (story,) = options.only().words_exactly("STORY")
    with unlocked(options, at) as session:
        for one in seers.seeing(session, place_of(session, story)).today:
            until = "" if one.until_ms is None else f", until {_day(one.until_ms)}"
            say.either(
                {
                    "person": one.person, "name": name_of(session, one.person), "role": one.role.value,
                    "by": one.by, "since_ms": one.since_ms, "until_ms": one.until_ms, "purpose": one.why,
                },
                f"{name_of(session, one.person)}: {one.role.value}, since {_day(one.since_ms)}{until}. {one.why}",
            )  # fmt: skip
    return 0


def place_of(session: Session, name: str) -> CompartmentId:
    return session.places.inbox if name == INBOX else session.story(name).comp


def _role(options: Options) -> StoryRole:
    said = options.last("--role")
    if said not in ROLES:
        raise Misused(f"Say with --role what they shall be: {', '.join(ROLES)}.")
    return ROLES[said]


def last_moment(options: Options, at: Here) -> int | None:
    """The end of that day on this laptop."""
    said = options.last("--until")
    if not said:
        return None
    try:
        day = datetime.strptime(said, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as other:
        raise Misused("--until takes a day, such as 2027-03-31.") from other
    end_ms = round((day + DAY).timestamp() * 1000)
    return end_ms - at.zone_offset_s(end_ms) * 1000 - 1


def _day(at_ms: int) -> str:
    return datetime.fromtimestamp(datable(at_ms) / 1000, UTC).date().isoformat()
