"""What of a document can lead to the source, in sentences: for the panel, and again before a copy leaves."""

from collections.abc import Iterable

from tipdesk.intake.viewing import Evidence, Weight
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.signs import SAID


def dangers(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """One sentence or two for each sign that weighs as danger, in the order of the file; no values of it."""
    counted: dict[str, int] = {}
    for one in evidence:
        if one.weight is Weight.DANGER:
            counted[one.sign] = counted.get(one.sign, 0) + max(1, one.count)
    told = []
    for sign, said in SAID.items():
        if sign in counted:
            words = tr("{fact}. {explained}", "a fact, then a sentence about it")
            number = counted[sign]
            told.append(words.format(fact=tr(said.fact, "", number), explained=tr(said.rest, "", number)))
    return tuple(told)
