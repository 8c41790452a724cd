"""Entry of the reader process: import everything, shut itself in, then read what it is handed."""

import socket
import sys

from tipdesk.reader.charsets import load_all
from tipdesk.reader.sandbox import restrict
from tipdesk.reader.serve import serve

LINE = 3
OUT = 4
"""Descriptors that the host leaves open: its socket, and the pipe back."""


def main() -> int:
    load_all()
    line = socket.socket(fileno=LINE)
    serve(line, OUT, restrict(keep=(LINE, OUT)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
