"""Files made wrong: bytes changed, cut out, doubled, swapped, spliced, and pieces of syntax thrown in."""

import random

SYNTAX = (
    b"\n\n",
    b"--",
    b"\n--b--\n",
    b"=?utf-8?b?",
    b"?=",
    b'"',
    b"(",
    b"<",
    b">",
    b"\0",
    b"\xff\xfe",
    b"=\n",
    b"begin 644 x\n",
    b"\nend\n",
    b"\nFrom a@b Mon Jan  1 00:00:00 2024\n",
    b"Content-Type: multipart/mixed; boundary=b\n",
    b"Content-Length: 5\n",
    b"Content-Type: message/rfc822\n",
    b"Content-Transfer-Encoding: base64\n",
    b"charset=utf-7",
    b"charset=idna",
    b"<div style='display:none'>",
    b"name*0*=",
    b"\xe2\x80\xae",
)


def mutated(chance: random.Random, raw: bytes) -> bytes:
    """Bytes changed, cut out, doubled, swapped, and pieces of syntax thrown in."""
    data = bytearray(raw)
    for _ in range(chance.randrange(1, 8)):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.randrange(1, 200))
        match chance.randrange(6):
            case 0:
                data[at:to] = chance.randbytes(to - at)
            case 1:
                del data[at:to]
            case 2:
                data[at:at] = data[at:to] * chance.randrange(1, 20)
            case 3:
                data[at:at] = chance.choice(SYNTAX)
            case 4:
                data = data[:to] if to else data
            case _:
                data = bytearray(bytes(data).replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n")), 40))
        data = data or bytearray(b"x")
    return bytes(data)


def spliced(chance: random.Random, one: bytes, other: bytes) -> bytes:
    """The beginning of one with the end of another, or with a piece of it inside."""
    at, start = chance.randrange(len(one) + 1), chance.randrange(len(other) + 1)
    end = chance.randrange(start, len(other) + 1)
    return one[:at] + other[start:end] + (one[at:] if chance.random() < HALF else b"")


HALF = 0.5
