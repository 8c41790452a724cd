"""The corpus of everything else, as `tipdesk read --json` prints it: what its truths ask, kind by kind."""

import hashlib
import json
from collections.abc import Callable

import pytest
from corpus_table import Sheet
from paths import corpus
from reader.asked import digests, files_of, in_one_line, printed, truths

OF_FEW_READERS = ("openpgp", "age", "naughty", "html", "crypto")
"""Kinds whose files are closed, or lists for others' tests: kept or named, and asked about elsewhere."""

SheetOf = Callable[[str], Sheet]


def test_address_books(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("vcard"), printed("vcard", truths("vcard"))
    for name, wanted in truths("vcard").items():
        sheet.came(read[name])
        found = [one for one in read[name] if one["kind"] == "contact"]
        sheet.ask(name, "cards", len(found), wanted["cards"])
        for one, card in zip(found, wanted["contacts"] or [], strict=False):
            if card["fn"] and card["fn"][0].strip():
                sheet.ask(name, "name", in_one_line(one["name"]), in_one_line(card["fn"][0]))
            for field, kind in (("email", "email"), ("tel", "tel")):
                if card[field] is not None:
                    ways = [way["value"] for way in one["ways"] if way["type"].startswith(kind)]
                    sheet.ask(name, field, ways, [value.strip() for value in card[field] if value.strip()])
    sheet.check()


def test_chats_of_whatsapp(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("whatsapp"), printed("whatsapp", truths("whatsapp"))
    for name, wanted in truths("whatsapp").items():
        found = read[name]
        sheet.came(found)
        chats = [one for one in found if one.get("channel") == "whatsapp"]
        sheet.ask(name, "one chat", len(chats), 1)
        said, parser = chats[0]["messages"], wanted.get("whatsapp_chat_parser") or {}
        count = wanted.get("messages") or parser.get("messages" if wanted.get("count_agrees") else "bracket_lines")
        sheet.ask(name, "messages", len(said), count)
        if "first" in wanted:
            first = said[0]["sent"]
            sheet.ask(name, "first", first.rstrip("Z") if first else None, wanted["first"])
            sheet.ask(name, "asks", "day-or-month" in chats[0]["warnings"], wanted["first"] is None)
        if parser.get("authors"):
            people = dict.fromkeys(one["sender"]["name"] for one in said if one["sender"]["name"])
            sheet.ask(name, "authors", list(people), parser["authors"])
        for file in wanted.get("attachments", ()):
            sheet.ask(name, file["name"], file["sha256"] in digests(chats), True)
        assert "according-to-the-export" in chats[0]["warnings"]
    sheet.check()


def test_chats_of_telegram(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("telegram"), printed("telegram", truths("telegram"))
    for name, wanted in truths("telegram").items():
        found = read[name]
        sheet.came(found)
        if wanted.get("hostile"):
            assert {one["kind"] for one in found} <= {"tip", "error"}
            continue
        sheet.ask(name, "chats", len(found), len(wanted["chats"]))
        for one, chat in zip(found, wanted["chats"], strict=False):
            sheet.ask(name, "messages", len(one["messages"]), chat["messages"] + chat["service"])
            if chat["name"]:
                sheet.ask(name, "name", one["title"], chat["name"])
        for file in wanted["files"].values():
            sheet.ask(name, "file", file["sha256"] in digests(found), True)
    sheet.check()


SECRETS = ("Z2dnZ2dn", "ihMVlUjf", "2BAe199B", "scrypt:", "gAAAAA", "abdomen-absurd")
"""Live keys, hashed passphrases, ciphertexts of a server, secret links that stand in the corpus."""


def test_chats_of_signal(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("signal"), printed("signal", truths("signal"))
    for name, wanted in truths("signal").items():
        found = read[name]
        sheet.came(found)
        assert not [one for one in SECRETS if one in json.dumps(found)]
        messages = wanted.get("messages")
        if isinstance(messages, int):
            total = sum(len(one.get("messages", ())) for one in found)
            sheet.ask(name, "messages", total, messages)
            continue
        said = [line for one in found for line in one.get("messages", ())]
        for line in messages or ():
            at, text = line.get("at_utc") or line["at_local"] + "Z", line.get("text", line.get("body")) or ""
            same = [one for one in said if one["sent"] == at and in_one_line(text) in in_one_line(one["text"])]
            sheet.ask(name, f"{at} {text[:20]}", bool(same), True)
            for file in line["attachments"]:
                if isinstance(file, dict) and file.get("sha256") and file.get("path"):
                    there = file["sha256"] in digests(found) or "missing" in file["file_name"]
                    sheet.ask(name, file["path"], there, True)
        for text in wanted.get("texts", ()):
            sheet.ask(name, "text", any(text in line["text"] for line in said), True)
        for file in wanted.get("media", {}).values():
            sheet.ask(name, "file", file["sha256"] in digests(found), True)
    sheet.check()


def test_messages_of_outlook(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("msg"), printed("msg", truths("msg"))
    for name, wanted in truths("msg").items():
        found = read[name]
        sheet.came(found)
        if "class" not in wanted or wanted.get("parser_errors"):
            continue
        sheet.ask(name, "one tip", [one["kind"] for one in found], ["tip"])
        tip = found[0]
        sheet.ask(name, "subject", tip["title"], wanted["subject"])
        if wanted.get("sender_email"):
            sender = (tip["sender"]["address"].lower(), tip["sender"]["name"].lower())
            sheet.ask(name, "sender", wanted["sender_email"] in sender, True)
        if wanted["date_extract_msg"]:
            sheet.ask(name, "date", (tip["sent"] or "")[:19] + "Z", wanted["date_extract_msg"])
        if wanted["attachments"] is not None:
            names = [one["name"] for one in tip["documents"]]
            sheet.ask(name, "names", names, [one["name"] for one in wanted["attachments"]])
            for file in wanted["attachments"]:
                if "sha256" in file:
                    sheet.ask(name, file["name"], file["sha256"] in digests(found), True)
        if wanted["body_start"]:
            start = in_one_line(wanted["body_start"])[:60]
            sheet.ask(name, "body", in_one_line(tip["text"])[: len(start)], start)
    sheet.check()


def test_platforms(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("platforms"), printed("platforms", truths("platforms"))
    for name, wanted in truths("platforms").items():
        found = read[name]
        sheet.came(found)
        told = json.dumps(found)
        assert not [one for one in SECRETS if one in told]
        if name.startswith("keys"):
            continue
        if wanted.get("encrypted"):
            sheet.ask(name, "closed", ["encrypted" in one["warnings"] for one in found], [True])
            continue
        files = wanted.get("attachments", []) + [
            {"sha256": item["ciphertext_sha256"]} for one in wanted.get("sources", ()) for item in one["items"]
        ]
        held = digests(found) + [one["sha256"] for one in found if one["kind"] == "document"]
        # A text that lies among uploads is a tip of its own: its words are all of it.
        alone = [one for one in found if one.get("channel") == "file"]
        held += [hashlib.sha256(one["text"].encode()).hexdigest() for one in alone]
        for file in files:
            sheet.ask(name, "file", file["sha256"] in held, True)
        channels = {one.get("channel") for one in found}
        sheet.ask(name, "channel", name.partition("/")[0] in channels or "generic" in name, True)
        if wanted.get("date_utc") and wanted.get("report_file") != "report.pdf":
            sheet.ask(name, "date", found[0]["sent"], wanted["date_utc"])
        for message in wanted.get("messages", ()):
            if message.get("text"):
                sheet.ask(name, "text", any(message["text"] in one["text"] for one in found), True)
        for one in wanted.get("sources", ()):
            sheet.ask(name, "source", one["source"] in [item["title"] for item in found], True)
    sheet.check()


def test_forms(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("csv"), printed("csv", truths("csv"))
    for name, wanted in truths("csv").items():
        found = read[name]
        sheet.came(found)
        if not name.startswith("forms/") or wanted["rows"] is None:
            continue
        sheet.ask(name, "rows", len(found), wanted["rows"])
        if "timestamp_first" in wanted:
            sheet.ask(name, "first", found[0]["sent"].rstrip("Z"), wanted["timestamp_first"].rstrip("Z"))
    sheet.check()
    assert "203.0.113.7" not in json.dumps(read["forms/surveymonkey.csv"])


def test_archives(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("archives"), printed("archives", truths("archives"))
    for name, wanted in truths("archives").items():
        found = read[name]
        sheet.came(found)
        dangers = " ".join(wanted.get("dangers") or ())
        assert all(one["kind"] in {"tip", "document", "contact", "error"} for one in found)
        if "bomb" in dangers:
            sheet.ask(name, "refused", any("bomb" in str(one.get("reason")) for one in found), True)
        if "symlink" in dangers or "device" in dangers:
            sheet.ask(name, "not followed", any("not followed" in str(one.get("reason")) for one in found), True)
        if "encrypted" in dangers:
            said = [str(one.get("reason")) + str(one.get("warnings")) for one in found]
            sheet.ask(name, "closed", any("encrypted" in one for one in said), True)
    sheet.check()


@pytest.mark.parametrize("kind", OF_FEW_READERS)
def test_what_is_not_looked_into_is_kept_or_named(kind: str, sheet_of: SheetOf) -> None:
    sheet = sheet_of(kind)
    read = printed(kind, files_of(kind))
    for items in read.values():
        sheet.came(items)
    for name, wanted in truths(kind).items() if kind == "openpgp" else ():
        raw = (corpus(kind) / name).read_bytes()
        if wanted.get("kind") == "openpgp" and raw.startswith(b"-----BEGIN PGP MESSAGE"):
            sheet.ask(name, "encrypted", any("encrypted" in str(one.get("warnings")) for one in read[name]), True)
    sheet.check()


OF_NOBODY = ("Composite:", "ICC", "IFD1:ThumbnailOffset", "IFD1:ThumbnailLength", "File:")
"""Groups that ExifTool works out of others, and places in the file."""
SAID_OF = frozenset(["PDF", "XMP-dc", "XMP-xmp", "XMP-pdf", "XMP-xmpMM", "IFD0", "ExifIFD", "GPS", "IPTC", "XML"])


def tags(one: dict) -> set[str]:
    return {said["tag"] for said in one["evidence"]}


def identifying(sheet: Sheet, name: str, one: dict, wanted: dict) -> None:
    """Each field that tells something, of the groups that people write."""
    for tag, value in wanted.get("identifying", {}).items():
        told = tag.split(":")[0] in SAID_OF and not tag.startswith(OF_NOBODY) and str(value).strip()
        if told and tag not in {"XML:LinksUpToDate", "PDF:UserAccess"}:
            sheet.ask(name, tag, tag in tags(one), True)


def test_documents(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("documents"), printed("documents", truths("documents"))
    for name, wanted in truths("documents").items():
        sheet.came(read[name])
        found = [one for one in read[name] if one["kind"] == "document"]
        for one in found[:1]:
            active, said = set(one["active"]), tags(one)
            if wanted.get("pages") is not None:
                sheet.ask(name, "pages", one["pages"], wanted["pages"])
            if wanted.get("active") is not None:
                sheet.ask(name, "active", sorted(set(wanted["active"]) - active), [])
            if wanted.get("embedded_files") is not None:
                count = sum(part["tag"] == "PDF:EmbeddedFile" for part in one["evidence"])
                sheet.ask(name, "embedded files", count, wanted["embedded_files"])
            if "macros" in wanted:
                # Excel's older macros are macros too; the truth looks for VBA only.
                sheet.ask(name, "macros", bool({"ZIP:Macro", "ODF:Event"} & said) and "xlm" not in name
                    and "excel4" not in name, wanted["macros"])  # fmt: skip
                sheet.ask(name, "rsids", "Word:Rsids" in said, wanted["rsids"])
                sheet.ask(name, "outside", "external" in active, bool(wanted["external_targets"]))
                changed = any("Deletion" in tag or "Insertion" in tag for tag in said)
                sheet.ask(name, "changes", changed, wanted["tracked_changes"])
            sheet.ask(name, "place", one["place"] is not None, bool(wanted.get("has_gps")))
            identifying(sheet, name, one, wanted)
    sheet.check()


def explained(one: dict) -> bool:
    """Without pixels it says why, is shown as bytes, which is said too, or is a text (a drawing in XML)."""
    return bool(one["text"]) or any(why == "raw" or "not shown" in why for why in one["warnings"])


def test_pictures(sheet_of: SheetOf) -> None:
    sheet, read = sheet_of("images"), printed("images", truths("images"))
    for name, wanted in truths("images").items():
        sheet.came(read[name])
        for one in read[name][:1]:
            if one["kind"] != "document":
                continue
            if wanted["pillow"] == "ok":
                sheet.ask(name, "pixels", one["pixels"], wanted["pixels"])
            elif one["pixels"] is None and one["media_type"].startswith("image/"):
                sheet.ask(name, "why not", explained(one), True)
            sheet.ask(name, "place", one["place"] is not None, bool(wanted.get("has_gps")))
            identifying(sheet, name, one, wanted)
    sheet.check()
