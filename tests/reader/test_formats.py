"""What every format must pass, over the table and our own samples, and that no mutated file brings it down."""

import hashlib
import os
import random
import sys
from pathlib import Path

import pytest
from paths import SAMPLES, corpus
from reader.hearing import Found, read, read_bytes
from reader.mutations import mutated

from tipdesk.intake.files import gather
from tipdesk.intake.host import Host, reader_command
from tipdesk.reader.detect import Detected
from tipdesk.reader.formats import FORMATS
from tipdesk.reader.messages import (
    ContactFound,
    DocumentFound,
    InputBegan,
    InputEnded,
    ItemBegan,
    ItemFailed,
    Pace,
    Role,
    TipFound,
)

# Folders of samples that are read by themselves; exports of several files have tests of their own.
KINDS_OF_OURS = ("mail", "packed", "contacts", "chats", "outlook", "forms", "sealed")
OURS = sorted(path for path in SAMPLES.rglob("*") if path.is_file() and path.parent.name in KINDS_OF_OURS)
MUTATED = ("email", "mbox", "vcard", "archives", "whatsapp", "telegram", "msg", "csv")
CLOSING = (TipFound, ContactFound, DocumentFound, ItemFailed)
MUTATIONS = 4_000 if os.environ.get("TIPDESK_SOAK") else 300


def test_the_table_has_every_format_that_can_be_detected() -> None:
    assert set(FORMATS) == set(Detected)


def test_every_format_has_a_sample_of_ours() -> None:
    begun = {one.format for path in OURS for one in read(path).said if isinstance(one, InputBegan)}
    assert begun >= {found.value for found in Detected} | {"securedrop", "sd-export", "globaleaks", "hushline"}


def documents_of(found: Found) -> list[tuple[str, int]]:
    return [(facts.sha256, facts.size) for facts in found.held]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_a_format_keeps_the_contract(path: Path) -> None:
    found = read(path)
    assert isinstance(found.said[0], InputBegan)
    assert isinstance(found.said[-1], InputEnded)
    closed = len(found.closed) + len(found.failures)
    assert found.said[-1].items == closed == len([one for one in found.said if isinstance(one, ItemBegan)])
    assert [(hashlib.sha256(one).hexdigest(), len(one)) for one in found.documents] == documents_of(found)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_looking_finds_the_same_without_sending_bytes(path: Path) -> None:
    taken, looked = read(path, Pace.TAKE), read(path, Pace.LOOK)
    assert looked.documents == []
    assert [looked.closed, looked.failures] == [taken.closed, taken.failures]


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_what_is_known_is_not_read_again(path: Path) -> None:
    begun = [one for one in read(path).said if isinstance(one, ItemBegan) and one.digest]
    again = read(path, skip={bytes.fromhex(one.digest)[:16] for one in begun})
    assert [one.digest for one in again.same] == [one.digest for one in begun]
    assert again.closed == []


@pytest.mark.parametrize(
    "path", [one for one in OURS if one.parent.name not in {"packed", "chats", "forms"}], ids=lambda path: path.name
)
def test_the_original_is_kept_byte_for_byte(path: Path) -> None:
    found, whole = read(path), path.read_bytes()
    originals = [one for one in documents_roles(found) if one[1] is Role.ORIGINAL]
    assert all(content in whole for content, _ in originals)
    assert len(originals) == len(found.closed)


def documents_roles(found: Found) -> list[tuple[bytes, Role]]:
    return list(zip(found.documents, [facts.role for facts in found.held], strict=True))


def test_behind_the_sandbox_every_sample_is_read_as_it_is_here() -> None:
    """What Python imports when it is first needed is not there once no file can be opened."""
    with Host(reader_command(sys.executable)) as host:
        for path in OURS:
            heard = [one.event for one in host.read(gather([str(path)]), Pace.LOOK)]
            closed = [one for one in heard if isinstance(one, CLOSING)]
            assert closed == [one for one in read(path, Pace.LOOK).said if isinstance(one, CLOSING)], path


def material() -> list[Path]:
    return OURS + [
        path for kind in MUTATED for path in sorted(corpus(kind).rglob("*.*")) if path.stat().st_size < 60_000
    ]


def test_no_mutated_file_brings_a_format_down(tmp_path: Path) -> None:
    chance = random.Random(os.environ.get("TIPDESK_SEED", "a fixed day"))
    paths = material()
    for _ in range(MUTATIONS):
        path = chance.choice(paths)
        found = read_bytes(tmp_path, mutated(chance, path.read_bytes()), f"mutated{path.suffix}")
        assert isinstance(found.said[-1], InputEnded)
        assert [(hashlib.sha256(one).hexdigest(), len(one)) for one in found.documents] == documents_of(found)
