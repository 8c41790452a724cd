"""Guards of packets, joining, and of a laptop that several people share."""

from attack.mutants import Mutant

PACKETS = ("attack/test_packets.py",)
FILES = ("exchange/test_packet_file.py",)
TALLY = ("exchange/test_tally.py",)
JOINING = ("attack/test_packets.py", "exchange/test_join.py")
LAPTOP = ("desk/test_laptop_people.py",)
BRANCHES = ("desk/test_branches.py",)

MUTANTS = (
    # Who sends, and to whom
    Mutant(
        "exchange/checking.py",
        "            opened.verify(_sender(session, header).verify_key())",
        "            _sender(session, header)",
        PACKETS,
    ),
    Mutant("exchange/checking.py", '    if said.get("digest") != found.digest:', "    if False:", PACKETS),
    Mutant("exchange/checking.py", "        if not ended_too:", "        if False:", PACKETS),
    Mutant(
        "exchange/checking.py",
        "            ended = ended or (who in people and who not in live)",
        "            ended = ended or False",
        PACKETS,
    ),
    Mutant(
        "exchange/packet.py", "        rules.require(session, Action.ACCEPT_FROM_ENDED, comp)", "        pass", PACKETS
    ),
    Mutant(
        "exchange/checking.py",
        "        if (examined.header.comp or examined.id) != comp:",
        "        if False:",
        PACKETS,
    ),
    # What may come in that is not here
    Mutant(
        "exchange/welcome.py", "    if PersonId(session.me) not in state.verdict.members:", "    if False:", PACKETS
    ),
    Mutant(
        "exchange/welcome.py",
        "        if session.has_inbox or not {keys.person for keys in state.founders} <= founders:",
        "        if False:",
        PACKETS,
    ),
    Mutant("exchange/welcome.py", "    elif state.kind != drawer.STORY:", "    elif False:", PACKETS),
    Mutant(
        "exchange/welcome.py",
        "    if not _audits(session, session.me) and not _audits(session, PersonId(owner)):",
        "    if False:",
        PACKETS,
    ),
    # The file
    Mutant(
        "exchange/packet_file.py",
        "        if self._digest.hexdigest() != self._sha256:",
        "        if False:",
        PACKETS + FILES,
    ),
    Mutant(
        "exchange/packet_file.py", "            if portion.count(0) != len(portion):", "            if False:", FILES
    ),
    Mutant("exchange/packet_file.py", "        if size or self.some(1):", "        if False:", FILES),
    Mutant(
        "exchange/packet_file.py",
        "    if (size, digest.hexdigest()) != (part.size, part.sha256):",
        "    if False:",
        FILES,
    ),
    Mutant(
        "exchange/packet_file.py",
        "        if len(set(names)) != len(names) or rest not in",
        "        if rest not in",
        FILES,
    ),
    # Joining
    Mutant("desk/joining.py", "    if typed_words(typed, words) != expected:", "    if False:", JOINING),
    Mutant(
        "exchange/join.py",
        "    joining.same_words(typed, joining.words_of(comp, roster, words), words)",
        "    pass",
        JOINING,
    ),
    Mutant("exchange/join.py", "    if me not in members or me in gone:", "    if False:", JOINING),
    Mutant("exchange/tally.py", "frozenset(note.ends)) != frozenset(note.ends):", "None) == 1:", TALLY),
    Mutant("exchange/tally.py", "if LedgerPerson(one) not in gone)", ")", TALLY),
    Mutant("exchange/join.py", "    if session.is_guest:\n", "    if False:\n", ("exchange/test_join_guest.py",)),
    Mutant("desk/joining.py", "    if session.is_guest:\n", "    if False:\n", ("exchange/test_join_guest.py",)),
    Mutant("exchange/join.py", "        if session.me not in header.to:", "        if False:", JOINING),
    # A laptop that is shared
    Mutant(
        "desk/laptop_people.py",
        "    if fits and PersonId(session.me) in sealed_to(session, comp):",
        "    if fits:",
        LAPTOP,
    ),
    Mutant("desk/laptop_people.py", "    rekey.rekey(location.path, old, new)", "    new = old", LAPTOP),
    Mutant("desk/laptop_people.py", "    keyfiles.store(path, [new], people)", "    pass", LAPTOP),
    Mutant(
        "ledger/feeds.py",
        "return head if head.by == person and",
        "return head if",
        ("ledger/test_feeds_of_one_laptop.py", *LAPTOP),
    ),
    # A fork
    Mutant("desk/branches.py", "    if known.by != PersonId(session.me):", "    if False:", BRANCHES),
)
