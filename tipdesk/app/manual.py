"""The help pages in the window's language, and whose work is shipped, as the installed packages say it themselves."""

import re
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from tipdesk.ui.help.who_may import markdown

FIRST: Final = "index.md"
LICENCES: Final = "licences.md"
WHO_MAY: Final = "who-may-do-what.md"
DIRECT: Final = (
    "PySide6-Essentials",
    "cryptography",
    "keyring",
    "msgspec",
    "selectolax",
    "sqlcipher3",
    "lucide",
    "zxcvbn",
    "pikepdf",
    "pillow",
    "pi-heif",
    "pypdfium2",
    "pysequoia",
    "segno",
    "av",
)
"""What the program imports, as pyproject.toml names it (a test compares them); what these need is found from them."""
# Its text lies beside the package.
SILENT: Final = "zlib"
_NAME = re.compile(r"^[A-Za-z0-9._-]+")


def help_pages(resources: Path, code: str) -> tuple[tuple[str, str], ...]:
    """The first page first, then in the order in which it links to them; English where a language has no page."""
    folder = resources / "help"
    texts = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.md"))}
    if (folder / code).is_dir():
        texts |= {path.name: path.read_text("utf-8") for path in sorted((folder / code).glob("*.md"))}
    texts[LICENCES] = f"{texts[LICENCES]}\n{shipped()}"
    if WHO_MAY in texts:
        texts[WHO_MAY] = f"{texts[WHO_MAY]}\n{markdown()}\n"
    order = sorted(texts, key=lambda name: -1 if name == FIRST else texts[FIRST].find(f"({name})"))
    return tuple((name, texts[name]) for name in order)


def page(resources: Path, code: str, name: str) -> str:
    return dict(help_pages(resources, code))[name]


def shipped() -> str:
    """One line a package that Tipdesk needs to run: its name, version and licence."""
    return "\n".join(f"- {name} {version}: {licence}" for name, version, licence in sorted(_packages()))


def _packages() -> set[tuple[str, str, str]]:
    found, waiting, seen = set(), list(DIRECT), set()
    while waiting:
        name = waiting.pop()
        if name.casefold() in seen:
            continue
        seen.add(name.casefold())
        try:
            one = distribution(name)
        except PackageNotFoundError:
            # Asked for on another system, or by an extra that nobody wanted: it is not shipped here.
            continue
        # What only an extra, a test or another system asks for carries a condition.
        waiting += [match[0] for text in one.requires or () if "extra ==" not in text and (match := _NAME.match(text))]
        found.add((one.name, one.version, _licence(one.metadata)))
    return found


def _licence(metadata: object) -> str:
    """The expression where there is one, else what classifiers and the old field say."""
    get_all = metadata.get_all  # type: ignore[attr-defined]  # an e-mail message by its protocol
    expressed = get_all("License-Expression") or []
    classed = [text.rpartition(" :: ")[2] for text in get_all("Classifier") or [] if text.startswith("License ::")]
    old = [text.partition("\n")[0] for text in get_all("License") or []]
    return next((", ".join(texts) for texts in (expressed, classed, old) if any(texts)), SILENT)
