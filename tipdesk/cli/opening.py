"""`tipdesk open`: the window; it imports little, since the first paint waits for it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tipdesk.cli.options import Misused, Options, parse


def run(options: Options, _say: object, _at: object) -> int:
    """As one command of the table."""
    options.only().words_exactly()
    return start(options)


def meant(arguments: Sequence[str]) -> Options | None:
    """The options of a plain `tipdesk [open] [--vault DIR]`, for which nothing else need be imported."""
    try:
        options = parse(arguments)
    except Misused:
        return None
    plain = options.words in ((), ("open",)) and not options.flags and set(options.values) <= {"--vault"}
    return options.without(1) if plain else None


def start(options: Options) -> int:
    """The commands share one table, and most of them never need Qt: it is imported when the window is meant."""
    from tipdesk.app import first  # noqa: PLC0415
    from tipdesk.platform import folders  # noqa: PLC0415

    vault = (options.vault or folders.vault()).absolute()
    return first.run(vault, lambda: _later(vault), _again)


def _again() -> None:
    from tipdesk.app.locking import again  # noqa: PLC0415  after the first paint

    again()


def _later(vault: Path) -> Any:
    from tipdesk.app.here import here  # noqa: PLC0415  after the first paint
    from tipdesk.app.later import Later  # noqa: PLC0415  as above

    return Later(here(vault))
