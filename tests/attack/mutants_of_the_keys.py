"""Guards round keys that open what arrives, against an enemy."""

from attack.mutants import Mutant

OPENING = ("desk/test_intake_opening.py",)
ADDRESS = ("desk/test_intake_address.py",)
RECORDS = ("attack/test_intake_records.py",)
KEYS = ("desk/test_intake_keys.py",)
PROCESS = ("seal/test_opening.py",)
ATTACK = ("attack/test_keys.py",)
SENDERS = ("desk/test_sender_keys.py",)
READER = ("reader/test_unsealing.py",)

MUTANTS = (
    # On record before a process has the key
    Mutant(
        "desk/intake_opening.py",
        "            record.note(self._session, EventKind.KEY_USED, subject=mark)",
        "            pass",
        OPENING,
    ),
    Mutant(
        "desk/intake_opening.py",
        "            record.note(self._session, EventKind.KEY_USED, subject=mark)\n        return self._keyhole.pour(",
        "            pass\n        return self._keyhole.pour(",
        ("attack/test_key_use.py",),
    ),
    Mutant("reader/sandbox/linux.py", "wanted.pipes_by_name and Guard.FILES in done", "wanted.pipes_by_name", ATTACK),
    Mutant(
        "desk/intake_address.py",
        "    record.note(session, EventKind.INTAKE_RENEWED, subject=mark, reason=why.value)",
        "    pass",
        ADDRESS,
    ),
    Mutant(
        "desk/intake_keys.py",
        "        record.note(session, EventKind.KEY_IMPORTED, subject=one.fingerprint)",
        "        pass",
        KEYS,
    ),
    Mutant(
        "desk/intake_records.py",
        '    record.note(session, EventKind.KEY_REMOVED, subject=found.fields["fingerprint"], reason=KEY_RULE)',
        "    pass",
        KEYS + SENDERS,
    ),
    Mutant(
        "desk/intake_address.py",
        "        record.note(session, EventKind.KEY_REMOVED, subject=one.mark, reason=RULE)",
        "        pass",
        ADDRESS,
    ),
    # Who may, and what goes
    Mutant(
        "desk/intake_address.py",
        "    rules.require(session, Action.READ_INBOX, session.places.inbox)\n    # One",
        "    # One",
        ADDRESS,
    ),
    Mutant(
        "desk/intake_address.py",
        "    intake_records.destroy(session, [one.said for one in past], RULE)",
        "    pass",
        ADDRESS,
    ),
    Mutant(
        "desk/intake_records.py",
        "            draft.decide(Purge(operations[at : at + PURGED_AT_ONCE], rule))",
        "            pass",
        ADDRESS + KEYS,
    ),
    Mutant("desk/intake_address.py", " if _known_ms(one) + OPENS_AFTER_MS <= now]", "]", ADDRESS),
    Mutant(
        "desk/intake_address.py", "    if one.said.by_lead:\n        return", "    if True:\n        return", ADDRESS
    ),
    Mutant("desk/intake_address.py", ' if one.fields["since_ms"] <= latest]', "]", ADDRESS),
    # Each statement stands, whatever is written over its record
    Mutant("desk/intake_records.py", "if _fields(note).get(OF) == one.written.id)", "if True)", RECORDS),
    Mutant("desk/intake_records.py", "if verdict.role(one.written.node) is Role.LEAD]", "]", RECORDS),
    Mutant("desk/intake_records.py", "by = PersonId(one.author)", 'by = PersonId(_fields(one).get("by", ""))', RECORDS),
    Mutant("desk/intake_records.py", "found.append(RecordId(body.value))", "pass", RECORDS),
    Mutant("desk/intake_records.py", "if view.find(one) is not None]", "]", RECORDS),
    Mutant("desk/intake_records.py", "(each.id, *each.around)", "(each.id,)", RECORDS),
    Mutant("desk/intake_opening.py", "key=lambda one: not one.address.said.by_lead", "key=lambda one: 0", RECORDS),
    Mutant("desk/intake_opening.py", 'return f"{name}, {said.id}" if name in taken else name', "return name", RECORDS),
    Mutant("desk/intake_address.py", " - {str(address.by)}", "", RECORDS),
    Mutant("desk/intake_address.py", " and since >= 0 and", " and", RECORDS),
    Mutant("desk/intake_keys.py", "{one.held.secret.expose() for one in listed(session)}", "set()", KEYS),
    Mutant(
        "desk/intake_keys.py",
        "fresh = [one for one in found if one.secret not in known]",
        "known2 = {one.fingerprint for one in listed(session)}\n"
        "    fresh = [one for one in found if one.fingerprint not in known2]",
        RECORDS,
    ),
    Mutant(
        "desk/intake_address.py",
        "    if left_since(session, found[0]):\n        return Why.SOMEBODY_LEFT",
        "",
        ADDRESS,
    ),
    Mutant("desk/intake_address.py", "    _returned(session)\n    if addresses", "    if addresses", ADDRESS),
    Mutant("desk/intake_address.py", '" ".join(desk.split())', "desk", ADDRESS),
    Mutant("desk/intake_keys.py", "    if ready.locked:\n        raise KeyLocked", "", KEYS),
    # One key a process
    Mutant("desk/keyhole.py", "if one[0] is held", "if True", PROCESS),
    Mutant(
        "seal/opening.py",
        "        if not isinstance(request, Pour) or len(descriptors) != DESCRIPTORS:\n            return",
        "        if not isinstance(request, Pour):\n            continue",
        PROCESS,
    ),
    Mutant(
        "desk/keyhole.py",
        "            process.end()\n        self._all.clear()",
        "            pass\n        self._all.clear()",
        PROCESS,
    ),
    Mutant("intake/unsealing.py", ">= MOST_AT_ONCE:", ">= 10**9:", ("intake/test_unsealing.py",)),
    # A reader that was taken over has few of them, and not for long
    Mutant("intake/unsealing.py", "if self.poured > MOST_FOR_ONE:", "if False:", ("intake/test_unsealing.py",)),
    Mutant("intake/unsealing.py", "            self._forget_oldest()\n", "", ("intake/test_unsealing.py",)),
    Mutant("desk/keyhole.py", "if len(self._resting) <= RESTING_MOST:", "if True:", PROCESS),
    Mutant("intake/frames.py", "if self._waited_s > self._within_s:", "if False:", ("intake/test_frames.py",)),
    Mutant(
        "intake/host.py",
        "            elif self._unsealer is not None:\n                self._unsealer.rest()\n",
        "",
        ATTACK,
    ),
    Mutant(
        "seal/opening.py",
        "            elif FILES in missing and SYSCALLS in missing:\n                ended = Ended(Outcome.UNABLE)\n",
        "",
        PROCESS,
    ),
    # The writer's connection may be in the middle of another thread's read
    Mutant(
        "ledger/compartment.py",
        "            connection.work(self._location.path, self._location.key)\n",
        "            with connection.telling(self.name):\n"
        '                self._db.execute("PRAGMA journal_mode=WAL").fetchone()\n',
        ("ledger/test_connection.py",),
    ),
    # A signature is told by the library's finding, and no name is opened where nothing keeps files closed
    Mutant("seal/openpgp.py", "if NO_GOOD_ONE in failure else []", "if True else []", PROCESS),
    Mutant("seal/openpgp.py", "return any(said in {one,", "return bool(named) or any(said in {one,", PROCESS),
    Mutant("seal/openpgp.py", "if len(held) > MOST_IN_MEMORY:", "if False:", PROCESS),
    Mutant(
        "seal/opening.py", "openpgp.in_memory if FILES in missing else openpgp.by_files", "openpgp.by_files", PROCESS
    ),
    Mutant(
        "intake/unsealing.py",
        "not one.asked_for and not verdict.known and self.keys.signs(verdict.named)",
        "False",
        ("intake/test_unsealing.py",),
    ),
    Mutant(
        "desk/sender_keys.py",
        "    for one in fresh:\n        record.note(",
        "    for one in []:\n        record.note(",
        SENDERS,
    ),
    Mutant("desk/sender_keys.py", "all(re.fullmatch(FINGERPRINT, one) for one in ids)", "True", SENDERS),
    Mutant("reader/mail/signed.py", 'LINE_END.sub(b"\\r\\n", stretches(part)[0])', "stretches(part)[0]", SENDERS),
    # Nothing is used before it is whole
    Mutant(
        "reader/unsealing.py",
        "            if told.outcome is Outcome.FAILED:\n                raise Closed(told.reason)",
        "            if told.outcome is Outcome.FAILED:\n                return Opened(Held(b''.join(held)), told)",
        READER,
    ),
    Mutant("reader/unsealing.py", "                    meter.take(len(piece))", "                    pass", READER),
    Mutant(
        "reader/formats/sealed.py",
        "    if sink.depth >= NESTING:\n        sink.fail(None, 1, Reason.TOO_DEEP, NESTING)\n        return",
        "",
        READER,
    ),
    Mutant("reader/formats/sealed.py", "        if not many.waits:", "        if True:", OPENING),
    Mutant(
        "intake/unsealing.py",
        "        last = not one.names or verdict.outcome in LAST",
        "        last = not one.names",
        ("intake/test_unsealing.py",),
    ),
)
