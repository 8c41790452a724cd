"""`tipdesk`: the first lines that run; nothing is imported that the command does not need."""

import faulthandler
import sys

from tipdesk.platform.hardening import harden


def main() -> int:
    """Harden first: before any thread, any secret, any file."""
    faulthandler.disable()  # it would write a stack with its values' names to standard error
    harden()
    from tipdesk.cli.run import run  # noqa: PLC0415 - after hardening, which must come before any thread of a library

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
