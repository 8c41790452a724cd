"""Guards of who is let in: the table of access, grants, endings, recusal, people, suspension, sealing."""

# ruff: noqa: E501  a table of guards is read line by line
from attack.mutants import Mutant

ATTACK = ("attack/test_grants.py",)
TABLE = ("domain/test_access.py",)
GRANTS = ("desk/test_grants.py",)
ENDING = ("desk/test_ending.py",)
RECUSAL = ("desk/test_recusal.py",)
PEOPLE = ("desk/test_people.py",)
SUSPENDING = ("desk/test_suspending.py",)
SEERS = ("desk/test_seers.py",)
RECOVERY = ("exchange/test_recovery.py",)
SEQUENCES = ("desk/test_rules_stateful.py",)

MUTANTS = (
    # The attacks, by what stops each
    Mutant("ledger/derive.py", "or book.state.verdict.role(one.after) is Role.READER:", ":", ATTACK),
    Mutant("ledger/fold.py", "if not role_may(standing.role, claim.body):\n                continue", "pass", ATTACK),
    Mutant("ledger/roles.py", "bodies.Ease() | bodies.Purge():\n            return role is Role.LEAD", "bodies.Ease() | bodies.Purge():\n            return True", ATTACK),
    Mutant("ledger/fold.py", "        if ends:\n", "        if False:\n", ATTACK),
    Mutant("ledger/fold.py", "if end.rank >= grant.standing.rank or", "if", ATTACK),
    Mutant("ledger/entry.py", "if (examined.header.comp or examined.id) != self._comp:", "if False:", ATTACK),
    Mutant("ledger/commit.py", "if operation_digest(one.salt, one.body) != one.digest:", "if False:", ATTACK),
    Mutant("ledger/root.py", "who in holders and _good", "_good", ATTACK),
    Mutant("ledger/entry.py", "if one.signed_ahead(signature) or _signed(one.examined, signature, key):", "if True:", ATTACK),
    Mutant("ledger/compartment.py", "if genesis.read(db, location.path.name) != location.id:", "if False:", ATTACK),
    Mutant("desk/taking.py", 'return said | ({"codename": first["codename"]} if isinstance(first.get("codename"), str) else {})', "return said", ATTACK),
    Mutant("exchange/packet.py", "if here in incoming.digests_named(compartment.book.db, part.name):", "if False:", ("attack/test_packet_documents.py",)),
    Mutant("ledger/contested.py", "if rightful(book, name) == sha256:", "if False:", ("attack/test_packet_documents.py",)),
    Mutant("ledger/contested.py", "if rightful(book, name) == sha256:", "if True:", ("attack/test_packet_documents.py",)),
    Mutant("desk/ending.py", "    sealing.sealed_to(session, place)\n", "", SUSPENDING),
    Mutant("ledger/compartment.py", "store.put_person(self._db, lead.keys.public)", "pass", ("attack/test_named_lead.py",)),
    Mutant("ledger/root.py", "_PARTS.get(named) if type(named) is str else None", "_PARTS.get(named)", ("attack/test_root_statements.py",)),
    Mutant("exchange/knowing.py", "isinstance(head, str) and _DIGEST.fullmatch(head)", "isinstance(head, str)", ("attack/test_reported_heads.py",)),
    Mutant("desk/set_aside.py", "if entry.counts and verdict.role(entry.written.node) is Role.LEAD", "if entry.counts", ("attack/test_hidden_aside.py",)),
    Mutant("desk/destruction.py", "boxes.go_with(session, Place(story, source))", "[e.written.id for r in boxes.records(session, Place(story, source)) for e in view.history(r)]", ("attack/test_destroyed_with.py",)),
    Mutant("ledger/compartment.py", "require_ends_signed(self._db, self.name, store.heads(self._db))", "pass", ("attack/test_shared_laptop.py",)),
    Mutant("ledger/compartment.py", "require_ends_signed(self._db, self.name, ends.values())", "pass", ("attack/test_shared_laptop.py",)),
    Mutant("ledger/wire.py", "if size > room:", "if False:", ("attack/test_sizes.py",)),
    Mutant("ledger/entry.py", "if len(self._newer) >= NEWER_MOST or self._newer_bytes + size > NEWER_BYTES:", "if False:", ("attack/test_sizes.py",)),
    Mutant("ledger/entry.py", "        if received in self._newer:\n            return\n", "", ("attack/test_sizes.py",)),
    Mutant("desk/sealing.py", "for who, keys in found.items() if takes(keys.seal)}", "for who, keys in found.items()}", ATTACK),
    # The table
    Mutant("domain/access.py", "if actor.desk_role not in self.desk_roles:", "if False:", TABLE),
    Mutant("domain/access.py", "if self.story_roles is not None and actor.story_role not in self.story_roles:", "if False:", TABLE),
    Mutant("domain/access.py", "if self.keepers_only and not actor.is_keeper:", "if False:", TABLE),
    Mutant("domain/access.py", "if self.holders_only and not actor.is_holder else None", "if False else None", TABLE),
    Mutant("domain/access.py", "if None not in stops:", "if False:", TABLE),
    Mutant("domain/access.py", "s.seniority is not Seniority.JUNIOR", "False", TABLE),
    Mutant("domain/access.py", "s.leads_left == 0", "False", TABLE),
    Mutant("domain/access.py", "s.until_ms is None", "False", TABLE),
    Mutant("domain/access.py", "s.role is DeskRole.SECURITY_EDITOR", "False", TABLE),
    # Letting in, ending
    Mutant("desk/grants.py", "if meaning.why is not Why.ALLOWED:", "if False:", GRANTS),
    Mutant("desk/grants.py", "if len(said) < PURPOSE_LEAST:", "if False:", GRANTS),
    Mutant("desk/grants.py", "[ended, Grant(keys, role.value, until_ms, why)]", "[Grant(keys, role.value, until_ms, why)]", GRANTS),
    Mutant("desk/foresight.py", "if why is Why.ALLOWED and not _at_the_desk(session, to):", "if False:", GRANTS),
    Mutant("desk/marked.py", "chance=_beginning(self.salts, session.around.chance)", "chance=session.around.chance", GRANTS),
    Mutant("domain/access.py", "_unless(s.ended_above, Why.NOT_SENIOR)", "Why.ALLOWED", TABLE),
    Mutant("domain/access.py", "Action.SUSPEND: Rule((Way(_AUDITOR),)", "Action.SUSPEND: Rule((Way(_EDITORS),)", SUSPENDING),
    Mutant("desk/foresight.py", "if change in _COMING else rules.seniority(session, place, who)", "if True else rules.seniority(session, place, who)", GRANTS),
    Mutant("desk/ending.py", "if not rules.leads(session, place):", "if False:", ENDING),
    Mutant("desk/ending.py", "and standing.rank(book, who) > mine:", ":", ENDING),
    Mutant("ledger/standing.py", "and (one.until is None or now_ms <= one.until)", "", ENDING),
    Mutant("ledger/standing.py", "if who not in gone and", "if", ENDING),
    Mutant("ledger/standing.py", "and not left(book.state, who, one)", "", RECUSAL),
    Mutant("desk/recusal.py", "if meaning.why is not Why.ALLOWED:", "if False:", RECUSAL),
    Mutant("desk/recusal.py", "_listed(session, place, out=True)", "pass", RECUSAL),
    # No sequence of permitted deeds
    Mutant("desk/grants.py", "if meaning.why is not Why.ALLOWED:", "if False:", SEQUENCES),
    Mutant("domain/access.py", "s.seniority is not Seniority.JUNIOR", "False", SEQUENCES),
    Mutant("desk/laptop_people.py", "if had <= wanted.keys():", "if True:", SEQUENCES),
    # The desk's people
    Mutant("desk/people.py", "parts.insert(0, _ends(session, who))", "pass", PEOPLE),
    Mutant("desk/people.py", "rules.require(session, Action.ADD_PERSON, session.places.roster, Subject(role=role))", "pass", PEOPLE),
    Mutant("desk/holders.py", "if person.role is DeskRole.REPORTER:", "if False:", PEOPLE),
    Mutant("desk/proposals.py", "if session.me not in chain.holders:\n        raise", "if False:\n        raise", PEOPLE),
    Mutant("desk/proposals.py", "if chain.k > 1 or session.me not in chain.holders:", "if False:", PEOPLE),
    Mutant("desk/proposals.py", "or meant.newer or not meant.parts:", "or not meant.parts:", ("desk/test_proposals.py",)),
    Mutant("desk/story_recovery.py", "if person.role is DeskRole.SECURITY_EDITOR:", "if False:", PEOPLE),
    Mutant("desk/story_recovery.py", "Subject(leads_now=leads)", "Subject()", PEOPLE),
    # A story without leads
    Mutant("desk/recovery_boxes.py", "or chain.k < FEWEST or", "or", RECOVERY),
    Mutant("desk/recovering.py", "            _attested(session, part, statement)\n", "", RECOVERY),
    Mutant("desk/recovering.py", "    _unused(session, part, statement)\n", "", RECOVERY),
    Mutant("desk/recovering.py", "ends_ms(body, commit.header.time, now) >= (part.until or 0) for", "True for", RECOVERY),
    Mutant("desk/recovering.py", "ends_ms(body, commit.header.time, now) >=", "ends_ms(body, commit.header.time, commit.header.time) >=", RECOVERY),
    Mutant("desk/recovery_asks.py", "ends_ms(one.body, one.at_ms, now)", "ends_ms(one.body, one.at_ms, one.at_ms)", RECOVERY),
    Mutant("desk/recovering.py", "            if box.comp != part.comp:", "            if False:", RECOVERY),
    Mutant("desk/recovery_boxes.py", 'whole = whole and box.id.startswith(f"{box.comp}/")', "pass", RECOVERY),
    Mutant("desk/recovering.py", "verify_examined(commit, keys.verify_key())", "pass", RECOVERY),
    Mutant("desk/recovering.py", "if (part.until or 0) <= session.around.now_ms():", "if False:", RECOVERY),
    Mutant("desk/recovering.py", "subject = Subject(leads_now=len(leads_by_logs(session, one.codename)))", "subject = Subject()", RECOVERY),
    Mutant("exchange/recovery.py", "    recovering.used(session, one)\n", "", RECOVERY),
    Mutant("exchange/checking.py", "if recovered is None and session.me not in header.to:", "if False:", ("attack/test_packets.py",)),
    # Suspension
    Mutant("desk/suspending.py", "if one.by == str(who)][:HEADS_MOST]", "][:HEADS_MOST]", SUSPENDING),
    Mutant("desk/suspending.py", "rules.require(session, Action.SUSPEND, session.places.roster, subject)", "pass", SUSPENDING),
    Mutant("desk/suspending.py", "rules.require(session, Action.LIFT_SUSPENSION, session.places.roster, subject)", "pass", SUSPENDING),
    Mutant("desk/suspending.py", "if len(said) < REASON_LEAST:", "if False:", SUSPENDING),
    Mutant("ledger/suspending.py", "missing = -len(real) % PADDED_TO if real else PADDED_TO", "missing = 0", SUSPENDING),
    Mutant("ledger/sealing.py", "live = [one for one in live if _has_seen(state, one, stopped[who])]", "pass", SUSPENDING),
    Mutant("ledger/aside.py", "WHERE counts=0", "WHERE counts=1", SUSPENDING),
    Mutant("ledger/aside.py", "if bodies or cause is not Cause.READER:", "if True:", ATTACK),
    Mutant("desk/rules.py", "if me in here and me not in gone(session) else None", "", SUSPENDING),
    Mutant("desk/overreach.py", "person is not None and person.role is DeskRole.SECURITY_EDITOR", "False", ("desk/test_overreach.py",)),
    Mutant("desk/suspending.py", "    _spread(session)\n    return len(cuts)", "    return len(cuts)", SUSPENDING),
    Mutant("desk/suspending.py", "if named not in private and mine and room >= len(mine):", "if named not in private and mine:", SUSPENDING),
    # Who could on a day
    Mutant("ledger/grants.py", "if claimed_at <= at_ms:", "if True:", SEERS),
    Mutant("ledger/grants.py", "(one.until is None or at_ms <= one.until) and not left(state, who, one)", "True", SEERS),
)  # fmt: skip
