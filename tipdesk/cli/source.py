"""`tipdesk source …`: a source sealed to its keepers, a request to open one, holds, and what was promised to end."""

import os
from typing import Final

import msgspec

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.cli.story_people import last_moment
from tipdesk.desk import aliases, asking, destruction, holds, identities, sources, stories
from tipdesk.desk import wanting as wants
from tipdesk.desk.session import Session
from tipdesk.domain.ids import PersonId, SourceId
from tipdesk.domain.promise import Promise
from tipdesk.domain.retention import Due
from tipdesk.domain.source import Identity, Way
from tipdesk.errors import Malformed, NoSuchName
from tipdesk.exchange.travels import who_is
from tipdesk.ledger.ids import CompartmentId

MOST: Final = 65_536
HOUR_MS: Final = 3_600_000
WAITS: Final = 1


class _Way(msgspec.Struct, forbid_unknown_fields=True):
    kind: str
    value: str
    note: str = ""
    preferred: bool = False


class _Identity(msgspec.Struct, forbid_unknown_fields=True):
    """What `--identity-fd` hands over: one JSON object, never an argument that other processes read."""

    name: str = ""
    ways: list[_Way] = []
    safe_word: str = ""
    hours: str = ""


def add(options: Options, say: Say, at: Here) -> int:
    """The identity comes through an open file; the alias is drawn."""
    given = options.only("--story", "--keeper", "--together", "--words", "--until", "--identity-fd")
    given.words_exactly()
    if not options.last("--words"):
        raise Misused("Say what was promised with --words TEXT.")
    identity, until, needed = _identity(options), last_moment(options, at), _together(options)
    with unlocked(options, at) as session:
        story = _story(session, options)
        may_know = frozenset({PersonId(session.me), *(who_is(session, one) for one in options.all("--keeper"))})
        promise = Promise(options.last("--words"), session.around.now_ms(), "", "", (), may_know, until)
        made = sources.add_source(session, story, sources.NewSource(identity, promise, needed=needed))
        whole = sources.read_source(session, story, made)
    holders = list(whole.source.holders)
    say.either(
        {"source": made, "alias": whole.source.alias, "keepers": holders, "together": whole.source.needed},
        f"{whole.source.alias}: sealed to {len(holders)} keepers, {whole.source.needed} of them together.",
    )
    return 0


def ask(options: Options, say: Say, at: Here) -> int:
    """Nothing opens: the other keepers are asked, and answer by `tipdesk request`."""
    (alias,) = options.only("--story", "--why", "--hours").words_exactly("ALIAS")
    hours = _hours(options)
    with unlocked(options, at) as session:
        story = _story(session, options)
        question = asking.Question(story, _source(session, story, alias), options.last("--why"), hours * HOUR_MS)
        mark = asking.ask(session, question)
    say.either({"request": mark, "alias": alias}, f"Asked, as {mark[:12]}. It reaches the others with the next packet.")
    return 0


def keepers(options: Options, say: Say, at: Here) -> int:
    """Sealed anew to these, on record as an opening; nothing is shown. The promise says who may know, not this.

    Where it takes several, `source ask` comes first, and --request names what the others agreed to.
    """
    given = options.only("--story", "--keeper", "--why", "--together", "--request")
    (alias,) = given.words_exactly("ALIAS")
    if not options.all("--keeper"):
        raise Misused("Say who keeps it from now on, each with --keeper NAME.")
    with unlocked(options, at) as session:
        story = _story(session, options)
        source, wanted = _source(session, story, alias), frozenset(who_is(session, o) for o in options.all("--keeper"))
        mark = _request(session, story, options.last("--request"))
        keepers = identities.Keepers(wanted, _together(options))
        identities.change_keepers(session, story, source, keepers, options.last("--why"), mark)
        made = sources.as_sealed(session, story, source).source
    say.either(
        {"alias": alias, "keepers": list(made.holders), "together": made.needed},
        f"{alias} is sealed to {len(made.holders)} keepers, {made.needed} of them together.",
    )
    return 0


def merge(options: Options, say: Say, at: Here) -> int:
    """Several first identities become one. Where one takes several keepers, they are asked: exit status 1."""
    (alias,) = options.only("--story", "--why", "--hours").words_exactly("ALIAS")
    with unlocked(options, at) as session:
        story = _story(session, options)
        source, why = _source(session, story, alias), options.last("--why")
        found = identities.merging(session, story, source)
        if found.unasked:
            question = asking.Question(story, source, why, _hours(options) * HOUR_MS)
            marks = identities.ask_to_merge(session, question)
            say.either(
                {"alias": alias, "asked": list(marks)},
                f"Asked, {len(marks)} times. When the others have released their shares, say this once more.",
            )
            return WAITS
        if found.waiting:
            say.either({"alias": alias, "asked": []}, "The other keepers have not answered yet.")
            return WAITS
        identities.merge(session, story, source, why)
    say.either({"alias": alias, "merged": len(found.boxes)}, f"One identity stands for {alias}.")
    return 0


def wanting(options: Options, say: Say, at: Here) -> int:
    """Sources of which a keeper is gone and holds a share still; exit status 1 where there are any."""
    options.only("--story").words_exactly()
    with unlocked(options, at) as session:
        named = options.last("--story")
        found = wants.of_story(session, _story(session, options)) if named else wants.everywhere(session)
        names = {one.id: one.name for one in session.standing.people.values()}
    for one in found:
        gone = ", ".join(names.get(who, who[:8]) for who in one.gone)
        row = {
            "alias": one.alias, "story": one.codename, "gone": list(one.gone), "left": one.left,
            "together": one.needed, "i_may": one.i_may, "lost": one.is_lost,
        }  # fmt: skip
        rest = "too few are left to open it" if one.is_lost else f"{one.left} are left, {one.needed} act together"
        say.either(row, f"{one.alias}, {one.codename}: still sealed to {gone}; {rest}.")
    return int(bool(found))


def hold(options: Options, say: Say, at: Here) -> int:
    (alias,) = options.only("--story", "--why").words_exactly("ALIAS")
    with unlocked(options, at) as session:
        story = _story(session, options)
        matter = holds.of_source(session, story, _source(session, story, alias))
        holds.hold(session, matter, options.last("--why"))
    say.either({"alias": alias, "held": True}, f"{alias} is on hold. Nothing of it is destroyed while that stands.")
    return 0


def ends(options: Options, say: Say, at: Here) -> int:
    """Exit status 1 where something is overdue."""
    options.only("--story").words_exactly()
    with unlocked(options, at) as session:
        named = options.last("--story")
        places = [_story(session, options)] if named else [CompartmentId(c.story) for c in stories.cards(session)]
        jobs = [job for place in places for job in destruction.jobs(session, place)]
    for job in jobs:
        row = {
            "alias": job.alias, "story": job.codename, "at_ms": job.at_ms, "state": job.due.value,
            "goes": dict(job.goes), "hold": job.hold.reason if job.hold is not None else None,
        }  # fmt: skip
        held = f", held: {job.hold.reason}" if job.hold is not None else ""
        say.either(row, f"{job.alias}, {job.codename}: {job.due.value}{held}")
    return int(any(job.due is Due.OVERDUE for job in jobs))


def destroy(options: Options, say: Say, at: Here) -> int:
    """The alias is typed twice, once as the word that it is about, once with --name: guarded by weight."""
    (alias,) = options.only("--story", "--name").words_exactly("ALIAS")
    if options.last("--name") != alias:
        raise Misused("Nobody brings it back: say the alias once more with --name ALIAS.")
    with unlocked(options, at) as session:
        story = _story(session, options)
        count = destruction.destroy(session, story, _source(session, story, alias))
    say.either({"alias": alias, "destroyed": count}, f"Destroyed, as was promised: {count} operations.")
    return 0


def _together(options: Options) -> int:
    needed = options.last("--together") or "1"
    if not needed.isdecimal():
        raise Misused("--together takes the number of keepers who must act together.")
    return int(needed)


def _hours(options: Options) -> int:
    hours = options.last("--hours") or "24"
    if not hours.isdecimal():
        raise Misused("--hours takes a number.")
    return int(hours)


def _request(session: Session, story: CompartmentId, named: str) -> str:
    """By its mark or the beginning of it; raises `NoSuchName` for none of mine, and for several."""
    if not named:
        return ""
    found = [one.mark for one in asking.asked_by(session, story) if one.mark.startswith(named)]
    if len(found) != 1:
        raise NoSuchName(named)
    return found[0]


def _story(session: Session, options: Options) -> CompartmentId:
    if not options.last("--story"):
        raise Misused("Say which story with --story NAME.")
    return session.story(options.last("--story")).comp


def _source(session: Session, story: CompartmentId, alias: str) -> SourceId:
    """Raises `NoSuchName` for none, and for two of one alias."""
    found = [source for source, name in aliases.known(session, story).items() if alias in {name, source}]
    if len(found) != 1:
        raise NoSuchName(alias)
    return found[0]


def _identity(options: Options) -> Identity:
    number = options.last("--identity-fd")
    if not number.isdecimal():
        raise Misused("Hand the identity over with --identity-fd N: one JSON object with name, ways, safe_word, hours.")
    try:
        with os.fdopen(int(number), "rb") as given:
            said = msgspec.json.decode(given.read(MOST), type=_Identity)
    except OSError as closed:
        raise Misused(f"Nothing could be read from --identity-fd {number}.") from closed
    except msgspec.MsgspecError as wrong:
        raise Malformed("json") from wrong
    ways = tuple(Way(one.kind, one.value, one.note, one.preferred) for one in said.ways)
    return Identity(said.name, ways, said.safe_word, said.hours)
