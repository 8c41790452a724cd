"""What the preview says of each row: where it is from, when it claims to be, what to know, why it could not be read."""

from PySide6.QtCore import Qt

from tipdesk.intake.filing import Step
from tipdesk.intake.preview import Kind, Looking, Row, Standing
from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.notices import brief, whole_words
from tipdesk.ui.tips.telling import size_words
from tipdesk.ui.tongue import apart, later, listed, number, tr
from tipdesk.ui.widgets.cells import Cell

MINUTE_S = 60


REASONS = {
    "not-there": later("It is not there."),
    "not-a-file": later("It is a link or a device, not a file."),
    "cannot-open": later("It could not be opened: this program may not read it."),
    "empty": later("It is empty."),
    "no-from-line": later("No line says where a message starts: this is no mailbox."),
    "too-large": later("Refused: it is larger than {limit}."),
    "too-deep": later("Refused: it is nested deeper than {limit} levels."),
    "too-many-headers": later("Refused: it has more than {limit} header lines."),
    "header-too-long": later("Refused: a header line is longer than {limit} bytes."),
    "too-many-parts": later("Refused: it has more than {limit} parts."),
    "too-slow": later("Stopped in the sandbox: it took too long."),
    "too-much-memory": later("Stopped in the sandbox: it wanted too much memory."),
    "crashed": later("The reader died over it. Nothing else was touched."),
    "unreadable": later("The file stopped giving its bytes: a damaged disk or stick, or it changed meanwhile."),
    "malformed": later("It is malformed, and nothing in it could be read."),
    "closed": later("It is encrypted: it needs a key or a passphrase."),
    "not-followed": later("A link or device inside an archive: not followed."),
    "too-many-files": later("Refused: it holds more than {limit} files."),
    "swells": later("Refused: it would grow out of all proportion, as bombs do."),
    "strange-packing": later("It is packed in a way that is not read here."),
    "nothing-said": later("Nothing is said in it: no chat, no message."),
    "no-key": later("Sealed, and no key that is here opens it. It stays; import it again when the key came."),
    "seal-damaged": later("Cut or changed since it was sealed. Nothing of it is used."),
    "seal-weak": later("Refused: nothing shows whether it was changed, or its cipher is broken. GnuPG can open it."),
    "key-short": later("Refused: its key has less than 2048 bits. GnuPG can open it; have that key replaced."),
    "seal-gnupg": later(
        "Sealed as only GnuPG does since 2.3 (OCB). Open it with gpg --decrypt and import what comes out, or ask for "
        "it sealed by gpg --rfc4880."
    ),
    "seal-unable": later(
        "OpenPGP, and too large for this system, whose kernel lacks Landlock. Open it with gpg --decrypt, or here on "
        "Linux 5.13 or newer."
    ),
    "seal-costly": later("Opening it would take more work or memory than is allowed: refused."),
    "key-locked": later("Its key is here, and locked: import the key anew with its passphrase."),
}

CHANNEL_ICONS = {
    "signal": "message-square", "whatsapp": "message-square", "telegram": "message-square", "form": "table",
}  # fmt: skip
ICONS = {Kind.TIP: "mail", Kind.CONTACT: "user", Kind.DOCUMENT: "file-text", Kind.ERROR: "circle-x", Kind.SAME: "copy"}


def failure_words(row: Row) -> str:
    if row.failure is None:
        return ""
    words = REASONS.get(row.failure.reason.value)
    said = tr(words).format(limit=number(row.failure.limit)) if words else tr("It could not be read.")
    keys = [key_words(one) for one in row.failure.names]
    return tr("{why} Sealed to: {keys}.").format(why=said, keys=listed(keys)) if keys else said


def key_words(key_id: str) -> str:
    """A key that a message names: zeros hide it."""
    if key_id == "passphrase":
        return tr("a passphrase")
    return tr("a hidden key") if set(key_id) == {"0"} else visible(key_id)


def from_words(row: Row) -> str:
    if row.sender.name or row.sender.address:
        return row.sender.name or row.sender.address
    return tr("Loose file") if row.kind is Kind.DOCUMENT else ""


def know(row: Row) -> Cell:
    """The last column: an error, 'here already', or what the reader noticed."""
    match row.standing:
        case Standing.ERROR:
            return Cell(failure_words(row), "danger", tip=failure_words(row))
        case Standing.DUPLICATE:
            return Cell(tr("Here already: the same bytes"), "text-quiet")
        case Standing.KEPT:
            return Cell(tr("Kept"), "ok", icon="check")
        case Standing.NEW:
            said = [brief(notice.notice.value, notice.count) for notice in row.known]
            if not said:
                return Cell()
            whole = [whole_words(notice.notice.value, notice.count) for notice in row.known]
            return Cell(listed(said), "warn", icon="triangle-alert", tip="\n".join(whole))


def cells(look: Look, row: Row) -> tuple[Cell, ...]:
    quiet = row.standing is not Standing.NEW
    error = row.standing is Standing.ERROR
    tick = (
        None if row.standing is not Standing.NEW else Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
    )
    own = when.stamp(look, row.sent_ms) if row.sent_ms is not None else "" if error else tr("no date")
    icon = "copy" if row.standing is Standing.DUPLICATE else ICONS[row.kind]
    icon = "file-text" if row.channel == "file" else icon
    if row.kind is Kind.TIP and row.standing is not Standing.DUPLICATE:
        icon = CHANNEL_ICONS.get(row.channel, icon)
    name = row.found or (row.item or "") or tr("(no subject)")
    return (
        Cell(tick=tick),
        Cell(name, "text-quiet" if quiet else "text", icon=icon, icon_ink="danger" if error else "text-quiet"),
        Cell(from_words(row), "text-quiet"),
        Cell(own, "text-quiet", tabular=True),
        Cell(number(len(row.documents)) if row.documents else "", "text-quiet", right=True, tabular=True),
        know(row),
    )


def spoken(row: Row) -> str:
    """'Not ticked, Re: rota, no date'."""
    ticked = tr("ticked") if row.ticked else tr("not ticked")
    return listed(part for part in (ticked, row.found, know(row).words) if part)


def looking_words(step: Looking) -> tuple[str, str]:
    """'Reading 22 of 26', and 'media.tar · 1.2 of 1.9 GB · 41.0 MB/s · about 40 s left'."""
    bold = (
        tr("Reading {n} of {all}").format(n=number(step.number), all=number(step.inputs))
        if step.inputs
        else tr("Reading")
    )
    return bold, apart((visible(step.name), *_pace(step.read, step.total, step.bytes_per_s, step.remaining_s)))


def filing_words(step: Step, kept: int) -> str:
    """'312 kept · 1.2 of 1.9 GB · 41.0 MB/s · about 40 s left'."""
    return apart(
        (tr("%Ln kept", "", kept), *_pace(step.bytes_read, step.bytes_total, step.bytes_per_s, step.remaining_s))
    )


def part_of(done: int, whole: int) -> float:
    return done / whole if whole else 0.0


def _pace(done: int, whole: int, bytes_per_s: float, remaining_s: float | None) -> tuple[str, ...]:
    parts = [tr("{done} of {all}").format(done=size_words(done), all=size_words(whole))]
    if done and bytes_per_s >= 1:
        parts.append(tr("{size}/s", "bytes in a second").format(size=size_words(bytes_per_s)))
    if remaining_s is not None:
        left = round(remaining_s)
        minutes = round(left / MINUTE_S)
        parts.append(tr("about %Ln s left", "", left) if left < MINUTE_S else tr("about %Ln min left", "", minutes))
    return tuple(parts)
