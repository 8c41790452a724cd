"""Mailboxes in all four ways of quoting, and what only looks like one."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import SAMPLES
from reader.hearing import attached, read, read_bytes

from tipdesk.reader.messages import Pace, Reason

MAIL = SAMPLES / "mail"
FROM = b"From ada@harbour.example Fri Mar 14 09:00:00 2025\n"


@pytest.mark.parametrize("name", ["mboxo", "mboxrd", "mboxcl", "crlf"])
def test_quoted_from_lines_are_read_as_they_were_written(name: str) -> None:
    tips = read(MAIL / f"{name}.mbox").tips
    assert [tip.title for tip in tips] == ["Letter 1", "Letter 2", "Letter 3"]
    assert [tip.item for tip in tips] == ["1", "2", "3"]
    assert "\nFrom the quay I saw it.\n" in tips[0].text


def test_mboxrd_takes_away_exactly_one_mark() -> None:
    assert "\n>From was quoted already." in read(MAIL / "mboxrd.mbox").tips[0].text


def test_a_content_length_that_is_true_keeps_a_pasted_message_whole() -> None:
    tips = read(MAIL / "mboxcl2.mbox").tips
    assert [tip.title for tip in tips] == ["Letter 1", "Letter 2", "Letter 3"]
    assert "\nSubject: pasted, no message of its own\n" in tips[0].text
    assert "\n>From was quoted already." in tips[0].text


def test_a_content_length_that_lies_is_not_believed(tmp_path: Path) -> None:
    raw = FROM + b"Subject: one\nContent-Length: 3\n\nhello\n\n" + FROM + b"Subject: two\nContent-Length: 99999\n\nhi\n"
    assert [tip.title for tip in read_bytes(tmp_path, raw, "a.mbox").tips] == ["one", "two"]


def test_a_patch_inside_a_message_does_not_part_it() -> None:
    tips = read(MAIL / "patch-inside.mbox").tips
    assert [tip.title for tip in tips] == ["Letter 1", "Letter 2"]
    assert [facts.name for facts in attached(tips[0])] == ["0001.patch"]


def test_a_mailbox_without_a_from_line_is_refused_in_words() -> None:
    found = read(MAIL / "no-from-line.mbox")
    assert found.tips == []
    assert [one.reason for one in found.failures] == [Reason.NO_FROM_LINE]


def test_takeout_writes_a_from_line_of_its_own() -> None:
    assert len(read(MAIL / "takeout.mbox").tips) == 2


def test_a_from_in_running_text_parts_nothing(tmp_path: Path) -> None:
    raw = (
        FROM
        + b"Subject: one\n\nWe left.\n\nFrom Monday on I was alone.\n\nFrom 9:00 they came.\n\n"
        + FROM
        + b"Subject: two\n\nx\n"
    )
    assert [tip.title for tip in read_bytes(tmp_path, raw, "a.mbox").tips] == ["one", "two"]


def test_the_original_of_a_message_is_as_it_stands_in_the_mailbox() -> None:
    found = read(MAIL / "mboxrd.mbox")
    raw = (MAIL / "mboxrd.mbox").read_bytes()
    assert found.documents[0] in raw
    assert hashlib.sha256(found.documents[0]).hexdigest() == found.tips[0].documents[0].sha256
    assert b"\n>From the quay" in found.documents[0]


def test_reading_goes_on_after_the_message_that_the_reader_died_of() -> None:
    assert [tip.item for tip in read(MAIL / "mboxrd.mbox", after=2).tips] == ["3"]


def test_known_messages_are_only_named() -> None:
    first = read(MAIL / "mboxrd.mbox")
    digests = {bytes.fromhex(tip.documents[0].sha256)[:16] for tip in first.tips}
    again = read(MAIL / "mboxrd.mbox", skip=digests)
    assert (len(again.same), again.tips) == (3, [])


def test_a_message_across_many_blocks_is_whole(tmp_path: Path) -> None:
    body = b"a line of the long letter\n" * 800_000
    raw = b"".join(FROM + b"Subject: %d\n\n" % n + body + b"\n" for n in range(3))
    found = read_bytes(tmp_path, raw, "a.mbox", Pace.TAKE)
    assert [tip.title for tip in found.tips] == ["0", "1", "2"]
    assert all(len(one) == len(body) + len(b"Subject: 0\n\n") for one in found.documents)


LINES = st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=20), max_size=8)


@given(st.lists(LINES, min_size=1, max_size=6))
def test_what_mboxrd_quotes_comes_back(tmp_path_factory: pytest.TempPathFactory, letters: list[list[str]]) -> None:
    raws = []
    for lines in letters:
        text = "\n".join(["Subject: x", "", *lines, "From here", ">From there"])
        raws.append(text.encode())
    quoted = [
        b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in raw.split(b"\n"))
        for raw in raws
    ]
    folder = tmp_path_factory.mktemp("m")
    found = read_bytes(folder, b"".join(FROM + one + b"\n\n" for one in quoted), "a.mbox")
    assert len(found.tips) == len(raws)
    for tip in found.tips:
        assert tip.text.endswith("From here\n>From there")
