"""`tipdesk open`: the window; it imports little, since the first paint waits for it."""

from collections.abc import Sequence

from tipdesk.app.here import Here, here
from tipdesk.app.later import Later
from tipdesk.app.locking import again
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say


def run(options: Options, _say: Say, at: Here) -> int:
    """The commands share one table, and most of them never need Qt: it is imported when the window is meant."""
    options.only().words_exactly()
    from tipdesk.app.window import run as run_window  # noqa: PLC0415

    return run_window(Later(at), again)


def meant(arguments: Sequence[str]) -> Options | None:
    """The options of a plain `tipdesk [open] [--vault DIR]`, for which nothing else need be imported."""
    try:
        options = parse(arguments)
    except Misused:
        return None
    plain = options.words in ((), ("open",)) and not options.flags and set(options.values) <= {"--vault"}
    return options.without(1) if plain else None


def start(options: Options) -> int:
    return run(options, Say(as_json=False), here(options.vault))
