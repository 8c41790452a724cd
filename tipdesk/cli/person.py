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
from tipdesk.desk import joining, laptop_people, vault
from tipdesk.desk.found import Plan
from tipdesk.desk.lock import lock
from tipdesk.exchange import join
from tipdesk.platform import keyring
from tipdesk.platform.keyring import RingState
from tipdesk.seal import recovery

WORDS_MOST: Final = 400


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
    say.either({"desk": desk, "person": me.id, "name": me.name}, f"You are at the desk {desk}, as {me.name}.")
    return 0


def typed(options: Options, prompt: str) -> str:
    """Words that somebody read out: from `--words`, or typed; they are no secret, so they are seen while typed."""
    if options.last("--words"):
        return options.last("--words")
    if not sys.stdin.isatty():
        raise Misused('There is no terminal to type the words at: hand them over with --words "EIGHT WORDS".')
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline(WORDS_MOST)
