"""Choosing what a question is about, and filters that stack on it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, Protocol

from PySide6.QtWidgets import QWidget

from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import FOREVER_MS, Sift
from tipdesk.domain.questions import ABOUT, About, Question
from tipdesk.ui import when
from tipdesk.ui.audit.asking import CHOOSE
from tipdesk.ui.audit.desk_values import Choices
from tipdesk.ui.audit.filter_bar import ICONS, FilterBar
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.pick import Choice, PickDialog

ANY: Final = ""
PART_OF: Final = {
    About.STORY: "story", About.STORY_AND_DAY: "story", About.PERSON: "person", About.SOURCE: "source",
    About.LAPTOP: "laptop",
}  # fmt: skip


class Asking(Protocol):
    """What the page lets this part use."""

    look: Look
    asked: Asked
    choices: Choices
    filters: FilterBar
    days: Button

    def ask(self, asked: Asked) -> None: ...

    def choose_days(self, *, one_day: bool = False) -> None: ...


class Chooser:
    """One for the page; `over` is the page as a widget, over which dialogs open."""

    def __init__(self, page: Any) -> None:
        self._page: Asking = page
        self._over: QWidget = page

    def question(self, question: Question) -> None:
        """A question that is about somebody or something asks for it first."""
        about = ABOUT[question]
        if about is About.NOTHING:
            self._page.ask(Asked(question, self._days()))
            return
        self._pick(PART_OF[about], tr(CHOOSE[about]), question)

    def part(self, part: str) -> None:
        """Another filter on the same question."""
        titles = {"person": About.PERSON, "story": About.STORY, "source": About.SOURCE, "laptop": About.LAPTOP}
        self._pick(part, tr(CHOOSE[titles[part]]), None)

    @property
    def _sift(self) -> Sift:
        return self._page.asked.sift

    def _pick(self, part: str, title: str, question: Question | None) -> None:
        choices = self._page.choices
        known = {
            "person": choices.people, "story": choices.stories, "source": choices.sources, "laptop": choices.laptops,
        }[part]  # fmt: skip
        shown = tuple(replace(one, icon=ICONS[part]) for one in known)
        every = Choice(ANY, tr("All of them"), icon="x")
        dialog = PickDialog(
            self._page.look, self._over, title, (*shown, every), main=tr("Show"), hint=tr("A few letters")
        )
        dialog.picked.connect(lambda key: self._picked(part, key, question))
        dialog.open()

    def _picked(self, part: str, key: Any, question: Question | None) -> None:
        sift = narrowed(self._sift if question is None else self._days(), part, key)
        asked = Asked(question or self._page.asked.question, sift)
        self._page.ask(asked)
        if question is Question.COULD_OPEN:
            self._page.choose_days(one_day=True)

    def _days(self) -> Sift:
        """What narrows the next question too: the days, but not the one day that a name may have leaked on."""
        if self._page.asked.question is Question.COULD_OPEN:
            return Sift()
        return Sift(from_ms=self._sift.from_ms, to_ms=self._sift.to_ms)

    def take_days(self, days: tuple[int, int]) -> None:
        """From and to."""
        sift = replace(self._sift, from_ms=days[0], to_ms=days[1])
        self._page.ask(replace(self._page.asked, sift=sift))

    def show(self, sift: Sift) -> None:
        """The chips and the days say what narrows."""
        choices, look = self._page.choices, self._page.look
        people = {choice.key: choice.words for choice in choices.people}
        laptops = {choice.key: choice.words for choice in choices.laptops}
        who = next(iter(sorted(sift.people)), "")
        self._page.filters.show_chosen(
            {
                "person": people.get(who, who[:8]),
                "story": sift.where,
                "source": sift.subject,
                "laptop": laptops.get(sift.laptop, sift.laptop),
            }
        )
        self._page.days.setText(days_words(look, sift))
        self._page.days.setAccessibleName(tr("Days: {days}").format(days=days_words(look, sift)))
        self._page.days.updateGeometry()


def narrowed(sift: Sift, part: str, key: Any) -> Sift:
    """With this part chosen; the empty key is any."""
    match part:
        case "person":
            return replace(sift, people=frozenset({key} if key else ()))
        case "story":
            return replace(sift, where=key)
        case "source":
            where, subject = key or ("", "")
            return replace(sift, where=where, subject=subject)
        case _:
            return replace(sift, laptop=key)


def days_words(look: Look, sift: Sift) -> str:
    """`All days`, a day, or from when to when."""
    if sift.from_ms == 0 and sift.to_ms == FOREVER_MS:
        return tr("All days")
    begin = when.day(look, sift.from_ms) if sift.from_ms else ""
    end = when.day(look, sift.to_ms) if sift.to_ms != FOREVER_MS else ""
    return begin if begin == end else tr("{first} to {last}").format(first=begin, last=end)
