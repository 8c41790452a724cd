"""What the reader noticed about an item, in sentences: for the strips of a tip and the column of the import."""

from typing import NamedTuple

from tipdesk.domain.tip import Notice
from tipdesk.ui.foreign import visible
from tipdesk.ui.tips.values import Caution
from tipdesk.ui.tongue import later, listed, tr


class Telling(NamedTuple):
    """`fact` takes the number (%Ln); `rest` is what it means, in sentences of its own."""

    icon: str
    fact: str
    rest: str = ""


TELLINGS = {
    "tracker": Telling(
        "unlink",
        later("%Ln trackers were not loaded"),
        later("Cut out: the sender would have been told that this was read. The sealed original keeps all."),
    ),
    "remote-picture": Telling(
        "unlink",
        later("%Ln remote pictures were not loaded"),
        later("Cut out. The sealed original keeps all."),
    ),
    "tracking-link": Telling(
        "unlink",
        later("%Ln links carry a tracking mark"),
        later("Shown as text."),
    ),
    "hidden-text": Telling(
        "scan-eye",
        later("%Ln hidden texts made visible"),
        later("It was not meant to be seen."),
    ),
    "form": Telling(
        "triangle-alert",
        later("%Ln forms were cut out"),
        later("The sealed original keeps all."),
    ),
    "script": Telling(
        "octagon-alert",
        later("%Ln scripts were cut out"),
        later("Nothing of it ever ran. The sealed original keeps all."),
    ),
    "strange-name": Telling(
        "scan-eye",
        later("%Ln names with hidden characters"),
        later("The hidden characters are shown by name."),
    ),
    "hidden-character": Telling(
        "scan-eye",
        later("%Ln hidden characters made visible"),
        later("The hidden characters are shown by name."),
    ),
    "no-date": Telling(
        "clock",
        later("Date missing"),
        later("The message itself has no date."),
    ),
    "no-zone": Telling("clock", later("Date without a zone"), later("Taken as UTC.")),
    "no-sender": Telling("user", later("No sender is named")),
    "guessed-letters": Telling(
        "info",
        later("Letters guessed"),
        later("The encoding was not named, or named wrongly."),
    ),
    "damaged": Telling(
        "circle-x",
        later("%Ln parts are damaged"),
        later("What could be read was read."),
    ),
    "encrypted": Telling(
        "lock",
        later("Still encrypted"),
        later("Only its envelope could be read."),
    ),
    "cut-text": Telling(
        "info",
        later("Text cut"),
        later("It was longer than is shown. The sealed original has it whole."),
    ),
    "partial": Telling(
        "info",
        later("One piece of several"),
        later("The message was sent in parts."),
    ),
    "link-elsewhere": Telling("triangle-alert", later("%Ln links lead elsewhere than they say")),
    "program": Telling(
        "octagon-alert",
        later("%Ln programs, whatever their names say"),
        later("They were never started, and are told by their bytes."),
    ),
    "opaque": Telling("info", later("%Ln packed files were kept unopened")),
    "according-to-the-export": Telling(
        "info",
        later("According to the export"),
        later("Who wrote and when is what the exporting program says, and a message could imitate it."),
    ),
    "day-or-month": Telling(
        "clock",
        later("Day or month first is not known"),
        later("Nothing in it decides, so no times are given."),
    ),
    "incomplete-by-design": Telling(
        "info",
        later("Without what disappears"),
        later("The exporting program leaves out what disappears and what may be seen only once."),
    ),
    "missing-file": Telling("circle-x", later("%Ln files are named and not in the export")),
    "unnamed-file": Telling("info", later("%Ln files are in the export and no message names them")),
    "other-content": Telling("triangle-alert", later("%Ln files are not what the export says of them")),
    "secrets-left-out": Telling(
        "lock",
        later("Secrets were left out"),
        later("Live keys, passwords or addresses stand in the file that came. Remove it when this is kept."),
    ),
    "not-finished": Telling("circle-x", later("%Ln uploads were broken off")),
    "remote-file": Telling("unlink", later("%Ln files lie elsewhere and were not fetched")),
    "opened": Telling(
        "lock-open",
        later("Opened here"),
        later("It came sealed. What came is kept beside what was in it."),
    ),
    "signed-good": Telling(
        "signature",
        later("Signed, and the signature fits the key"),
        later("It says which key signed this, and not who held the key, nor that it is true."),
    ),
    "signed-bad": Telling(
        "octagon-alert",
        later("The signature does not hold for the key that it names"),
        later("It was changed on the way, somebody else signed it, or it is made in a way that is accepted no more."),
    ),
    "signed-unchecked": Telling(
        "signature",
        later("Names a key as its signer, and nobody checked"),
        later("Anybody can write such a name. Its public key is not here, or the signature lies in packed data."),
    ),
    "smime": Telling(
        "lock",
        later("Sealed or signed as S/MIME"),
        later("Tipdesk does not open this form. Open it with the mail program that has the key."),
    ),
    "unsure-column": Telling("info", later("%Ln columns were taken by their words or place")),
}


def caution(notice: Notice) -> Caution:
    """The strip for one notice; one that is not known here is shown as it is."""
    telling = TELLINGS.get(notice.kind)
    if telling is None:
        return Caution("triangle-alert", visible(notice.kind), "")
    rest = tr(telling.rest) if telling.rest else ""
    fact = tr(telling.fact, "", notice.count)
    if notice.names:
        fact = tr("{fact}: {names}").format(fact=fact, names=visible(listed(notice.names)))
    return Caution(telling.icon, tr("{fact}.", "a fact, before the sentence about it").format(fact=fact), rest)


def brief(kind: str, n: int) -> str:
    """The fact alone, for a table's cell."""
    telling = TELLINGS.get(kind)
    return tr(telling.fact, "", n) if telling else kind


def whole_words(kind: str, n: int) -> str:
    """The fact and what it means, for what is shown over a cell that has no room for both."""
    one = caution(Notice(kind, n))
    return f"{one.fact} {one.rest}".strip()
