"""The pages over an unlocked session: each is given its gateway, the window a rail."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tipdesk.app.here import Here, here
from tipdesk.app.keyslots import SlotsOverDesk
from tipdesk.app.laptop import ThisLaptop
from tipdesk.app.looking import Looking
from tipdesk.desk import following, rules, stories, tips
from tipdesk.desk.roster import holders
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.exchange import tally
from tipdesk.intake.copying import ENTRY as COPIER
from tipdesk.intake.host import reader_command
from tipdesk.intake.recognising import ENTRY as RECOGNISER
from tipdesk.intake.recognising import Recogniser
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ui.audit.desk_over import AuditOverDesk
from tipdesk.ui.audit.desk_page import AuditPage
from tipdesk.ui.audit.over_desk import OwnLogOverDesk
from tipdesk.ui.audit.page import OwnLogPage
from tipdesk.ui.capture.over_desk import CaptureOverDesk
from tipdesk.ui.capture.window import CaptureWindow
from tipdesk.ui.changes import (
    GoToExchange,
    GoToGrants,
    GoToImport,
    GoToSource,
    GoToStory,
    GoToView,
    Kind,
    Want,
    changed,
)
from tipdesk.ui.drafting import Drafts
from tipdesk.ui.drafts_over_desk import DraftsOverDesk
from tipdesk.ui.exchange.over_exchange import ExchangeOverDesk
from tipdesk.ui.exchange.page import ExchangePage
from tipdesk.ui.foreign import visible
from tipdesk.ui.grants.over_desk import GrantsOverDesk
from tipdesk.ui.grants.page import GrantsPage
from tipdesk.ui.intake.drop import DropAnywhere
from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.sealed_asking import SealedAsking
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.page import Aside, Page, PageParts
from tipdesk.ui.palette.over_desk import PaletteOverDesk
from tipdesk.ui.people.over_desk import PeopleOverDesk
from tipdesk.ui.people.page import PeoplePage
from tipdesk.ui.release.over_desk import CopyOverDesk, ReleaseOverDesk
from tipdesk.ui.release.releasing import Releasing
from tipdesk.ui.requests.over_desk import RequestsOverDesk
from tipdesk.ui.requests.page import RequestsPage
from tipdesk.ui.search.over_desk import SearchOverDesk
from tipdesk.ui.search.page import SearchPage
from tipdesk.ui.settings.intake_over import IntakeOverDesk
from tipdesk.ui.settings.intake_work import IntakeWork
from tipdesk.ui.settings.over_desk import SettingsOverDesk
from tipdesk.ui.settings.page import SettingsPage
from tipdesk.ui.settings.rules_over import RulesOverDesk
from tipdesk.ui.settings.rules_work import RulesWork
from tipdesk.ui.shell.over_desk import StepsOverDesk
from tipdesk.ui.shell.pages import Makers
from tipdesk.ui.shell.shown import RailShown, StateLine, StoryLine
from tipdesk.ui.shell.workroom import Workroom
from tipdesk.ui.sources.keeping import KeepingOverDesk
from tipdesk.ui.sources.over_desk import SourceOverDesk, terms_shown
from tipdesk.ui.sources.page import SourcePage
from tipdesk.ui.stories.new_story import FoundingAStory
from tipdesk.ui.stories.over_desk import NewStoryOverDesk, StoryOverDesk
from tipdesk.ui.stories.page import StoryPage
from tipdesk.ui.tips.over_desk import InboxOverDesk, states_shown
from tipdesk.ui.tips.page import InboxPage
from tipdesk.ui.tips.values import Colleague
from tipdesk.ui.today.over_desk import TodayOverDesk
from tipdesk.ui.today.page import TodayPage
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.sources import InVault, NotKept

LEARN_AFTER_MS = 2_000
"""The first page is read by then."""
FOLLOW_AFTER_MS = 3_000
KEY_COMMAND = reader_command(sys.executable, "tipdesk.app.key_process")


def workroom(parts: PageParts, session: Session, at: Here | None = None) -> Workroom:
    own = replace(parts, steps=StepsOverDesk(session), drafts=Drafts(DraftsOverDesk(session)))
    looking = Looking(session)
    room = Workroom(own, makers(session, at or here(), looking), lambda: rail(session))
    room.destroyed.connect(looking.spare.end)
    QTimer.singleShot(LEARN_AFTER_MS, room, lambda: _learn(parts, session, room))
    QTimer.singleShot(FOLLOW_AFTER_MS, room, lambda: _follow(parts, session, room))
    return room


def _follow(parts: PageParts, session: Session, room: Workroom) -> None:
    """What others decided takes effect here; what a full disk or a damaged file keeps back, the next unlock tries."""

    def step(followed: following.Followed) -> None:
        if followed:
            room.tell(changed(Kind.PEOPLE, Kind.STORIES, Kind.LOG))

    parts.runner.steps(
        lambda: tally.followed(session), step, lambda: None, owner=room, failed=lambda _: None,
        name=tr("Taking in what others decided"),
    )  # fmt: skip


def _learn(parts: PageParts, session: Session, room: QWidget) -> None:
    """The inbox's words, so that the first half word that is asked for need not wait: nobody waits for this."""

    def steps() -> Iterator[None]:
        if not session.has_inbox:
            return iter(())
        # The view is opened on the worker that reads.
        return session.view(session.places.inbox).vocabulary.steps()

    # A damaged index is told where somebody searches.
    parts.runner.read_steps(steps, owner=room, failed=lambda _: None)


def take_drops(parts: PageParts, window: QWidget, room: Workroom, session: Session) -> None:
    """Files dropped anywhere open the preview, for the story in sight or else the inbox; nothing is kept by that."""

    def story() -> StoryId | None:
        return getattr(room.page, "story", None)

    def dropped(paths: tuple[str, ...]) -> None:
        packets = isinstance(room.page, ExchangePage)
        room.go(GoToExchange(tuple(paths)) if packets else GoToImport(tuple(paths), story()))

    def ask(say: Callable[[str], None]) -> None:
        if isinstance(room.page, ExchangePage):
            say(tr("Look into packets that came"))
            return
        into = story()
        parts.runner.read(lambda: drop_words(session, into), say, owner=drop, failed=lambda _error: None)

    drop = DropAnywhere(parts.look, window, ask)
    drop.dropped.connect(dropped)


def drop_words(session: Session, story: StoryId | None) -> str:
    """What the outline names: where it would go, and how many people would see it there."""
    if story is None:
        return tr("Import into the inbox, %Ln can see", "", len(rules.members(session, session.places.inbox)))
    place = stories.place_of(session, story)
    words = tr("Import into {story}, %Ln can see", "", len(rules.members(session, place.comp)))
    return words.format(story=place.codename)


def rail(session: Session) -> RailShown:
    """Runs on the reading worker."""
    standing, states = session.standing, states_shown(session)
    me = Colleague(standing.person.id, standing.person.name, is_me=True)
    counts = tips.counts(session, session.places.inbox) if session.has_inbox else {}
    return RailShown(
        desk=standing.desk,
        person=visible(standing.person.name),
        initials=me.initials,
        role=tr("guest") if session.is_guest else desk_role(standing.person.role),
        open_tips=sum(counts.get(state.key, 0) for state in states if state.is_open),
        states=tuple(StateLine(s.key, s.icon, s.word, counts.get(s.key, 0)) for s in states if session.has_inbox),
        stories=tuple(StoryLine(card.story, card.title, card.i_lead, card.codename) for card in stories.cards(session)),
        holders=holders(session),
        has_inbox=session.has_inbox,
    )


def makers(session: Session, at: Here, looking: Looking) -> Makers:
    """Each page is made when it is first gone to."""
    of_story = _StoryPages(session, looking)

    def inbox(parts: PageParts, _want: Want) -> Page:
        return looking.beside(InboxPage(parts, InboxOverDesk(session, parts.look), states_shown(session)), parts)

    def bring_in(parts: PageParts, _want: Want) -> Page:
        command = reader_command(sys.executable)
        asking = SealedAsking()
        page = ImportPage(
            parts, lambda story: asking.over(ImportOverDesk(session, parts.look, command, story, KEY_COMMAND))
        )
        asking.watch(page)
        return page

    def search(parts: PageParts, _want: Want) -> Page:
        return SearchPage(parts, SearchOverDesk(session, parts.look))

    def today(parts: PageParts, _want: Want) -> Page:
        return TodayPage(parts, TodayOverDesk(session, parts.look))

    def log(parts: PageParts, _want: Want) -> Page:
        return _log(session, parts)

    def capture(parts: PageParts) -> Aside:
        return CaptureWindow(parts, CaptureOverDesk(session, parts.look), terms_shown())

    def settings(parts: PageParts, _want: Want) -> Page:
        page = SettingsPage(parts, SettingsOverDesk(session), SlotsOverDesk(session), ThisLaptop(at))
        IntakeWork(parts, IntakeOverDesk(session, parts.look, KEY_COMMAND), page, page.forms)
        RulesWork(parts, RulesOverDesk(session), page, page.forms)
        return page

    own, desk, view = of_story, _DeskPages(session), _viewing(session, looking)
    made = Makers(
        inbox, own.story, own.source, bring_in, search, log, own.new_story, today=today, view=view, capture=capture,
        settings=settings, requests=own.requests, people=desk.people, grants=desk.grants,
        exchange=desk.exchange, palette=lambda parts: PaletteOverDesk(session, parts.look),
        has_inbox=lambda: session.has_inbox,
    )  # fmt: skip
    return _of_guest(made) if session.is_guest else made


def _of_guest(made: Makers) -> Makers:
    """No desk is open to them: its people, settings, requests and captures are not there."""
    return replace(made, people=None, settings=None, requests=None, capture=None, palette=None)


def _viewing(session: Session, looking: Looking) -> Callable[[PageParts, GoToView], Page]:
    """The safe view, with what makes copies of what it shows and lets them out."""
    start, copier = partial(Viewer, reader_command(sys.executable, ENTRY)), reader_command(sys.executable, COPIER)
    recognise = reader_command(sys.executable, RECOGNISER)

    def view(parts: PageParts, _want: GoToView) -> Page:
        def gateway(want: GoToView) -> ViewOverDesk:
            matter = NotKept(want.lying) if want.lying is not None else InVault(session, parts.look, want)
            releasing.want = want
            return ViewOverDesk(parts.look, matter, looking.take, Recogniser(recognise), looking.listen)

        def copies(want: GoToView) -> CopyOverDesk:
            return CopyOverDesk(session, parts.look, want, start, copier)

        page = ViewPage(parts, gateway)
        releasing = Releasing(page, copies, partial(ReleaseOverDesk, session, start, copier), start)
        return page

    return view


def _log(session: Session, parts: PageParts) -> Page:
    """All logs for a security editor; one's own for everybody else."""
    if session.standing.person.role is DeskRole.SECURITY_EDITOR:
        return AuditPage(parts, AuditOverDesk(session, parts.look))
    return OwnLogPage(parts, OwnLogOverDesk(session, parts.look))


@dataclass(frozen=True)
class _DeskPages:
    """Who is at the desk, who may open what, and what travels between them."""

    session: Session

    def people(self, parts: PageParts, _want: Want) -> Page:
        return PeoplePage(parts, PeopleOverDesk(self.session))

    def grants(self, parts: PageParts, want: GoToGrants) -> Page:
        return GrantsPage(parts, GrantsOverDesk(self.session, parts.look, want.story), story=want.story)

    def exchange(self, parts: PageParts, _want: Want) -> Page:
        return ExchangePage(parts, ExchangeOverDesk(self.session))


@dataclass(frozen=True)
class _StoryPages:
    """What belongs to one story."""

    session: Session
    looking: Looking

    def story(self, parts: PageParts, want: GoToStory) -> Page:
        session, story = self.session, want.story
        inbox = InboxOverDesk(session, parts.look, story)
        tips_of = self.looking.beside(InboxPage(parts, inbox, states_shown(session)), parts, story)
        of_story = StoryOverDesk(session, parts.look, story)
        return self.looking.pictured(StoryPage(parts, of_story, tips_of, story=story), parts)

    def source(self, parts: PageParts, want: GoToSource) -> Page:
        gateway = SourceOverDesk(self.session, parts.look, want.story)
        seconds = self.session.standing.policy.reveal_s
        keeping = KeepingOverDesk(self.session, want.story)
        return SourcePage(parts, gateway, keeping, terms_shown(), story=want.story, source=want.source, seconds=seconds)

    def requests(self, parts: PageParts, _want: Want) -> Page:
        return RequestsPage(parts, RequestsOverDesk(self.session))

    def new_story(self, parts: PageParts, over: QWidget, go: Callable[[Want], None]) -> None:
        founding = FoundingAStory(parts, NewStoryOverDesk(self.session), over)
        founding.founded.connect(lambda story: go(GoToStory(story)))
        founding.open()
