"""The stages of an import, and what the foot offers in each."""

from enum import Enum, auto

from tipdesk.ui.intake.foot import ImportFoot
from tipdesk.ui.tongue import tr


class Stage(Enum):
    CHOOSING = auto()
    LOOKING = auto()
    READY = auto()
    FILING = auto()
    DONE = auto()


def offer(foot: ImportFoot, stage: Stage, *, ticked: int, kept: int) -> None:
    """The buttons of this stage; the main one says why it is off."""
    main = tr("Import %Ln ticked", "", ticked)
    match stage:
        case Stage.LOOKING:
            foot.offer(cancel=tr("Cancel reading"), main=main, why_not=tr("Still being read."))
        case Stage.READY | Stage.CHOOSING:
            foot.offer(cancel=tr("Cancel"), main=main, why_not="" if ticked else tr("Nothing is ticked."))
        case Stage.FILING:
            foot.offer(cancel=tr("Stop here"), main=main, why_not=tr("Being imported."))
        case Stage.DONE:
            foot.offer(cancel="", main=tr("To the inbox"), undo=tr("Undo this import") if kept else "")
