"""Keeps the sentences of the window in resources/i18n: `make words`; with `--check` it only says what is stale."""  # noqa: INP001  a script beside the packages

import ast
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "resources" / "i18n"
ROOMS: Final = ("tipdesk/ui", "tipdesk/app")
FORMS: Final = {"en": 2, "de": 2, "ar": 6}
ASKING: Final = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP", "later", "deed"})
MINE: Final = "after You"
"""What `deed()` asks for when a person reads about themselves: many languages have another verb there."""


class Key(NamedTuple):
    """A sentence is known by itself, and by what it is about where it has two meanings."""

    words: str
    about: str = ""


class Found(NamedTuple):
    numbered: bool
    file: str


class Unclear(Exception):
    """A sentence that is not one literal."""


def named(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def asked(tree: ast.AST) -> Iterator[tuple[ast.Call, list[ast.expr], bool]]:
    """Each call that names a sentence, its arguments from the sentence on, and whether a number chooses its form."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and named(node) in ASKING and node.args:
            rest = list(node.args) if named(node) in {"tr", "later", "deed"} else list(node.args[1:])
            if rest:
                yield node, rest, len(rest) > 2 or "%Ln" in (literal(rest[0]) or "")  # noqa: PLR2004
                if named(node) == "deed":
                    yield node, [*rest, ast.Constant(MINE)], False


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def sentences(root: Path = ROOT) -> dict[Key, Found]:
    """All of them, in the order of the files."""
    found: dict[Key, Found] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            for _, rest, numbered in asked(ast.parse(path.read_text("utf-8"))):
                words, about = literal(rest[0]), literal(rest[1]) if len(rest) > 1 else ""
                if words:
                    key = Key(words, about or "")
                    before = found.get(key)
                    found[key] = Found(numbered or (before is not None and before.numbered),
                                       before.file if before else path.relative_to(root).as_posix())  # fmt: skip
    return found


def read(code: str) -> dict[Key, list[str]]:
    """What stands in a language's file: one text, or as many as the language has forms; unfinished ones are empty."""
    path = FOLDER / f"tipdesk_{code}.ts"
    if not path.is_file():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  our own file
        key = Key(message.findtext("source") or "", message.findtext("comment") or "")
        said = message.find("translation")
        if said is not None and said.get("type") != "unfinished":
            known[key] = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
    return known


def write(code: str, found: dict[Key, Found], known: dict[Key, list[str]]) -> str:
    """The file's text; Linguist and lrelease read it."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Tipdesk"
    for key, one in found.items():
        if code == "en" and not one.numbered:
            continue
        message = ET.SubElement(context, "message", **({"numerus": "yes"} if one.numbered else {}))
        ET.SubElement(message, "location", filename=one.file)
        ET.SubElement(message, "source").text = key.words
        if key.about:
            ET.SubElement(message, "comment").text = key.about
        _say(ET.SubElement(message, "translation"), known.get(key, []), FORMS[code] if one.numbered else 1)
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{REMARK[code]}{body}\n'


def _say(element: Any, forms: list[str], wanted: int) -> None:
    whole = len(forms) == wanted and all(forms)
    if not whole:
        element.set("type", "unfinished")
    if wanted == 1:
        element.text = forms[0] if whole else ""
        return
    for place in range(wanted):
        ET.SubElement(element, "numerusform").text = forms[place] if whole else ""


NOT_REVIEWED: Final = "<!-- Made by the makers of Tipdesk; not yet reviewed by a native speaker. See GLOSSARY.md. -->\n"
REMARK: Final = {"en": "<!-- English itself: only what a number changes. -->\n", "de": NOT_REVIEWED, "ar": NOT_REVIEWED}


def main() -> int:
    found, stale = sentences(), []
    for code in FORMS:
        path, text = FOLDER / f"tipdesk_{code}.ts", write(code, found, read(code))
        if not path.is_file() or path.read_text("utf-8") != text:
            stale.append(path.name)
            if "--check" not in sys.argv:
                path.write_text(text, "utf-8")
        left = text.count('type="unfinished"')
        if left:
            print(f"{path.name}: {left} sentences wait for their words")  # noqa: T201  what a person asked for
    if stale and "--check" in sys.argv:
        print(f"Stale: {', '.join(stale)}. Run: make words")  # noqa: T201  likewise
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
