"""`tipdesk`: the first lines that run; nothing is imported that the command does not need."""

import faulthandler
import sys

from tipdesk.cli import bugs, opening
from tipdesk.platform.hardening import harden


def main() -> int:
    """Harden first: before any thread, any secret, any file of a vault."""
    faulthandler.disable()  # it would write what stood on the stack to standard error
    harden()
    options = opening.meant(sys.argv[1:])
    if options is not None:
        return opening.start(options)
    sys.excepthook = bugs.hook
    from tipdesk.cli.run import run  # noqa: PLC0415  the window must not wait for what commands import

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
