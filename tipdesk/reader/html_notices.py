"""What a page of HTML would fetch, run, hide or pretend."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from tipdesk.reader.messages import Notice
from tipdesk.reader.notices import Notices

Attributes = Mapping[str, str | None]

REMOTE = re.compile(r"\s*(?:https?:|ftp:)?//", re.IGNORECASE)
REMOTE_IN_STYLE = re.compile(r"url\(\s*['\"]?\s*((?:https?:)?//[^)'\"\s]+)", re.IGNORECASE)
IMPORTED = re.compile(r"@import\s+['\"]((?:https?:)?//[^'\"]+)", re.IGNORECASE)
FETCHED = {
    "img": ("src", "srcset", "lowsrc", "dynsrc"),
    "input": ("src",),
    "body": ("background",),
    "table": ("background",),
    "td": ("background",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "link": ("href",),
    "iframe": ("src",),
    "frame": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "image": ("href", "xlink:href"),
    "script": ("src",),
    "use": ("href", "xlink:href"),
    "tr": ("background",),
    "th": ("background",),
    "bgsound": ("src",),
    "applet": ("codebase", "archive"),
    "form": (),
    "feimage": ("href", "xlink:href"),
}
RUNS = frozenset({"script", "iframe", "frame", "object", "embed", "applet"})
SCRIPTED = re.compile(r"javascript:|vbscript:|data:text/html", re.IGNORECASE)
PASSED_OVER = re.compile(r"[\x00-\x20]+")
"""Browsers leave these out of an address's beginning."""
REFRESH = re.compile(r"url\s*=", re.IGNORECASE)
HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0*(?:\.0+|0)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)|font-size\s*:\s*[01]px"
    r"|(?<![\w-])opacity\s*:\s*0*(?:\.0+|0)\s*(?:!important\s*)?(?:;|$)|mso-hide\s*:\s*all|text-indent\s*:\s*-\d{3,}|max-height\s*:\s*0(?![.\d])"
    r"|(?<![\w-])(?:left|top)\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
FONT_ZERO = re.compile(r"font\s*:[^;]*\b0(?:px|pt|em)?\s*/", re.IGNORECASE)
COLOUR = re.compile(r"(?<![\w-])color\s*:\s*([^;!]+)", re.IGNORECASE)
BACKGROUND = re.compile(r"background(?:-color)?\s*:\s*([^;!]+)", re.IGNORECASE)
WHITE = frozenset(
    {"white", "#fff", "#ffffff", "rgb(255,255,255)", "#fefefe", "#fffffe", "transparent", "rgba(0,0,0,0)"}
)
SMALL = re.compile(r"\s*[0-2](?:px)?\s*\Z", re.IGNORECASE)
SMALL_STYLE = re.compile(r"(?<![\w-])(?:width|height)\s*:\s*[0-2]px", re.IGNORECASE)
TRACKING_PATH = re.compile(
    r"/(?:ls|wf|track|e)/(?:click|c)\b|/track(?:ing)?/|/CL0/|/redirect\b|[?&](?:utm_\w+|mc_eid|mc_cid|_hsenc|mkt_tok|fbclid|gclid|vero_id|trk)=",
    re.IGNORECASE,
)
TRACKING_HOST = re.compile(
    r"(?:^|\.)(?:list-manage|sendgrid|mailgun|mandrillapp|click\w*|trk|track(?:ing)?|links?|email)\.", re.IGNORECASE
)
RULE = re.compile(r"([^{}@]{1,400})\{([^{}]*)\}")
MOST_RULES = 300
COMMENTS = re.compile(r"/\*.*?\*/", re.DOTALL)


def host_of(address: str) -> str:
    """The host that an address leads to, empty where there is none."""
    try:
        return urlsplit(address.strip() if "//" in address[:12] else "").hostname or ""
    except ValueError:
        return ""


def look_at_element(tag: str, attributes: Attributes, notices: Notices) -> None:
    """Count what this element would do."""
    for name in FETCHED.get(tag, ()):
        address = attributes.get(name) or ""
        if REMOTE.match(address):
            tiny = tag == "img" and _cannot_be_seen(attributes)
            notices.add(Notice.TRACKER if tiny else Notice.REMOTE_PICTURE, host_of(address))
    style = attributes.get("style") or ""
    for address in REMOTE_IN_STYLE.findall(style):
        notices.add(Notice.REMOTE_PICTURE, host_of(address))
    if (
        tag in RUNS
        or _runs(attributes)
        or (
            tag == "meta"
            and (attributes.get("http-equiv") or "").lower() == "refresh"
            and REFRESH.search(attributes.get("content") or "")
        )
    ):
        notices.add(Notice.SCRIPT)
    if tag == "form":
        notices.add(Notice.FORM, host_of(attributes.get("action") or ""))
    elif tag == "a":
        _look_at_link(attributes.get("href") or "", notices)


def _runs(attributes: Attributes) -> bool:
    return any(
        name.startswith("on") or SCRIPTED.match(PASSED_OVER.sub("", (value or "")[:200]))
        for name, value in attributes.items()
    )


def _look_at_link(href: str, notices: Notices) -> None:
    if REMOTE.match(href):
        host = host_of(href)
        if TRACKING_PATH.search(href) or TRACKING_HOST.search(host):
            notices.add(Notice.TRACKING_LINK, host)


def _cannot_be_seen(attributes: Attributes) -> bool:
    small = [bool(SMALL.match(attributes[side] or "")) for side in ("width", "height") if side in attributes]
    style = attributes.get("style") or ""
    return any(small) or bool(SMALL_STYLE.search(style)) or hides(attributes)


def hides(attributes: Attributes) -> bool:
    """Whether the element says of itself that nobody should see it."""
    style = attributes.get("style") or ""
    return "hidden" in attributes or bool(style and (HIDING.search(style) or FONT_ZERO.search(style)))


def looks_hidden_by_colour(attributes: Attributes) -> bool:
    """Text in the colour of its ground: the element's own, else the page's white."""
    style = attributes.get("style") or ""
    letters = COLOUR.search(style)
    colour = _plain(letters[1] if letters else attributes.get("color") or "")
    if not colour:
        return False
    ground = BACKGROUND.search(style)
    behind = _plain(ground[1] if ground else attributes.get("bgcolor") or "")
    return (
        colour == behind
        or (not behind and colour in {"#fffffe", "#fefefe", "transparent", "rgba(0,0,0,0)"})
        or (colour in WHITE and behind in WHITE)
    )


def _plain(colour: str) -> str:
    return "".join(colour.lower().split())


def look_at_styles(tree: LexborHTMLParser, notices: Notices) -> frozenset[int]:
    """Elements that a style sheet hides, and what it would fetch."""
    hidden: set[int] = set()
    rules = 0
    for sheet in tree.css("style"):
        text = COMMENTS.sub("", sheet.text(deep=True) or "")
        for address in REMOTE_IN_STYLE.findall(text) + IMPORTED.findall(text):
            notices.add(Notice.REMOTE_PICTURE, host_of(address))
        for selector, body in RULE.findall(_outside_media(text)):
            if HIDING.search(body.strip()) and rules < MOST_RULES and ":" not in selector:
                rules += 1
                hidden.update(_matched(tree, selector.strip()))
    return frozenset(hidden)


def _outside_media(text: str) -> str:
    """The sheet without its conditional blocks: they apply to small screens or print."""
    out: list[str] = []
    at = 0
    while (start := text.find("@media", at)) >= 0:
        out.append(text[at:start])
        depth, at = 0, start
        for at in range(start, len(text)):
            depth += (text[at] == "{") - (text[at] == "}")
            if text[at] == "}" and depth <= 0:
                break
        at += 1
    return "".join((*out, text[at:]))


def _matched(tree: LexborHTMLParser, selector: str) -> set[int]:
    try:
        return {node.mem_id for node in tree.css(selector)}
    except (SelectolaxError, ValueError):
        return set()
