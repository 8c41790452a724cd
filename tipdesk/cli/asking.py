"""The passphrase, from an open file or the terminal; never from arguments, never from the environment."""

import getpass
import os
import sys
import unicodedata
from typing import Final

from tipdesk.cli.options import Misused, Options
from tipdesk.seal.secrets import Passphrase

MOST: Final = 4096


def passphrase(options: Options, prompt: str = "Passphrase: ") -> Passphrase:
    """The first line of `--passphrase-fd`, or what is typed at the terminal without an echo."""
    number = options.passphrase_fd
    return _normal(_first_line(number) if number is not None else _typed(prompt))


def new_passphrase(options: Options) -> Passphrase:
    """Typed twice, or read once from an open file."""
    number = options.passphrase_fd
    if number is not None:
        return _normal(_first_line(number))
    first = _typed("New passphrase: ")
    if _typed("The same again: ") != first:
        raise Misused("The two passphrases differ. Nothing was made.")
    return _normal(first)


def _typed(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise Misused("There is no terminal to ask for the passphrase: hand it over with --passphrase-fd N.")
    return getpass.getpass(prompt)


def _first_line(number: int) -> str:
    """Read byte by byte up to the line's end: what follows in the file belongs to someone else."""
    read = bytearray()
    try:
        while len(read) <= MOST and (one := os.read(number, 1)) not in (b"", b"\n"):
            read += one
        return read.decode("utf-8")
    except OSError as closed:
        raise Misused(f"Nothing could be read from --passphrase-fd {number}.") from closed
    except UnicodeDecodeError as garbled:
        raise Misused("The passphrase is not UTF-8.") from garbled
    finally:
        read[:] = bytes(len(read))


def _normal(typed: str) -> Passphrase:
    text = unicodedata.normalize("NFC", typed.removesuffix("\r"))
    if not text:
        raise Misused("The passphrase is empty.")
    return Passphrase(text.encode("utf-8"))
