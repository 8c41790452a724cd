"""The stages of an import, and what the foot says and offers in each."""

from enum import Enum, auto
from typing import Protocol

from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Looking, Preview
from tipdesk.ui.intake.foot import ImportFoot
from tipdesk.ui.intake.telling import filing_words, looking_words, part_of
from tipdesk.ui.tongue import apart, tr


class Stage(Enum):
    CHOOSING = auto()
    LOOKING = auto()
    READY = auto()
    FILING = auto()
    DONE = auto()


class UnderWay(Protocol):
    """An import, as its foot needs to know it."""

    preview: Preview
    records: tuple[str, ...]
    looking: Looking | None
    step: Step | None
    stopped: bool

    @property
    def stage(self) -> Stage: ...

    @property
    def is_reading(self) -> bool: ...

    @property
    def is_filing(self) -> bool: ...


def offer(foot: ImportFoot, work: UnderWay) -> None:
    """The buttons of this stage; the main one says why it is off."""
    ticked, kept = work.preview.counts.ticked, len(work.records)
    main, undo = tr("Import %Ln ticked", "", ticked), tr("Undo this import") if kept else ""
    why_not = "" if ticked else tr("Nothing is ticked.")
    match work.stage:
        case Stage.LOOKING:
            foot.offer(cancel=tr("Cancel reading"), main=main, why_not=why_not)
        case Stage.READY | Stage.CHOOSING:
            foot.offer(cancel=tr("Cancel"), main=main, why_not=why_not, undo=undo)
        case Stage.FILING:
            foot.offer(cancel=tr("Stop here"), main=main, why_not=tr("Being imported."))
        case Stage.DONE:
            foot.offer(cancel="", main=tr("To the inbox"), undo=undo)


def say(foot: ImportFoot, work: UnderWay) -> None:
    """One line of progress: what is done, how far, how long still."""
    kept, counts = len(work.records), work.preview.counts
    kept_words = tr("%Ln tips are kept.", "", kept)
    beside = tr("You may import what is ticked now; the rest joins when read.") if work.stage is Stage.LOOKING else ""
    match work.stage:
        case Stage.LOOKING if work.looking is not None:
            foot.say(*looking_words(work.looking), part_of(work.looking.read, work.looking.total), beside)
        case Stage.FILING if work.is_filing and work.step is not None:
            foot.say(
                tr("Importing"), filing_words(work.step, kept), part_of(work.step.bytes_read, work.step.bytes_total)
            )
        case Stage.FILING if work.is_reading and work.looking is not None:
            bold, rest = looking_words(work.looking)
            part = part_of(work.looking.read, work.looking.total)
            foot.say(bold, apart((rest, tr("%Ln kept", "", kept))), part, tr("What is read later joins."))
        case Stage.READY if work.stopped:
            rest = tr("%Ln ticked are not.", "", counts.ticked) if kept else tr("What was read can be imported.")
            foot.say(tr("Stopped."), f"{kept_words} {rest}", 0.0)
        case Stage.READY:
            foot.say(tr("Read."), tr("Tick what you want to keep."), 1.0)
        case Stage.DONE:
            foot.say(kept_words, _and_the_rest(work), 1.0)
        case _:
            foot.say(tr("Reading"), "", 0.0)


def _and_the_rest(work: UnderWay) -> str:
    """Whole sentences about what is not among the kept."""
    same, failed = work.preview.counts.duplicate, work.preview.counts.error
    said = [tr("%Ln were here already.", "", same)] if same else []
    said += [tr("%Ln could not be read.", "", failed)] if failed else []
    return " ".join(said)
