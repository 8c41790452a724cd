"""How each command is used: for `--help`, whole or of one command, and for what is no command here."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

Words = tuple[str, ...]


@dataclass(frozen=True)
class Usage:
    """Its own line, what it does in a sentence, and what each of its options means."""

    line: str
    tells: str
    options: Mapping[str, str]


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
    ("story", "invite"): Usage(
        "tipdesk story invite STORY NAME --role ROLE --why PURPOSE [--until DAY]",
        "Lets somebody of the desk into a story, or into the inbox where STORY is inbox.",
        {
            "--role": "lead, contributor or reader",
            "--why": "the purpose; it is never purged",
            "--until": "their last day, such as 2027-03-31",
        },
    ),
    ("story", "change"): Usage(
        "tipdesk story change STORY NAME --role ROLE --why PURPOSE [--until DAY]",
        "Gives somebody who is in another role, purpose or last day.",
        {
            "--role": "lead, contributor or reader",
            "--why": "the purpose; it is never purged",
            "--until": "their last day; without it there is none",
        },
    ),
    ("story", "end"): Usage(
        "tipdesk story end STORY NAME",
        "Puts somebody out. What they have read they keep; nothing new reaches them.",
        {},
    ),
    ("story", "leave"): Usage(
        "tipdesk story leave STORY [--why REASON]", "Recuses you: your program closes it.", {"--why": "the reason"}
    ),
    ("story", "people"): Usage("tipdesk story people STORY", "Who can read it today, until when, by whom and why.", {}),
    ("story", "branches"): Usage(
        "tipdesk story branches STORY",
        "Feeds of which two versions are here, after a restore or a clone. STORY may be inbox or log.",
        {},
    ),
    ("story", "keep"): Usage(
        "tipdesk story keep STORY COMMIT",
        "Says which branch of your own feed counts; the other is set aside, and lost by nobody.",
        {},
    ),
    ("read",): Usage(
        "tipdesk read [--json] PATH...",
        "What the sandboxed reader sees in files and folders. Needs no vault.",
        {
            "--key": "a key for sealed mail: not built yet, unseal the file first",
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
            "--dates": "day-first, month-first or year-first, where nothing in a file decides it",
        },
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
    ("packet", "send"): Usage(
        "tipdesk packet send --out DIR [--to NAME]... [--story NAME]... [--roster] [--inbox] [--log] [--all]",
        "Sealed files for your colleagues; without a choice, everything that travels, each to all of its people.",
        {
            "--out": "the folder that they go into, such as a stick",
            "--to": "for these people alone, by name; may stand several times",
            "--story": "this story alone, by codename, title or id; may stand several times",
            "--roster": "who is at the desk",
            "--inbox": "the inbox",
            "--log": "your own access log, for the security editors",
            "--why": "a purpose, which its readers see",
            "--all": "all of it from the beginning, where somebody says that something is lost",
        },
    ),
    ("packet", "receive"): Usage(
        "tipdesk packet receive FILE|DIR...",
        "Takes packets in, each whole or not at all; everything is checked before. Twice changes nothing.",
        {"--although-ended": "take it in although its sender was suspended or has left: for a lead to say"},
    ),
    ("person", "new"): Usage(
        "tipdesk person new --name NAME --out DIR",
        "Keys for a newcomer, in a vault of their own or beside a colleague's, and the file for their editor.",
        {"--name": "who you are; --as MARK is the label shown at unlock", "--out": "where the file goes"},
    ),
    ("person", "add"): Usage(
        "tipdesk person add FILE --out DIR [--role ROLE] [--name NAME] | tipdesk person add MARK --here",
        "Lets a newcomer join, once you typed the eight words that they read out; leaves their packet in DIR.",
        {
            "--out": "the folder that their packet goes into",
            "--role": "reporter (without it), editor or security-editor: the last two for the root to give",
            "--name": "what the roster calls them; without it, as they say in their file",
            "--words": "the eight words, where no terminal is",
            "--here": "somebody who has a place in this vault already, by their mark",
        },
    ),
    ("person", "list"): Usage("tipdesk person list", "Everybody whom the roster names, with role and state.", {}),
    ("person", "suspend"): Usage(
        "tipdesk person suspend NAME --why REASON",
        "From now on nothing is sealed to them, and what they write is set aside. For who is senior to them.",
        {"--why": "the reason, which stands in your log"},
    ),
    ("person", "replace"): Usage(
        "tipdesk person replace NAME FILE --out DIR",
        "New keys for somebody who lost theirs. They open nothing until leads and keepers grant anew.",
        {"--out": "the folder that their packet goes into", "--words": "the eight words, where no terminal is"},
    ),
    ("person", "join"): Usage(
        "tipdesk person join PACKET | --here",
        "Joins the desk: types the eight words that an editor reads out, and takes the roster from their packet.",
        {"--words": "the eight words, where no terminal is", "--here": "on a laptop that you share with the editor"},
    ),
    ("source", "add"): Usage(
        "tipdesk source add --story NAME --words PROMISE --identity-fd N [--keeper NAME]... [--together K]",
        "A source under a drawn alias, sealed to its keepers; with --together 2 no keeper opens it alone.",
        {
            "--story": "by codename, title or id",
            "--words": "the promise, in the words agreed",
            "--identity-fd": "an open file with one JSON object: name, ways, safe_word, hours",
            "--keeper": "who may know, beside you; may stand several times",
            "--together": "how many keepers must act together",
            "--until": "the day on which name and ways are destroyed",
        },
    ),
    ("source", "keepers"): Usage(
        "tipdesk source keepers ALIAS --story NAME --keeper NAME... --why REASON",
        "Seals an identity anew to these keepers. It counts as an opening; nothing is shown.",
        {
            "--story": "where it is",
            "--keeper": "each who keeps it from now on",
            "--why": "ten letters or more, no names",
        },
    ),
    ("source", "ask"): Usage(
        "tipdesk source ask ALIAS --story NAME --why REASON [--hours N]",
        "Asks the other keepers of a protected source. What they release is opened in the window.",
        {"--story": "where it is", "--why": "ten letters or more, no names", "--hours": "how long they may answer: 24"},
    ),
    ("source", "hold"): Usage(
        "tipdesk source hold ALIAS --story NAME --why REASON",
        "Stops its destruction, whatever rule or promise says.",
        {"--story": "where it is", "--why": "ten letters or more, no names"},
    ),
    ("source", "ends"): Usage(
        "tipdesk source ends [--story NAME]",
        "What was promised to be destroyed within 14 days, or is overdue, and what holds it.",
        {"--story": "in this story alone"},
    ),
    ("source", "destroy"): Usage(
        "tipdesk source destroy ALIAS --story NAME --name ALIAS",
        "Name, ways and contact notes go, on the day that was promised and for good.",
        {"--story": "where it is", "--name": "the alias once more"},
    ),
    ("request", "list"): Usage("tipdesk request list", "What keepers ask of each other, and how it stands.", {}),
    ("request", "release"): Usage(
        "tipdesk request release REQUEST", "Releases your share to this one request; on record first.", {}
    ),
    ("request", "refuse"): Usage(
        "tipdesk request refuse REQUEST --why REASON", "Refuses it; the reason stays.", {"--why": "ten letters or more"}
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
    ("copy",): "Derived copies are not built yet.",
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
