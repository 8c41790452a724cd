"""Every use case of the desk is on record: whatever writes into a compartment or opens what is sealed notes an event.

Told from the code itself: each public function that takes a session is followed into what it calls in this room. One
that reaches a write or a seal reaches `record` too, or stands below with the reason why it needs no event.
"""

import ast
from dataclasses import dataclass, field

from architecture.source import PACKAGE

DESK = PACKAGE / "desk"
WRITES = {"commit", "write", "bulk", "patch", "change", "open_alone", "open_together", "reading"}
"""Names of calls by which something is written or opened."""
RECORDS = {"note", "note_attempts"}
OF_THE_DRAWER = "it writes in one's own drawer, which nobody else ever reads"
SIGNED = "its own signed commit stands where all who read the place see who wrote it, and nothing is opened by it"
MOVES = "it follows what a packet or a colleague on this laptop already put on record"
QUIET = {
    **dict.fromkeys(
        (
            "drafts.bring_back",
            "drafts.discard",
            "drafts.forget",
            "drafts.keep",
            "drafts.rewrite",
            "drafts.sweep",
            "onetime.draw",
            "onetime.forget",
            "recovering.used",
            "personal.put",
        ),
        OF_THE_DRAWER,
    ),
    **dict.fromkeys(
        (
            "sources.add_statement",
            "sources.log_contact",
            "sources.set_terms",
            "sources.withdraw_statement",
            "stories.set_state",
            "stories.set_title",
            "triage.add_note",
            "triage.assign",
            "triage.move",
            "triage.set_due",
            "triage.set_next_step",
            "triage.set_queue",
            "in_bulk.assign",
            "in_bulk.each",
            "in_bulk.move",
            "in_bulk.set_due",
            "in_bulk.set_queue",
            "rules_of_the_desk.apply",
            "rules_of_the_desk.put",
            "rules_of_the_desk.withdraw",
            "forms.say",
            "triage.set_tags",
            "undoing.change",
            "undoing.patch",
            "proposals.let_go",
        ),
        SIGNED,
    ),
    **dict.fromkeys(("holds.carry", "laptop_people.notice", "recusal.returned", "taking.begin", "taking.keep"), MOVES),
    "reopening.opened": "filing notes the import before it",
    "recovery_boxes.keep": "the box is a line of the person's own log",
    "recovery_boxes.lay_out": "sealed shares, whose statement is on record with whoever proposes and signs it",
    "intake_records.note": "since when a lead knows an address: the commit says who, and nothing is opened",
    "intake_records.destroy": "both who call it, for an old address and for a key, note it first",
    "lock.lock": "it writes the heads, which are an event",
    "lock.renew_mark": "it writes beside the vault",
    "record.note": "it is the record",
    "record.note_attempts": "it is the record",
    "audit_saved.save": OF_THE_DRAWER,
    "saved_filters.discard": OF_THE_DRAWER,
    "saved_filters.save": OF_THE_DRAWER,
    "audit_saved.discard": OF_THE_DRAWER,
    "drawer.put_setting": OF_THE_DRAWER,
    "heads.remember": OF_THE_DRAWER,
    "watching.remember": OF_THE_DRAWER,
    "record.settle": "it is the record",
    "lock.report_heads": "it is an event of its own kind, written by its own hand",
}


@dataclass
class Function:
    """A module-level function of the room, and the names of what it calls: `module.name` where it is known."""

    name: str
    calls: set[str] = field(default_factory=set)
    bare: set[str] = field(default_factory=set)
    public: bool = False


def functions() -> dict[str, Function]:
    found: dict[str, Function] = {}
    for path in sorted(DESK.glob("*.py")):
        tree, module = ast.parse(path.read_text("utf-8")), path.stem
        known = imported(tree)
        for node in tree.body:
            classes = [node] if isinstance(node, ast.ClassDef) else []
            for one in [node, *(inner for cls in classes for inner in cls.body)]:
                if isinstance(one, ast.FunctionDef):
                    name = f"{module}.{one.name}"
                    function = found.setdefault(name, Function(name))
                    own = not classes and not one.name.startswith("_")
                    function.public |= own and any(a.arg == "session" for a in one.args.args[:1])
                    gather(function, one, module, known)
    return found


def imported(tree: ast.Module) -> dict[str, str]:
    """Local names of what came from this room."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tipdesk.desk"):
            for one in node.names:
                inside = (node.module or "").removeprefix("tipdesk.desk").removeprefix(".")
                known[one.asname or one.name] = f"{inside}.{one.name}" if inside else one.name
    return known


def gather(function: Function, node: ast.FunctionDef, module: str, known: dict[str, str]) -> None:
    for call in [one for one in ast.walk(node) if isinstance(one, ast.Call)]:
        target = call.func
        if isinstance(target, ast.Name):
            function.bare.add(target.id)
            function.calls.add(known.get(target.id, f"{module}.{target.id}"))
        elif isinstance(target, ast.Attribute):
            function.bare.add(target.attr)
            if isinstance(target.value, ast.Name):
                base = known.get(target.value.id, module)
                function.calls.add(f"{base}.{target.attr}")


def reached(start: str, found: dict[str, Function]) -> set[str]:
    """All bare names that it calls, itself or through this room."""
    names: set[str] = set()
    todo, seen = [start], set[str]()
    while todo:
        one = todo.pop()
        if one in seen or one not in found:
            continue
        seen.add(one)
        names |= found[one].bare
        todo += list(found[one].calls)
    return names


def use_cases() -> dict[str, set[str]]:
    found = functions()
    return {one.name: reached(one.name, found) for one in found.values() if one.public}


def test_every_use_case_that_writes_or_opens_is_on_record() -> None:
    silent = sorted(
        name for name, names in use_cases().items() if names & WRITES and not names & RECORDS and name not in QUIET
    )
    assert not silent, f"Note an event before it, or say in QUIET why it needs none:\n{silent}"


def test_nothing_is_excused_that_needs_no_excuse() -> None:
    found = use_cases()
    assert set(QUIET) <= set(found)
    assert not [name for name in QUIET if not found[name] & WRITES]


def test_the_walk_sees_what_it_should() -> None:
    """Known ones, so that a walk which sees nothing fails."""
    found = use_cases()
    assert len(found) > 60
    for name in ("reveal.reveal", "filing.file_into", "stories.found_story", "tips.read", "audit_findings.review"):
        assert found[name] & RECORDS, name
