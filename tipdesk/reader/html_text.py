"""HTML mail made to text; what it would have fetched, run or hidden is counted, and nothing of it happens.

The tree comes from lexbor (by selectolax); the walk is ours, because what to show depends on what is hidden.
"""

import re
from dataclasses import dataclass, field
from enum import Enum

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from tipdesk.reader.bounds import TEXT_LETTERS
from tipdesk.reader.html_notices import hides, host_of, look_at_element, look_at_styles, looks_hidden_by_colour
from tipdesk.reader.messages import Known, Notice
from tipdesk.reader.notices import Notices

SILENT = frozenset(
    {
        "head",
        "style",
        "script",
        "title",
        "template",
        "noscript",
        "object",
        "iframe",
        "svg",
        "math",
        "select",
        "textarea",
        "meta",
        "link",
    }
)
PARAGRAPHS = frozenset(
    {"p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl", "table", "pre", "figure"}
)
BLOCKS = PARAGRAPHS | frozenset(
    {
        "div",
        "li",
        "tr",
        "dt",
        "dd",
        "section",
        "article",
        "header",
        "footer",
        "address",
        "form",
        "center",
        "hr",
        "body",
        "fieldset",
        "main",
    }
)
SPACES = re.compile(r"[ \t\r\n\f\xa0]+")
MANY_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
LONGEST_LINK = 2_000
MOST_NODES = 400_000
MOST_TAGS = 200_000
"""A page of more is read up to there: each costs the tree some 250 bytes and a text behind it."""
DEEPEST = 1_000
"""A page nested deeper is only a bomb (lexbor's time grows with the square: 100 s at 200,000): its text is taken
without marks.
"""
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>?")
LONG_TAG = 20_000
MOST_WORDS = 3_000
"""In one tag: lexbor compares each attribute with all before it (17 s for 100,000)."""
NEVER_NEST = frozenset(
    {
        "p",
        "li",
        "td",
        "tr",
        "th",
        "dt",
        "dd",
        "option",
        "br",
        "img",
        "hr",
        "meta",
        "link",
        "input",
        "col",
        "base",
        "area",
        "wbr",
        "source",
    }
)
ADDRESS = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:?#]\S*)?\Z", re.IGNORECASE)


class Shown(Enum):
    """Whether a reader of the page would see a text."""

    YES = "yes"
    HIDDEN = "hidden"
    """No, though it is text: the sender made it so."""
    NEVER = "never"
    """It is a program, a style, a picture."""


@dataclass(frozen=True)
class Seen:
    text: str
    known: tuple[Known, ...]


@dataclass
class Page:
    """The text so far and how the next piece joins it."""

    notices: Notices
    hidden_nodes: frozenset[int] = frozenset()
    out: list[str] = field(default_factory=list)
    letters: int = 0
    breaks: int = 0
    space: bool = False
    quoted: int = 0
    kept_spaces: int = 0
    hidden: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Add a run of text, white space as a browser shows it."""
        if self.kept_spaces:
            self._put(text.replace("\n", "\n" + "> " * self.quoted))
            return
        flat = SPACES.sub(" ", text)
        if flat.strip() == "":
            self.space |= flat != ""
            return
        if flat[0] == " ":
            self.space = True
        self._put(flat.strip(" "))
        self.space = flat[-1] == " "

    def _put(self, text: str) -> None:
        if self.breaks:
            if self.out:
                self.out.append("\n" * min(self.breaks, 2))
            self.out.append("> " * self.quoted)
        elif self.space and self.out:
            self.out.append(" ")
        self.breaks, self.space = 0, False
        self.out.append(text)
        self.letters += len(text)

    def end_line(self, lines: int = 1) -> None:
        self.breaks, self.space = max(self.breaks, lines), False

    def line_break(self) -> None:
        if self.breaks == 0:
            self.breaks, self.space = 1, False
        else:
            self.out.append("\n")


def read_html(text: str) -> Seen:
    """The text that a reader of this page would see."""
    notices = Notices()
    if text.count("<") > MOST_TAGS:
        notices.add(Notice.CUT_TEXT)
        text = "<".join(text.split("<", MOST_TAGS)[:-1])
    if _nesting(text) > DEEPEST:
        notices.add(Notice.DAMAGED)
        return Seen(SPACES.sub(" ", TAG.sub(" ", text)).strip(), notices.all())
    try:
        tree = LexborHTMLParser(text.encode("utf-8", "replace"))
    except (SelectolaxError, ValueError):
        notices.add(Notice.DAMAGED)
        return Seen("", notices.all())
    page = Page(notices, look_at_styles(tree, notices))
    root = tree.root
    if root is not None:
        _walk(root, page)
    if page.hidden:
        notices.add(Notice.HIDDEN_TEXT, " ".join(page.hidden), count=len(page.hidden))
    return Seen(MANY_LINES.sub("\n\n", "".join(page.out)).strip(), notices.all())


def _nesting(text: str) -> int:
    """How deep the tags go, as if every one had to be closed; a tag of endless attributes counts as too deep."""
    deepest = depth = 0
    for found in TAG.finditer(text):
        if found.end() - found.start() > LONG_TAG and len(found[0].split(None, MOST_WORDS)) > MOST_WORDS:
            return DEEPEST + 1
        if found[2].lower() in NEVER_NEST:
            continue
        depth = max(0, depth - 1) if found[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _walk(root: LexborNode, page: Page) -> None:
    """Depth first without recursion: nesting is the sender's choice, the stack is ours."""
    stack: list[tuple[LexborNode, Shown, bool]] = [(root, Shown.YES, False)]
    seen = 0
    while stack:
        node, shown, leaving = stack.pop()
        if leaving:
            _leave(node, page)
            continue
        seen += 1
        if seen > MOST_NODES or page.letters > TEXT_LETTERS:
            page.notices.add(Notice.CUT_TEXT)
            return
        tag = node.tag or ""
        if tag == "-text":
            _text(node, shown, page)
            continue
        if tag.startswith("-") and tag not in {"-document", "-undef"}:
            continue
        shown = _enter(node, tag, shown, page)
        if shown is Shown.YES:
            stack.append((node, shown, True))
        stack.extend((child, shown, False) for child in reversed(list(node.iter(include_text=True))))


def _text(node: LexborNode, shown: Shown, page: Page) -> None:
    text = node.text(deep=False) or ""
    if shown is Shown.YES:
        page.say(text)
    elif shown is Shown.HIDDEN and text.strip():
        page.hidden.append(SPACES.sub(" ", text).strip())


def _enter(node: LexborNode, tag: str, shown: Shown, page: Page) -> Shown:
    """Look at an element, and say how what is in it is shown."""
    attributes = node.attributes
    if attributes or tag in {"script", "form"}:
        look_at_element(tag, attributes, page.notices)
    if tag in SILENT or shown is Shown.NEVER:
        return Shown.NEVER
    hidden = shown is Shown.HIDDEN or node.mem_id in page.hidden_nodes
    if hidden or (attributes and (hides(attributes) or looks_hidden_by_colour(attributes))):
        return Shown.HIDDEN
    if tag == "br":
        page.line_break()
    elif tag in BLOCKS:
        page.end_line(2 if tag in PARAGRAPHS else 1)
        page.quoted += tag == "blockquote"
        page.kept_spaces += tag == "pre"
        if tag == "li":
            page.say("- ")
    elif tag in {"td", "th"}:
        page.space = True
    elif tag == "img" and attributes.get("alt"):
        page.say(f"[{attributes['alt']}]")
    return Shown.YES


def _leave(node: LexborNode, page: Page) -> None:
    tag = node.tag or ""
    if tag in BLOCKS:
        page.end_line(2 if tag in PARAGRAPHS else 1)
        page.quoted -= tag == "blockquote" and page.quoted > 0
        page.kept_spaces -= tag == "pre" and page.kept_spaces > 0
    elif tag == "a":
        _leave_link(node, page)


def _leave_link(node: LexborNode, page: Page) -> None:
    """Where the link leads, unless its text says so already."""
    href = (node.attributes.get("href") or "").strip()
    text = (node.text(deep=True, strip=True) or "").strip()
    if (
        not href.lower().startswith(("http:", "https:", "mailto:"))
        or not text
        or text in {href, href.removeprefix("mailto:")}
    ):
        return
    shown, host = ADDRESS.match(text), host_of(href)
    if shown and host and not _related(shown[1].lower(), host.lower()):
        page.notices.add(Notice.LINK_ELSEWHERE, f"{shown[1]} > {host}")
    page.say(f" <{href[:LONGEST_LINK]}>")


def _related(shown: str, host: str) -> bool:
    return (
        shown == host
        or shown.endswith("." + host)
        or host.endswith("." + shown)
        or shown.removeprefix("www.") == host.removeprefix("www.")
    )
