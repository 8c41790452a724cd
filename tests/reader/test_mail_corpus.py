"""The corpus of real mail: how much of what other readers agree on is read, as a table."""

import hashlib
import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from paths import corpus
from reader.hearing import Found, attached, read

from tipdesk.reader.messages import Reason, Role, TipFound

BAR = 0.985
FIELDS = ("subject", "sender", "date", "attachments", "nested")


def shown(sent_ms: int | None) -> str | None:
    return None if sent_ms is None else datetime.fromtimestamp(sent_ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def of_text(data: bytes) -> str:
    return hashlib.sha256(data.replace(b"\r\n", b"\n").rstrip(b"\n")).hexdigest()


def attachments_right(expected: list[dict], tip: TipFound, found: Found) -> bool:
    """Name (where readers agree on one) and content; text is compared without its line ends, as the corpus says."""
    contents = dict(zip((id(facts) for facts in tip.documents), found.documents, strict=False))
    got = attached(tip)
    if len(got) != len(expected):
        return False
    for one, facts in zip(expected, got, strict=True):
        if one["name_readings"] is None and (one["name"] or "") != facts.name:
            return False
        if facts.sha256 != one["sha256"] and of_text(contents[id(facts)]) != one["sha256_lf"]:
            return False
    return True


def compare(expected: dict, found: Found) -> dict[str, bool]:
    """Only what is firm in the corpus: a null is not asked."""
    tip = found.tips[0]
    right = {
        "nested": len([one for one in tip.documents if one.role is Role.MESSAGE]) == len(expected["nested_messages"])
    }
    if expected["subject"] is not None:
        right["subject"] = tip.title == expected["subject"]
    if expected["from"] is not None:
        first = expected["from"][0] if expected["from"] else {"name": "", "address": ""}
        right["sender"] = (tip.sender.name, tip.sender.address) == (first["name"], first["address"])
    if expected["date_utc"] is not None:
        right["date"] = shown(tip.sent_ms) == expected["date_utc"]
    if expected["attachments"] is not None:
        right["attachments"] = attachments_right(expected["attachments"], tip, found)
    return right


def test_of_the_mail_corpus_nearly_all_fields_are_read_as_other_readers_do(capsys: pytest.CaptureFixture[str]) -> None:
    folder = corpus("email")
    listed = json.loads((folder / "expected.json").read_text())["files"]
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    missed: list[str] = []
    failed: list[str] = []
    for name, expected in listed.items():
        found = read(folder / name)
        failed.extend(f"{name}: {one.reason}" for one in found.failures)
        if not found.tips:
            missed.append(f"{name}: nothing")
            continue
        for field, good in compare(expected, found).items():
            asked[field] += 1
            right[field] += good
            if not good:
                missed.append(f"{name}: {field}")
    with capsys.disabled():
        print(f"\nemail: {len(listed)} files, {len(failed)} named errors {failed}")
        for field in FIELDS:
            print(f"  {field:12} {right[field]:4} of {asked[field]:4}  {right[field] / asked[field]:.4f}")
        print("  missed:", "; ".join(missed))
    assert failed == []
    assert all(right[field] >= BAR * asked[field] for field in FIELDS), missed


def test_every_mailbox_of_the_corpus_is_split_as_its_readers_agree(capsys: pytest.CaptureFixture[str]) -> None:
    folder = corpus("mbox")
    listed = {
        n: v for n, v in json.loads((folder / "expected.json").read_text())["files"].items() if isinstance(v, dict)
    }
    asked, right, missed = 0, 0, []
    for name, expected in listed.items():
        found = read(folder / name)
        if not expected["lines_starting_From_"]:
            assert [one.reason for one in found.failures] == [Reason.NO_FROM_LINE], name
            assert found.tips == []
            continue
        if not expected["count_agrees"]:
            assert found.tips, name
            continue
        assert len(found.tips) == expected["python_mailbox_messages"], name
        for tip, one in zip(found.tips, expected["messages"], strict=False):
            for field, wanted, got in (
                ("subject", " ".join((one["subject"] or "").split()), tip.title),
                ("date", one["date"], shown(tip.sent_ms)),
                ("sender", one["frm"] or "", tip.sender.address),
                ("attachments", len(one["attachments"]), len(attached(tip))),
            ):
                asked += 1
                right += wanted == got
                if wanted != got:
                    missed.append(f"{name}: {field} {wanted!r} {got!r}")
    with capsys.disabled():
        print(f"\nmbox: {len(listed)} files, fields right {right} of {asked}; missed: {missed}")
    assert right >= BAR * asked


def sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("kind", ["naughty", "html", "openpgp", "msg", "images", "documents", "archives", "vcard"])
def test_no_file_of_another_kind_brings_the_reader_down(kind: str) -> None:
    for path in sources(corpus(kind)):
        found = read(path)
        assert found.closed or found.failures, path
