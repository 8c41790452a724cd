"""Which fonts of a document few machines have: they point to an office, a house style, a language, or a marked copy."""

import re
from collections.abc import Iterable
from typing import Final

from tipdesk.reader.evidence.signs import Gathering
from tipdesk.reader.view.evidence import Sign

SUBSET: Final = re.compile(r"^[A-Z]{6}\+")
STYLE: Final = re.compile(r"[-,#].*$")
LETTERS: Final = re.compile(r"[^a-z0-9]+")
NAMELESS: Final = re.compile(r"^(?:cidfont|font|type3|fnt|f|t|tt|t3font|g)?[a-z]{0,2}\d{0,6}$")
"""As programs call a font whose name they drop."""
SHOWN: Final = 12
_NAMES: Final = (
    "adobe apple aptos arial avenir baskerville batang bitstream bookantiqua bookman caladea calibri cambria candara "
    "cantarell carlito century charter cmb cmc cmd cme cmf cmi cmm cmr cms cmt cochin comic consol constantia corbel "
    "courier cursor david dejavu dengxian didot dingbats dotum droid ebgaramond fangsong firasans franklin freemono "
    "freesans freeserif futura garamond geneva georgia gillsans gulim gungsuh heisei heiti helvetica hiragino "
    "hoefler impact inter kacst kaiti kozuka lato liberation linlibertine lmmath lmmono lmroman lmsans lohit lucida "
    "malgun mangal meiryo menlo microsoft mincho mingliu minion monaco monospace msam msbm msgothic msmincho "
    "mspgothic mssans msserif mssong myriad nanum newtxm nimbus nirmala noto nsimsun opensans opensymbol optima "
    "palatino pingfang pmingliu roboto rockwell rsfs sakkal sans segoe serif sfbx sfrm sfti simhei simplifiedarabic "
    "simsun sourcecode sourcehan sourcesans sourceserif stfangsong stheiti stix stixtwo stkaiti stsong stxihei "
    "symbol system tahoma tex times traditionalarabic trebuchet ubuntu urw utopia vera verdana webdings wingdings "
    "yugothic yumincho zapf"
)
COMMON: Final = tuple(_NAMES.split())
"""Of Windows, macOS, office programs, TeX and free systems, by how their names begin."""


def family(name: str) -> str:
    """As it is compared: without what a writer puts before a part of a font, and without its style."""
    return LETTERS.sub("", STYLE.sub("", SUBSET.sub("", name)).casefold())


def unusual(names: Iterable[str]) -> tuple[str, ...]:
    """Each once, as it is written."""
    found = {family(name): SUBSET.sub("", name) for name in names}
    return tuple(
        name for plain, name in found.items() if plain and not plain.startswith(COMMON) and not NAMELESS.match(plain)
    )


def gather_fonts(gathering: Gathering, tag: str, names: Iterable[str]) -> None:
    """One sign for all of them."""
    found = unusual(names)
    if found:
        gathering.say(Sign.UNUSUAL_FONT, tag, ", ".join(found[:SHOWN]), count=len(found))
