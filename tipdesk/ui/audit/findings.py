"""Findings in words. They are the ledger's values: named here by their kind, since `ui` does not know that room."""

import dataclasses

from PySide6.QtCore import QCoreApplication

SENTENCES = {
    "Altered": "Something in this file is not what was signed ({part}). Take the file from a backup.",
    "Uncovered": "The end of a line of commits has no good signature. It does not count.",
    "Fork": "Number {seq} exists twice, with two digests: a restore, a cloned laptop, or two truths.",
    "ClockBack": "A clock ran back: one entry claims to be earlier than the one before it.",
    "ClockAhead": "One entry claims a time more than a day ahead.",
    "Gap": "Entries that others name never came here. Ask for a packet.",
    "Hollow": "{operations} entries are gone without a purge that counts. Ask for a packet.",
}


def finding_words(finding: object) -> str:
    """The sentence for one finding; one that is not known here says its kind."""
    kind = type(finding).__name__
    template = QCoreApplication.translate("Findings", SENTENCES.get(kind, kind))
    facts = {}
    if dataclasses.is_dataclass(finding):
        facts = {field.name: getattr(finding, field.name) for field in dataclasses.fields(finding)}
    return template.format(**facts)
