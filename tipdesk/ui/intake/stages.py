"""The stages of an import, and what the foot offers in each."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from tipdesk.ui.intake.foot import ImportFoot


class Stage(Enum):
    CHOOSING = auto()
    LOOKING = auto()
    READY = auto()
    FILING = auto()
    DONE = auto()


def _tr(words: str) -> str:
    return QCoreApplication.translate("ImportStages", words)


def offer(foot: ImportFoot, stage: Stage, *, ticked: int, kept: int) -> None:
    """The buttons of this stage; the main one says why it is off."""
    main = _tr("Import {n} ticked").format(n=f"{ticked:,}")
    match stage:
        case Stage.LOOKING:
            foot.offer(cancel=_tr("Cancel reading"), main=main, why_not=_tr("Still being read."))
        case Stage.READY | Stage.CHOOSING:
            foot.offer(cancel=_tr("Cancel"), main=main, why_not="" if ticked else _tr("Nothing is ticked."))
        case Stage.FILING:
            foot.offer(cancel=_tr("Stop here"), main=main, why_not=_tr("Being imported."))
        case Stage.DONE:
            foot.offer(cancel="", main=_tr("To the inbox"), undo=_tr("Undo this import") if kept else "")
