"""What an act on the desk's people will mean, in sentences, before it is made."""

from tipdesk.domain.person import DeskRole
from tipdesk.ui.newsroom import desk_role
from tipdesk.ui.people.values import Member, Standing
from tipdesk.ui.tongue import isolated, number, tr
from tipdesk.ui.widgets.means import Meaning

FEW = 3
"""With fewer holders than this every page says that so few rule (PROTOCOL 4)."""


def standing_word(standing: Standing) -> str:
    match standing:
        case Standing.ACTIVE:
            return ""
        case Standing.WAITING:
            return tr("waits for the root")
        case Standing.SUSPENDED:
            return tr("suspended", "a person")
        case Standing.ENDED:
            return tr("left", "a person")


def role_means(role: DeskRole) -> str:
    match role:
        case DeskRole.REPORTER:
            return tr("Works on tips and on the stories that leads open to them.")
        case DeskRole.EDITOR:
            return tr("As a reporter; lets reporters join and proposes policy.")
        case DeskRole.SECURITY_EDITOR:
            return tr("Reads every access log and suspends people; opens no story, no tip and no identity.")


def changing_role(one: Member, role: DeskRole) -> Meaning:
    who = isolated(one.name)
    if role is one.role:
        return tr("Nothing changes by this."), ""
    fact = tr("{name} becomes: {role}.").format(name=who, role=desk_role(role))
    rest = [role_means(role)]
    if role is DeskRole.SECURITY_EDITOR:
        rest.append(tr("Leads end what {name} can open so far.").format(name=who))
    return fact, " ".join(rest)


def suspending(one: Member) -> Meaning:
    who = isolated(one.name)
    return (
        tr("From now on nothing is sealed to {name}, and what they write is set aside.").format(name=who),
        tr(
            "It holds here at once, and elsewhere when the roster's packet arrives. They keep what they have already "
            "read. No story is opened by this, and a mistake can be lifted."
        ),
    )


def removing(one: Member) -> Meaning:
    who = isolated(one.name)
    rest = [
        tr("What they wrote until now counts, and what they have read they keep. Who comes back comes with new keys."),
        tr("Leads' programs end what they could open; sources that they keep want to be sealed anew to others."),
    ]
    if one.ends_by_root:
        rest.insert(0, tr("It holds when enough holders of the root have signed."))
    return tr("From then on nothing is sealed to {name}, for good.").format(name=who), " ".join(rest)


def lifting(one: Member) -> Meaning:
    return (
        tr("It was a mistake: all that {name} wrote counts again.").format(name=isolated(one.name)),
        tr("Where a lead has ended an access meanwhile, that lead lets them in again."),
    )


def replacing(one: Member) -> Meaning:
    who = isolated(one.name)
    return (
        tr("The roster will say that the new keys follow {name}.").format(name=who),
        tr("They open nothing by themselves: leads let them in again, keepers seal to them again. The old keys end."),
    )


def holding(names: tuple[str, ...], needed: int) -> Meaning:
    """Who would hold the root, and how many of them sign."""
    if len(names) == 1:
        return (
            tr("{name} alone would rule this desk.").format(name=isolated(names[0])),
            tr("Name three, so that two must agree: one who is ill, bribed or gone then stops nothing."),
        )
    fact = tr("{k} of these {n} must sign what the desk decides.").format(k=number(needed), n=number(len(names)))
    rest = tr("Roles, policy, holders, and a new lead for a story without one. It opens no story.")
    if len(names) < FEW:
        rest = f"{rest} {tr('With two, either one can stop everything: three are better.')}"
    return fact, rest


def few_rule(holders: int) -> Meaning:
    """Empty where enough rule."""
    if holders == 1:
        return tr("One person alone rules this desk."), tr("Name two more holders: then two of three must sign.")
    if holders < FEW:
        return tr("Only two people rule this desk."), tr("With a third, one may be missing and nothing stands still.")
    return "", ""
