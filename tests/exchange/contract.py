"""What packets must keep between laptops that are processes of their own: a person's program, told what to do by lines.

Each line of standard input is a JSON list, an act and its arguments; each answer is a line of JSON. Only files pass
between the processes: whatever one of them learns of another came in a packet.
"""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from exchange.laptops import Laptop, adds, first, newcomer

from tipdesk.desk import joining, stories
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import PersonId, StoryId
from tipdesk.domain.person import DeskRole
from tipdesk.errors import TipdeskError
from tipdesk.exchange import join, packet, travels
from tipdesk.exchange.packet import Extent
from tipdesk.ledger.bodies import Revoke
from tipdesk.ledger.ids import CompartmentId
from tipdesk.ledger.ids import PersonId as LedgerPerson


def folded(laptop: Laptop, comp: CompartmentId) -> str:
    """What a compartment says here: who is in it, and every record by what counts."""
    session = laptop.session
    verdict = session.compartment(comp).book.state.verdict
    view = session.view(comp)
    kinds = ("story", "tip", "note", "document")
    records = {card.record: view.record(card.record).plain() for kind in kinds for card in view.every(kind)}
    members = {who: [one.standing.rank for one in some] for who, some in verdict.members.items()}
    raw = json.dumps([members, records], sort_keys=True, default=str).encode()
    return hashlib.sha256(raw).hexdigest()


class Program:
    """One person's laptop."""

    def __init__(self, root: Path, name: str, number: int, *, founds: bool) -> None:
        self.laptop = first(root, name) if founds else newcomer(root, name, number)

    @property
    def session(self) -> Any:
        return self.laptop.session

    def join_file(self) -> list[str]:
        path = self.laptop.stick / f"{self.laptop.name}{join.SUFFIX}"
        join.write(self.session, path)
        return [str(path), " ".join(joining.my_words(self.session)), self.session.me]

    def admit(self, path: str, words: str, role: str) -> list[str]:
        read = join.read(Path(path))
        joining.vouch(self.session, read, words)
        adds(self.laptop, read, DeskRole(role))
        sent = packet.send(self.session, self.session.places.roster, (read.id,), "join", self.laptop.stick)
        return [str(sent.path), " ".join(joining.desk_words(self.session))]

    def enter(self, path: str, words: str) -> str:
        join.enter(self.session, Path(path), words)
        return str(self.session.standing.desk)

    def story(self, title: str) -> str:
        return stories.found_story(self.session, title).story

    def grant(self, comp: str, who: str, role: str) -> None:
        class Somebody:
            id = PersonId(who)

        self.laptop.grants(CompartmentId(comp), Somebody(), role)  # type: ignore[arg-type]

    def revoke(self, comp: str, who: str) -> None:
        compartment = self.session.compartment(CompartmentId(comp))
        book = compartment.book
        heads = [(n.feed, e.head.id) for n, e in _feeds_of(book, who)]
        with compartment.commit(self.session.pen) as draft:
            draft.decide(Revoke(LedgerPerson(who), heads))

    def tip(self, comp: str, title: str, size: int) -> None:
        shelf = Shelf(self.session, CompartmentId(comp))
        sealed = (shelf.seal("a.bin", "application/octet-stream", [title.encode() * size]),) if size else ()
        digest = hashlib.sha256(title.encode()).hexdigest()
        shelf.file([Arrival(digest, "mail", title, "text", documents=sealed)])

    def state(self, comp: str, state: str) -> None:
        stories.set_state(self.session, StoryId(comp), state)

    def send(self, *, everything: bool = False) -> list[list[Any]]:
        """All that travels, each packet with those to whom it goes."""
        extent = Extent.ALL if everything else Extent.LACKING
        made = []
        for due in travels.due(self.session):
            sent = packet.send(self.session, due.comp, due.to, "", self.laptop.stick, extent)
            made.append([str(sent.path), list(sent.to)])
        return made

    def receive(self, path: str) -> list[Any]:
        received = packet.receive(self.session, Path(path))
        return [received.preview.kind, received.new, received.nothing_new]

    def again(self) -> None:
        self.laptop.again()

    def folded(self, comp: str) -> str:
        return folded(self.laptop, CompartmentId(comp))

    def aside(self, comp: str) -> int:
        compartment = self.session.compartment(CompartmentId(comp))
        found = compartment.book.db.execute("SELECT count(*) FROM ledger_commit WHERE counts=0 AND kept=0").fetchone()
        return int(found[0])

    def documents(self, comp: str) -> int:
        folder = self.session.compartment(CompartmentId(comp)).location.documents
        return len(list(folder.iterdir())) if folder.is_dir() else 0


def _feeds_of(book: Any, who: str) -> list[tuple[Any, Any]]:
    nodes = [
        (book.graph.node(book.graph.at(feed, 0)[0]), extent) for feed, extent in book.state.verdict.extents.items()
    ]
    return [(node, extent) for node, extent in nodes if node.by == who and extent.head is not None]


def main(root: str, name: str, number: str, founds: str) -> None:
    program = Program(Path(root), name, int(number), founds=founds == "founds")
    print(json.dumps(["ready", program.session.me]), flush=True)
    for line in sys.stdin:
        act, *given = json.loads(line)
        try:
            answer = ["done", getattr(program, act)(*given)]
        except TipdeskError as failure:
            answer = ["refused", type(failure).__name__]
        print(json.dumps(answer), flush=True)
    program.session.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
