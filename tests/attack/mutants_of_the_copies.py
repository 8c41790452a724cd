"""Guards of copies and of what leaves: covers, what smears beside them, and the record before the file."""

# ruff: noqa: E501  a table of guards is read line by line
from attack.mutants import Mutant

REDACTION = ("attack/test_redaction.py",)
OF_TEXT = ("attack/test_redaction_of_text.py",)
AGAIN = ("intake/test_again.py",)
PASSAGES = ("ui/release/test_passages.py",)
SHEETS = ("reader/test_copying.py",)
LEAVING = ("desk/test_exporting.py",)
RELEASES = ("desk/test_releases.py",)
WHOLE = ("desk/test_copies_whole.py",)

MUTANTS = (
    # What is covered
    Mutant("intake/covering.py", "        rows[at : at + len(black)] = black", "        pass", REDACTION),
    Mutant("intake/covering.py", "SMOOTHED = 2", "SMOOTHED = 0", REDACTION),
    Mutant(
        "intake/copying.py",
        "        coarse = source.grain(page) if covers else ()",
        "        coarse = ()",
        REDACTION,
    ),
    Mutant("reader/pages/grain.py", "points = (_block(thing) + BLURRED) * each", "points = 0.0", REDACTION),
    Mutant("reader/copying.py", "    for rect in sheet.covered:", "    for rect in ():", SHEETS),
    Mutant(
        "reader/copying.py",
        "_whole_blocks(rect, image) if begin.form is Form.JPEG else _sides(rect)",
        "_sides(rect)",
        SHEETS,
    ),
    Mutant(
        "intake/copying.py",
        "    missing += sorted(cover.page for cover in plan.covers if cover.page not in pages)",
        "    missing += []",
        ("cli/test_copying.py",),
    ),
    # Of text
    Mutant("ui/release/passages.py", "            if style in LEFT_OUT:", "            if style in ():", PASSAGES),
    Mutant(
        "ui/release/passages.py",
        "    claims = telling.first_claims(tuple(Claimed(one.name, one.value) for one in shown.claims))",
        "    claims = tuple(Claimed(one.name, one.value) for one in shown.claims)",
        OF_TEXT,
    ),
    Mutant(
        "ui/release/typeset.py", "    for run in line.glyphRuns(start, end - start):", "    for run in []:", OF_TEXT,
    ),
    # What leaves
    Mutant("desk/exporting.py", "    releases.release(session, going.place, whole)", "    pass", LEAVING),
    Mutant("desk/exporting.py", "        copies_whole.check(opened, going.one.name)", "        pass", LEAVING),
    Mutant("desk/exporting.py", "    if leaving(session, place, one.document) != one:", "    if False:", LEAVING),
    Mutant("desk/releases.py", "    _said(asked)\n    try:", "    try:", RELEASES),
    Mutant("desk/releases.py", "subject, told.recipient, told.purpose))\n", "subject, 'any', 'no reason'))\n", RELEASES),
    Mutant("desk/recipients.py", "any(box is not None and box.k > 1 for box in found)", "False", RELEASES),
    Mutant("desk/recipients.py", "told.get(place, NOBODY)", "told.get(next(iter(session.told), place), NOBODY)", RELEASES),
    Mutant("desk/history.py", "        if self._under_way:", "        if False:", ("desk/test_history.py",)),
    Mutant(
        "desk/releases.py", "        rules.require(session, Action.RELEASE_ORIGINAL, place)", "        pass",
        ("desk/test_releases.py", "attack/test_originals.py"),
    ),
    Mutant("desk/copies_whole.py", "opening.eof and not opening.unused_data", "opening.eof", WHOLE),
    Mutant("desk/copies_whole.py", " and seen == rows.bytes", "", WHOLE),
    Mutant("desk/copies_whole.py", "if length > TABLE_MOST or tables > TABLES_MOST:", "if False:", WHOLE),
    Mutant("desk/exporting.py", "    if digest.hexdigest() != going.one.sha256:", "    if False:", LEAVING),
    Mutant("desk/exporting.py", "    if not going.compared or (", "    if False and (", LEAVING),
    Mutant(
        "desk/exporting.py",
        "going.made is None and asked.way is not Way.HAND_OVER",
        "False",
        LEAVING,
    ),
    Mutant(
        "desk/exporting.py",
        "return self.one.sha256 if self.made is None else self.made.sha256",
        "return self.one.sha256",
        LEAVING,
    ),
    Mutant("intake/again.py", " or drawn.remarks:", ":", AGAIN),
    Mutant("reader/copying.py", "    return _without_needless_colour(image)", "    return image", AGAIN),
    Mutant("desk/copies_whole.py", "length == 0 and at + 12 == source.size and ", "", WHOLE),
    Mutant("desk/copies_whole.py", "at == source.size and place == len(portion) - 2", "True", WHOLE),
)  # fmt: skip
