"""What the reader noticed about an item, in sentences: for the strips of a tip and the column of the import."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tipdesk.domain.text import visible
from tipdesk.domain.tip import Notice
from tipdesk.ui import when
from tipdesk.ui.tips.values import Caution


class Telling(NamedTuple):
    icon: str
    one: str
    many: str
    rest: str


TELLINGS = {
    "tracker": Telling("unlink", "1 tracker was not loaded", "{n} trackers were not loaded",
                       "and cut out: it would have told the sender that this was read. The sealed original keeps it."),
    "remote-picture": Telling("unlink", "1 remote picture was not loaded", "{n} remote pictures were not loaded",
                              "and cut out. The sealed original keeps them."),
    "tracking-link": Telling("unlink", "1 link carries a tracking mark", "{n} links carry a tracking mark",
                             "and is shown as text."),
    "hidden-text": Telling("scan-eye", "1 hidden text made visible", "{n} hidden texts made visible",
                           "It was not meant to be seen."),
    "form": Telling("triangle-alert", "1 form was cut out", "{n} forms were cut out", "The sealed original keeps it."),
    "script": Telling("octagon-alert", "1 script was cut out", "{n} scripts were cut out",
                      "and never ran. The sealed original keeps it."),
    "strange-name": Telling("scan-eye", "1 name with hidden characters", "{n} names with hidden characters",
                            "Shown as it is stored."),
    "hidden-character": Telling("scan-eye", "1 hidden character made visible", "{n} hidden characters made visible",
                                "Shown as it is stored."),
    "no-date": Telling("clock", "Date missing", "Date missing", "The message itself has no date."),
    "no-zone": Telling("clock", "Date without a zone", "Date without a zone", "Taken as UTC."),
    "no-sender": Telling("user", "No sender is named", "No sender is named", ""),
    "guessed-letters": Telling("info", "Letters guessed", "Letters guessed",
                               "The encoding was not named, or named wrongly."),
    "damaged": Telling("circle-x", "1 part is damaged", "{n} parts are damaged", "What could be read was read."),
    "encrypted": Telling("lock", "Still encrypted", "Still encrypted", "Only its envelope could be read."),
    "cut-text": Telling("info", "Text cut", "Text cut",
                        "It was longer than is shown. The sealed original has it whole."),
    "partial": Telling("info", "One piece of several", "One piece of several", "The message was sent in parts."),
    "link-elsewhere": Telling("triangle-alert", "1 link leads elsewhere than it says",
                              "{n} links lead elsewhere than they say", ""),
    "opaque": Telling("info", "1 wrapped form was kept unopened", "{n} wrapped forms were kept unopened", ""),
}  # fmt: skip


def _tr(words: str) -> str:
    return QCoreApplication.translate("Notices", words)


def caution(notice: Notice) -> Caution:
    """The strip for one notice; one that is not known here is shown as it is."""
    telling = TELLINGS.get(notice.kind)
    if telling is None:
        return Caution("triangle-alert", visible(notice.kind), "")
    rest = _tr(telling.rest)
    if notice.names:
        rest = f"{rest} {visible(', '.join(notice.names))}".strip()
    return Caution(telling.icon, when.count(notice.count, telling.one, telling.many), rest)


def brief(kind: str, n: int) -> str:
    """The fact alone, for a table's cell."""
    telling = TELLINGS.get(kind)
    return when.count(n, telling.one, telling.many) if telling else kind
