"""`tipdesk read --json`: what the reader sees in files; it needs no vault."""

import sys
from collections.abc import Mapping

from tipdesk.app.here import Here
from tipdesk.cli.keys_given import given, passphrases
from tipdesk.cli.options import Misused, Options
from tipdesk.cli.say import Say
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.looking import Looking
from tipdesk.intake.reading import read_paths, warning_of
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.reader.messages import Dates

FINDINGS = 1


def run(options: Options, say: Say, at: Here) -> int:
    """One object an item; an item that could not be read is one too, and makes the exit status 1."""
    paths = options.only("--key", "--dates").words
    if not paths:
        raise Misused("Name at least one PATH to read.")
    keys = given(options.all("--key"), passphrases(options.passphrase_fd))
    command = reader_command(sys.executable)
    host, failed = Host(command, dates=dates_of(options), keys=keys, latest_ms=at.now_ms()), 0
    looking = Looking(lambda: Viewer(reader_command(sys.executable, ENTRY)), warning_of)
    try:
        for item in read_paths(paths, host, looking):
            failed += item["kind"] == "error"
            say.either(item, _line(item))
    finally:
        looking.close()
        host.close()
    return FINDINGS if failed else 0


def dates_of(options: Options) -> Dates:
    """What the person says of the order of day and month, for files in which nothing decides it."""
    try:
        return Dates(options.last("--dates"))
    except ValueError as error:
        raise Misused("--dates takes day-first, month-first or year-first.") from error


def _line(item: Mapping[str, object]) -> str:
    where = f"{item['path']} {item['item'] or ''}".strip()
    if item["kind"] == "error":
        return f"{where}: {item['reason']}"
    return f"{where}: {item['kind']}, {item.get('title') or item.get('name') or 'without a title'}"
