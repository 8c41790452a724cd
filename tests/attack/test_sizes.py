"""What a stranger's packet may ask of memory and disk before anybody has checked who wrote it."""

import json
from collections.abc import Iterator

import pytest

from tipdesk.errors import Malformed
from tipdesk.ledger import entry, wire
from tipdesk.ledger.commit import MOST_OPERATIONS, ReceivedCommit
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.memory import MemoryGraph
from tipdesk.ledger.operation import LONGEST_BODY


class Endless:
    """A commit of as many of the largest bodies as it may have; counts what was asked of it."""

    def __init__(self) -> None:
        header = json.dumps({"n": MOST_OPERATIONS}).encode().replace(b" ", b"")
        self.asked = 0
        self._pieces = self._said(header)
        self._held = b""

    def _said(self, header: bytes) -> Iterator[bytes]:
        yield len(header).to_bytes(4, "big") + header + bytes(64) + bytes(32 * MOST_OPERATIONS)
        for _ in range(MOST_OPERATIONS):
            yield (LONGEST_BODY + 1).to_bytes(4, "big") + bytes(16)
            yield bytes(LONGEST_BODY)

    def read(self, size: int, /) -> bytes:
        while len(self._held) < size:
            self._held += next(self._pieces)
        self.asked += size
        assert self.asked < wire.COMMIT_MOST * 5 // 4, "nobody stops it"
        data, self._held = self._held[:size], self._held[size:]
        return data


def test_a_commit_that_asks_for_four_gigabytes_is_refused_at_a_sixteenth_of_that() -> None:
    endless = Endless()
    with pytest.raises(Malformed, match="too large"):
        next(wire.read(endless))
    assert endless.asked <= wire.COMMIT_MOST + (1 << 20)


def newer(number: int) -> ReceivedCommit:
    return ReceivedCommit(b'{"number":%d,"v":2}' % number, bytes(64), ())


def test_commits_of_a_newer_version_wait_up_to_a_bound_and_each_of_them_once() -> None:
    door = entry.Entry(CompartmentId("a" * 64), MemoryGraph())
    assert list(door.offer(newer(number) for number in range(entry.NEWER_MOST + 50))) == []
    assert list(door.offer([newer(3), newer(4)])) == []
    assert len(door.waiting()) == entry.NEWER_MOST
    assert {one.part for one in door.refused} == {"newer"}
    assert len(door.refused) == 50
