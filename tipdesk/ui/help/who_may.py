"""Who may do what, as a page of the help shows it: every row of the table of access, in words."""

from collections.abc import Mapping
from typing import Final

from tipdesk.domain.access import Limit
from tipdesk.domain.actions import Action
from tipdesk.domain.who_may import Column, Row, table
from tipdesk.ui.tongue import apart, later, listed, tr

ACTIONS: Final[Mapping[Action, str]] = {
    Action.READ_INBOX: later("Read the inbox"),
    Action.TRIAGE: later("Decide about tips in the inbox"),
    Action.IMPORT: later("Bring in mail and files"),
    Action.CHANGE_RULES: later("Change the rules that sort what is imported"),
    Action.FOUND_STORY: later("Found a story"),
    Action.READ_STORY: later("Read a story"),
    Action.WRITE_STORY: later("Write in a story"),
    Action.TIGHTEN_PROMISE: later("Make a promise stricter"),
    Action.EASE_PROMISE: later("Loosen a promise"),
    Action.INVITE: later("Let somebody into a story"),
    Action.OPEN_GUEST: later("Let a guest into a story"),
    Action.CHANGE_GRANT: later("Change somebody's access to a story"),
    Action.END_GRANT: later("End somebody's access to a story"),
    Action.LEAVE: later("Recuse oneself from a story"),
    Action.KEEP_BRANCH: later("Say which of two versions of one's own record holds"),
    Action.REFILE: later("Write anew what was set aside"),
    Action.WITHDRAW: later("Take a story or a source out of all lists"),
    Action.PURGE: later("Destroy for good"),
    Action.SET_HOLD: later("Hold something from destruction"),
    Action.LIFT_HOLD: later("Lift a hold"),
    Action.ASK_IDENTITY: later("Ask for a source's identity"),
    Action.OPEN_IDENTITY: later("Open a source's identity"),
    Action.RELEASE_SHARE: later("Release a share of a protected identity"),
    Action.REFUSE_SHARE: later("Refuse a share of a protected identity"),
    Action.COPY: later("Copy, print and export copies from a story"),
    Action.RELEASE_ORIGINAL: later("Let an original out"),
    Action.SEND_PACKET: later("Send a story's packet"),
    Action.RECEIVE_PACKET: later("Receive a packet"),
    Action.ACCEPT_FROM_ENDED: later("Take in a packet of somebody who was ended"),
    Action.READ_OWN_LOG: later("Read one's own access log"),
    Action.READ_AUDITORS_LOG: later("Read the security editors' access logs"),
    Action.READ_ALL_LOGS: later("Read everybody's access logs"),
    Action.REVIEW_FINDING: later("Mark a finding as reviewed"),
    Action.EXPORT_REPORT: later("Make a report of the logs"),
    Action.ADD_PERSON: later("Add a person to the desk"),
    Action.END_PERSON: later("End a person at the desk"),
    Action.SUSPEND: later("Suspend a person"),
    Action.LIFT_SUSPENSION: later("Lift a suspension"),
    Action.CHANGE_POLICY: later("Propose a change of the desk's policy"),
    Action.CHANGE_ROLES: later("Propose another role for somebody"),
    Action.SET_HOLDERS: later("Propose who holds the root"),
    Action.ASK_RECOVERY: later("Ask to lead a story that lost its leads"),
    Action.RECOVER_STORY: later("Propose a lead for a story"),
    Action.SIGN_ROOT: later("Sign for the root"),
}

COLUMNS: Final[Mapping[Column, str]] = {
    Column.REPORTER: later("reporters"),
    Column.EDITOR: later("editors"),
    Column.SECURITY_EDITOR: later("security editors"),
    Column.LEAD: later("leads of the story"),
    Column.CONTRIBUTOR: later("contributors in the story"),
    Column.READER: later("readers in the story"),
    Column.KEEPER: later("keepers of the source"),
    Column.HOLDER: later("holders of the root"),
    Column.GUEST: later("guests in the story"),
}

LIMITS: Final[Mapping[Limit, str]] = {
    Limit.CAPPED: later("So many a day; alone only where one keeper is enough."),
    Limit.JUNIORS: later("Only of those whom they are senior to."),
    Limit.NOT_SENIORS: later("Not what somebody more senior did."),
    Limit.NOT_ENDED_ABOVE: later("Nobody whom somebody more senior ended."),
    Limit.LAST_LEAD_STAYS: later("Never the last lead."),
    Limit.WITH_END_DATE: later("With a last day."),
    Limit.REPORTERS: later("Reporters; the root makes editors and security editors."),
    Limit.NO_AUDITORS: later("Nobody who reads all logs."),
    Limit.WITHOUT_LEADS: later("Only where a story has no lead."),
    Limit.ROOT_AGREES: later("It holds when enough holders of the root have signed."),
}

IMPLIED: Final[Mapping[Column, Column]] = {
    # In the table somebody in a story, or a keeper, is a reporter at the desk; a holder is an editor.
    Column.LEAD: Column.REPORTER,
    Column.CONTRIBUTOR: Column.REPORTER,
    Column.READER: Column.REPORTER,
    Column.KEEPER: Column.REPORTER,
    Column.HOLDER: Column.EDITOR,
}


def named(row: Row) -> tuple[Column, ...]:
    """Whom a row names: who may already as what they are at the desk is not named again."""
    may = {column for column, cell in zip(Column, row.cells, strict=True) if cell}
    return tuple(column for column in Column if column in may and IMPLIED.get(column) not in may)


def markdown() -> str:
    """A table of three columns: what, who may, and what is asked beyond that."""
    lines = [_line((tr("What"), tr("Who may"), tr("Only"))), "|---|---|---|"]
    for row in table():
        who = listed(tr(COLUMNS[column]) for column in named(row))
        lines.append(_line((tr(ACTIONS[row.action]), who, apart(tr(LIMITS[one]) for one in row.limits))))
    return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    """As Markdown has a row."""
    return "|".join(("", *cells, ""))
