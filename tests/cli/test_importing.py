"""`tipdesk import` as it is typed: many kinds at once, chats by their names, rules foretold, what was closed opened."""

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from desks import Desk, desk
from paths import RESOURCES, SAMPLES
from seal.gnupg import Ring

from tipdesk.app.here import Here
from tipdesk.cli import importing, intake
from tipdesk.cli.options import Options, parse
from tipdesk.cli.say import Say
from tipdesk.desk import arrivals, rules_of_the_desk, tips
from tipdesk.desk.session import Session
from tipdesk.domain.desk_rule import DeskRule, Then, When
from tipdesk.domain.ids import TipId

__all__ = ["desk"]

Typed = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def typed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Typed:
    @contextmanager
    def unlocked(_options: Options, _at: Here) -> Iterator[Session]:
        yield desk.session

    for module in (intake, importing):
        monkeypatch.setattr(module, "unlocked", unlocked)

    def run(command: Callable[[Options, Say, Here], int], *words: str) -> tuple[int, list[dict[str, Any]]]:
        out = io.StringIO()
        here = Here(desk.folder, RESOURCES, desk.folder.parent / "state", desk.clock, bytes, lambda _at: 0)
        status = command(parse(["--json", *words]), Say(True, out, io.StringIO()), here)
        return status, [json.loads(line) for line in out.getvalue().splitlines()]

    return run


def standing(desk: Desk) -> list[tips.WholeTip]:
    view = desk.session.view(desk.session.places.inbox)
    return [tips.read(desk.session, desk.session.places.inbox, TipId(card.record)) for card in view.every("tip")]


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder with a chat, an address book, Signal's chats, a mail, and a zip of a mail and a form."""
    folder = tmp_path / "many"
    folder.mkdir()
    for place, name in (("chats", "whatsapp-ios.txt"), ("contacts", "phone.vcf"), ("chats", "telegram.json"),
                        ("mail", "nested.eml")):  # fmt: skip
        (folder / name).write_bytes((SAMPLES / place / name).read_bytes())
    with zipfile.ZipFile(folder / "both.zip", "w") as archive:
        archive.write(SAMPLES / "mail" / "no-date.eml", "letters/no-date.eml")
        archive.write(SAMPLES / "forms" / "google.csv", "google.csv")
    return folder


def test_a_folder_of_many_kinds_is_taken_apart_in_one_import(typed: Typed, desk: Desk, many: Path) -> None:
    status, rows = typed(importing.run, str(many))
    assert status == 0
    assert rows[-1]["filed"] == len(standing(desk))
    channels = sorted(one.tip.channel for one in standing(desk))
    assert channels == ["form", "form", "mail", "mail", "whatsapp"]
    titles = " ".join(one.tip.title for one in standing(desk))
    assert "Ben Vell" not in titles  # a card of the address book
    assert "saved messages" not in titles


def test_of_an_export_only_the_chat_that_was_named_is_taken_and_of_a_book_the_card(
    typed: Typed, desk: Desk, many: Path
) -> None:
    typed(importing.run, str(many / "telegram.json"), "--chat", "Ada")
    typed(importing.run, str(many / "phone.vcf"), "--chat", "Ben Vell")
    assert sorted(one.tip.title for one in standing(desk)) == ["Ada", "Ben Vell"]
    assert typed(importing.run, str(many / "telegram.json"), "--chat", "Ada")[1][-1]["filed"] == 0


def test_a_dry_run_foretells_what_the_rules_of_the_desk_would_do(typed: Typed, desk: Desk, many: Path) -> None:
    rule = DeskRule("", "Chats first", When(frozenset({"whatsapp"})), Then(tags=("chat",)))
    rules_of_the_desk.put(desk.session, rule)
    status, rows = typed(importing.run, str(many), "--dry-run")
    assert status == 0
    assert {"kind": "rule", "name": "Chats first", "tips": 1} in rows
    assert not [row for row in typed(importing.run, str(many), "--dry-run", "--no-rules")[1] if row["kind"] == "rule"]
    assert standing(desk) == []


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    one = Ring(tmp_path_factory.mktemp("ring"))
    one.new_key("desk@example.org")
    yield one
    one.close()


def mail_sealed(ring: Ring) -> bytes:
    inner = b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nNobody looked at the hull.\n--b\n"
    inner += b"Content-Type: application/pdf; name=hull.pdf\n\n%PDF-1.4\n--b--\n"
    body = ring.sealed(inner, "desk@example.org", how=("--armor",))
    return (
        b"From: ada@example.org\nSubject: ...\nDate: Wed, 31 Jan 2024 21:05:12 +0100\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x\n\n'
        b"--x\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n--x\nContent-Type: application/octet-stream\n\n"
        + body + b"\n--x--\n"
    )  # fmt: skip


def note(ring: Ring) -> bytes:
    return ring.sealed(b"Nobody looked at the hull.", "desk@example.org")


def download(ring: Ring) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number, said in ((1, b"Nobody looked at the hull."), (2, b"Nor at the keel.")):
            place = f"all/quiet heron/2_2024-01-31/{number}-quiet_heron-msg.gpg"
            archive.writestr(place, ring.sealed(said, "desk@example.org"))
    return out.getvalue()


@pytest.mark.parametrize("kind", ["mail", "download", "file"])
def test_what_was_kept_closed_is_opened_in_place_when_it_comes_again_with_its_key(
    kind: str, typed: Typed, desk: Desk, ring: Ring, tmp_path: Path
) -> None:
    made = {
        "mail": mail_sealed,
        "download": download,
        "file": lambda ring: ring.sealed(b"Nobody looked at the hull.", "desk@example.org"),
    }
    path = tmp_path / {"mail": "a.eml", "download": "all.zip", "file": "note.gpg"}[kind]
    path.write_bytes(made[kind](ring))
    assert typed(importing.run, str(path))[1][-1]["filed"] == 1
    (closed,) = standing(desk)
    assert "hull." not in closed.tip.text
    # Again without the key: it is still closed, and no second one comes.
    assert typed(importing.run, str(path), "--dry-run")[1][-1]["new"] == 0
    assert (typed(importing.run, str(path))[1][-1]["filed"], len(standing(desk))) == (0, 1)
    (tmp_path / "key.asc").write_bytes(ring.secret("desk@example.org"))
    typed(intake.add, str(tmp_path / "key.asc"))
    assert typed(importing.run, str(path), "--dry-run")[1][-1]["new"] == 1
    status, _ = typed(importing.run, str(path))
    (opened,) = standing(desk)
    assert (status, opened.tip.id) == (0, closed.tip.id)
    assert "Nobody looked at the hull." in opened.tip.text
    assert "opened" in [one.kind for one in opened.tip.warnings]
    if kind == "mail":
        assert "hull.pdf" in [one.name for one in opened.documents]
    # And it is known now.
    assert typed(importing.run, str(path), "--dry-run")[1][-1]["new"] == 0
    assert len(standing(desk)) == 1


def test_what_was_opened_in_place_keeps_what_people_decided(
    typed: Typed, desk: Desk, ring: Ring, tmp_path: Path
) -> None:
    (tmp_path / "a.eml").write_bytes(mail_sealed(ring))
    typed(importing.run, str(tmp_path / "a.eml"))
    (closed,) = standing(desk)
    assert closed.tip.warnings
    shelf = arrivals.Shelf(desk.session, desk.session.places.inbox)
    assert len(shelf.closed()) == 1
    (tmp_path / "key.asc").write_bytes(ring.secret("desk@example.org"))
    typed(intake.add, str(tmp_path / "key.asc"))
    typed(importing.run, str(tmp_path / "a.eml"))
    assert standing(desk)[0].tip.received_ms == closed.tip.received_ms
    assert arrivals.Shelf(desk.session, desk.session.places.inbox).closed() == frozenset()
