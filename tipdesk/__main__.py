"""`tipdesk`: the first lines that run; nothing is imported that the command does not need."""

import faulthandler
import sys
from typing import Final

from tipdesk.cli import bugs, opening
from tipdesk.platform.hardening import harden

COULD_NOT: Final = 2


def main() -> int:
    """Harden first: before any thread, any secret, any file of a vault."""
    faulthandler.disable()  # it would write what stood on the stack to standard error
    bugs.show_no_values()
    harden()
    try:
        return meant(sys.argv[1:])
    except Exception as failure:  # noqa: BLE001  a bug is shown as one, and its exit status is not that of findings
        bugs.hook(type(failure), failure, failure.__traceback__)
        return COULD_NOT


def meant(arguments: list[str]) -> int:
    options = opening.meant(arguments)
    if options is not None:
        return opening.start(options)
    from tipdesk.cli.run import run  # noqa: PLC0415  the window must not wait for what commands import

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
