"""The corpus of what is sealed, opened by `tipdesk read --json --key … --passphrase-fd …`: OpenPGP, age, platforms."""

import hashlib
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

from corpus_table import Sheet
from paths import corpus
from reader.asked import Items, printed, printed_of, truths

WORDS = (
    "password", "QwertyUiop", "testpassphrase", "password1", "password2", "passwordForSymmetric", "recipient0",
    "123", "abc", "I like encryption", "mypassphrase", "passphrase", "correct horse shared",
)  # fmt: skip
NEVER = ("cast5", "3des", "enc-malf", "enc-mdc", "hidden-2", "txt.marker")
"""Broken ciphers and keys of 1024 bits, which the library refuses: told as such, never opened."""
REFERENCE = 0.95
"""One reader alone read these: the corpus calls it a reference and no oracle, so its fields are not firm."""
SWELLING = "gnupg/4gb-packet.asc"

SheetOf = Callable[[str], Sheet]


def keys_of_openpgp() -> list[str]:
    names = (name for name, wanted in truths("openpgp").items() if wanted["kind"] == "key" and usable(name))
    return [str(corpus("openpgp") / name) for name in names]


def usable(name: str) -> bool:
    """Files in which a secret key is, by their marks; what else is said to be one is a certificate."""
    raw = (corpus("openpgp") / name).read_bytes()
    marked = b"BEGIN PGP PRIVATE KEY" in raw or name.endswith((".sec", "secring.gpg"))
    return marked and "expyro" not in name  # malformed: the library takes it for no key


def digests(found: Items) -> set[str]:
    """Of files, and of texts, which are all that a file said."""
    one = [item.get("sha256") for item in found] + [
        doc["sha256"] for item in found for doc in item.get("documents", ())
    ]
    texts = [hashlib.sha256(str(item.get("text")).encode()).hexdigest() for item in found]
    return {str(digest) for digest in [*one, *texts]}


def test_openpgp_opens_to_the_bytes_that_gnupg_found(sheet_of: SheetOf) -> None:
    sheet = sheet_of("openpgp, with keys")
    asked = {name: wanted["decrypt"] for name, wanted in truths("openpgp").items() if wanted.get("decrypt")}
    read = printed("openpgp", asked, keys=keys_of_openpgp(), words=WORDS)
    for name, wanted in asked.items():
        sheet.came(read[name])
        if name == SWELLING:
            # The library finds it malformed before it grows to its four gigabytes.
            sheet.ask(name, "refused", [one["kind"] for one in read[name]], ["error"])
        elif any(word in name for word in NEVER) and wanted["plaintext_sha256"]:
            sheet.ask(name, "refused", read[name][0]["kind"], "error")
        elif wanted["plaintext_sha256"] and wanted["encrypted"]:
            sheet.ask(name, "opened", wanted["plaintext_sha256"] in digests(read[name]), True)
    sheet.check(REFERENCE)


def test_age_files_open_or_fail_as_the_kit_says(tmp_path: Path, sheet_of: SheetOf) -> None:
    sheet, by_keys = sheet_of("age, with keys"), dict[tuple[str, ...], list[str]]()
    for name, wanted in truths("age").items():
        if "expect" in wanted:
            by_keys.setdefault((*wanted["identities"], "", *wanted["passphrases"]), []).append(name)
    for number, (secrets, names) in enumerate(by_keys.items()):
        at = secrets.index("")
        key = tmp_path / f"{number}.keys"
        key.write_text("\n".join(secrets[:at]) + "\n")
        _age_files(tmp_path, names, [str(key)] if at else [], secrets[at + 1 :] or (() if at else ("none",)), sheet)
    sheet.check()


def _age_files(folder: Path, names: Sequence[str], keys: Sequence[str], words: Sequence[str], sheet: Sheet) -> None:
    lying = {name: folder / name.replace("/", "-") for name in names}
    for name, path in lying.items():
        raw = (corpus("age") / name).read_bytes().partition(b"\n\n")[2]
        path.write_bytes(zlib.decompress(raw) if truths("age")[name]["compressed"] == "zlib" else raw)
    read = printed_of(list(lying.values()), keys=keys, words=words)
    for name, path in lying.items():
        wanted, found = truths("age")[name], read[path]
        sheet.came(found)
        held = wanted["payload_sha256"] in digests(found)
        if wanted["expect"] == "success":
            empty = wanted["payload_sha256"] == hashlib.sha256(b"").hexdigest() and "empty" in str(found)
            sheet.ask(name, "opened", held or empty, True)
        else:
            # Damaged so that it is no age file any more, it is kept as whatever it is; nothing of the payload is told.
            sheet.ask(name, "closed", held and wanted["payload_sha256"] is not None, False)
            assert not any("opened" in str(one.get("warnings")) for one in found), name


def test_what_newsrooms_download_opens_with_the_keys_of_their_desk(sheet_of: SheetOf) -> None:
    folder, sheet = corpus("platforms"), sheet_of("platforms, with keys")
    keys = [str(path) for path in sorted((folder / "keys").glob("*.secret.asc"))]
    names = [name for name in truths("platforms") if not name.startswith("keys") and (folder / name).is_file()]
    read = printed("platforms", names, keys=keys, words=WORDS)
    for name in names:
        wanted, found = truths("platforms")[name], read[name]
        sheet.came(found)
        told = "\n".join(str(one.get("text")) for one in found)
        for source in wanted.get("sources", ()):
            for item in source["items"]:
                if item.get("sha256"):
                    sheet.ask(name, item["file"], item["sha256"] in digests(found), True)
        for message in wanted.get("messages", ()):
            for field in message.get("fields", ()):
                if field.get("file"):
                    sheet.ask(name, field["label"], field["text_without_padding"] in told, True)
        if wanted.get("encrypted") and wanted.get("attachments"):
            sheet.ask(name, "file", wanted["attachments"][0]["sha256"] in digests(found), True)
    sheet.check()
