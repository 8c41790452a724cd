"""The help in each language: all pages, links that lead somewhere, licences of all that is shipped."""

import re
import tomllib
from pathlib import Path

import pytest
from paths import CHECKOUT, RESOURCES

from tipdesk.app.language import CODES
from tipdesk.app.manual import DIRECT, help_pages, page, shipped

LINK = re.compile(r"\]\(([^)]+)\)")
HELP = RESOURCES / "help"
NAMES = sorted(path.name for path in HELP.glob("*.md"))


@pytest.mark.parametrize("code", CODES)
def test_each_page_is_there_once_the_first_page_first(code: str) -> None:
    pages = help_pages(RESOURCES, code)
    assert pages[0][0] == "index.md"
    assert sorted(name for name, _ in pages) == NAMES


@pytest.mark.parametrize("code", CODES[1:])
def test_each_page_stands_in_each_language(code: str) -> None:
    assert sorted(path.name for path in (HELP / code).glob("*.md")) == NAMES


@pytest.mark.parametrize("code", CODES)
def test_links_lead_to_pages_and_the_first_page_to_all(code: str) -> None:
    pages = dict(help_pages(RESOURCES, code))
    for name, text in pages.items():
        assert {link for link in LINK.findall(text) if ":" not in link} <= set(NAMES), name
    assert set(LINK.findall(pages["index.md"])) == set(NAMES) - {"index.md"}


@pytest.mark.parametrize("code", CODES)
def test_each_page_begins_with_its_question(code: str) -> None:
    for name, text in help_pages(RESOURCES, code):
        assert text.startswith("# "), name
        assert text.partition("\n")[0] == text.partition("\n")[0].strip(), name


@pytest.mark.parametrize("code", CODES[1:])
def test_a_page_names_the_same_keys_and_commands_in_each_language(code: str) -> None:
    """What a person types is the same everywhere; a translation that lost one would leave them standing."""
    keys = re.compile(r"Ctrl\+(?:Shift\+)?\w+|F\d|`tipdesk [a-z]+[^`]*`")
    for path in sorted(HELP.glob("*.md")):
        here = set(keys.findall(path.read_text("utf-8")))
        there = set(
            keys.findall(
                (HELP / code / path.name).read_text("utf-8").replace("Strg", "Ctrl").replace("+Rechts", "+Right")
            )
        )
        assert {one.casefold() for one in here} == {one.casefold() for one in there}, path.name


def test_whose_work_is_shipped_is_read_from_what_is_installed() -> None:
    said = shipped()
    assert re.search(r"^- PySide6[_-]Essentials 6\.\d+\.\d+: .*LGPL", said, re.MULTILINE)
    for name in ("cryptography", "keyring", "lucide", "msgspec", "selectolax", "sqlcipher3", "zxcvbn"):
        assert re.search(rf"^- {name} \d", said, re.MULTILINE), name
    assert said in page(RESOURCES, "en", "licences.md")


def test_the_packages_that_are_named_are_those_that_are_needed() -> None:
    needed = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert sorted(re.split(r"[<>=]", one)[0] for one in needed) == sorted(DIRECT)


def test_a_language_without_a_page_shows_the_english_one(tmp_path: Path) -> None:
    (tmp_path / "help" / "de").mkdir(parents=True)
    (tmp_path / "help" / "index.md").write_text("# Help\n")
    (tmp_path / "help" / "licences.md").write_text("# Whose work?\n")
    (tmp_path / "help" / "de" / "index.md").write_text("# Hilfe\n")
    pages = dict(help_pages(tmp_path, "de"))
    assert pages["index.md"] == "# Hilfe\n"
    assert pages["licences.md"].startswith("# Whose work?")
