"""`tipdesk person …`: keys for a newcomer, joining by words that are typed, and who is at the desk."""

import sys
from pathlib import Path
from typing import Final

from tipdesk.app.binding import surroundings
from tipdesk.app.here import Here
from tipdesk.cli import asking
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.desk import joining, laptop_people, laptops_known, people, suspending, vault, wanting
from tipdesk.desk.found import Plan
from tipdesk.desk.joining import Newcomer
from tipdesk.desk.lock import lock
from tipdesk.desk.session import Session
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import join, packet, travels
from tipdesk.ledger.ids import RecordId
from tipdesk.platform import keyring
from tipdesk.platform.keyring import RingState
from tipdesk.seal import recovery

WORDS_MOST: Final = 400
WAITS: Final = 1
ROLES: Final = {role.value.replace(" ", "-"): role for role in DeskRole}


def new(options: Options, say: Say, at: Here) -> int:
    """Keys and a vault of one's own, or a place in the vault of a laptop that is shared. Prints the code, once."""
    options.only("--name", "--out").words_exactly()
    name, folder = options.last("--name"), Path(options.last("--out"))
    if not name or not options.last("--out") or not folder.is_dir():
        raise Misused("Say who you are with --name NAME, and with --out DIR where the file for your editor goes.")
    code = recovery.draw_code()
    ready = keyring.state() is RingState.READY
    plan = Plan("", name, options.last("--as") or name, asking.new_passphrase(options), code, use_ring=ready)
    around = surroundings(at)
    if (at.vault / "vault.json").exists():
        session = laptop_people.add(vault.find(at.vault), plan, around)
    else:
        session = joining.begin(at.vault, plan, around)
    path = folder / f"{session.me[:12]}{join.SUFFIX}"
    join.write(session, path)
    words, groups = " ".join(joining.my_words(session)), "-".join(recovery.groups(code))
    lock(session)
    say.either(
        {"vault": str(at.vault), "mark": plan.mark, "file": str(path), "words": words, "recovery_code": groups},
        f"For your editor: {path}",
        f"Read these words to them, by telephone or in person: {words}",
        f"Recovery code, shown once: {groups}",
        "Write it on paper now. Then wait for the packet, and say `tipdesk person join PACKET`.",
    )
    return 0


def enter(options: Options, say: Say, at: Here) -> int:
    """The editor's eight words are typed before anything of the roster is believed."""
    given = options.only("--words", "--here")
    with unlocked(options, at) as session:
        if "--here" in options.flags:
            given.words_exactly()
            joining.enter_here(session, typed(options, "The eight words that your editor reads out: "))
        else:
            (path,) = given.words_exactly("PACKET")
            join.enter(session, Path(path), typed(options, "The eight words that your editor reads out: "))
        desk, me = session.standing.desk, session.standing.person
        stories = sorted(one.codename for one in session.standing.stories.values()) if session.is_guest else []
    if stories:
        say.either(
            {"guest": True, "stories": stories, "person": me.id},
            f"You read as a guest: {', '.join(stories)}. You write nothing there, and see nothing else of the desk.",
        )
        return 0
    say.either({"desk": desk, "person": me.id, "name": me.name}, f"You are at the desk {desk}, as {me.name}.")
    return 0


def add(options: Options, say: Say, at: Here) -> int:
    """The editor types the newcomer's eight words; then the roster knows them, and their packet lies in the folder."""
    given = options.only("--name", "--role", "--out", "--words", "--here")
    (source,) = given.words_exactly("FILE")
    role, folder = _role(options), None if "--here" in options.flags else _folder(options)
    with unlocked(options, at) as session:
        newcomer = _newcomer(session, options, source)
        name = options.last("--name") or newcomer.name
        joining.vouch(session, newcomer, typed(options, f"The eight words that {name} reads out: "))
        waits = people.add(session, person=newcomer.keys, name=name, role=role)
        return _welcome(session, say, newcomer, folder, waits)


def replace(options: Options, say: Say, at: Here) -> int:
    """New keys follow the old ones; they open nothing until leads and keepers grant anew."""
    old, source = options.only("--out", "--words").words_exactly("NAME", "FILE")
    folder = _folder(options)
    with unlocked(options, at) as session:
        newcomer, before = join.read(Path(source)), travels.who_is(session, old)
        joining.vouch(session, newcomer, typed(options, f"The eight words that {old} reads out: "))
        waits = people.replace(session, before, newcomer.keys, old)
        return _welcome(session, say, newcomer, folder, waits)


def _newcomer(session: Session, options: Options, source: str) -> Newcomer:
    if "--here" in options.flags:
        return Newcomer(laptop_people.marked(session.vault, source), source)
    return join.read(Path(source))


def _welcome(session: Session, say: Say, newcomer: Newcomer, folder: Path | None, waits: RecordId | None) -> int:
    """What the newcomer needs next; nothing, where the root's other holders must agree first."""
    if waits is not None:
        say.either(
            {"person": newcomer.id, "waits": str(waits)},
            "The root's other holders must agree. Then say `tipdesk packet send --roster`.",
        )
        return WAITS
    words, path = " ".join(joining.desk_words(session)), ""
    if folder is not None:
        sent = packet.send(session, session.places.roster, (newcomer.id,), "joining", folder)
        path = str(sent.path)
    say.either(
        {"person": newcomer.id, "packet": path, "words": words},
        f"For them: {path}" if path else "On this laptop they say `tipdesk person join --here`.",
        f"Read these words to them, by telephone or in person: {words}",
    )
    return 0


def listed(options: Options, say: Say, at: Here) -> int:
    """Everybody whom the roster names."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        for one in people.everyone(session):
            say.either(
                {
                    "person": one.person, "name": one.name, "role": one.role.value, "state": one.state.value,
                    "holds_root": one.holds_root, "here": one.on_this_laptop, "follows": one.follows,
                },
                f"{one.name}: {one.role.value}, {one.state.value}{_also(one)}.",
            )  # fmt: skip
    return 0


def _also(one: people.Colleague) -> str:
    also = [words for words, so in (("holds the root", one.holds_root), ("on this laptop", one.on_this_laptop)) if so]
    return "".join(f", {words}" for words in also)


def suspend(options: Options, say: Say, at: Here) -> int:
    """At once, and by who is senior; others hear of it by the next packet of the roster."""
    (name,) = options.only("--why").words_exactly("NAME")
    with unlocked(options, at) as session:
        who = travels.who_is(session, name)
        cuts = suspending.suspend(session, who, reason=options.last("--why"))
        keeps = wanting.kept_by(session, frozenset([who]))[who]
    say.either(
        {"person": who, "compartments": cuts, "keeps": [{"alias": k.alias, "story": k.codename} for k in keeps]},
        f"{name} is suspended. Nothing is sealed to them from now on. Send the roster: `tipdesk packet send --roster`.",
        *(f"Still keeper of {k.alias}, {k.codename}: another keeper seals it anew." for k in keeps),
    )
    return 0


def end(options: Options, say: Say, at: Here) -> int:
    """For good: at once by who is senior, else the root's holders are asked; exit status 1 while they are."""
    (name,) = options.only().words_exactly("NAME")
    with unlocked(options, at) as session:
        who = travels.who_is(session, name)
        waits = people.end(session, who)
        keeps = wanting.kept_by(session, frozenset([who]))[who]
    if waits is not None:
        say.either({"person": who, "waits": str(waits)}, "The root's other holders must agree: `tipdesk root sign`.")
        return WAITS
    say.either(
        {"person": who, "keeps": [{"alias": k.alias, "story": k.codename} for k in keeps]},
        f"{name} is of the desk no more. Send the roster: `tipdesk packet send --roster`.",
        *(f"Still keeper of {k.alias}, {k.codename}: another keeper seals it anew." for k in keeps),
    )
    return 0


def laptops(options: Options, say: Say, at: Here) -> int:
    """Of whom an access log is here: by the names that it has for them."""
    options.only().words_exactly()
    with unlocked(options, at) as session:
        on = laptops_known.known(session)
        for one in people.everyone(session):
            here = on.get(one.person)
            row = {
                "person": one.person, "name": one.name, "known": here is not None,
                "laptops": [{"name": each.name, "last_ms": each.last_ms} for each in here or ()],
            }  # fmt: skip
            named = ", ".join(each.name for each in here or ()) or "none named yet"
            say.either(row, f"{one.name}: {named if here is not None else 'not known, their access log is not here'}.")
    return 0


def _role(options: Options) -> DeskRole:
    said = options.last("--role") or DeskRole.REPORTER.value
    if said not in ROLES:
        raise Misused(f"--role is one of {', '.join(ROLES)}.")
    return ROLES[said]


def _folder(options: Options) -> Path:
    folder = Path(options.last("--out"))
    if not options.last("--out") or not folder.is_dir():
        raise Misused("Say with --out DIR which folder, there already, their packet goes into.")
    return folder


def typed(options: Options, prompt: str) -> str:
    """Words that somebody read out: from `--words`, or typed; they are no secret, so they are seen while typed."""
    if options.last("--words"):
        return options.last("--words")
    if not sys.stdin.isatty():
        raise Misused('There is no terminal to type the words at: hand them over with --words "EIGHT WORDS".')
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline(WORDS_MOST)
