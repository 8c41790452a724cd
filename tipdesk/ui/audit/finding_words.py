"""Findings over the logs in words: what was found, from which threshold on, and what to do about it."""

from collections.abc import Mapping
from typing import Final

from tipdesk.desk.audit_findings import AuditFinding, Raised
from tipdesk.domain.oddities import THRESHOLDS
from tipdesk.ui.audit.lines_words import Words
from tipdesk.ui.audit.telling import where_words
from tipdesk.ui.tongue import later, tr

LOOKS: Final[Mapping[Raised, tuple[str, str]]] = {
    Raised.OVERDUE: ("clock", "warn"),
    Raised.FORKED: ("git-fork", "danger"),
    Raised.PROMISE: ("shield-alert", "warn"),
    Raised.SET_BACK: ("history", "danger"),
    Raised.CLOCK: ("clock-alert", "warn"),
    Raised.BURST: ("timer", "warn"),
    Raised.AFTER_PUBLICATION: ("calendar-x", "warn"),
    Raised.OUTSIDE: ("user-x", "warn"),
    Raised.OTHER_LAPTOP: ("laptop", "warn"),
    Raised.OUT_OF_HOURS: ("moon", "warn"),
    Raised.TRIES: ("key-round", "warn"),
    Raised.SILENT: ("circle-pause", "warn"),
    Raised.UNCONFIRMED: ("file-x", "warn"),
    Raised.FIRST_TIME: ("sparkles", "text-quiet"),
}

SHORT: Final[Mapping[Raised, str]] = {
    Raised.OVERDUE: later("A joint opening of {day} in {where} has not been reviewed"),
    Raised.FORKED: later("Feed of {who}: number {seq} exists twice, with two digests"),
    Raised.PROMISE: later("{where}, {subject}: who may know differs from what was promised"),
    Raised.SET_BACK: later("A vault of {who} was restored, cloned or set back"),
    Raised.CLOCK: later("A clock of {who} ran back"),
    Raised.AFTER_PUBLICATION: later("{who} opened {where} after its publication"),
    Raised.OTHER_LAPTOP: later("{who} worked on another laptop, in {where} among others"),
    Raised.UNCONFIRMED: later("{who} has not confirmed a purge in {where}"),
}
COUNTED: Final[Mapping[Raised, str]] = {
    Raised.BURST: later("{who} opened %Ln records in {where} within {burst_within_min} minutes"),
    Raised.OUTSIDE: later("{who}: %Ln openings outside the assignment, in {where} among others"),
    Raised.OUT_OF_HOURS: later("{who}: %Ln openings out of hours, in {where} among others"),
    Raised.TRIES: later("%Ln times somebody tried in vain to unlock the vault of {who} again"),
    Raised.SILENT: later("No log of {who} came for %Ln days"),
    Raised.FIRST_TIME: later("{who} opened or took out %Ln things for the first time, in {where} among others"),
}

LONG: Final[Mapping[Raised, str]] = {
    Raised.OVERDUE: later(
        "What several people opened together is reviewed by somebody else within {review_within_days} days. Ask who "
        "signed why it was needed, and write down the answer."
    ),
    Raised.FORKED: later(
        "A backup was restored, a laptop was cloned, or somebody wrote two truths. Only what stands before counts. "
        "Compare both versions below, and ask {who} which one is theirs."
    ),
    Raised.PROMISE: later(
        "What was promised to the source and to whom the name is sealed are not the same. Ask the lead of the story "
        "to seal it anew, and the keepers to tell the source."
    ),
    Raised.SET_BACK: later(
        "Commits that were here once may be missing. Ask {who} whether a backup was restored; a packet from colleagues "
        "brings back what is missing."
    ),
    Raised.CLOCK: later("The order of entries does not depend on it. Ask {who} to set that laptop's clock right."),
    Raised.BURST: later(
        "Listed from {burst} openings within {burst_within_min} minutes on. Reading for a deadline looks the same as "
        "copying everything: ask {who}."
    ),
    Raised.AFTER_PUBLICATION: later(
        "Nothing is left to check after the day of publication that was set. Ask {who} what it was for."
    ),
    Raised.OUTSIDE: later(
        "No grant on record let {who} in at that time. Either a log has not come here yet, or the grant was never put "
        "on record: ask the lead."
    ),
    Raised.OTHER_LAPTOP: later(
        "A laptop counts as usual {laptop_usual_after_days} days after it was first used. Ask {who} whether it is "
        "theirs; if not, suspend them."
    ),
    Raised.OUT_OF_HOURS: later(
        "Listed before {day_begins_h}:00 and from {day_ends_h}:00 on, by the clock of this desk. Ask {who}."
    ),
    Raised.TRIES: later(
        "Listed from {tries} tries within a day on. Ask {who} whether it was them; if not, where the laptop was."
    ),
    Raised.SILENT: later(
        "Listed after {silent_days} days. What one withholds, others report: ask {who} for a packet, and compare the "
        "heads that colleagues name."
    ),
    Raised.UNCONFIRMED: later("What was destroyed may still lie on that laptop. Ask {who} for a packet."),
    Raised.FIRST_TIME: later(
        "Each first opening of a story or a name, and each first export or print, is listed once. Nothing is wrong "
        "with it by itself."
    ),
}


def short(finding: AuditFinding, words: Words) -> str:
    """One line."""
    facts = _facts(finding, words)
    if finding.kind in COUNTED:
        return tr(COUNTED[finding.kind], "", finding.count).format(**facts)
    return tr(SHORT[finding.kind]).format(**facts)


def long(finding: AuditFinding, words: Words) -> str:
    """What it means, the threshold, and what to do."""
    return tr(LONG[finding.kind]).format(**_facts(finding, words))


def _facts(finding: AuditFinding, words: Words) -> dict[str, object]:
    return {
        "who": words.name(finding.person),
        "where": where_words(finding.where) or tr("vault"),
        "subject": finding.subject,
        "day": words.day(finding.at_ms),
        "seq": finding.number,
        **THRESHOLDS.numbers(),
    }
