"""The corpus of what is sealed, opened by its own keys in key processes: OpenPGP, age, and the newsrooms' platforms."""

import hashlib
import json
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from paths import corpus

from tipdesk.cli.keys_given import given
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.reading import read_paths

TABLE: dict[str, Counter[str]] = {}
MISSED: list[str] = []
BAR = 0.9
WORDS = (
    b"password", b"QwertyUiop", b"testpassphrase", b"password1", b"password2", b"passwordForSymmetric", b"recipient0",
    b"123", b"abc", b"I like encryption", b"mypassphrase", b"passphrase", b"correct horse shared",
)  # fmt: skip
NEVER = ("cast5", "3des", "enc-malf", "enc-mdc", "hidden-2", "txt.marker")
"""Broken ciphers and keys of 1024 bits, which the library refuses: told as such, never opened."""


@pytest.fixture(scope="module", autouse=True)
def table(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        for kind, counts in sorted(TABLE.items()):
            print(f"\n{kind:10} opened right {counts['right']} of {counts['asked']}; {counts['closed']} stay closed")
        if MISSED:
            print("missed:", "; ".join(MISSED))


def truths(kind: str) -> dict[str, dict]:
    return json.loads((corpus(kind) / "expected.json").read_text())["files"]


@pytest.fixture(scope="module")
def openpgp() -> Iterator[Host]:
    files = [name for name, wanted in truths("openpgp").items() if wanted["kind"] == "key" and usable(name)]
    keys = given([str(corpus("openpgp") / name) for name in files], WORDS)
    with Host(reader_command(sys.executable), keys=keys) as host:
        yield host


def usable(name: str) -> bool:
    """Files in which a secret key is, by their marks; what else is said to be one is a certificate."""
    raw = (corpus("openpgp") / name).read_bytes()
    marked = b"BEGIN PGP PRIVATE KEY" in raw or name.endswith((".sec", "secring.gpg"))
    return marked and "expyro" not in name  # malformed: the library takes it for no key


def digests(found: list[dict]) -> set[str]:
    one = [item.get("sha256") for item in found] + [
        doc["sha256"] for item in found for doc in item.get("documents", ())
    ]
    texts = [hashlib.sha256(str(item.get("text")).encode()).hexdigest() for item in found]
    return {str(digest) for digest in [*one, *texts]}


def ask(kind: str, name: str, *, right: bool) -> None:
    counts = TABLE.setdefault(kind, Counter())
    counts["asked"] += 1
    counts["right"] += right
    if not right:
        MISSED.append(name)


def test_openpgp_opens_to_the_bytes_that_gnupg_found(openpgp: Host) -> None:
    for name, wanted in truths("openpgp").items():
        decrypted = wanted.get("decrypt") or {}
        if not decrypted or name.startswith("gnupg/4gb"):
            continue
        found = list(read_paths([str(corpus("openpgp") / name)], openpgp))
        assert not any("died" in str(one.get("reason")) for one in found), (name, found)
        TABLE.setdefault("openpgp", Counter())["closed"] += any("error" in one["kind"] for one in found)
        if not decrypted["plaintext_sha256"] or not decrypted["encrypted"]:
            continue
        if any(word in name for word in NEVER):
            assert found[0]["kind"] == "error", found
            continue
        ask("openpgp", name, right=decrypted["plaintext_sha256"] in digests(found))
    assert TABLE["openpgp"]["right"] >= BAR * TABLE["openpgp"]["asked"]


def test_a_message_of_five_kilobytes_that_expands_to_four_gigabytes_is_refused(openpgp: Host) -> None:
    (found,) = read_paths([str(corpus("openpgp") / "gnupg" / "4gb-packet.asc")], openpgp)
    # The library finds it malformed before it grows.
    assert found["kind"] == "error"


def test_age_files_open_or_fail_as_the_kit_says(tmp_path: Path) -> None:
    by_keys: dict[tuple[str, ...], list[str]] = {}
    for name, wanted in truths("age").items():
        if "expect" in wanted:
            by_keys.setdefault((*wanted["identities"], "", *wanted["passphrases"]), []).append(name)
    for number, (secrets, names) in enumerate(by_keys.items()):
        at = secrets.index("")
        (tmp_path / f"{number}.keys").write_text("\n".join(secrets[:at]) + "\n")
        keys = given([str(tmp_path / f"{number}.keys")] if at else [], [one.encode() for one in secrets[at + 1 :]])
        with Host(reader_command(sys.executable), keys=keys or given([], [b"none"])) as host:
            for name in names:
                sealed = tmp_path / name.replace("/", "-")
                _age_file(host, name, sealed)
    assert TABLE["age"]["right"] == TABLE["age"]["asked"]


def _age_file(host: Host, name: str, sealed: Path) -> None:
    wanted = truths("age")[name]
    raw = (corpus("age") / name).read_bytes().partition(b"\n\n")[2]
    sealed.write_bytes(zlib.decompress(raw) if wanted["compressed"] == "zlib" else raw)
    found = list(read_paths([str(sealed)], host))
    if wanted["expect"] == "success":
        ask("age", name, right=wanted["payload_sha256"] in digests(found) or _is_empty(found, wanted))
        return
    # Damaged so that it is no age file any more, it is kept as whatever it is; nothing of the payload is told.
    ask("age", name, right=wanted["payload_sha256"] not in digests(found) or wanted["payload_sha256"] is None)
    assert not any("opened" in str(one.get("warnings")) for one in found), name


def _is_empty(found: list[dict], wanted: dict) -> bool:
    return wanted["payload_sha256"] == hashlib.sha256(b"").hexdigest() and "empty" in str(found)


def test_what_newsrooms_download_opens_with_the_keys_of_their_desk() -> None:
    folder = corpus("platforms")
    keys = given([str(path) for path in sorted((folder / "keys").glob("*.secret.asc"))], WORDS)
    with Host(reader_command(sys.executable), keys=keys) as host:
        for name, wanted in truths("platforms").items():
            if name.startswith("keys") or not (folder / name).is_file():
                continue
            found = list(read_paths([str(folder / name)], host))
            told = "\n".join(str(one.get("text")) for one in found)
            for source in wanted.get("sources", ()):
                for item in source["items"]:
                    if item.get("sha256"):
                        ask("platforms", f"{name} {item['file']}", right=item["sha256"] in digests(found))
            for message in wanted.get("messages", ()):
                for field in message.get("fields", ()):
                    if field.get("file"):
                        ask("platforms", f"{name} {field['label']}", right=field["text_without_padding"] in told)
            if wanted.get("encrypted") and wanted.get("attachments"):
                ask("platforms", name, right=wanted["attachments"][0]["sha256"] in digests(found))
    assert TABLE["platforms"]["right"] == TABLE["platforms"]["asked"]
