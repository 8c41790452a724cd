"""The corpus of real mail, as `tipdesk read --json` prints it, against what other readers agree on."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from corpus_table import Sheet
from paths import corpus
from reader.asked import files_of, in_one_line, printed, truths
from reader.hearing import attached, read

from tipdesk.reader.messages import Reason

MESSAGES = ("message/rfc822", "message/global", "message/news")
NO_FROM_LINE = "a mailbox without a From line"

SheetOf = Callable[[str], Sheet]


def of_text(data: bytes) -> str:
    return hashlib.sha256(data.replace(b"\r\n", b"\n").rstrip(b"\n")).hexdigest()


def files_in(tip: dict) -> list[dict]:
    return [one for one in tip["documents"] if one["media_type"] not in MESSAGES]


def attachments_right(expected: list[dict], got: list[dict], path: Path) -> bool:
    """Name (where readers agree on one) and content; text is compared without its line ends, as the corpus says."""
    if len(got) != len(expected):
        return False
    for place, (one, facts) in enumerate(zip(expected, got, strict=True)):
        if one["name_readings"] is None and (one["name"] or "") != facts["name"]:
            return False
        if facts["sha256"] != one["sha256"] and of_text(content(path, place)) != one["sha256_lf"]:
            return False
    return True


def content(path: Path, place: int) -> bytes:
    """What an attachment holds: `read --json` gives digests only."""
    found = read(path)
    at = [facts for facts in found.held if facts in attached(found.tips[0])][place]
    return found.documents[found.held.index(at)]


def test_of_the_mail_corpus_nearly_all_fields_are_read_as_other_readers_do(sheet_of: SheetOf) -> None:
    sheet, found = sheet_of("email"), printed("email", truths("email"))
    for name, expected in truths("email").items():
        sheet.came(found[name])
        sheet.ask(name, "one tip", [one["kind"] for one in found[name]], ["tip"])
        tip = found[name][0]
        sheet.ask(name, "nested", len(tip["documents"]) - len(files_in(tip)), len(expected["nested_messages"]))
        if expected["subject"] is not None:
            sheet.ask(name, "subject", tip["title"], expected["subject"])
        if expected["from"] is not None:
            first = expected["from"][0] if expected["from"] else {"name": "", "address": ""}
            sheet.ask(name, "sender", tip["sender"], {key: first[key] for key in ("name", "address")})
        if expected["date_utc"] is not None:
            sheet.ask(name, "date", tip["sent"], expected["date_utc"])
        if expected["attachments"] is not None:
            right = attachments_right(expected["attachments"], files_in(tip), corpus("email") / name)
            sheet.ask(name, "attachments", right, True)
    sheet.check()


def test_every_mailbox_of_the_corpus_is_split_as_its_readers_agree(sheet_of: SheetOf) -> None:
    sheet, found = sheet_of("mbox"), printed("mbox", truths("mbox"))
    for name, expected in truths("mbox").items():
        sheet.came(found[name])
        tips = [one for one in found[name] if one["kind"] == "tip"]
        if not expected["lines_starting_From_"]:
            sheet.ask(
                name, "refused", [str(one.get("reason")).partition(":")[0] for one in found[name]], [NO_FROM_LINE]
            )
        elif expected["count_agrees"]:
            sheet.ask(name, "messages", len(tips), expected["python_mailbox_messages"])
            for number, (tip, one) in enumerate(zip(tips, expected["messages"], strict=False), 1):
                sheet.ask(name, f"{number} subject", tip["title"], in_one_line(one["subject"]))
                sheet.ask(name, f"{number} date", tip["sent"], one["date"])
                sheet.ask(name, f"{number} sender", tip["sender"]["address"], one["frm"] or "")
                sheet.ask(name, f"{number} attachments", len(files_in(tip)), len(one["attachments"]))
        else:
            sheet.ask(name, "read", bool(tips), True)
    sheet.check()


def test_a_mailbox_without_a_line_that_parts_it_is_refused_by_name() -> None:
    for name, expected in truths("mbox").items():
        if not expected["lines_starting_From_"]:
            assert [one.reason for one in read(corpus("mbox") / name).failures] == [Reason.NO_FROM_LINE]


@pytest.mark.parametrize("kind", ["naughty", "html", "openpgp", "msg", "images", "documents", "archives", "vcard"])
def test_no_file_of_another_kind_brings_the_reader_down(kind: str) -> None:
    for name in files_of(kind):
        found = read(corpus(kind) / name)
        assert found.closed or found.failures, name
