"""Who can see the inbox or a story, as the sheet tells it."""

from tipdesk.desk import capture, rules
from tipdesk.desk import seers as desk_seers
from tipdesk.desk.session import Session
from tipdesk.domain.ids import StoryId
from tipdesk.domain.retention import DAY_MS
from tipdesk.domain.story import Member, StoryRole
from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.names import first_name, initials_of, is_me, name_of
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.who_sheet import Seer, WhoCanSee

SOON_MS = 86_400_000


def role_word(role: StoryRole) -> str:
    match role:
        case StoryRole.LEAD:
            return tr("Lead", "role in a story")
        case StoryRole.CONTRIBUTOR:
            return tr("Contributor", "role in a story")
        case StoryRole.READER:
            return tr("Reader", "role in a story")


def until_words(look: Look, until_ms: int | None) -> str:
    if until_ms is None:
        return tr("no end")
    if when.local(look, until_ms).date() == when.local(look, look.now_ms()).date():
        return tr("until tonight")
    return tr("until {day}").format(day=when.day(look, until_ms))


def ends_soon(look: Look, until_ms: int | None) -> bool:
    return until_ms is not None and until_ms - look.now_ms() < SOON_MS


def members(session: Session, story: StoryId | None) -> tuple[Member, ...]:
    return rules.members(session, capture.place_of(session, story))


def who_can_see(session: Session, look: Look, story: StoryId | None) -> WhoCanSee:
    seeing = desk_seers.seeing(session, capture.place_of(session, story))
    seers = [_seer(session, look, one) for one in seeing.today]
    before = [(name_of(session, one.person), _until_past(look, one)) for one in seeing.before]
    kept = tr("Packets and backups from before {day} can still be opened by those who held a key then.")
    backups = kept.format(day=when.day(look, seeing.before[0].until_ms)) if seeing.before else ""
    intro = tr("%Ln people hold a key today. Nobody else can read it, whatever their role.", "", len(seers))
    if story is None:
        title, foot = tr("Who can see the inbox"), tr("The security editor sees that tips exist, not what they say.")
    else:
        title, foot = tr("Who can see this story"), tr("The security editor cannot read this story.")
    return WhoCanSee(title, intro, seers, before, backups, foot)


def who_on_day(session: Session, look: Look, story: StoryId | None, at_ms: int) -> WhoCanSee:
    """Who could, on the day that holds this moment where this laptop stands."""
    start = when.local(look, at_ms).replace(hour=0, minute=0, second=0, microsecond=0)
    from_ms = int(start.timestamp() * 1000)
    found = desk_seers.roles_on_day(session, capture.place_of(session, story), from_ms, from_ms + DAY_MS)
    day = when.day(look, at_ms)
    intro = tr("%Ln people held a key on that day.", "", len(found))
    seers = [
        Seer(name := name_of(session, one.person), initials_of(name), role_word(one.role), "", "") for one in found
    ]
    foot = tr("By the times that grants and their ends claim: a clock may have been wrong.")
    return WhoCanSee(tr("Who could see it on {day}").format(day=day), intro, seers, foot=foot)


def _until_past(look: Look, one: desk_seers.Before) -> str:
    if one.recused:
        return tr("recused, {day}").format(day=when.day(look, one.until_ms))
    return tr("until {day}").format(day=when.day(look, one.until_ms))


def _seer(session: Session, look: Look, one: desk_seers.Seer) -> Seer:
    name = name_of(session, one.person)
    role = tr("Guest", "role in a story") if one.guest else role_word(one.role)
    if is_me(session, one.person):
        role = tr("{role} · you").format(role=role)
    return Seer(
        name, initials_of(name), role, until_words(look, one.until_ms), _why(session, look, one),
        ends_soon(look, one.until_ms),
    )  # fmt: skip


def _why(session: Session, look: Look, one: desk_seers.Seer) -> str:
    """'Holiday cover; granted by Ines, 1 Mar'."""
    day = when.day(look, one.since_ms)
    if one.by_root:
        return tr("Named by the desk's root, {day}").format(day=day)
    if one.by is None:
        return tr("Founded it, {day}").format(day=day)
    by = first_name(session, one.by)
    if one.why:
        return tr("{why}; granted by {name}, {day}").format(why=visible(one.why), name=by, day=day)
    return tr("Granted by {name}, {day}").format(name=by, day=day)
