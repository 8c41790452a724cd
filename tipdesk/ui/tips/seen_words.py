"""What two tips share, in words: why another one is named as seen before."""

from collections.abc import Sequence
from typing import Final

from tipdesk.desk.seen import Same
from tipdesk.domain.traces import TraceKind
from tipdesk.ui.foreign import visible
from tipdesk.ui.tongue import later, listed, tr

WORDS: Final = {
    TraceKind.ADDRESS: later("names {what}"),
    TraceKind.PHONE: later("names the number {what}"),
    TraceKind.ACCOUNT: later("names the account {what}"),
    TraceKind.LINK: later("has the link {what}"),
    TraceKind.HANDLE: later("names {what}"),
    TraceKind.NAME: later("names {what}"),
}
ICONS: Final = {
    TraceKind.ADDRESS: "at-sign",
    TraceKind.PHONE: "phone",
    TraceKind.ACCOUNT: "landmark",
    TraceKind.LINK: "link",
    TraceKind.HANDLE: "at-sign",
    TraceKind.NAME: "user",
}
SHOWN: Final = 2


def why_words(shared: Sequence[Same]) -> str:
    """'says it is from the same sender', 'names the number 020 7946 0018 and has the same 2 files'."""
    files = sum(one.trace is None for one in shared)
    said = [tr("has the same %Ln files", "", files)] if files else []
    for one in shared:
        if one.sent:
            said.insert(0, tr("says it is from the same sender"))
        elif one.trace is not None:
            said.append(tr(WORDS[one.trace.kind]).format(what=visible(one.trace.written)))
    return listed(said[:SHOWN])


def icon_of(shared: Sequence[Same]) -> str:
    first = shared[0] if shared else None
    if first is None or first.trace is None:
        return "copy"
    return "user" if first.sent else ICONS[first.trace.kind]
