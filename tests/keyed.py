"""Keys as a command is given them, for tests: files poured through real key processes, and Host with them."""

import os
import sys
import threading
from collections.abc import Sequence

from tipdesk.desk.keyhole import Ended, Form, Held, Keyhole, Pour, Pouring
from tipdesk.intake.host import reader_command

COMMAND = reader_command(sys.executable, "tipdesk.app.key_process")


def poured(keyhole: Keyhole, held: Held, asked: Pour, data: bytes) -> tuple[bytes, Ended]:
    """All that comes out, and how it ended."""
    pouring = keyhole.pour(held, asked)
    os.set_blocking(pouring.sealed, True)

    def feed() -> None:
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(pouring.sealed, rest) :]
        except BrokenPipeError:
            pass
        os.close(pouring.sealed)

    feeding = threading.Thread(target=feed)
    feeding.start()
    out = b""
    while piece := os.read(pouring.plain, 1 << 16):
        out += piece
    os.close(pouring.plain)
    feeding.join()
    return out, pouring.verdict()


__all__ = ["COMMAND", "Ended", "Form", "Held", "Keyhole", "Pour", "Pouring", "Sequence", "poured"]
