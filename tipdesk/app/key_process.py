"""Entry of the key process: import everything, shut itself in, then take the one key and open with it."""

import socket
import sys

from tipdesk.app.here import now_ms
from tipdesk.reader.sandbox import restrict
from tipdesk.seal.opening import Line, load, serve

MEMORY_BYTES = 480 << 20
"""An age passphrase takes 256 MiB to try, and Python with the libraries some 130."""


def main() -> int:
    """Arguments: the descriptors that the host left open, its socket and the pipe back."""
    line, out = int(sys.argv[1]), int(sys.argv[2])
    load()
    with open(out, "wb", buffering=1 << 16) as pipe, socket.socket(fileno=line) as said:
        sandbox = restrict(keep=(line, out), memory_bytes=MEMORY_BYTES, pipes_by_name=True)
        serve(Line(said, pipe), tuple(guard.value for guard in sandbox.missing), now_ms() // 1000)
    return 0


if __name__ == "__main__":
    sys.exit(main())
