"""What a file gives away, in words: one fact and one explaining sentence each."""

from collections.abc import Iterable
from typing import NamedTuple

from tipdesk.domain.document import PROGRAM_TYPES, named_as_program
from tipdesk.domain.tip import Notice
from tipdesk.intake.viewing import Given, Gives, Kind, Reason, Remark, Shown
from tipdesk.ui.foreign import visible
from tipdesk.ui.notices import caution
from tipdesk.ui.tongue import later, number, tr
from tipdesk.ui.view.values import Claimed, GivesAway


class Telling(NamedTuple):
    """`fact` and `rest` take the number (%Ln)."""

    icon: str
    ink: str
    fact: str
    rest: str


TELLINGS = {
    Gives.NETWORK: Telling("map-pin", "danger", later("A network address"),
                           later("Of the line it was sent from: with a date, the provider knows whose it was.")),
    Gives.DEVICE: Telling("monitor", "danger", later("A machine's own name"),
                          later("How the sender's device greeted the first server.")),
    Gives.ACCOUNT: Telling("user", "danger", later("An account"),
                           later("Who was logged in when it was sent, as servers noted it.")),
    Gives.ZONE: Telling("globe", "warn", later("A time zone"), later("What the sender's clock was set to.")),
    Gives.SOFTWARE: Telling("app-window", "warn", later("The program it was written with"),
                            later("Name and version tell the system, and sometimes the office.")),
    Gives.LANGUAGE: Telling("languages", "warn", later("A language setting"), later("What the program was set to.")),
    Gives.MACHINE_ID: Telling("server", "warn", later("Where its number was made"),
                              later("The message's own number names a provider or a machine.")),
    Gives.WAY: Telling("route", "warn", later("The way it came: %Ln stations"),
                       later("Written by each server; what the sender's side wrote can be made up.")),
    Gives.OTHERS: Telling("users", "warn", later("%Ln other people"), later("It was addressed to them too.")),
    Gives.HIDDEN_COPY: Telling("eye-off", "danger", later("%Ln hidden recipients"),
                               later("The others were not meant to know.")),
    Gives.ANSWERS_ELSEWHERE: Telling("corner-up-left", "warn", later("Answers go elsewhere"),
                                     later("Not to the address that it says it is from.")),
    Gives.RECEIPT: Telling("mail-check", "warn", later("It asks to be told when read"),
                           later("Nothing was sent, and nothing will be.")),
    Gives.THREAD: Telling("messages-square", "warn", later("%Ln earlier messages"),
                          later("Their numbers tie it to a conversation that others hold.")),
    Gives.SIGNED: Telling("signature", "warn", later("A server's signature"),
                          later("It proves to whoever gets the original that it is real.")),
    Gives.CHECKED: Telling("badge-check", "text-quiet", later("What a server checked"),
                           later("A claim too: only your own provider's is worth something.")),
    Gives.LINE_ENDS: Telling("pilcrow", "text-quiet", later("Line ends of a system"),
                             later("They tell what kind of machine wrote it.")),
    Gives.INVISIBLE: Telling("scan-eye", "danger", later("%Ln invisible characters"),
                             later("They can carry a mark that tells this copy from others. Shown by their names.")),
    Gives.STRANGE_SPACES: Telling("scan-eye", "warn", later("%Ln unusual spaces"),
                                  later("They look like spaces and can carry a mark.")),
    Gives.ENDING_BLANKS: Telling("scan-eye", "warn", later("Blanks at %Ln line ends"),
                                 later("Nobody sees them, and they can carry a mark.")),
    Gives.BYTE_ORDER_MARK: Telling("info", "text-quiet", later("A byte order mark"),
                                   later("Some programs write one, most of them for Windows.")),
    Gives.WRITER: Telling("user", "danger", later("A program or person is named"),
                          later("In the page's head, where no browser shows it.")),
}  # fmt: skip

FIRST_CLAIMS = {
    "from": later("From"), "sender": later("Sender"), "reply-to": later("Reply to"), "to": later("To"),
    "cc": later("Copy"), "bcc": later("Hidden copy"), "date": later("Date"), "subject": later("Subject"),
}  # fmt: skip
"""Headers that a person looks at first, in this order."""

LINE_ENDS = {
    "windows": later("those of Windows"),
    "old-mac": later("those of Macs before 2001"),
    "mixed": later("of several systems: it was put together"),
}

ANY = "application/octet-stream"
"""What mail calls anything of which it knows nothing."""

BYTES = later("You see the words among its bytes.")

NOT_SHOWN = {
    Reason.CLOSED: later(
        "Not shown: it is locked with a password, and none is asked for here. The sealed original is whole: ask who "
        "sent it for a copy that is open."
    ),
    Reason.TOO_SLOW: later("Not shown: time ran out in the sandbox. The sealed original is whole."),
    Reason.CRASHED: later("Not shown: the reader died over it, and nothing else was touched."),
    Reason.TOO_MUCH_MEMORY: later("Not shown: it wanted more memory than the sandbox gives."),
    Reason.TOO_LARGE: later("Not shown: it is larger than the {limit} bytes that one message may have."),
    Reason.TOO_DEEP: later("Not shown: it is nested deeper than {limit} levels."),
    Reason.TOO_MANY_HEADERS: later("Not shown: it has more than {limit} header lines."),
    Reason.HEADER_TOO_LONG: later("Not shown: a header line is longer than {limit} bytes."),
    Reason.TOO_MANY_PARTS: later("Not shown: it has more than {limit} parts."),
    Reason.TOO_MANY_PIXELS: later(
        "Not shown: it has more than the {limit} pixels that are decoded here. The sealed original is whole; saved "
        "elsewhere as JPEG, or cut into parts, it can be seen."
    ),
    Reason.NOT_DRAWN: later("Not shown: it could not be drawn. What it says stands in the sealed original."),
    Reason.NOT_PLAYED: later("Not decoded: nothing in it has a form that this program decodes."),
    Reason.UNREADABLE: later("Not shown: the file stopped giving its bytes, or is not what was sealed."),
}

REMARKS = {
    Remark.MENDED: later("It is damaged. What could be read is shown."),
    Remark.CUT_SHORT: later("It ends before its end: the rest is grey, or missing."),
    Remark.OUT_OF_TIME: later(
        "The picture is so large that time ran out before its end: the rest is grey. The sealed original has all of "
        "it; cut into smaller pictures elsewhere, each part can be seen."
    ),
    Remark.SCALED_DOWN: later("The picture is very large: it is shown with fewer pixels. The sealed original has all."),
    Remark.LEFT_OUT: later("It has more than is looked at: the first pages, sheets or rows are shown."),
    Remark.AS_TEXT: later("You see its text and structure, not its looks."),
    Remark.METADATA_ONLY: later(
        "What the file says of itself is shown. Its sound and pictures are decoded only when you ask for them."
    ),
    Remark.RAW: later("Its kind is not known here: you see the words among its bytes."),
    Remark.LETTERS_MISSING: later(
        "Letters of this page are missing, or are others than it means: the file brings no shapes for them, and none "
        "are known here."
    ),
    Remark.OPEN_CODE: later("It is encrypted, with an empty password: it opens without one."),
}

EXAMINED = frozenset({Kind.PDF, Kind.PICTURE, Kind.OFFICE, Kind.RECORDING})
"""What can be asked what it says about its maker; mail and text say it as they are shown."""

KINDS = {
    "message/rfc822": later("E-mail"), "text/plain": later("Text"), "text/html": later("Web page, shown as text"),
    "application/mbox": later("Mailbox, shown as text"), "application/pdf": later("PDF"),
    "image/jpeg": later("JPEG picture"), "image/png": later("PNG picture"), "image/gif": later("GIF picture"),
    "image/heic": later("HEIC picture"), "image/tiff": later("TIFF picture"), "image/webp": later("WebP picture"),
    "image/bmp": later("BMP picture"), "image/jp2": later("JPEG 2000 picture"), "image/avif": later("AVIF picture"),
    "video/x-msvideo": later("Film"), "video/x-matroska": later("Film"), "audio/flac": later("Sound"),
    "application/zip": later("ZIP archive"), "application/x-tar": later("TAR archive"),
    "application/gzip": later("GZIP archive"), "application/vnd.rar": later("RAR archive"),
    "application/x-7z-compressed": later("7-Zip archive"), "application/msword": later("Word document"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": later("Word document"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": later("Excel sheet"),
    "application/vnd.ms-excel": later("Excel sheet"),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": later("PowerPoint slides"),
    "application/vnd.ms-powerpoint": later("PowerPoint slides"), "application/rtf": later("RTF document"),
    "application/vnd.oasis.opendocument.text": later("OpenDocument text"),
    "application/vnd.oasis.opendocument.spreadsheet": later("OpenDocument sheet"),
    "application/vnd.ms-outlook": later("Outlook message"), "application/ms-tnef": later("Outlook's wrapped form"),
    "audio/mpeg": later("Sound"), "audio/ogg": later("Sound"), "audio/mp4": later("Sound"),
    "audio/wav": later("Sound"), "audio/aac": later("Sound"), "audio/amr": later("Sound"),
    "video/mp4": later("Film"), "video/webm": later("Film"),
    "video/quicktime": later("Film"), "text/vcard": later("Address card"), "text/calendar": later("Calendar entry"),
    "application/xml": later("XML"), "image/svg+xml": later("SVG drawing"),
    "application/pgp-encrypted": later("Encrypted with PGP"), "application/age": later("Encrypted with age"),
    "application/vnd.microsoft.portable-executable": later("Program for Windows"),
    "application/x-executable": later("Program for Linux"), "application/x-mach-binary": later("Program for Macs"),
    "application/java-archive": later("Program in Java"), "application/x-ms-shortcut": later("Shortcut of Windows"),
    "application/vnd.android.package-archive": later("Program for Android"),
    "application/vnd.android.dex": later("Program for Android"),
}  # fmt: skip


def kind_word(media_type: str, name: str = "") -> str:
    """What it is, told by its content; card and safe view say the same where the name tells otherwise."""
    kind = tr(KINDS[media_type]) if media_type in KINDS else media_type.removeprefix(ANY) or tr("Unknown kind")
    if named_as_program(name) and media_type not in PROGRAM_TYPES:
        return tr("{kind}, named like a program").format(kind=kind)
    return kind


def gives_away(shown: Shown) -> tuple[GivesAway, ...]:
    """What it would have done first, then what it tells."""
    noticed = (caution(Notice(str(one.notice), one.count, one.names)) for one in shown.known)
    return (
        *(GivesAway(one.icon, "danger" if one.icon in DANGER_ICONS else "warn", one.fact, one.rest) for one in noticed),
        *(_given(one) for one in shown.gives),
    )


DANGER_ICONS = frozenset({"octagon-alert", "unlink"})


def _given(given: Given) -> GivesAway:
    icon, ink, fact, rest = TELLINGS[given.gives]
    values = tuple(visible(value) for value in given.values)
    if given.gives is Gives.LINE_ENDS:
        values = tuple(tr(LINE_ENDS[value]) if value in LINE_ENDS else value for value in values)
    return GivesAway(icon, ink, tr(fact, "", given.count), tr(rest, "", given.count), values)


def encoding_words(shown: Shown) -> str:
    """'Letters as UTF-8', and whether somebody said so."""
    if not shown.encoding:
        return ""
    name = shown.encoding.removesuffix("-sig").upper().replace("_", "-")
    if shown.guessed:
        return tr("Letters guessed: {encoding}").format(encoding=name)
    return tr("Letters as {encoding}").format(encoding=name)


def why_not(shown: Shown) -> str:
    """The sentence for what is not shown; empty for what is."""
    if shown.kind is Kind.EMPTY:
        return tr("It is empty.")
    if shown.failed is not None and not shown.pages:
        return failure_words(shown.failed, shown.failed_limit)
    if shown.kind is Kind.OTHER:
        return (
            "" if shown.pages else tr("Not shown: nothing here knows its kind, and no other program is started for it.")
        )
    return ""


def remarks(shown: Shown) -> tuple[str, ...]:
    failed = (failure_words(shown.failed, shown.failed_limit),) if shown.failed is not None and shown.pages else ()
    known = shown.failed is not None or shown.media_type in KINDS
    said = (BYTES if one is Remark.RAW and known else REMARKS[one] for one in shown.remarks)
    return (*failed, *map(tr, said))


def note_words(remarks: Iterable[Remark]) -> str:
    """What a page that was drawn lacks, a sentence each; empty where it lacks nothing."""
    return "\n".join(tr(REMARKS[one]) for one in remarks)


def first_claims(claims: tuple[Claimed, ...]) -> tuple[Claimed, ...]:
    return tuple(
        Claimed(tr(words), one.value)
        for name, words in FIRST_CLAIMS.items()
        for one in claims
        if one.name.casefold() == name
    )


def stopped_words() -> str:
    return tr("Not shown: you stopped it. The sealed original is whole.")


def recognised_words() -> str:
    return tr("These words were recognised in the picture of the page: some may be wrong, and some missing.")


def page_words(leaf: int, why: str) -> str:
    return tr("Page {page}. {why}", "a page that is not shown").format(page=number(leaf + 1), why=why)


def unexamined_words(why: str) -> str:
    return tr("It could not be looked through to its end. {why}").format(why=why)


def failure_words(reason: Reason, limit: int) -> str:
    words = NOT_SHOWN.get(reason)
    return tr(words).format(limit=number(limit)) if words else tr("Not shown: nothing in it could be read.")


def said_otherwise(said: str, by_content: str) -> str:
    """Where the message calls it something else than its content is."""
    return (
        tr("its message calls it {kind}").format(kind=visible(said))
        if said and by_content and said != by_content
        else ""
    )
