"""A rule of the desk as pages show it, with the names that stand for ids."""

from dataclasses import dataclass

from tipdesk.desk import roster as desk_roster
from tipdesk.desk import rules_of_the_desk
from tipdesk.desk.forms import said
from tipdesk.desk.session import Session
from tipdesk.domain.desk_rule import DeskRule
from tipdesk.domain.ids import PersonId
from tipdesk.ui import names as people
from tipdesk.ui.newsroom import state_words


@dataclass(frozen=True)
class RuleShown:
    """`assignee`, `state` and `form` are names; `is_followed` is false for one that somebody wrote who may not."""

    rule: DeskRule
    assignee: str = ""
    state: str = ""
    form: str = ""
    is_followed: bool = True


def every(session: Session) -> tuple[RuleShown, ...]:
    """Runs on the reading worker."""
    found = rules_of_the_desk.every(session)
    if not found:
        return ()
    states = state_words(desk_roster.triage_states(session))
    forms = {one.head: one.name for one in said(session)}
    return tuple(
        RuleShown(
            one.rule,
            people.colleague(session, PersonId(one.rule.then.assignee)).name if one.rule.then.assignee else "",
            states.get(one.rule.then.state, one.rule.then.state),
            forms.get(one.rule.when.form, one.rule.when.form[:12]),
            one.is_followed,
        )
        for one in found
    )
