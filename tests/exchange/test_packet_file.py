"""The packet's bytes: what goes in comes out, whatever it is, and nothing else passes for it."""

import io
import tracemalloc
from pathlib import Path
from typing import BinaryIO

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as some

from tipdesk.errors import BadPacket, Malformed, NewerVersion, NotYourPacket
from tipdesk.exchange import packet_file
from tipdesk.exchange.packet_file import Header, Part, measured
from tipdesk.ledger import canonical
from tipdesk.seal.age import files
from tipdesk.seal.padding import padme
from tipdesk.seal.person import PersonKeys
from tipdesk.seal.secrets import IdentitySecret

SENDER, READER = PersonKeys(IdentitySecret(b"s" * 32)), PersonKeys(IdentitySecret(b"r" * 32))
COMP = "c" * 64
HEX = some.text("0123456789abcdef", min_size=32, max_size=32)


def header(parts: list[Part], **more: object) -> Header:
    said = {
        "v": 1, "packet": packet_file.new_name(), "comp": COMP, "from": SENDER.public.id, "to": [READER.public.id],
        "why": "", "log": None, "heads": [], "parts": [[part.name, part.size, part.sha256] for part in parts],
    }  # fmt: skip
    return msgspec.convert({**said, **more}, Header)


def parts_of(named: dict[str, bytes], commits: bytes) -> list[Part]:
    made = [measured(f"{name}.age", lambda data=data: iter([data])) for name, data in named.items()]
    return [*made, measured("commits", lambda: iter([commits[:3], commits[3:]]))]


def gone_through(source: BinaryIO) -> None:
    with packet_file.opened(source, READER.opening) as opened:
        for part in opened.parts():
            part.finish()


@given(named=some.dictionaries(HEX, some.binary(max_size=200_000), max_size=3), commits=some.binary(max_size=300_000),
       why=some.text(max_size=40))  # fmt: skip
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, named: dict[str, bytes], commits: bytes, why: str
) -> None:
    folder, parts = tmp_path_factory.mktemp("packet"), parts_of(named, commits)
    try:
        path = packet_file.write(folder, header(parts, why=why), parts, SENDER.signing, [READER.public.recipient()])
    except Malformed:
        # A lone surrogate is no text.
        assert not list(folder.iterdir())
        return
    assert [one.name for one in folder.iterdir()] == [path.name]
    with path.open("rb") as source, packet_file.opened(source, READER.opening) as opened:
        opened.verify(SENDER.signing.public)
        assert opened.header.why == why
        assert [part.read(1 << 20) for part in opened.parts()] == [*named.values(), commits]
    with path.open("rb") as source, pytest.raises(NotYourPacket), packet_file.opened(source, SENDER.opening):
        pass


def test_the_plaintext_has_a_padme_length_of_zeros_at_its_end(tmp_path: Path) -> None:
    parts = parts_of({}, b"c" * 70_001)
    path = packet_file.write(tmp_path, header(parts), parts, SENDER.signing, [READER.public.recipient()])
    plain = files.open_bytes([READER.opening], path.read_bytes())
    assert len(plain) == padme(len(plain)) > 70_001
    for changed in (plain[:-1] + b"\1", plain + b"\0", plain[:-1]):
        sealed = io.BytesIO(files.seal_bytes([READER.public.recipient()], changed))
        with pytest.raises(BadPacket):
            gone_through(sealed)


def test_a_part_that_is_not_what_its_sender_signed_is_refused(tmp_path: Path) -> None:
    parts = parts_of({"0" * 32: b"a document"}, b"commits")
    for at in range(len(parts)):
        lied = [part if n != at else Part(part.name, part.size, "0" * 64, part.write) for n, part in enumerate(parts)]
        path = packet_file.write(tmp_path, header(lied), parts, SENDER.signing, [READER.public.recipient()])
        with path.open("rb") as source, pytest.raises(BadPacket):
            gone_through(source)


def test_a_part_that_changes_while_it_is_sealed_leaves_no_packet(tmp_path: Path) -> None:
    turns = iter([b"first", b"other"])
    part = measured("commits", lambda: iter([next(turns)]))
    with pytest.raises(BadPacket):
        packet_file.write(tmp_path, header([part]), [part], SENDER.signing, [READER.public.recipient()])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "names",
    [
        [],
        ["people"],
        ["commits", "people"],
        ["commits", "0" * 32 + ".age"],
        ["0" * 32 + ".age", "0" * 32 + ".age", "commits"],
        ["commits", "commits"],
        ["x"],
    ],
)
def test_parts_in_another_order_or_under_other_names_are_refused(names: list[str]) -> None:
    raw = canonical.encode_struct(header([]))
    said = {**msgspec.json.decode(raw), "parts": [[name, 0, "0" * 64] for name in names]}
    with pytest.raises(Malformed):
        packet_file._header(msgspec.json.encode(said, order="sorted"))


def test_a_packet_of_a_newer_version_is_told_as_that() -> None:
    with pytest.raises(NewerVersion):
        packet_file._header(b'{"anything":[],"v":2}')


@given(raw=some.binary(max_size=300))
def test_hostile_headers_are_malformed_and_nothing_worse(raw: bytes) -> None:
    with pytest.raises((Malformed, NewerVersion)):
        packet_file._header(raw)


def test_memory_does_not_grow_with_what_a_packet_holds(tmp_path: Path) -> None:
    portion, count = bytes(1 << 20), 48
    parts = [
        measured("d" * 32 + ".age", lambda: iter([portion] * count)),
        measured("commits", lambda: iter([b""])),
    ]
    tracemalloc.start()
    try:
        path = packet_file.write(tmp_path, header(parts), parts, SENDER.signing, [READER.public.recipient()])
        with path.open("rb") as source:
            gone_through(source)
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
