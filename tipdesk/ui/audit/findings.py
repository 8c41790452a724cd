"""Findings in words. They are the ledger's values: named here by their kind, since `ui` does not know that room."""

import dataclasses

from tipdesk.ui.tongue import later, tr

SENTENCES = {
    "Altered": later("Something in this file is not what was signed ({part}). Take the file from a backup."),
    "Uncovered": later("The end of a line of commits has no good signature. It does not count."),
    "Fork": later("Number {seq} exists twice, with two digests: a restore, a cloned laptop, or two truths."),
    "ClockBack": later("A clock ran back: one entry claims to be earlier than the one before it."),
    "ClockAhead": later("One entry claims a time more than a day ahead."),
    "Gap": later("Entries that others name never came here. Ask for a packet."),
    "Hollow": later("{operations} entries are gone without a purge that counts. Ask for a packet."),
}


def finding_words(finding: object) -> str:
    """The sentence for one finding; one that is not known here says its kind."""
    kind = type(finding).__name__
    template = tr(SENTENCES.get(kind, kind))
    facts = {}
    if dataclasses.is_dataclass(finding):
        facts = {field.name: getattr(finding, field.name) for field in dataclasses.fields(finding)}
    return template.format(**facts)
