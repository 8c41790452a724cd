"""How each command is used: for `--help`, whole or of one command, and for what is no command here."""

from collections.abc import Mapping
from typing import Final

from tipdesk.cli.usage_line import Usage, Words
from tipdesk.cli.usage_people import PEOPLE

USAGES: Final[Mapping[Words, Usage]] = {
    ("open",): Usage("tipdesk [open]", "The window. A second start brings up the first.", {}),
    ("demo",): Usage(
        "tipdesk demo [--tour DIR] [--language CODE]",
        "A fictional newsroom, in a folder that is temporary or named with --vault; its passphrase is shown.",
        {
            "--tour": "walk the window without a display, and leave pictures in DIR",
            "--language": "en, de or ar, for the tour",
        },
    ),
    ("desk", "create"): Usage(
        "tipdesk desk create NAME --name PERSON",
        "A desk of one person and its vault. Prints the recovery code, once.",
        {"--name": "who founds it; --as MARK is the label shown at unlock"},
    ),
    ("story", "create"): Usage(
        "tipdesk story create TITLE [--codename WORDS]",
        "A story. Its codename is what the access log shows.",
        {"--codename": "two plain words that say nothing; without it they are drawn"},
    ),
    ("read",): Usage(
        "tipdesk read [--json] [--key FILE]... PATH...",
        "What the sandboxed reader sees in files and folders. Needs no vault.",
        {
            "--key": "a file of OpenPGP or age keys that open what is sealed, as often as you like; what needs a "
            "passphrase takes it from the lines of --passphrase-fd",
            "--dates": "day-first, month-first or year-first, where nothing in a file decides it",
        },
    ),
    ("import",): Usage(
        "tipdesk import PATH... [--story NAME] [--dry-run] [--chat NAME]...",
        "Brings in what the preview would tick; what is here already stays as it is.",
        {
            "--story": "into this story, by codename, title or id; without it into the inbox",
            "--dry-run": "say what would come in, and write nothing",
            "--chat": "a chat of an export, or a card of an address book, by its name; as often as you like",
            "--no-rules": "do not apply the desk's rules to what comes in",
            "--keep-paths": "keep where each file lay; without it no path is kept",
            "--sealed-fd": "an open file whose first line is the passphrase of what is sealed with one",
            "--dates": "day-first, month-first or year-first, where nothing in a file decides it",
        },
    ),
    ("tip", "alike"): Usage(
        "tipdesk tip alike [--story NAME] [--again]",
        "Groups of tips that say nearly the same, in any script. What came since is compared first.",
        {"--story": "of this story; without it of the inbox", "--again": "forget the groups and compare everything"},
    ),
    ("rule", "list"): Usage(
        "tipdesk rule list", "The desk's rules for what is imported; `import` applies them unless --no-rules.", {}
    ),
    ("intake", "address"): Usage(
        "tipdesk intake address [--out FILE [--classic]]",
        "What sources seal files to: the desk's address, with the words to compare.",
        {
            "--out": "write the file that `age -R` takes, to publish",
            "--classic": "of the short address, which is not quantum-safe",
        },
    ),
    ("intake", "renew"): Usage(
        "tipdesk intake renew", "A fresh address. What was sealed to the one before opens for 60 days more.", {}
    ),
    ("intake", "keys"): Usage(
        "tipdesk intake keys", "The OpenPGP keys that open what arrives, and those of senders.", {}
    ),
    ("intake", "add"): Usage(
        "tipdesk intake add FILE",
        "Brings in the secret OpenPGP keys of your SecureDrop, GlobaLeaks or Hush Line.",
        {"--key-fd": "an open file whose first line is the passphrase of a locked key"},
    ),
    ("intake", "remove"): Usage(
        "tipdesk intake remove FINGERPRINT", "A key goes for good. What it opened before stays.", {}
    ),
    ("search",): Usage(
        "tipdesk search QUERY [--story NAME]",
        "Tips with the sentence that matched, newest first. What is typed is written down nowhere.",
        {"--story": "in this story alone"},
    ),
    ("audit", "verify"): Usage(
        "tipdesk audit verify [--full] [--every-signature]",
        "Whether everything here is whole: what came since the last time, each signature of it.",
        {
            "--full": "from nothing, and each sealed document too",
            "--every-signature": "each signature there is; goes on where it was broken off",
        },
    ),
    ("audit", "report"): Usage(
        "tipdesk audit report [--question N] [--person NAME] [--story CODENAME] [--csv FILE|--pdf FILE]",
        "Your own access log, newest first; with a question, all logs that you hold. Reading them is on record.",
        {
            "--question": "1 to 17, as the page of the access log numbers them in its reports",
            "--person": "of this person alone",
            "--story": "of the story with this codename alone",
            "--source": "of the source with this alias alone",
            "--laptop": "of this laptop alone, as a report names it",
            "--from-day": "from this day on, year-month-day",
            "--to-day": "up to the end of this day",
            "--csv": "write a table there; its SHA-256 stands in your log",
            "--pdf": "the same, to print",
        },
    ),
    ("copy",): Usage(
        "tipdesk copy PATH --out FILE [--cover PAGE:X,Y,W,H]... [--pages 1-3,5]",
        "A derived copy of a PDF or picture: pixels alone, and what is covered is gone. Needs no vault.",
        {
            "--out": "where it goes: .pdf, .png or .jpg; without an ending a picture becomes a PNG, the rest a PDF",
            "--cover": "an area to take away; PAGE counts from 1, the rest are parts (0 to 1) of the page",
            "--pages": "these pages alone, as 1-3,5",
            "--grey": "without colours",
            "--black-and-white": "without anything faint: dots that printers set among it, letterheads too",
            "--dots": "an inch, 50 to 400; 200 without it",
            "--watermark": "for whom it is: written across each page",
            "--story": "PATH is the id of a document in this story: the copy is kept beside it, without --out",
            "--inbox": "the same, in the inbox",
        },
    ),
    ("export",): Usage(
        "tipdesk export DOCUMENT [--story NAME] --out FILE --recipient WHO --why PURPOSE",
        "Lets a copy out of the vault, on record first. DOCUMENT is its id, or how that begins.",
        {
            "--story": "in this story, by codename, title or id; without it in the inbox",
            "--out": "where it goes: whole or not at all, for your account alone",
            "--recipient": "to whom: a role or an office, no name; stays on record for good",
            "--why": "what for; stays on record for good",
            "--original": "the original itself, with all that it says about its maker: leads alone",
        },
    ),
    ("doctor",): Usage("tipdesk doctor", "What this laptop can and cannot do. Needs no vault.", {}),
    ("seal",): Usage(
        "tipdesk seal --to RECIPIENT|FILE... IN --out OUT",
        "An age file; without --to it opens with a passphrase. Needs no vault.",
        {"--to": "an age recipient, or a file of them; may stand several times", "--out": "where the sealed file goes"},
    ),
    ("unseal",): Usage(
        "tipdesk unseal [--identity FILE]... IN --out OUT",
        "What an age file holds; without --identity by a passphrase. Where it fails, OUT is not there.",
        {"--identity": "a file of age identities; may stand several times", "--out": "where it goes"},
    ),
    **PEOPLE,
}

EVERYWHERE: Final = """\
Everywhere: --vault DIR, --as MARK (which person, where a laptop has several), --json (one object a line),
--passphrase-fd N (the first line of that open file), --help, --version. Options stand anywhere before --.
Exit status: 0 done, 1 finished with findings, 2 could not."""

ABSENT: Final[Mapping[Words, str]] = {
    ("backup",): "Backups are not built yet. Close Tipdesk and copy the vault's folder whole.",
    (
        "restore",
    ): "Restoring is not built yet. Put a whole copy of the vault's folder back; Tipdesk notices and says so.",
    ("travel",): "Packing for travel is not built yet.",
    ("reveal",): (
        "No command opens an identity: it is opened in the window, one at a time, by the source's alias and for a "
        "reason."
    ),
    ("lock",): "A command locks what it unlocked when it ends; the window locks with Ctrl+L.",
    ("unlock",): "A command unlocks for itself, and locks when it ends. `tipdesk` opens the window.",
}
"""What somebody might look for, and why it is not there."""


def whole() -> str:
    """All commands, each with its sentence."""
    lines = [part for usage in USAGES.values() for part in (usage.line, f"    {usage.tells}")]
    return "\n".join([*lines, "", EVERYWHERE])


def of(command: Words) -> str:
    """One command with its options."""
    usage = USAGES[command]
    options = [f"    {name:18} {words}" for name, words in usage.options.items()]
    return "\n".join([usage.line, f"    {usage.tells}", *options, "", EVERYWHERE])


def absent(words: Words) -> str:
    """Why there is no such command, in a sentence."""
    for count in (2, 1):
        if words[:count] in ABSENT:
            return ABSENT[words[:count]]
    groups = {one[0] for one in USAGES if len(one) > 1}
    if words[0] in groups:
        known = " or ".join(f"{words[0]} {one[1]}" for one in USAGES if one[0] == words[0] and len(one) > 1)
        return f"Say {known}."
    return f"There is no command {' '.join(words[:2])}."
