"""Evidence as it is gathered: each sign with what it tells and how it weighs, values cut, numbers bounded."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tipdesk.reader.view.evidence import Box, Evidence, Place, Sign, Tells, Weight
from tipdesk.reader.view.leaves import Examined

VALUE_LETTERS = 500
MOST = 600
OF_ONE_TAG = 20

PROGRAMS = frozenset({("PDF", "Creator"), ("XMP-pdf", "Creator")})
"""What a PDF calls its creator is the program in which it was written."""
NAMED = frozenset({Sign.PERSON, Sign.CONTACT, Sign.PRINTER, Sign.PATH, Sign.WORDS})
"""Of which an empty value says nothing."""
E, D = Weight.EVIDENCE, Weight.DANGER
WEIGHS: dict[Sign, tuple[Tells, Weight]] = {
    Sign.PERSON: (Tells.PERSON, D), Sign.CONTACT: (Tells.PERSON, D), Sign.ORGANISATION: (Tells.PERSON, D),
    Sign.DEVICE: (Tells.DEVICE, E), Sign.SERIAL: (Tells.DEVICE, D), Sign.SOFTWARE: (Tells.SOFTWARE, E),
    Sign.TIME: (Tells.TIME, E), Sign.COORDINATES: (Tells.PLACE, D), Sign.ALTITUDE: (Tells.PLACE, D),
    Sign.DIRECTION: (Tells.PLACE, D), Sign.PLACE_NAME: (Tells.PLACE, D), Sign.PATH: (Tells.PERSON, D),
    Sign.PRINTER: (Tells.DEVICE, D), Sign.TEMPLATE: (Tells.SOFTWARE, E), Sign.WORDS: (Tells.HIDDEN, E),
    Sign.LANGUAGE: (Tells.SOFTWARE, E), Sign.DOCUMENT_ID: (Tells.HISTORY, D), Sign.EDIT_COUNT: (Tells.HISTORY, E),
    Sign.EDIT_TIME: (Tells.TIME, E), Sign.EDIT_SESSIONS: (Tells.HISTORY, E), Sign.EDIT_STEP: (Tells.HISTORY, E),
    Sign.REVISIONS: (Tells.HISTORY, D), Sign.THUMBNAIL: (Tells.HIDDEN, E), Sign.THUMBNAIL_DIFFERS: (Tells.HIDDEN, D),
    Sign.MAKER_NOTE: (Tells.DEVICE, D), Sign.TRAILER: (Tells.HIDDEN, D), Sign.HIDDEN_LAYER: (Tells.HIDDEN, D),
    Sign.ANNOTATION: (Tells.PERSON, E), Sign.COMMENT: (Tells.PERSON, D), Sign.INSERTION: (Tells.HISTORY, D),
    Sign.DELETION: (Tells.HISTORY, D), Sign.COVERED_TEXT: (Tells.HIDDEN, D), Sign.INVISIBLE_TEXT: (Tells.HIDDEN, D),
    Sign.SCAN_TEXT: (Tells.HIDDEN, E), Sign.HIDDEN_SHEET: (Tells.HIDDEN, D), Sign.HIDDEN_ROWS: (Tells.HIDDEN, D),
    Sign.HIDDEN_SLIDE: (Tells.HIDDEN, D), Sign.HIDDEN_TEXT: (Tells.HIDDEN, D), Sign.NOTES: (Tells.HIDDEN, E),
    Sign.INNER_FILE: (Tells.HIDDEN, E), Sign.SCRIPT: (Tells.HIDDEN, E), Sign.MACRO: (Tells.HIDDEN, E),
    Sign.ACTION: (Tells.HIDDEN, E), Sign.FORM: (Tells.HIDDEN, E), Sign.LINK: (Tells.HIDDEN, E),
    Sign.REMOTE: (Tells.HIDDEN, D), Sign.SIGNATURE: (Tells.PERSON, D), Sign.CLOSED: (Tells.HIDDEN, E),
    Sign.FONTS: (Tells.SOFTWARE, E), Sign.UNUSUAL_FONT: (Tells.SOFTWARE, E), Sign.SPACING: (Tells.HIDDEN, D),
    Sign.LOOKALIKES: (Tells.HIDDEN, D), Sign.INVISIBLE_LETTERS: (Tells.HIDDEN, D),
    Sign.TRACKING_DOTS: (Tells.DEVICE, D), Sign.MISSING_LETTERS: (Tells.HIDDEN, E), Sign.OTHER: (Tells.HISTORY, E),
}  # fmt: skip

# What a field is about, by its own name: the same words come in EXIF, XMP, IPTC, PDF and office files.
BY_NAME = tuple(
    (re.compile("|".join(words), re.IGNORECASE), sign)
    for sign, words in (
        (Sign.SERIAL, ("serial", "imageuniqueid", "mediauniqueid", "bodyid", "contentidentifier")),
        (Sign.DOCUMENT_ID, (r"(instance|document|version)id$", "docid", "digest", "^guid$", "^id$")),
        (Sign.EDIT_STEP, (r"^(history|derivedfrom|ingredients|manifest|pantry|versions?)(?=[A-Z]|$)",)),
        (Sign.PERSON, (
            "author(?!sposition)", "creator(?!tool|version)", "artist", "byline(?!title)", "ownername",
            "lastmodifiedby", "currentuser", "captionwriter", "writereditor", "copyrightownername", "manager",
            "photographer", "contributor", "printedby", "commentby",
        )),
        (Sign.CONTACT, ("email", "phone", "^contact", "address")),
        (Sign.ORGANISATION, ("compan", "organi[sz]ation", "publisher", "credit", "hostcomputer")),
        (Sign.DEVICE, (
            "^make$", "^model$", "devicemodel", "lens", "cameramodel", "uniquecamera", "makeandmodel", "cameraid",
            "firmware",
        )),
        (Sign.SOFTWARE, (
            "software", "producer", "creatortool", "application", "appversion", "originatingprogram", "xmptoolkit",
            "generator", "progid", "profilecreator", "creatorversion", "encoder", "encoded",
        )),
        (Sign.TEMPLATE, ("template",)),
        (Sign.PRINTER, ("printer",)),
        (Sign.PATH, ("path", "filename", "directory", "sourcefile")),
        (Sign.EDIT_TIME, ("totaltime", "edittime", "editingduration")),
        (Sign.EDIT_COUNT, ("^revision(number)?$", "editingcycles")),
        (Sign.TIME, ("date", "time(?!scale)", "created", "modified")),
        (Sign.PLACE_NAME, ("city", "province", "^state$", "country", "location")),
        (Sign.LANGUAGE, ("language", "^lang$")),
        (Sign.WORDS, (
            "title", "description", "subject", "keyword", "caption", "comment", "headline", "instructions", "rights",
            "copyright", "category", "webstatement", "^source$", "documentname", "pagename",
        )),
    )
)  # fmt: skip


def sound(text: str) -> str:
    """Halves of letters that stand alone cannot travel."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def sign_of(name: str) -> Sign:
    """By the field's own name, without its group."""
    name = name.replace("-", "")
    return next((sign for words, sign in BY_NAME if words.search(name)), Sign.OTHER)


@dataclass
class Gathering:
    """Evidence so far."""

    found: list[Evidence] = field(default_factory=list)
    active: dict[str, None] = field(default_factory=dict)
    place: Place | None = None
    of_tag: dict[str, int] = field(default_factory=dict)

    def say(
        self, sign: Sign, tag: str, value: str, *, count: int = 1, page: int | None = None, box: Box | None = None,
        tells: Tells | None = None, weight: Weight | None = None,
    ) -> None:  # fmt: skip
        """More than a bound of one tag, or in all, is left out."""
        self.of_tag[tag] = self.of_tag.get(tag, 0) + 1
        if len(self.found) >= MOST or self.of_tag[tag] > OF_ONE_TAG or (sign in NAMED and not value.strip(" \0")):
            return
        usual, weighs = WEIGHS[sign]
        value = sound(" ".join(value.replace("\0", " ").split())[:VALUE_LETTERS])
        self.found.append(Evidence(sign, tells or usual, weight or weighs, sound(tag[:120]), value, count, page, box))

    def field(self, group: str, name: str, value: str) -> None:
        """A named field of metadata; its name says what it is about."""
        if value.strip(" \0\r\n\t"):
            sign = Sign.SOFTWARE if (group, name) in PROGRAMS else sign_of(name)
            self.say(sign, f"{group}:{name}", value)

    def act(self, names: Iterable[str]) -> None:
        self.active.update(dict.fromkeys(map(sound, names)))

    def examined(self, then: int | None = None) -> Examined:
        return Examined(tuple(self.found), tuple(self.active), self.place, then)
