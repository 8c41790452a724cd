"""How far a look or an import is, for the status bar; the time that is left is the shell's to reckon."""

from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Looking, Preview
from tipdesk.ui.shell.runner import Told
from tipdesk.ui.tongue import tr


def told_looking(step: Looking | Preview) -> Told:
    if isinstance(step, Preview):
        return Told(part=1.0)
    return Told(tr("%Ln items found so far", "", step.found), step.read / step.total if step.total else 0.0)


def told_filing(step: Step) -> Told:
    return Told(tr("%Ln kept", "", step.filed), step.bytes_read / step.bytes_total if step.bytes_total else 0.0)
