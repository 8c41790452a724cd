"""What an import asks, over the desk: dates, forms and rules, as they were said for this import."""

from collections.abc import Callable, Iterator, Sequence

from tipdesk.desk import forms, rules_of_the_desk
from tipdesk.desk.in_bulk import Applied
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId, TipId
from tipdesk.intake.arriving import judging
from tipdesk.intake.asked import Dates, FormFound, FormMap, Part, TipFound
from tipdesk.intake.preview import Preview
from tipdesk.ui.intake.asking import fitting as fits
from tipdesk.ui.rules import RuleShown, every


class AskingOverDesk:
    """For one page; what was said holds until the page looks for another place."""

    _session: Session
    _story: StoryId | None

    def __init__(self) -> None:
        self._dates = Dates.UNKNOWN
        self._off: frozenset[str] = frozenset()

    def rules(self) -> tuple[RuleShown, ...]:
        """Those that are followed; none for a story, of which they say nothing."""
        if self._story is not None:
            return ()
        return tuple(one for one in every(self._session) if one.is_followed and one.rule.is_on)

    def with_dates(self, dates: Dates) -> None:
        """Where nothing else decides."""
        self._dates = dates

    def without_rules(self, off: frozenset[str]) -> None:
        """These are not applied this time."""
        self._off = off

    def say_form(self, form: FormFound, parts: Sequence[Part]) -> None:
        way = forms.say(self._session, form.head, form.questions, [part.value for part in parts])
        self._session.history.done(way)

    def _said_forms(self) -> tuple[FormMap, ...]:
        known = {part.value for part in Part}
        return tuple(
            FormMap(one.head, tuple(Part(part) for part in one.parts))
            for one in forms.said(self._session)
            if known.issuperset(one.parts)
        )

    def _judge(self) -> Callable[[TipFound], tuple[str, ...]]:
        return judging(tuple(one.rule for one in self.rules()))

    def _ruled(self, shown: Preview, kept: Sequence[str]) -> Iterator[Applied]:
        """Only what the preview showed: a rule that came meanwhile is not applied to this import."""
        wanted = frozenset(fits(shown, self._off))
        if not wanted or not kept or self._story is not None:
            return iter(())
        return rules_of_the_desk.apply(self._session, [TipId(one) for one in kept], wanted)
