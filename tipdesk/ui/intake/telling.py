"""What the preview says of each row: where it is from, when it claims to be, what to know, why it could not be read."""

from PySide6.QtCore import QCoreApplication, Qt

from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Kind, Looking, Row, Standing
from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.notices import brief
from tipdesk.ui.widgets.cells import Cell

MINUTE_S = 60


def _tr(words: str) -> str:
    return QCoreApplication.translate("ImportTelling", words)


REASONS = {
    "not-there": "It is not there.",
    "not-a-file": "It is a link or a device, not a file.",
    "cannot-open": "It could not be opened: this program may not read it.",
    "empty": "It is empty.",
    "no-from-line": "No line says where a message starts: this is no mailbox.",
    "too-large": "Refused: it is larger than {limit}.",
    "too-deep": "Refused: it is nested deeper than {limit} levels.",
    "too-many-headers": "Refused: it has more than {limit} header lines.",
    "header-too-long": "Refused: a header line is longer than {limit} bytes.",
    "too-many-parts": "Refused: it has more than {limit} parts.",
    "too-slow": "Stopped in the sandbox: it took too long.",
    "too-much-memory": "Stopped in the sandbox: it wanted too much memory.",
    "crashed": "The reader died over it. Nothing else was touched.",
    "unreadable": "The file stopped giving its bytes: a damaged disk or stick, or it changed meanwhile.",
    "malformed": "It is malformed, and nothing in it could be read.",
}

ICONS = {Kind.TIP: "mail", Kind.DOCUMENT: "file-text", Kind.ERROR: "circle-x", Kind.SAME: "copy"}


def failure_words(row: Row) -> str:
    if row.failure is None:
        return ""
    words = _tr(REASONS.get(row.failure.reason.value, "It could not be read."))
    return words.replace("{limit}", f"{row.failure.limit:,}")


def from_words(row: Row) -> str:
    if row.sender.name or row.sender.address:
        return row.sender.name or row.sender.address
    return _tr("Loose file") if row.kind is Kind.DOCUMENT else ""


def know(row: Row) -> Cell:
    """The last column: an error, 'here already', or what the reader noticed."""
    match row.standing:
        case Standing.ERROR:
            return Cell(failure_words(row), "danger", tip=failure_words(row))
        case Standing.DUPLICATE:
            return Cell(_tr("Here already: the same bytes"), "text-quiet")
        case Standing.NEW:
            said = [brief(notice.notice.value, notice.count) for notice in row.known]
            if not said:
                return Cell()
            return Cell(", ".join(said), "warn", icon="triangle-alert", tip="\n".join(said))


def cells(look: Look, row: Row) -> tuple[Cell, ...]:
    quiet = row.standing is not Standing.NEW
    error = row.standing is Standing.ERROR
    tick = None if error else Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
    own = when.stamp(look, row.sent_ms) if row.sent_ms is not None else "" if error else _tr("no date")
    icon = "copy" if row.standing is Standing.DUPLICATE else ICONS[row.kind]
    name = row.found or (row.item or "") or _tr("(no subject)")
    return (
        Cell(tick=tick),
        Cell(name, "text-quiet" if quiet else "text", icon=icon, icon_ink="danger" if error else "text-quiet"),
        Cell(from_words(row), "text-quiet"),
        Cell(own, "text-quiet", tabular=True),
        Cell(str(len(row.documents)) if row.documents else "", "text-quiet", right=True, tabular=True),
        know(row),
    )


def spoken(row: Row) -> str:
    """'Not ticked, Re: rota, no date'."""
    ticked = _tr("ticked") if row.ticked else _tr("not ticked")
    return ", ".join(part for part in (ticked, row.found, know(row).words) if part)


def looking_words(step: Looking) -> str:
    return when.count(step.found, "1 item found so far", "{n} items found so far")


def size_words(size: float) -> str:
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("KB", 1e3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size:.0f} B"


def filing_words(step: Step) -> str:
    """'312 kept · 1.2 of 1.9 GB · 41.0 MB/s · about 40 s left'."""
    parts = [when.count(step.filed, "1 kept", "{n} kept")]
    parts.append(_tr("{done} of {all}").format(done=size_words(step.bytes_read), all=size_words(step.bytes_total)))
    parts.append(f"{size_words(step.bytes_per_s)}/s")
    if step.remaining_s is not None:
        left = round(step.remaining_s)
        said = _tr("about {n} s left") if left < MINUTE_S else _tr("about {n} min left")
        parts.append(said.format(n=left if left < MINUTE_S else round(left / MINUTE_S)))
    return " · ".join(parts)
