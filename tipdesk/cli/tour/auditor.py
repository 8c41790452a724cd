"""Stops at the security editor's desk: each of the seventeen questions, a review, the own-view note."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from tipdesk.app.binding import demo_surroundings
from tipdesk.app.here import Here
from tipdesk.cli.demo_desk import PASSPHRASE
from tipdesk.cli.demo_logs import LANTERN, build
from tipdesk.cli.tour.visit import Visit, Way, visit
from tipdesk.desk.lock import lock
from tipdesk.domain.questions import ABOUT, About, Question
from tipdesk.ui.audit.asking import NAMES

CHOSEN: Final = {
    About.STORY: LANTERN, About.STORY_AND_DAY: LANTERN, About.PERSON: "Bruno", About.SOURCE: "quiet heron",
    About.LAPTOP: "BV 2",
}  # fmt: skip
DAY: Final = "2025-03-05"


def walk(app: QApplication, here: Here, way: Way, pictures: Path) -> None:
    """On her own laptop, with the logs that came in packets."""
    hers = replace(here, vault=here.vault.parent / "auditor")
    if not hers.vault.is_dir():
        lock(build(hers.vault, demo_surroundings(hers)))
    at = visit(app, hers, way, pictures)
    walker = at.walker
    walker.until("the unlock page", lambda: walker.find("Passphrase") and walker.says("key ring"))
    walker.type(PASSPHRASE)
    walker.key("Return")
    walker.until("the first page", lambda: walker.find("Inbox"))
    walker.key("Ctrl+5")
    walker.until("the logs", lambda: walker.find("Findings") and walker.says("open"))
    walker.wait(800)
    walker.picture("f-access-log")
    for question in Question:
        _ask(at, question)
    _review(at)
    at.end()


def _ask(at: Visit, question: Question) -> None:
    walker, about = at.walker, ABOUT[question]
    walker.click(NAMES[question])
    if about is not About.NOTHING:
        walker.wait(300)
        walker.type(CHOSEN[about])
        walker.key("Return")
    if question is Question.COULD_OPEN:
        walker.wait(300)
        walker.type(DAY)
        walker.key("Return")
    walker.wait(700)
    walker.picture(f"f{question.value:02d}-question")


def _review(at: Visit) -> None:
    """The first finding, looked at and not yet reviewed."""
    walker = at.walker
    walker.click(NAMES[Question.ODD])
    walker.wait(500)
    walker.click("Review: ")
    walker.wait(500)
    walker.type("Both signers were called")
    walker.picture("f2-review")
    walker.key("Esc")
    walker.wait(300)
