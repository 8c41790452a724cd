"""Killed while it forgets: the words are all there, or in no page of the file."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from compartments import KEY, Laptop, record_id, shape, tips

from tipdesk.ledger.bulk import NewRecord
from tipdesk.ledger.compartment import Compartment, Location

CHILD = """
import sys
sys.path[:0] = {path!r}
from pathlib import Path
from compartments import KEY, Laptop, record_id, shape
from tipdesk.ledger.bodies import Purge
from tipdesk.ledger.compartment import Compartment, Location
from tipdesk.ledger.ids import operation_id
laptop = Laptop()
compartment = Compartment.open(Location(Path(sys.argv[1]), sys.argv[2], KEY, shape))
view = compartment.reading()
first = view.history(record_id(31))[0].written
view.close()
with compartment.commit(laptop.pen) as draft:
    draft.decide(Purge([operation_id(first.node.id, first.place)], "by hand"))
compartment.close()
"""


@pytest.mark.skipif(not Path("/usr/bin/strace").exists(), reason="strace, which kills at each write, is absent")
@pytest.mark.parametrize("call", ["pwrite64", "fsync", "ftruncate"])
def test_killed_at_any_write_a_purge_is_whole_or_not_begun(tmp_path: Path, call: str) -> None:
    laptop = Laptop()
    compartment = laptop.found(tmp_path)
    rows = tips(1, 60)
    rows[30] = NewRecord("tip", record_id(31), {"title": "zzcanaryword"})
    for _ in compartment.bulk(laptop.pen, rows):
        pass
    compartment.close()
    location = compartment.location
    killed = 0
    for when in (1, 2, 4, 7, 11, 16, 22, 40):
        kill = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={call}"]
        kill += ["-e", f"inject={call}:signal=SIGKILL:when={when}"]
        child = CHILD.format(path=[entry for entry in sys.path if entry])
        run = subprocess.run([*kill, sys.executable, "-c", child, str(tmp_path), location.id], check=False)
        assert run.returncode in (0, -signal.SIGKILL, 128 + signal.SIGKILL)
        killed += run.returncode != 0
        opened = Compartment.open(Location(tmp_path, location.id, KEY, shape))
        view = opened.reading()
        hits, kept = view.search("zzcanaryword").total, view.history(record_id(31))
        assert bool(hits) == bool(kept)
        assert view.search("ferry").total == 59
        view.close()
        opened.close()
        if not kept:
            break
    assert killed
