"""What a look ticks by itself: what came alone; never a chat among many, never a card of an address book."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from intake.shelves import MemoryShelf
from paths import SAMPLES

from tipdesk.intake.filing import Step, file_paths, file_ticked
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.preview import Kind, Preview, look

CHATS, CONTACTS = SAMPLES / "chats", SAMPLES / "contacts"


@pytest.fixture
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


def looked(host: Host, *paths: Path) -> Preview:
    *_, preview = look([str(path) for path in paths], host, frozenset())
    assert isinstance(preview, Preview)
    return preview


def filed(steps: Iterator[Step]) -> Step:
    *_, last = steps
    return last


def test_chats_are_listed_by_name_and_none_is_ticked(host: Host) -> None:
    preview = looked(host, CHATS / "telegram.json")
    assert [(row.found, row.ticked, row.channel) for row in preview.rows] == [
        ("Ada", False, "telegram"),
        ("saved messages", False, "telegram"),
    ]


def test_a_chat_that_came_alone_is_ticked(host: Host) -> None:
    assert [row.ticked for row in looked(host, CHATS / "whatsapp-ios.txt").rows] == [True]


def test_nothing_of_an_address_book_is_ticked(host: Host) -> None:
    preview = looked(host, CONTACTS / "phone.vcf")
    assert [(row.kind, row.found, row.ticked) for row in preview.rows] == [
        (Kind.CONTACT, "Ben Vell", False),
        (Kind.CONTACT, "Cleo, née Vell", False),
    ]


def test_only_the_ticked_chat_is_written(host: Host) -> None:
    shelf = MemoryShelf()
    preview = looked(host, CHATS / "telegram.json").ticking([0], ticked=True)
    step = filed(file_ticked(preview, host, shelf, now_ms=lambda: 0, cancelled=lambda: False))
    assert (step.filed, [one.title for one in shelf.standing]) == (1, ["Ada"])


def test_a_command_takes_what_a_look_would_tick_and_the_chats_that_it_names(host: Host) -> None:
    paths = [str(CHATS / "telegram.json"), str(CHATS / "whatsapp-ios.txt"), str(CONTACTS / "phone.vcf")]
    shelf, named = MemoryShelf(), MemoryShelf()
    filed(file_paths(paths, host, shelf, now_ms=lambda: 0, cancelled=lambda: False))
    assert [one.channel for one in shelf.standing] == ["whatsapp"]
    chats = ("Ada", "Ben Vell")
    filed(file_paths(paths, host, named, now_ms=lambda: 0, cancelled=lambda: False, chats=chats))
    assert sorted(one.title for one in named.standing) == ["Ada", "Ada, Ben", "Ben Vell"]


def test_what_lies_within_an_archive_cannot_be_looked_at_in_its_place(host: Host) -> None:
    assert {row.at for row in looked(host, SAMPLES / "packed" / "mixed.zip").rows} == {-1}
