"""Tests stand where their module stands, and the rooms are those of the design."""

import ast

from architecture.source import PACKAGE, ROOMS, modules
from paths import CHECKOUT

# They try every file of the vault, every released sample, every sibling: more than one module.
WHOLE_ROOM = {"bad_input", "samples", "contract"}
BESIDE = {"architecture", "whole", "attack", "bench", "fuzz", "samples"}


def test_each_test_file_begins_with_the_name_of_a_module_of_its_room() -> None:
    astray = []
    for path in sorted((CHECKOUT / "tests").rglob("test_*.py")):
        room, subject = path.relative_to(CHECKOUT / "tests").parts[0], path.stem.removeprefix("test_")
        if room in BESIDE or subject in WHOLE_ROOM:
            continue
        names = {one.stem if one.stem != "__init__" else one.parent.name for one in (PACKAGE / room).rglob("*.py")}
        if not any(subject == name or subject.startswith(f"{name}_") for name in names):
            astray.append(path.relative_to(CHECKOUT).as_posix())
    assert not astray, f"Name it test_MODULE.py or test_MODULE_what.py after a module in tipdesk/ROOM.\n{astray}"


def test_beside_the_rooms_stand_only_the_named_folders() -> None:
    folders = {one.name for one in (CHECKOUT / "tests").iterdir() if one.is_dir() and one.name != "__pycache__"}
    strange = folders - BESIDE - set(ROOMS)
    assert not strange, f"Lay tests into the folder of their room: {strange}"


def test_each_room_says_what_is_absent_and_where_to_start() -> None:
    silent = [
        module.shown
        for module in modules()
        if module.path.name == "__init__.py" and module.path.parent.parent == PACKAGE
        for text in [ast.get_docstring(module.tree) or ""]
        if "Absent on purpose:" not in text or "Start at" not in text
    ]
    assert not silent, f"Three lines: what lives there; 'Absent on purpose: …'; 'Start at …'.\n{silent}"
