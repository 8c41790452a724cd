"""The corpus of everything else, read behind the sandbox: what its truths ask, by kind, as one table."""

import hashlib
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator

import pytest
from paths import corpus
from reader.asked import TABLE, ask, good, printed, truths

from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.looking import Looking
from tipdesk.intake.reading import read_paths, warning_of
from tipdesk.intake.viewing import ENTRY, Viewer

LONGEST_S = 20.0

Items = list[dict]


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    with Host(reader_command(sys.executable)) as one:
        yield one


@pytest.fixture(scope="module", autouse=True)
def table(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print(printed())


@pytest.fixture(scope="module")
def looking() -> Iterator[Looking]:
    one = Looking(lambda: Viewer(reader_command(sys.executable, ENTRY)), warning_of)
    yield one
    one.close()


def read(host: Host, kind: str, name: str, looking: Looking | None = None) -> Items:
    path, began = corpus(kind) / name, time.monotonic()
    found = list(read_paths([str(path)], host, looking))
    assert time.monotonic() - began < LONGEST_S, name
    assert found, f"{name} disappeared"
    counts = TABLE.setdefault(kind, Counter())
    counts["files"] += 1
    counts["errors"] += sum(one["kind"] == "error" for one in found)
    assert not any("died" in str(one.get("reason")) + str(one.get("warnings")) for one in found), (name, found)
    return found


def digests(found: Items) -> list[str]:
    return [document["sha256"] for one in found for document in one.get("documents", ())]


def words(text: str | None) -> str:
    return " ".join((text or "").split())


def test_address_books(host: Host) -> None:
    for name, wanted in truths("vcard").items():
        found = [one for one in read(host, "vcard", name) if one["kind"] == "contact"]
        ask("vcard", name, "cards", len(found), wanted["cards"])
        for one, card in zip(found, wanted["contacts"] or [], strict=False):
            if card["fn"] and card["fn"][0].strip():
                ask("vcard", name, "name", words(one["name"]), words(card["fn"][0]))
            for field, kind in (("email", "email"), ("tel", "tel")):
                if card[field] is not None:
                    ways = [way["value"] for way in one["ways"] if way["type"].startswith(kind)]
                    ask("vcard", name, field, ways, [value.strip() for value in card[field] if value.strip()])
    assert good("vcard")


def test_chats_of_whatsapp(host: Host) -> None:
    for name, wanted in truths("whatsapp").items():
        found = read(host, "whatsapp", name)
        chats = [one for one in found if one.get("channel") == "whatsapp"]
        ask("whatsapp", name, "one chat", len(chats), 1)
        said, parser = chats[0]["messages"], wanted.get("whatsapp_chat_parser") or {}
        count = wanted.get("messages") or parser.get("messages" if wanted.get("count_agrees") else "bracket_lines")
        ask("whatsapp", name, "messages", len(said), count)
        if "first" in wanted:
            first = said[0]["sent"]
            ask("whatsapp", name, "first", first.rstrip("Z") if first else None, wanted["first"])
            ask("whatsapp", name, "asks", "day-or-month" in chats[0]["warnings"], wanted["first"] is None)
        if parser.get("authors"):
            people = dict.fromkeys(one["sender"]["name"] for one in said if one["sender"]["name"])
            ask("whatsapp", name, "authors", list(people), parser["authors"])
        for file in wanted.get("attachments", ()):
            ask("whatsapp", name, file["name"], file["sha256"] in digests(chats), True)
        assert "according-to-the-export" in chats[0]["warnings"]
    assert good("whatsapp")


def test_chats_of_telegram(host: Host) -> None:
    for name, wanted in truths("telegram").items():
        found = read(host, "telegram", name)
        if wanted.get("hostile"):
            assert {one["kind"] for one in found} <= {"tip", "error"}
            continue
        ask("telegram", name, "chats", len(found), len(wanted["chats"]))
        for one, chat in zip(found, wanted["chats"], strict=False):
            ask("telegram", name, "messages", len(one["messages"]), chat["messages"] + chat["service"])
            if chat["name"]:
                ask("telegram", name, "name", one["title"], chat["name"])
        for file in wanted["files"].values():
            ask("telegram", name, "file", file["sha256"] in digests(found), True)
    assert good("telegram")


SECRETS = ("Z2dnZ2dn", "ihMVlUjf", "2BAe199B", "scrypt:", "gAAAAA", "abdomen-absurd")
"""Live keys, hashed passphrases, ciphertexts of a server, secret links that stand in the corpus."""


def test_chats_of_signal(host: Host) -> None:
    for name, wanted in truths("signal").items():
        found = read(host, "signal", name)
        assert not [one for one in SECRETS if one in json.dumps(found)]
        messages = wanted.get("messages")
        if isinstance(messages, int):
            total = sum(len(one.get("messages", ())) for one in found)
            ask("signal", name, "messages", total, messages)
            continue
        said = [line for one in found for line in one.get("messages", ())]
        for line in messages or ():
            at, text = line.get("at_utc") or line["at_local"] + "Z", line.get("text", line.get("body")) or ""
            same = [one for one in said if one["sent"] == at and words(text) in words(one["text"])]
            ask("signal", name, f"{at} {text[:20]}", bool(same), True)
            for file in line["attachments"]:
                if isinstance(file, dict) and file.get("sha256") and file.get("path"):
                    ask(
                        "signal",
                        name,
                        file["path"],
                        file["sha256"] in digests(found) or "missing" in file["file_name"],
                        True,
                    )
        for text in wanted.get("texts", ()):
            ask("signal", name, "text", any(text in line["text"] for line in said), True)
        for file in wanted.get("media", {}).values():
            ask("signal", name, "file", file["sha256"] in digests(found), True)
    assert good("signal")


def test_messages_of_outlook(host: Host) -> None:
    for name, wanted in truths("msg").items():
        found = read(host, "msg", name)
        if "class" not in wanted or wanted.get("parser_errors"):
            continue
        ask("msg", name, "one tip", [one["kind"] for one in found], ["tip"])
        tip = found[0]
        ask("msg", name, "subject", tip["title"], wanted["subject"])
        if wanted.get("sender_email"):
            sender = (tip["sender"]["address"].lower(), tip["sender"]["name"].lower())
            ask("msg", name, "sender", wanted["sender_email"] in sender, True)
        if wanted["date_extract_msg"]:
            ask("msg", name, "date", (tip["sent"] or "")[:19] + "Z", wanted["date_extract_msg"])
        if wanted["attachments"] is not None:
            names = [one["name"] for one in tip["documents"]]
            ask("msg", name, "names", names, [one["name"] for one in wanted["attachments"]])
            for file in wanted["attachments"]:
                if "sha256" in file:
                    ask("msg", name, file["name"], file["sha256"] in digests(found), True)
        if wanted["body_start"]:
            start = words(wanted["body_start"])[:60]
            ask("msg", name, "body", words(tip["text"])[: len(start)], start)
    assert good("msg")


def test_platforms(host: Host) -> None:
    for name, wanted in truths("platforms").items():
        found = read(host, "platforms", name)
        told = json.dumps(found)
        assert not [one for one in SECRETS if one in told]
        if name.startswith("keys"):
            continue
        if wanted.get("encrypted"):
            ask("platforms", name, "closed", [one["warnings"] for one in found], [["encrypted"]])
            continue
        files = wanted.get("attachments", []) + [
            {"sha256": item["ciphertext_sha256"]} for one in wanted.get("sources", ()) for item in one["items"]
        ]
        held = digests(found) + [one["sha256"] for one in found if one["kind"] == "document"]
        # A text that lies among uploads is a tip of its own: its words are all of it.
        alone = [one for one in found if one.get("channel") == "file"]
        held += [hashlib.sha256(one["text"].encode()).hexdigest() for one in alone]
        for file in files:
            ask("platforms", name, "file", file["sha256"] in held, True)
        channels = {one.get("channel") for one in found}
        ask("platforms", name, "channel", name.partition("/")[0] in channels or "generic" in name, True)
        if wanted.get("date_utc") and wanted.get("report_file") != "report.pdf":
            ask("platforms", name, "date", found[0]["sent"], wanted["date_utc"])
        for message in wanted.get("messages", ()):
            if message.get("text"):
                ask("platforms", name, "text", any(message["text"] in one["text"] for one in found), True)
        for one in wanted.get("sources", ()):
            ask("platforms", name, "source", one["source"] in [item["title"] for item in found], True)
    assert good("platforms")


def test_forms(host: Host) -> None:
    for name, wanted in truths("csv").items():
        found = read(host, "csv", name)
        if not name.startswith("forms/") or wanted["rows"] is None:
            continue
        ask("csv", name, "rows", len(found), wanted["rows"])
        if "timestamp_first" in wanted:
            ask("csv", name, "first", found[0]["sent"].rstrip("Z"), wanted["timestamp_first"].rstrip("Z"))
    assert good("csv")
    assert "203.0.113.7" not in json.dumps(read(host, "csv", "forms/surveymonkey.csv"))


def test_archives(host: Host) -> None:
    for name, wanted in truths("archives").items():
        found = read(host, "archives", name)
        dangers = " ".join(wanted.get("dangers") or ())
        assert all(one["kind"] in {"tip", "document", "contact", "error"} for one in found)
        if "bomb" in dangers:
            ask("archives", name, "refused", any("bomb" in str(one.get("reason")) for one in found), True)
        if "symlink" in dangers or "device" in dangers:
            ask("archives", name, "not followed", any("not followed" in str(one.get("reason")) for one in found), True)
        if "encrypted" in dangers:
            said = [str(one.get("reason")) + str(one.get("warnings")) for one in found]
            ask("archives", name, "closed", any("encrypted" in one for one in said), True)
    assert good("archives")


@pytest.mark.parametrize("kind", ["openpgp", "age", "naughty", "html"])
def test_what_is_not_looked_into_is_kept_or_named(kind: str, host: Host) -> None:
    for path in sorted(one for one in corpus(kind).rglob("*") if one.is_file()):
        read(host, kind, str(path.relative_to(corpus(kind))))


def test_what_is_closed_says_so(host: Host) -> None:
    for name, wanted in truths("openpgp").items():
        raw = (corpus("openpgp") / name).read_bytes()
        if wanted.get("kind") == "openpgp" and raw.startswith(b"-----BEGIN PGP MESSAGE"):
            found = read(host, "openpgp", name)
            ask("openpgp", name, "encrypted", any("encrypted" in str(one.get("warnings")) for one in found), True)
    assert good("openpgp")


OF_NOBODY = ("Composite:", "ICC", "IFD1:ThumbnailOffset", "IFD1:ThumbnailLength", "File:")
"""Groups that ExifTool works out of others, and places in the file."""
SAID_OF = frozenset(["PDF", "XMP-dc", "XMP-xmp", "XMP-pdf", "XMP-xmpMM", "IFD0", "ExifIFD", "GPS", "IPTC", "XML"])


def tags(one: dict) -> set[str]:
    return {said["tag"] for said in one["evidence"]}


def identifying(kind: str, name: str, one: dict, wanted: dict) -> None:
    """Each field that tells something, of the groups that people write."""
    for tag, value in wanted.get("identifying", {}).items():
        told = tag.split(":")[0] in SAID_OF and not tag.startswith(OF_NOBODY) and str(value).strip()
        if told and tag not in {"XML:LinksUpToDate", "PDF:UserAccess"}:
            ask(kind, name, tag, tag in tags(one), True)


def test_documents(host: Host, looking: Looking) -> None:
    for name, wanted in truths("documents").items():
        found = [one for one in read(host, "documents", name, looking) if one["kind"] == "document"]
        for one in found[:1]:
            active, said = set(one["active"]), tags(one)
            if wanted.get("pages") is not None:
                ask("documents", name, "pages", one["pages"], wanted["pages"])
            if wanted.get("active") is not None:
                ask("documents", name, "active", sorted(set(wanted["active"]) - active), [])
            if wanted.get("embedded_files") is not None:
                count = sum(part["tag"] == "PDF:EmbeddedFile" for part in one["evidence"])
                ask("documents", name, "embedded files", count, wanted["embedded_files"])
            if "macros" in wanted:
                # Excel's older macros are macros too; the truth looks for VBA only.
                ask("documents", name, "macros", bool({"ZIP:Macro", "ODF:Event"} & said) and "xlm" not in name
                    and "excel4" not in name, wanted["macros"])  # fmt: skip
                ask("documents", name, "rsids", "Word:Rsids" in said, wanted["rsids"])
                ask("documents", name, "outside", "external" in active, bool(wanted["external_targets"]))
                changed = any("Deletion" in tag or "Insertion" in tag for tag in said)
                ask("documents", name, "changes", changed, wanted["tracked_changes"])
            ask("documents", name, "place", one["place"] is not None, bool(wanted.get("has_gps")))
            identifying("documents", name, one, wanted)
    assert good("documents"), printed()


def test_pictures(host: Host, looking: Looking) -> None:
    for name, wanted in truths("images").items():
        for one in read(host, "images", name, looking)[:1]:
            if one["kind"] != "document":
                continue
            if wanted["pillow"] == "ok":
                ask("images", name, "pixels", one["pixels"], wanted["pixels"])
            elif one["pixels"] is None and one["media_type"].startswith("image/"):
                ask("images", name, "why not", any("not shown" in why for why in one["warnings"]), True)
            ask("images", name, "place", one["place"] is not None, bool(wanted.get("has_gps")))
            identifying("images", name, one, wanted)
    assert good("images"), printed()
