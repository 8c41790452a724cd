"""The drawer: which compartments a person has, and settings, drafts and heads that are theirs alone."""

from typing import Any, Final

from tipdesk.desk.session import Session, StoryPlace
from tipdesk.errors import Missing
from tipdesk.ledger.ids import CompartmentId, RecordId
from tipdesk.ledger.writer import Draft

MEMBERSHIP: Final = "membership"
SETTING: Final = "setting"
STORY: Final = "story"


def put_membership(  # noqa: PLR0917  the parts of one record
    draft: Draft, record: RecordId, kind: str, comp: CompartmentId, since_ms: int, names: tuple[str, str] = ("", "")
) -> None:
    """Note a compartment; `names` are title and codename, as they were when last seen."""
    fields = {"kind": kind, "comp": comp, "since_ms": since_ms, "title": names[0], "codename": names[1]}
    draft.set(MEMBERSHIP, record, fields)


def memberships(session: Session) -> list[tuple[RecordId, dict[str, Any]]]:
    """Every compartment that is noted, oldest first."""
    view = session.view(session.places.drawer)
    return [(card.record, view.record(card.record).plain()) for card in reversed(list(view.every(MEMBERSHIP)))]


def stories(session: Session) -> dict[str, StoryPlace]:
    """The stories that are noted, by compartment id; what they are called now is read when they are opened."""
    found = {}
    for record, fields in memberships(session):
        if fields.get("kind") == STORY:
            comp = CompartmentId(fields["comp"])
            found[str(comp)] = StoryPlace(comp, record, fields.get("title", ""), fields.get("codename", ""))
    return found


def setting(session: Session, name: str) -> Any:
    """A personal setting, or None where it was never set."""
    record = setting_id(name)
    try:
        return session.view(session.places.drawer).record(record).plain().get("value")
    except Missing:
        return None


def put_setting(session: Session, name: str, value: Any) -> None:
    drawer = session.compartment(session.places.drawer)
    with drawer.commit(session.pen) as draft:
        draft.set(SETTING, setting_id(name), {"name": name, "value": value, "at_ms": session.around.now_ms()})


def setting_id(name: str) -> RecordId:
    """One record a setting: its id is its name in hex, so that two laptops mean the same record."""
    return RecordId(name.encode()[:16].ljust(16, b"\0").hex())
