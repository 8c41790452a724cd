"""Letters that can tell one copy from others: of another script among words of this one, or seen by nobody."""

import re

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.view.evidence import Sign
from tipdesk.reader.view.marks import INVISIBLE, by_its_writer

LATIN = "A-Za-z\u00c0-\u024f"
OTHERS = "\u0370-\u03ff\u0400-\u052f"
MIXED = re.compile(rf"[{LATIN}]+[{OTHERS}]+[{LATIN}{OTHERS}]*|[{OTHERS}]+[{LATIN}]+[{LATIN}{OTHERS}]*")
LIKE = frozenset("АВЕКМНОРСТУХаеорсухіјѕԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυ")  # noqa: RUF001 - they are what is looked for
"""Letters of other scripts that look like Latin ones."""


def gather_letters(gathering: Gathering, text: str, *, page: int | None = None) -> None:
    strange = [word for word in MIXED.findall(text) if LIKE & set(word)]
    if strange:
        few = ", ".join(dict.fromkeys(strange[:8]))
        gathering.say(Sign.LOOKALIKES, "Text:Lookalikes", few, count=len(strange), page=page)
    unseen = INVISIBLE.findall(by_its_writer(text))
    if unseen:
        names = ", ".join(dict.fromkeys(f"U+{ord(letter):04X}" for letter in unseen[:64]))
        gathering.say(Sign.INVISIBLE_LETTERS, "Text:Invisible", names, count=len(unseen), page=page)
