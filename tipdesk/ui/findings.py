"""What a check found, in whole sentences: where, what, and what to do. The window and `audit verify` say the same.

The findings are values of rooms that `ui` does not know: they are told apart by their names.
"""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from tipdesk.ui.tongue import later, tr

SHOWN: Final = 12
"""Letters of a commit's digest that people are shown."""

OF_WHOM: Final[Mapping[str, str]] = {"log of ": later("the log of {who}")}
"""How the name of a place begins that is somebody's, and its words."""

PLACES: Final[Mapping[str, str]] = {
    "my log": later("your access log"),
    "drawer": later("your drawer"),
    "roster": later("the desk's roster"),
    "inbox": later("the inbox"),
}

PARTS: Final[Mapping[str, str]] = {
    "signature": later("its signature"),
    "header": later("its header"),
    "place": later("its place"),
    "prev": later("the entry before it"),
    "digests": later("its list of digests"),
}

ONE: Final[Mapping[str, str]] = {
    "Altered": later(
        "In {place}, entry {commit} is not as it was signed: {part} was changed in this file. Nothing was repaired. "
        "Compare it with a colleague's laptop, or take the file from a backup."
    ),
    "Fork": later(
        "In {place}, number {seq} of {who} exists twice: a backup was restored, a laptop was cloned, or somebody wrote "
        "two truths. Only what stands before it counts. Ask {who} which one is theirs."
    ),
    "ClockBack": later(
        "In {place}, a clock of {who} ran back: entry {commit} claims {claimed}, the one before it {before}. The order "
        "of entries does not depend on it. Set the clock of that laptop right."
    ),
    "ClockAhead": later(
        "In {place}, entry {commit} of {who} claims {claimed}, more than a day from now. The order of entries does not "
        "depend on it. Set the clock of that laptop right."
    ),
    "SlippedIn": later(
        "In {place}, a line of entries ending in {commit} stands among those that were verified before, and was not "
        "there then. Somebody with the file's key put it in. Take the file from a backup, and tell your security "
        "editor."
    ),
    "DamagedDocument": later(
        "In {place}, the sealed document {name} is gone or not what its record says. Everything else can be read. Take "
        "this one file from a backup."
    ),
}

MANY: Final[Mapping[str, str]] = {
    "Uncovered": later(
        "In {place}, no good signature covers the last %Ln entries of a line, from {commit} on. They do not count. "
        "Take the file from a backup, or ask a colleague for a packet."
    ),
    "Gap": later(
        "In {place}, %Ln entries that others name never came here, {commit} among them. What builds on them waits. Ask "
        "for a packet."
    ),
    "Hollow": later(
        "In {place}, %Ln parts of entry {commit} are gone without a purge that counts. Ask for a packet, or take the "
        "file from a backup."
    ),
    "RootRivals": later(
        "In {place}, %Ln statements of the desk's root contradict the one that this laptop follows. Nothing of them "
        "counts here. Ask the root's holders, by another channel, which one they signed last."
    ),
    "SetBack": later(
        "In {place}, %Ln entries that were here on {seen} are gone, {commit} among them: an older file was put in its "
        "place. If you restored a backup, a packet from a colleague brings them back. If you did not, tell your "
        "security editor."
    ),
}


@dataclass(frozen=True)
class Telling:
    """What the sentences need from whoever shows them: names of people, and moments in words."""

    name: Callable[[str], str]
    moment: Callable[[int], str]


def place_words(name: str) -> str:
    """A place as people call it; a story is called by its codename."""
    for begins, words in OF_WHOM.items():
        if name.startswith(begins):
            return tr(words).format(who=name.removeprefix(begins))
    return tr(PLACES[name]) if name in PLACES else name


def finding_words(place: str, finding: object, telling: Telling) -> str:
    """The sentence for one finding in the place of this name. Raises `KeyError` for one that has none."""
    kind = type(finding).__name__
    facts = _facts(place, finding, telling)
    template = tr(ONE[kind]) if kind in ONE else tr(MANY[kind], "", facts["n"])
    return template.format(**facts)


def _facts(place: str, finding: Any, telling: Telling) -> dict[str, Any]:
    said = {one.name: getattr(finding, one.name) for one in dataclasses.fields(finding)}
    commits = said.get("commits") or said.get("missing") or said.get("statements") or ()
    first = said.get("commit") or said.get("head") or (commits[0] if commits else "")
    facts = {
        "place": place_words(place),
        "commit": str(first)[:SHOWN],
        "n": said.get("operations") or len(commits),
        "seq": said.get("seq"),
        "name": said.get("name"),
        "part": _part(str(said.get("part", ""))),
        "who": telling.name(str(said["by"])) if "by" in said else "",
    }
    moments = {"claimed": "claimed_ms", "before": "before_ms", "seen": "seen_ms"}
    return facts | {name: telling.moment(said[at]) for name, at in moments.items() if at in said}


def _part(part: str) -> str:
    """`operation 3`, as the ledger says it, counts from 0."""
    kind, _, number = part.partition(" ")
    if kind == "operation":
        return tr("part {n} of it").format(n=int(number) + 1)
    return tr(PARTS[part]) if part in PARTS else part
