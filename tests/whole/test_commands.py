"""The command line as a person and a script use it."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from whole.desktop import PASSPHRASE, Desktop, find_on_disk
from whole.mail import folder_of

CANARY = "ZQCANARY"


def _lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def _founded(bare: Desktop) -> None:
    done = bare.tipdesk("desk", "create", "Morrow", "--name", "Ana", "--json")
    assert done.returncode == 0, done.stderr
    assert len(_lines(done.stdout)[0]["recovery_code"]) == 30


def test_a_desk_is_made_mail_comes_in_and_one_sentence_is_found(bare: Desktop) -> None:
    _founded(bare)
    mail = folder_of(bare.root / "stick", 12)
    dry = bare.tipdesk("import", str(mail), "--dry-run", "--json")
    assert (dry.returncode, _lines(dry.stdout)[-1]["new"]) == (0, 12)
    first = bare.tipdesk("import", str(mail), "--json")
    assert (first.returncode, _lines(first.stdout)[-1]["filed"]) == (0, 12), first.stderr
    again = bare.tipdesk("--json", "import", str(mail))
    assert (_lines(again.stdout)[-1]["filed"], _lines(again.stdout)[-1]["same"]) == (0, 12)
    found = bare.tipdesk("search", "hull 7", "--json")
    assert [hit["title"] for hit in _lines(found.stdout)] == ["Tip number 7"]
    assert "hull" in str(_lines(found.stdout)[0]["sentence"])
    kinds = [event["kind"] for event in _lines(bare.tipdesk("audit", "report", "--json").stdout)]
    assert "unlocked" in kinds
    told = bare.tipdesk("audit", "report").stdout
    assert "Ana unlocked the vault." in told
    assert "Ana imported what had arrived." in told


def test_a_question_is_answered_and_a_report_of_it_is_the_security_editors(bare: Desktop) -> None:
    _founded(bare)
    told = bare.tipdesk("audit", "report", "--question", "3", "--json")
    assert "desk founded" in [line["kind"] for line in _lines(told.stdout)]
    path = bare.root / "report.csv"
    refused = bare.tipdesk("audit", "report", "--question", "7", "--csv", str(path))
    assert (refused.returncode, path.exists()) == (2, False)
    asked = bare.tipdesk("audit", "report", "--question", "18")
    assert asked.returncode == 2


def test_a_wrong_passphrase_is_told_in_constant_words_and_stands_in_the_log(bare: Desktop) -> None:
    _founded(bare)
    refused = bare.tipdesk("search", "anything", passphrase="ZQWRONG")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "tipdesk: That did not open the vault.\n"
    events = _lines(bare.tipdesk("audit", "report", "--json").stdout)
    failed = [event for event in events if event["kind"] == "unlock failed"]
    assert [event["allowed"] for event in failed] == [False]
    assert find_on_disk([bare.vault, bare.root / "home"], "ZQWRONG") == []


def test_a_killed_import_keeps_what_was_committed_and_offers_the_rest_again(bare: Desktop) -> None:
    _founded(bare)
    mail = folder_of(bare.root / "stick", 1500)
    read = _said(PASSPHRASE)
    command = [sys.executable, "-m", "tipdesk", "--vault", str(bare.vault), "--passphrase-fd", str(read)]
    process = bare.start(*command, "import", str(mail), pass_fds=[read], stdout=subprocess.DEVNULL)
    database = max(bare.vault.rglob("*.db"), key=lambda path: path.stat().st_size)
    end = time.monotonic() + 60
    while _written(bare.vault) < 600_000 and process.poll() is None and time.monotonic() < end:
        time.sleep(0.01)
    process.kill()
    process.wait()
    assert database.exists()
    rest = bare.tipdesk("import", str(mail), "--json")
    assert rest.returncode == 0, rest.stderr
    told = _lines(rest.stdout)[-1]
    assert told["filed"] + told["same"] == 1500
    again = _lines(bare.tipdesk("import", str(mail), "--json").stdout)[-1]
    assert (again["filed"], again["same"]) == (0, 1500)
    os.close(read)


def test_nothing_readable_is_on_the_disk_after_commands(bare: Desktop) -> None:
    _founded(bare)
    mail = folder_of(bare.root / "stick", 3, f"{CANARY} sentence")
    assert bare.tipdesk("import", str(mail)).returncode == 0
    assert bare.tipdesk("story", "create", f"{CANARY} title", "--codename", "amber ferry").returncode == 0
    assert bare.tipdesk("search", CANARY, "--json").stdout.count("\n") == 3
    searched = [bare.vault, bare.root / "home", bare.root / "tmp", bare.root / "run"]
    assert find_on_disk([bare.root / "stick"], CANARY), "the search itself finds nothing"
    for canary in (CANARY, "ZQPASS", "Tip number", "sender1@post.example"):
        assert find_on_disk(searched, canary) == []


def test_options_stand_anywhere_and_what_is_misused_ends_with_two(bare: Desktop) -> None:
    for words in (["--help"], ["search", "--help"]):
        assert bare.tipdesk(*words).returncode == 0
    for words in (["serach", "x"], ["search"], ["search", "x", "--dry-run"], ["--frob"], ["import"]):
        refused = bare.tipdesk(*words)
        assert (refused.returncode, refused.stdout) == (2, ""), words
        assert refused.stderr.startswith("tipdesk: ")


def test_where_no_vault_is_that_is_said(bare: Desktop) -> None:
    refused = bare.tipdesk("search", "x")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "Traceback" not in refused.stderr


def test_what_was_sealed_by_a_passphrase_or_a_key_opens_again_and_else_nothing_is_left(bare: Desktop) -> None:
    plain = bare.root / "plain"
    plain.write_bytes(b"Nobody looked at the hull.\n" * 9000)
    sealed, opened = bare.root / "sealed", bare.root / "opened"
    assert bare.tipdesk("seal", str(plain), "--out", str(sealed)).returncode == 0
    assert bare.tipdesk("unseal", "--out", str(opened), str(sealed)).returncode == 0
    assert opened.read_bytes() == plain.read_bytes()
    opened.unlink()
    sealed.write_bytes(sealed.read_bytes()[:-20])
    refused = bare.tipdesk("unseal", "--out", str(opened), str(sealed))
    assert refused.returncode == 2
    assert sorted(path.name for path in bare.root.iterdir() if path.is_file()) == ["plain", "sealed"]


def _said(passphrase: str) -> int:
    """The reading end of a pipe that holds it."""
    read, write = os.pipe()
    os.write(write, f"{passphrase}\n".encode())
    os.close(write)
    return read


def _written(vault: Path) -> int:
    files = [path for path in vault.rglob("*") if path.is_file()]
    return sum(path.stat().st_size for path in files if "-wal" in path.name or path.suffix == ".age")


def test_verifying_says_what_is_not_whole_in_words_and_by_its_exit_status(bare: Desktop) -> None:
    _founded(bare)
    whole = bare.tipdesk("audit", "verify", "--json")
    assert whole.returncode == 0, whole.stderr
    assert [(one["place"], one["since"]) for one in _lines(whole.stdout)] == [
        (name, None) for name in ("my log", "drawer", "roster", "inbox")
    ]
    older = {path: path.read_bytes() for path in (bare.vault / "compartments").glob("*.db")}
    assert bare.tipdesk("import", str(folder_of(bare.root / "stick", 3))).returncode == 0
    again = _lines(bare.tipdesk("audit", "verify", "--json").stdout)
    inbox = next(one for one in again if one["place"] == "inbox")
    assert inbox["whole"]
    assert 0 < int(str(inbox["checked"])) < int(str(inbox["commits"]))
    changed = [path for path, bytes_before in older.items() if path.read_bytes() != bytes_before]
    grown = max(changed, key=lambda path: path.stat().st_size)
    grown.write_bytes(older[grown])
    told = bare.tipdesk("audit", "verify")
    assert told.returncode == 1
    assert "inbox: " in told.stdout
    assert "an older file was put in its place" in told.stdout
    by_json = _lines(bare.tipdesk("audit", "verify", "--full", "--json").stdout)
    findings = [one for place in by_json for one in place["findings"]]  # type: ignore[attr-defined]
    assert [one["kind"] for one in findings] == ["SetBack"]
    assert findings[0]["tells"].startswith("In ")
    assert "here on " in findings[0]["tells"]
    assert "1 entries" not in findings[0]["tells"]
