"""`tipdesk copy` in the vault and `tipdesk export`: a copy is kept, and leaves on record; an original asks for more."""

import hashlib
import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, desk
from paths import RESOURCES
from redacting import pdf, pictures_of, written

from tipdesk.app.here import Here
from tipdesk.cli import copying, exporting
from tipdesk.cli.options import Misused, Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import audit, copies
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.session import Session
from tipdesk.domain.events import EventKind
from tipdesk.errors import NoSuchName, ReasonNeeded

__all__ = ["desk"]
pytestmark = pytest.mark.usefixtures("qapp")
WHO, WHY = ("--recipient", "our lawyer"), ("--why", "advice on the contracts")


@pytest.fixture
def typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, Any]]:
    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    monkeypatch.setattr(exporting, "unlocked", unlocked)

    def run(command: Callable[[Options, Say, Here], int], *words: str) -> dict[str, Any]:
        out = io.StringIO()
        here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
        assert command(parse(["--json", *words]), Say(True, out, io.StringIO()), here) == 0
        return dict(json.loads(out.getvalue()))

    return run


@pytest.fixture
def letter(desk: Desk) -> str:
    shelf = Shelf(desk.session, desk.session.places.inbox)
    sealed = shelf.seal("letter.pdf", "application/pdf", [written(pdf({700: "Perla Noor"}))])
    shelf.file([Arrival("d" * 64, "mail", "Letter", "text", documents=(sealed,))])
    (card,) = desk.session.view(desk.session.places.inbox).every("document")
    return str(card.record)


def test_a_copy_is_kept_beside_its_original_and_leaves_on_record(
    desk: Desk, typed: Callable[..., dict[str, Any]], letter: str, tmp_path: Path
) -> None:
    made = typed(copying.run, letter, "--inbox", "--cover", "1:0,0.1,1,0.1", "--dots", "60")
    facts = copies.facts(desk.session, desk.session.places.inbox, made["kept"])
    assert facts is not None
    assert (facts.of, facts.covers) == (letter, 1)
    out = tmp_path / "copy.pdf"
    told = typed(exporting.export, made["kept"][:20], "--out", str(out), *WHO, *WHY)
    assert told["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert len(pictures_of(out.read_bytes())) == 1
    event = audit.events(desk.session, 0, 1, [EventKind.EXPORTED]).events[0]
    assert (event.details.recipient, event.reason, event.details.covered) == ("our lawyer", WHY[1], 1)


def test_an_original_leaves_only_where_that_is_said(
    typed: Callable[..., dict[str, Any]], letter: str, tmp_path: Path
) -> None:
    out = tmp_path / "letter.pdf"
    with pytest.raises(Misused):
        typed(exporting.export, letter, "--out", str(out), *WHO, *WHY)
    assert not out.exists()
    told = typed(exporting.export, letter, "--out", str(out), *WHO, *WHY, "--original")
    assert told["form"] == "original"
    assert out.exists()


def test_without_recipient_purpose_or_document_nothing_leaves(
    typed: Callable[..., dict[str, Any]], letter: str, tmp_path: Path
) -> None:
    out = str(tmp_path / "out")
    with pytest.raises(Misused):
        typed(exporting.export, letter, "--out", out, *WHO)
    with pytest.raises(ReasonNeeded):
        typed(exporting.export, letter, "--out", out, *WHO, "--why", "short", "--original")
    for name in ("ab", "0" * 32):
        with pytest.raises(NoSuchName):
            typed(exporting.export, name, "--out", out, *WHO, *WHY)
    assert not list(tmp_path.glob("out*"))
