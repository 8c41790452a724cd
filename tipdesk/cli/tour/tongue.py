"""The tour knows the window by its English words: what is seen in another language is read back."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FIELD = re.compile(r"\{\w+\}|%Ln")
# What the window sets around names, so that they keep their own direction.
ISOLATES = dict.fromkeys((0x200F, 0x2066, 0x2067, 0x2068, 0x2069))
# Sentences one after another, facts and names side by side.
APART = re.compile(r"((?<=[.!?؟…:]) | · |، |, |\n| \(|\))")


@dataclass(frozen=True)
class _Shape:
    """A sentence with fields: what is seen of it, and its English."""

    seen: re.Pattern[str]
    fields: tuple[str, ...]
    source: str

    def english(self, text: str) -> str:
        """The English with the same values, or the empty text."""
        found = self.seen.fullmatch(text)
        values = dict(zip(self.fields, found.groups(), strict=True)) if found else {}
        return FIELD.sub(lambda field: values.get(field[0], ""), self.source) if found else ""


def reader_of(resources: Path, code: str) -> Callable[[str], str]:
    """From what is seen in that language to English; what no sentence made stays as it is."""
    if code == "en":
        return str
    whole: dict[str, str] = {}
    shapes: list[_Shape] = []
    # Our own file, from beside the program: nothing that came from outside is parsed here.
    for message in ET.parse(resources / "i18n" / f"tipdesk_{code}.ts").iter("message"):  # noqa: S314
        source = message.findtext("source") or ""
        for one in _told(message):
            if not any(letter.isalpha() for letter in FIELD.sub("", one)):
                # Only fields and signs: it would fit everything.
                continue
            if FIELD.search(one):
                shapes.append(_Shape(_pattern(one), tuple(FIELD.findall(one)), source))
            else:
                # Of two meanings, the one that stands by itself.
                whole[one] = source if source[:1].isupper() else whole.get(one, source)

    # The one that says most first: `{n} of {all}` fits much.
    shapes.sort(key=lambda shape: -len(FIELD.sub("", shape.source)))

    def spoken(text: str) -> str:
        return whole.get(text) or next(filter(None, (shape.english(text) for shape in shapes)), "")

    def in_english(seen: str) -> str:
        text = seen.translate(ISOLATES)
        return spoken(text) or "".join(spoken(part) or part for part in APART.split(text))

    return in_english


def _pattern(told: str) -> re.Pattern[str]:
    between = [re.escape(part) for part in FIELD.split(told)]
    return re.compile("(.*?)".join(between), re.DOTALL)


def _told(message: ET.Element) -> list[str]:
    told = message.find("translation")
    if told is None:
        return []
    forms = [form.text or "" for form in told.iter("numerusform")]
    return [one.translate(ISOLATES) for one in forms or [told.text or ""] if one]
