"""Which command was meant, and how its end becomes an exit status: 0 done, 1 finished with findings, 2 could not."""

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tipdesk.app.here import Here, here, version
from tipdesk.cli import (
    alike,
    audit,
    audit_verify,
    branching,
    clearing,
    copying,
    demo,
    desk,
    doctor,
    english,
    exporting,
    importing,
    intake,
    opening,
    packet,
    person,
    reading,
    recovering,
    request,
    root,
    sealing,
    searching,
    source,
    story,
    story_people,
    usage,
)
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say
from tipdesk.errors import TipdeskError
from tipdesk.ui.words import sentence

COULD_NOT: Final = 2
Command = Callable[[Options, Say, Here], int]
COMMANDS: Final[Mapping[tuple[str, ...], Command]] = {
    ("open",): opening.run,
    ("demo",): demo.run,
    ("desk", "create"): desk.create,
    ("story", "create"): story.create,
    ("story", "invite"): story_people.invite,
    ("story", "change"): story_people.change,
    ("story", "end"): story_people.end,
    ("story", "leave"): story_people.leave,
    ("story", "people"): story_people.people,
    ("story", "ask"): recovering.ask,
    ("story", "recoveries"): recovering.listed,
    ("story", "recover"): recovering.propose,
    ("story", "reopen"): recovering.reopen,
    ("root", "list"): root.listed,
    ("root", "sign"): root.sign,
    ("story", "branches"): branching.listed,
    ("story", "keep"): branching.keep,
    ("read",): reading.run,
    ("import",): importing.run,
    ("tip", "alike"): alike.alike,
    ("rule", "list"): alike.rules,
    ("intake", "address"): intake.address,
    ("intake", "renew"): intake.renew,
    ("intake", "keys"): intake.keys,
    ("intake", "add"): intake.add,
    ("intake", "remove"): intake.remove,
    ("search",): searching.run,
    ("audit", "verify"): audit_verify.run,
    ("audit", "report"): audit.report,
    ("packet", "send"): packet.send,
    ("packet", "receive"): packet.receive,
    ("person", "new"): person.new,
    ("person", "add"): person.add,
    ("person", "list"): person.listed,
    ("person", "suspend"): person.suspend,
    ("person", "end"): person.end,
    ("person", "laptops"): person.laptops,
    ("person", "replace"): person.replace,
    ("person", "join"): person.enter,
    ("source", "add"): source.add,
    ("source", "keepers"): source.keepers,
    ("source", "merge"): source.merge,
    ("source", "wanting"): source.wanting,
    ("source", "ask"): source.ask,
    ("source", "hold"): source.hold,
    ("source", "ends"): source.ends,
    ("source", "destroy"): source.destroy,
    ("tip", "due"): clearing.due,
    ("tip", "destroy"): clearing.destroy,
    ("request", "list"): request.listed,
    ("request", "release"): request.release,
    ("request", "refuse"): request.refuse,
    ("copy",): copying.run,
    ("export",): exporting.export,
    ("doctor",): doctor.run,
    ("seal",): sealing.seal,
    ("unseal",): sealing.unseal,
}
EYES: Final = frozenset({opening.run, demo.run, copying.run})
"""They make a Qt application of their own, in the window's language."""


def run(arguments: Sequence[str]) -> int:
    """The exit status. Whatever is no `TipdeskError` goes on to the exception hook: it is a bug and is shown as one."""
    say = Say("--json" in arguments)
    try:
        options = parse(arguments)
        say = Say(options.json)
        if "--help" in options.flags:
            say.out.write(f"{_help(options.words)}\n")
            return 0
        if "--version" in options.flags:
            say.either({"version": version()}, version())
            return 0
        command, rest = chosen(options)
        return _in_english(command, rest, say, here(options.vault))
    except Misused as misused:
        if say.as_json:
            say.record({"kind": "error", "reason": str(misused), "error": "Misused"})
        say.wrong(f"{misused} See tipdesk --help.")
    except TipdeskError as failure:
        _told(failure, say)
    except BrokenPipeError:
        # Whoever read our output has left; nothing is lost, and there is nobody to tell.
        sys.stderr.close()
    return COULD_NOT


def _in_english(command: Command, options: Options, say: Say, at: Here) -> int:
    app = None if command in EYES else english.spoken(at.resources)
    try:
        return command(options, say, at)
    finally:
        del app


def chosen(options: Options) -> tuple[Command, Options]:
    """The command that the first words name, and what is left; raises `Misused` for one that is not there."""
    words = options.words or ("open",)
    for count in (2, 1):
        if words[:count] in COMMANDS:
            return COMMANDS[words[:count]], options.without(count)
    raise Misused(usage.absent(words))


def _help(words: tuple[str, ...]) -> str:
    """Of the command that was named with it, or of all."""
    for count in (2, 1):
        if words[:count] in COMMANDS:
            return usage.of(words[:count])
    return usage.whole()


def _told(failure: TipdeskError, say: Say) -> None:
    if say.as_json:
        say.record({"kind": "error", "reason": sentence(failure), "error": type(failure).__name__})
    say.wrong(sentence(failure))
