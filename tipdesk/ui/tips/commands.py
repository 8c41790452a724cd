"""What a person does to tips: each command asks what it must, then hands an act to the page."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tipdesk.domain.ids import PersonId, StoryId, TipId
from tipdesk.domain.weight import Act as Weighed
from tipdesk.domain.weight import Sentence, Touches, weigh
from tipdesk.ui import when
from tipdesk.ui.changes import Kind
from tipdesk.ui.drafted import drafted, then_forget
from tipdesk.ui.page import PageParts
from tipdesk.ui.tips import dialogs
from tipdesk.ui.tips.acts import Act
from tipdesk.ui.tips.gateway import InboxGateway
from tipdesk.ui.tips.values import Colleague, Heavy, StoryChoice, TipWhole, TriageState

Read = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Ask the reading worker, then be called in the window's thread."""


class TipCommands(QObject):
    """`acted(Act)` once everything that an act needs is known."""

    acted = Signal(object)

    def __init__(
        self, parts: PageParts, over: QWidget, gateway: InboxGateway, states: tuple[TriageState, ...], read: Read
    ) -> None:
        super().__init__(over)
        self._parts = parts
        self._look, self._over, self._gateway, self._read = parts.look, over, gateway, read
        self._words = {state.key: state.word for state in states}

    def move(self, tips: tuple[TipId, ...], state: str, reason: str) -> None:
        word = self._words.get(state, state)
        words = self.tr("Moved %Ln tips to {state}.", "", len(tips)).format(state=word)
        act = Act(
            words, tips, lambda: self._gateway.move(tips, state, reason), goes_on=True,
            steps=lambda: self._gateway.moving(tips, state, reason),
            words_for=lambda n: self.tr("Stopped: %Ln tips moved to {state}.", "", n).format(state=word),
        )  # fmt: skip
        self._guarded(act, self.tr("%Ln tips move to {state}.", "", len(tips)).format(state=word))

    def assign(self, tips: tuple[TipId, ...]) -> None:
        self._read(self._gateway.colleagues, lambda people: self._ask_whom(tips, people))

    def _ask_whom(self, tips: tuple[TipId, ...], people: tuple[Colleague, ...]) -> None:
        dialog = dialogs.assign_dialog(self._look, self._over, people)
        said = {person.person: self._given_to(person) for person in people}

        def picked(key: object) -> None:
            to = PersonId(str(key)) if key != dialogs.NOBODY else None
            words = said[to] if to else self.tr("Assigned to nobody.")
            in_steps = partial(self._gateway.assigning, tips, to)
            act = Act(words, tips, lambda: self._gateway.assign(tips, to), steps=in_steps, words_for=self._stopped)
            name = next((one.name for one in people if one.person == to), "")
            given = self.tr("They are given to {who}.").format(who=name)
            self._guarded(act, given if to else self.tr("They are given to nobody."))

        dialog.picked.connect(picked)
        dialog.open()

    def _given_to(self, person: Colleague) -> str:
        if person.is_me:
            return self.tr("Assigned to you.")
        return self.tr("Assigned to {who}.").format(who=person.name)

    def file(self, tips: tuple[TipId, ...], queue: str = "") -> None:
        self._read(self._gateway.stories, lambda stories: self._ask_story(tips, stories, queue))

    def _ask_story(self, tips: tuple[TipId, ...], stories: tuple[StoryChoice, ...], queue: str) -> None:
        dialog = dialogs.file_dialog(self._look, self._over, stories, queue)
        names = {story.story: story.codename for story in stories}
        dialog.picked.connect(lambda key: self.file_to(tips, StoryId(str(key)), names[StoryId(str(key))]))
        dialog.open()

    def file_to(self, tips: tuple[TipId, ...], story: StoryId, codename: str) -> None:
        words = self.tr("Filed into {story}.").format(story=codename)
        act = Act(
            words, tips, lambda: self._gateway.file_into(tips, story), goes_on=True, also=(Kind.STORIES,),
            steps=lambda: self._gateway.filing(tips, story),
            words_for=lambda n: self.tr("Stopped: %Ln tips were filed into {story}.", "", n).format(story=codename),
        )  # fmt: skip
        opens = self.tr("They go into {story}, and whoever reads that story reads them.")
        self._guarded(act, opens.format(story=codename))

    def queue(self, tips: tuple[TipId, ...]) -> None:
        self._read(self._gateway.stories, lambda stories: self._ask_queue(tips, stories))

    def _ask_queue(self, tips: tuple[TipId, ...], stories: tuple[StoryChoice, ...]) -> None:
        dialog = dialogs.queue_dialog(self._look, self._over, stories)

        def picked(key: object) -> None:
            story = str(key)
            words = self.tr("Waits for {story}.").format(story=story) if story else self.tr("Waits for no story.")
            in_steps = partial(self._gateway.queueing, tips, story)
            do = partial(self._gateway.put_in_queue, tips, story)
            waits = self.tr("They wait for {story}, where they are; who reads them stays the same.").format(story=story)
            sentence = waits if story else self.tr("They wait for no story.")
            self._guarded(Act(words, tips, do, steps=in_steps, words_for=self._stopped), sentence)

        dialog.picked.connect(picked)
        dialog.open()

    def set_due(self, tips: tuple[TipId, ...]) -> None:
        dialog = dialogs.due_dialog(self._look, self._over)

        def picked(key: object) -> None:
            at_ms = key if isinstance(key, int) else None
            none = self.tr("No due date.")
            words = self.tr("Due {day}.").format(day=when.due(self._look, at_ms)) if at_ms is not None else none
            in_steps = partial(self._gateway.dating, tips, at_ms)
            act = Act(words, tips, lambda: self._gateway.set_due(tips, at_ms), steps=in_steps, words_for=self._stopped)
            day = when.due(self._look, at_ms) if at_ms is not None else ""
            dated = self.tr("They become due {day}.").format(day=day)
            self._guarded(act, dated if day else self.tr("Their due dates go."))

        dialog.picked.connect(picked)
        dialog.open()

    def note(self, tip: TipId) -> None:
        about = self.tr("Everyone who can see the inbox reads it.")
        dialog = dialogs.WriteDialog(self._look, self._over, self.tr("Note"), about=about, main=self.tr("Keep"))
        draft = drafted(self._parts, dialog, f"note/{tip}", {"text": dialog.field})

        def written(text: str) -> None:
            keep = then_forget(draft, lambda: self._gateway.add_note(tip, text))
            self.acted.emit(Act(self.tr("Note kept."), (tip,), keep))

        dialog.written.connect(written)
        dialog.open()

    def tags(self, whole: TipWhole) -> None:
        tip = whole.row.tip
        now, hint = ", ".join(whole.tags), self.tr("port, customs")
        dialog = dialogs.LineDialog(self._look, self._over, self.tr("Tags"), main=self.tr("Keep"), text=now, hint=hint)

        def written(text: str) -> None:
            tags = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
            self.acted.emit(Act(self.tr("Tags kept."), (tip,), lambda: self._gateway.set_tags(tip, tags)))

        dialog.written.connect(written)
        dialog.open()

    def next_step(self, whole: TipWhole) -> None:
        tip = whole.row.tip
        dialog = dialogs.LineDialog(
            self._look, self._over, self.tr("Next step"), main=self.tr("Keep"), text=whole.next_step
        )
        draft = drafted(self._parts, dialog, f"next/{tip}", {"text": dialog.field})

        def written(text: str) -> None:
            keep = then_forget(draft, lambda: self._gateway.set_next_step(tip, text))
            self.acted.emit(Act(self.tr("Next step kept."), (tip,), keep))

        dialog.written.connect(written)
        dialog.open()

    def _guarded(self, act: Act, sentence: str) -> None:
        """Twenty or more at once are said first, with the number."""
        match weigh(Weighed(Touches.ROWS, len(act.tips))):
            case Sentence():
                self._read(partial(self._gateway.heavy, act.tips), lambda heavy: self._agreed(act, sentence, heavy))
            case _:
                self.acted.emit(act)

    def _stopped(self, n: int) -> str:
        return self.tr("Stopped: %Ln tips were changed.", "", n)

    def _agreed(self, act: Act, sentence: str, heavy: Heavy) -> None:
        words = self.tr("This touches %Ln tips. {what}", "", len(act.tips)).format(what=sentence)
        lost = (
            (heavy.of_others, self.tr("%Ln of them are assigned to colleagues.", "", heavy.of_others)),
            (heavy.dated, self.tr("%Ln of them have a due date.", "", heavy.dated)),
            (heavy.documents, self.tr("%Ln of them brought documents.", "", heavy.documents)),
        )
        dialog = dialogs.many_dialog(self._look, self._over, words, tuple(said for n, said in lost if n))

        def agreed() -> None:
            dialog.close_over()
            self.acted.emit(act)

        dialog.accepted.connect(agreed)
        dialog.open()
