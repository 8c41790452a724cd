"""The page of requests over the desk: how each stands, in words."""

from typing import assert_never

from tipdesk.desk import releasing, requests, stories
from tipdesk.desk.requests import Request, Standing
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.ui.names import is_me, name_of
from tipdesk.ui.requests.values import AnswerLine, Part, RequestRow, State
from tipdesk.ui.tongue import tr

LOGS = "logs"


class RequestsOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[str, Request] = {}
        """What was shown, by its mark: an answer goes to where it was asked."""

    def places(self) -> tuple[str, ...]:
        return (*(str(card.story) for card in stories.cards(self._session)), LOGS)

    def of(self, place: str) -> tuple[RequestRow, ...]:
        session = self._session
        if place == LOGS:
            return tuple(self._row(one) for one in requests.of_logs(session))
        found = requests.of_story(session, stories.place_of(session, StoryId(place)).comp)
        return tuple(self._row(one) for one in found)

    def release(self, row: RequestRow) -> None:
        although = releasing.Although.ASKER_ALONE if row.their_word_alone else releasing.Although.NOTHING
        releasing.release(self._session, self._known[row.key].comp, row.key, although)

    def refuse(self, row: RequestRow, reason: str) -> None:
        releasing.refuse(self._session, self._known[row.key].comp, row.key, reason)

    def _row(self, one: Request) -> RequestRow:
        session = self._session
        self._known[one.mark] = one
        mine = is_me(session, one.by)
        story = None if one.from_outside else StoryId(str(one.story))
        answers = tuple(
            AnswerLine(
                name_of(session, answer.by),
                tr("released their share") if answer.released else tr("refused"),
                answer.at_ms,
                answer.reason,
            )
            for answer in one.answers
        )
        return RequestRow(
            one.mark, str(one.comp), self._part(one), tr("You") if mine else name_of(session, one.by), one.alias,
            one.codename, one.reason, one.at_ms, one.until_ms, state_of(one), needs_words(one), answers,
            can_answer=one.waits_for(str(session.me)), can_open=mine and one.standing is Standing.AGREED,
            story=story, source=one.source if story is not None else None,
            their_word_alone=releasing.is_their_word_alone(session, one),
        )  # fmt: skip

    def _part(self, one: Request) -> Part:
        if one.standing.is_over:
            return Part.PAST
        if is_me(self._session, one.by):
            return Part.BY_ME
        return Part.OF_ME if one.waits_for(str(self._session.me)) else Part.OTHERS


def needs_words(one: Request) -> str:
    """How many must act together, and how many have."""
    return tr("%Ln keepers must act together: who asks, and who releases a share.", "", one.needed)


def state_of(one: Request) -> State:
    """A word and an icon: colour alone says nothing."""
    match one.standing:
        case Standing.WAITING:
            return State("clock", tr("Waiting"), "warn")
        case Standing.AGREED:
            return State("check", tr("Agreed"), "ok")
        case Standing.OPENED:
            return State("lock-open", tr("Opened"), "text-quiet")
        case Standing.REFUSED:
            return State("ban", tr("Refused"), "danger")
        case Standing.PAST:
            return State("hourglass", tr("Past its time"), "text-quiet")
        case Standing.REPLACED:
            return State("rotate-cw", tr("Sealed anew since"), "text-quiet")
        case _:
            assert_never(one.standing)
