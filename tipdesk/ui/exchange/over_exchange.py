"""The gateway of the exchange page over packets, rules and one's own log."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from tipdesk.desk import following, heard, people
from tipdesk.desk.session import Session
from tipdesk.domain.events import AccessEvent, EventKind
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.retention import DAY_MS
from tipdesk.errors import SenderEnded, TipdeskError
from tipdesk.exchange import packet, recovery, tally, travels
from tipdesk.exchange.packet import Although, Concern
from tipdesk.exchange.tally import Tally
from tipdesk.ui.exchange.values import Colleague, Exchange, Merged, Outcome, Preview, Received, Sent, ToSend
from tipdesk.ui.foreign import visible
from tipdesk.ui.names import initials_of, name_of
from tipdesk.ui.tongue import apart, listed, tr
from tipdesk.ui.words import sentence

SHOWN_DAYS: Final = 7
RECOVERY: Final = "recovery"
"""The key of the row that stands for all recovery copies."""
WHY: Final = "exchange"
"""What a packet's header says of its reason; nobody outside reads it."""


class ExchangeOverDesk:
    def __init__(self, session: Session) -> None:
        self._session = session

    def exchange(self) -> Exchange:
        session = self._session
        since = session.around.now_ms() - SHOWN_DAYS * DAY_MS
        found = tally.at_hand(session)
        aside = {str(one.due.comp): one.aside for one in found}
        return Exchange(
            self._all_to_send(found),
            tuple(self._received(one, aside) for one in heard.packets(session, since)),
            self._colleagues(),
        )

    def send(self, keys: tuple[str, ...], folder: str) -> Iterator[Sent]:
        session = self._session
        for comp in travels.places(session):
            if str(comp) in keys and (to := travels.of(session, comp).to):
                made = packet.send(session, comp, to, WHY, Path(folder))
                yield Sent(str(comp), made.path.name, made.size)
        if RECOVERY in keys:
            copies = list(recovery.copies(session, Path(folder)))
            yield Sent(RECOVERY, recovery.FOLDER, sum(made.size for made in copies))

    def look(self, path: str) -> Preview:
        name = Path(path).name
        try:
            found = packet.look(self._session, Path(path))
        except SenderEnded as ended:
            return Preview(
                path, name, ended.name, concerns=(sentence(ended),), from_ended=True,
                would=tr("It stays outside until a lead says that it counts."),
            )  # fmt: skip
        except TipdeskError as refused:
            return Preview(path, name, refused=sentence(refused))
        return self._preview(path, found)

    def merge(self, packets: tuple[Preview, ...]) -> Iterator[Merged | str]:
        """The roster first: the others are judged by it."""
        came = set()
        for one in sorted(packets, key=lambda each: not each.is_roster):
            yield tr("Merging {name}").format(name=visible(one.name))
            although = Although.SENDER_ENDED if one.from_ended else Although.NOTHING
            done = packet.receive(self._session, Path(one.path), although)
            came.add(done.preview.comp)
            yield self._merged(one.path, done)
        yield tr("Taking in what others decided")
        for _step in following.steps(self._session):
            pass
        for _noted in tally.notes(self._session, came):
            pass

    def _all_to_send(self, found: tuple[Tally, ...]) -> tuple[ToSend, ...]:
        """Only what somebody lacks: who has answered with a packet of their own holds the rest."""
        sent = heard.sent(self._session)
        listed_now = [
            self._to_send(one.due, one.lacks, sent.get(str(one.due.comp))) for one in found if one.due.to and one.lacks
        ]
        if uncopied := sum(one.uncopied for one in found):
            to = tr("The root's holders, together")
            listed_now.append(ToSend(RECOVERY, to, tr("recovery copies of the stories that you lead"), uncopied))
        return tuple(listed_now)

    def _to_send(self, one: travels.Due, lacks: int, sent_ms: int | None) -> ToSend:
        everyone = len(one.to) >= len(self._session.standing.people) - 1 > 1
        names = tr("Everyone at the desk") if everyone else listed(self._name(who) for who in one.to)
        return ToSend(str(one.comp), names, self._place(one.kind, one.name, str(one.comp)), lacks, sent_ms)

    def _place(self, kind: str, name: str, comp: str) -> str:
        match kind:
            case "roster":
                return tr("the desk's roster")
            case "inbox":
                return tr("the inbox")
            case "log":
                return tr("your access log")
            case _:
                story = self._session.standing.stories.get(comp)
                return visible(story.title) if story is not None else name

    def _preview(self, path: str, found: packet.Preview) -> Preview:
        log_of = tr("the access log of {name}").format(name=self._name(found.owner)) if found.owner else ""
        holds = log_of or self._place(found.kind, found.name, str(found.comp))
        would = [tr("%Ln new changes", "", found.new)]
        if found.documents:
            would.append(tr("%Ln documents", "", found.documents))
        if found.is_new_here:
            would.insert(0, tr("comes here for the first time"))
        return Preview(
            path, Path(path).name, self._name(found.sender), holds, apart(would),
            tuple(_concern(one) for one in sorted(found.concerns, key=lambda each: each.name)),
            nothing_new=not found.new and not found.is_new_here, is_roster=found.kind == "roster",
        )  # fmt: skip

    def _merged(self, path: str, done: packet.Received) -> Merged:
        said = [tr("%Ln changes merged", "", done.new)]
        if done.aside:
            said.append(tr("%Ln set aside", "", len(done.aside)))
        if done.forked:
            said.append(tr("a feed forks"))
        comp = str(done.preview.comp)
        story = StoryId(comp) if comp in self._session.standing.stories else None
        return Merged(path, apart(said), done.new, len(done.aside), story)

    def _received(self, one: AccessEvent, aside: Mapping[str, Mapping[PersonId, int]]) -> Received:
        """What of it waits for a lead now is said as long as it waits."""
        if one.kind is EventKind.PACKET_REFUSED:
            said = tr("refused: nothing of it was taken in")
            if not one.details.whom:
                return Received(tr("A packet"), said, one.at_ms, Outcome.REFUSED)
            who = tr("{name}, as it claims").format(name=self._name(one.details.whom))
            return Received(who, said, one.at_ms, Outcome.REFUSED)
        comp = one.details.comp
        story = StoryId(comp) if comp in self._session.standing.stories else None
        who, waits = self._name(one.details.whom), aside.get(comp, {}).get(PersonId(one.details.whom), 0)
        if waits:
            words = tr("%Ln changes were set aside: they do not count. A lead can look.", "", waits)
            return Received(who, words, one.at_ms, Outcome.ASIDE, story)
        words = tr("%Ln changes of {where} merged", "", one.count).format(where=self._place(one.where, one.where, comp))
        return Received(who, words, one.at_ms, Outcome.MERGED, story)

    def _colleagues(self) -> tuple[Colleague, ...]:
        session, last = self._session, heard.last(self._session)
        now = session.around.now_ms()
        found = []
        for one in people.everyone(session) if session.has_joined else ():
            if one.person == PersonId(session.me) or one.state is people.PersonState.ENDED:
                continue
            suspended = one.state is people.PersonState.SUSPENDED
            at_ms = last.get(one.person)
            silent = (now - at_ms) // DAY_MS if at_ms is not None else 0
            remark = tr("silent %Ln days", "", silent) if silent >= SHOWN_DAYS else ""
            if suspended:
                remark = tr("suspended", "a person")
            found.append(Colleague(visible(one.name), initials_of(one.name), 0, at_ms, remark, grave=suspended))
        return tuple(found)

    def _name(self, who: str) -> str:
        return name_of(self._session, who)


def _concern(one: Concern) -> str:
    match one:
        case Concern.SENDER_ENDED:
            return tr("Its sender was ended or suspended. A lead said that it counts all the same.")
        case Concern.SENDER_NOT_IN:
            return tr("Its sender is at the desk, and not among the people of this place as far as is known here.")
        case Concern.SECOND_LOG:
            return tr("Another access log of the same person is here already. Ask them, and tell the security editor.")
