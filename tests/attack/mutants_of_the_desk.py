"""Guards of desk, app, seal, window and reader against an enemy."""

# ruff: noqa: E501  a table of guards is read line by line
from attack.mutants import Mutant

COLLEAGUE = ("attack/test_colleague.py",)
CAP = ("attack/test_cap.py", "desk/test_reveal.py")
FOLDER = ("attack/test_folder.py",)
HELD = ("desk/test_holds.py", "desk/test_destruction.py")
BOXES = ("attack/test_boxes.py",)
ASKING = ("desk/test_asking.py", "attack/test_boxes.py")
KEEPERS = ("desk/test_identities.py",)
CLEARING = ("desk/test_clearing.py",)
FITTING = ("desk/test_fitting.py", "attack/test_colleague.py")

MUTANTS = (
    # What a rule of the desk ends
    Mutant("desk/clearing.py", "if card.record not in held and _came_ms", "if _came_ms", CLEARING),
    Mutant("desk/clearing.py", " and _came_ms(view, card.record) <= until_ms]", "]", CLEARING),
    Mutant("desk/clearing.py", "    if not decision.allowed:\n        return decision.why\n    # Only", "    # Only", CLEARING),
    Mutant("desk/clearing.py", "return None if rule in retention.rules(session) and", "return None if", CLEARING),
    Mutant("desk/clearing.py", "if one in ended]", "]", CLEARING),
    Mutant("desk/clearing.py", "return owners == {str(tip)} and", "return", CLEARING),
    Mutant("desk/clearing.py", 'isinstance(body, Ordinary)} == {"document"}', "isinstance(body, Ordinary)} >= set()", CLEARING),
    # Boxes
    Mutant("desk/boxes.py", "_first([w for w in _on(session, place, one) if w.box.source == place.source], order)", "next((w for w in reversed(_on(session, place, one)) if w.box.source == place.source), None)", COLLEAGUE),
    Mutant("desk/boxes.py", "[(one,) for one in _rivals(after.get(None, ()), order)]", "[(one,) for one in sorted(after.get(None, ()), key=lambda one: one.box.id)]", COLLEAGUE),
    Mutant("desk/boxes.py", "found.append(RecordId(named))", "pass", COLLEAGUE),
    Mutant("desk/boxes.py", "if one.author in box.holders], order)", "], order)", COLLEAGUE + BOXES),
    Mutant("desk/boxes.py", "merged = place_in_list > 0 and end.id in by_first", "merged = any(end.id in one.box.merged for one in every)", BOXES),
    Mutant("desk/boxes.py", "return [best, *(one for one in fresh if one is not best)]", "return [best]", BOXES),
    # Shares: bound to ask, box and holder, checked before they are used
    Mutant("desk/box_shares.py", "if plain.ask != ask:", "if False:", BOXES),
    Mutant("desk/box_shares.py", '    if plain.box != box:\n        raise DamagedSeal("a share of another box")', "", BOXES),
    Mutant("desk/box_shares.py", '    if plain.box != box.id:\n        raise DamagedSeal("a share of another box")\n    _check(box, found, by)', "", BOXES),
    Mutant("desk/box_shares.py", "or box.holders[share.index - 1] != person:", "or False:", BOXES),
    Mutant("desk/box_shares.py", "    shares.check(share, commitment)", "    pass", BOXES),
    Mutant("desk/box_fields.py", "if (body.box, body.comp, body.source) != (box.id, place.comp, place.source) or box.source != place.source:", "if False:", BOXES + COLLEAGUE),
    # Asks
    Mutant("desk/requests.py", "if one.by not in box.holders or one.by == ask.by or one.by in found:", "if False:", ASKING),
    Mutant("desk/asking.py", "    onetime.forget(session, found.request.to)\n    seconds", "    seconds", ASKING),
    Mutant("desk/asking.py", "Standing.PAST: Why.ASK_PAST,", "", ASKING),
    Mutant("desk/resealing.py", "if len(holders) < together:\n        return None", "if False:\n        return None", BOXES),
    Mutant("desk/releasing.py", "if request.by not in request.holders:\n        return Why.NOT_PROMISED", "", BOXES),
    Mutant("desk/releasing.py", "return None if request.by in promise.may_know and request.by in live else Why.NOT_PROMISED", "return None", BOXES),
    Mutant("desk/releasing.py", "        case Naming.NONE:\n            return Why.BOX_UNKNOWN", "        case Naming.NONE:\n            return None", BOXES),
    Mutant("desk/releasing.py", "return None if although is Although.ASKER_ALONE else Why.THEIR_WORD_ALONE", "return None", BOXES),
    Mutant("desk/keeping_log.py", " or _called_otherwise(session, request):", ":", BOXES),
    Mutant("desk/keeping_log.py", '"where")) == wanted for', '"where"))[:4] == wanted[:4] for', BOXES),
    Mutant("desk/keeping_log.py", "        if log != request.comp:\n", "        if True:\n", BOXES),
    Mutant("desk/releasing.py", 'alias, where, comp = "", "", ""', "pass", BOXES),
    Mutant("desk/requests.py", "min(ask.until or 0, said_ms + WINDOW_MOST_MS)", "ask.until or 0", BOXES),
    Mutant("desk/requests.py", "if said_ms > now_ms + AHEAD_MOST_MS:", "if False:", BOXES),
    Mutant("desk/releasing.py", "if request.until_ms <= session.around.now_ms():", "if False:", ASKING),
    Mutant("desk/releasing.py", "if request.by == str(session.me):", "if False:", ASKING),
    Mutant("ledger/asks.py", "if of is None or not state.order.before(of.node, one.node):", "if of is None:", BOXES),
    Mutant("desk/reveal.py", "if today >= cap:", "if False:", ASKING + CAP),
    Mutant("desk/requests.py", 'f"{by} {to}".encode()', "to.encode()", BOXES),
    # Other keepers, one of several, and who is gone
    Mutant("desk/identities.py", "if len(wanted) < max(needed, 1):", "if False:", KEEPERS),
    Mutant("desk/identities.py", "needed = max(keepers.needed, box.k if box is not None else 1)", "needed = keepers.needed", KEEPERS),
    Mutant("desk/resealing.py", "together = max(needed, old.k)", "together = max(needed, 1)", BOXES),
    Mutant("desk/resealing.py", "max(one.k for one in (old, *ended))", "1", KEEPERS),
    Mutant("desk/identities.py", "    if opened.to:\n        onetime.forget(session, opened.to)\n", "", KEEPERS),
    Mutant("desk/identities.py", "if not found.is_ready:", "if False:", KEEPERS),
    Mutant("desk/wanting.py", "if person in rules.gone(session):", "if False:", KEEPERS),
    # Destruction
    Mutant("desk/destruction.py", "    if source in holds.holds(session, story):\n        return Why.HELD\n", "", HELD),
    Mutant("desk/destruction.py", "return Why.NOT_DUE if at_ms is None or at_ms > session.around.now_ms() else None", "return None", HELD),
    Mutant("desk/destruction.py", "or purge.left(book, body.ops):", "or False:", HELD),
    Mutant("desk/holds.py", "if inside and not on and matter.record in _in_force(session, session.places.roster):", "if False:", HELD),
    Mutant("desk/holds.py", "new = [one for one in of_desk(session) if", "new = [one for one in () if", HELD),
    Mutant("desk/retention.py", "state], before) - stays", "state], before)", ("desk/test_holds.py",)),
    # Fields of any type
    Mutant("desk/shapes.py", "make(fitting(fields))", "make(fields)", COLLEAGUE),
    Mutant("desk/fitting.py", "{name: value for name, value in fields.items() if _fits(name, value)}", "fields", FITTING),
    Mutant("ledger/bulk.py", "if type(one[0]) is str", "if one[0]", COLLEAGUE),
    # The log says nothing
    Mutant("desk/aliases.py", "if may_be_logged(session, alias) and", "if", COLLEAGUE),
    Mutant("desk/aliases.py", "and [*named.values()].count(alias) == 1", "", COLLEAGUE),
    # The day's number
    Mutant("desk/reveal.py", "details=details, only_if=room", "details=details", CAP),
    Mutant("desk/reveal.py", "return midnight_before(session.around.now_ms())", "return midnight_before(max([session.around.now_ms(), *(c.at_ms for c in session.view(session.places.log).page('event', [EventKind.IDENTITY_OPENED.value]))]))", CAP),
    # The folder
    Mutant("seal/atomic.py", "if not stat.S_ISREG(os.fstat(handle).st_mode):", "if False:", FOLDER),
    Mutant("desk/vault.py", "one.mkdir(mode=0o700)", "one.mkdir()", FOLDER),
    Mutant("seal/atomic.py", "os.O_CLOEXEC, 0o600)", "os.O_CLOEXEC, 0o666)", FOLDER),
    # What is said
    Mutant("app/quiet.py", "os.environ.pop(name, None)", "pass", ("app/test_quiet.py",)),
    Mutant("app/quiet.py", "QLoggingCategory.setFilterRules(NOTHING)", "pass", ("app/test_quiet.py",)),
    Mutant("cli/bugs.py", "threading.excepthook = _aside", "pass", ("cli/test_bugs.py",)),
    Mutant("cli/bugs.py", "sys.unraisablehook = _aside", "pass", ("cli/test_bugs.py",)),
    # What is signed is what was seen
    Mutant("desk/proposals.py", " or found.statement != seen:", ":", ("desk/test_proposals.py",)),
    Mutant("desk/proposals.py", "return len(self.parts) == 1 and isinstance(self.parts[0], SetsPolicy)", "return isinstance(self.parts[0], SetsPolicy)", ("desk/test_proposals.py",)),
    # What is heard
    Mutant("ui/shell/unheard.py", "name in FIELDS and", "False and", ("ui/widgets/test_fields_discreet.py",)),
    Mutant("ui/widgets/reading_text.py", "return QMimeData()", "return super().createMimeDataFromSelection()", ("ui/widgets/test_fields_discreet.py",)),
    Mutant("ui/widgets/fields.py", "self.setDragEnabled(False)", "self.setDragEnabled(True)", ("ui/widgets/test_fields_discreet.py",)),
    Mutant("ui/shell/hook.py", "sys.__dict__.pop(name, None)", "pass", ("ui/shell/test_hook.py",)),
    # What comes in
    Mutant("reader/charsets.py", 'b"a".decode(plain, "replace")', 'b"".decode(plain)', ("reader/test_charsets.py",)),
    Mutant("reader/sink.py", "except UnicodeEncodeError:", "except KeyError:", ("reader/test_sink.py",)),
    Mutant(
        "reader/formats/zipped.py", 'one.filename.endswith("/")', "one.is_dir()", ("reader/test_zipped_ways.py",)
    ),
    Mutant("desk/reopening.py", "if name not in STAYS", "if True", ("cli/test_importing.py",)),
    Mutant("ledger/view.py", "row = records.card_row(self._db, record) if _ID.fullmatch(record) else None", "row = records.card_row(self._db, record)", COLLEAGUE),
    Mutant("desk/tips.py", "with suppress(Missing):\n            found.append(document", "if True:\n            found.append(document", COLLEAGUE),
)  # fmt: skip
