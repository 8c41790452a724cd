"""The repository holds nothing of one machine, no address of an index, and nothing that nobody uses."""

import re
import subprocess
from functools import cache
from pathlib import Path

from architecture.source import modules
from paths import CHECKOUT, RESOURCES

MACHINE = re.compile(r"/(?:home|Users)/[a-z][a-z0-9_-]+/|/root/|/work/(?:main|shared|notes|venv)|[A-Z]:\\Users\\")
INDEX = re.compile(
    r"index-url|find-links|(?:files\.)?pythonhosted\.org|registry\.npmjs\.org|https?://pypi\.", re.IGNORECASE
)
TEXT = {".py", ".md", ".txt", ".toml", ".json", ".in", ".sql", ".yml", ""}
# They name what they forbid.
NAMING = {"tests/architecture/test_repository.py", "packaging/requirements/refresh"}


@cache
def _files() -> tuple[Path, ...]:
    """What is committed or about to be; in an unpacked archive, everything that is no build product."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=True).stdout.decode().split("\0")
    except (OSError, subprocess.CalledProcessError):
        listed = [
            p.relative_to(CHECKOUT).as_posix() for p in CHECKOUT.rglob("*") if not {".venv", "build"} & set(p.parts)
        ]
    return tuple(path for name in listed if name and (path := CHECKOUT / name).is_file())


def _texts() -> list[tuple[str, str]]:
    named = ((path.relative_to(CHECKOUT).as_posix(), path) for path in _files() if path.suffix in TEXT)
    return [(name, path.read_text("utf-8", "replace")) for name, path in named if name not in NAMING]


def test_no_path_of_a_machine_is_written_down() -> None:
    found = [f"{name}: {hit.group()}" for name, text in _texts() for hit in MACHINE.finditer(text)]
    assert not found, f"Ask app for the path, or tests/paths.py: {found}"


def test_no_address_of_a_package_index_is_written_down() -> None:
    found = [f"{name}: {hit.group()}" for name, text in _texts() for hit in INDEX.finditer(text)]
    assert not found, f"Requirements name packages and hashes; where they come from is the machine's business: {found}"


def test_every_requirement_has_its_hashes() -> None:
    for name in ("runtime", "dev", "build"):
        text = (CHECKOUT / "packaging" / "requirements" / f"{name}.txt").read_text()
        pins = [part for part in re.split(r"\n(?=\S)", text.strip()) if part]
        bare = [part.split("\\")[0] for part in pins if "==" not in part or "--hash=sha256:" not in part]
        assert pins, name
        assert not bare, f"Run packaging/requirements/refresh: {bare}"


def test_every_resource_is_used_by_something() -> None:
    known = "\n".join(module.text for module in modules())
    known += "\n".join(path.read_text("utf-8") for path in (CHECKOUT / "tests").rglob("*.py"))
    folders = {"help", "design", "demo", "i18n"}  # each shown or read as a folder
    unused = [
        path.relative_to(RESOURCES).as_posix()
        for path in sorted(RESOURCES.rglob("*"))
        if path.is_file() and path.relative_to(RESOURCES).parts[0] not in folders
        if path.name not in known and path.stem not in known
    ]
    assert not unused, f"Nothing names these; take them out: {unused}"


def test_the_licence_is_the_one_that_the_package_names() -> None:
    assert 'license = "AGPL-3.0-or-later"' in (CHECKOUT / "pyproject.toml").read_text()
    assert (CHECKOUT / "LICENSE").read_text().startswith("GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3")
