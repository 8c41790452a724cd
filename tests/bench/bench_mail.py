"""Importing a mailbox beside `notmuch new`: time, the same again, and memory of both processes. Prints JSON.

The mail is made by gen_mail.py of the folder named by TIPDESK_BENCH, or ../shared/bench beside the checkout.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

CHECKOUT = Path(__file__).resolve().parents[2]
PEERS = Path(os.environ.get("TIPDESK_BENCH") or CHECKOUT.parent / "shared" / "bench")
sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests")]

import fakes  # noqa: E402  the tests' folder is known only now

from tipdesk.desk import found  # noqa: E402
from tipdesk.desk.arrivals import Shelf  # noqa: E402
from tipdesk.intake.filing import file_paths  # noqa: E402
from tipdesk.intake.host import Host, reader_command  # noqa: E402
from tipdesk.seal import recovery  # noqa: E402
from tipdesk.seal.secrets import Passphrase  # noqa: E402

BAR_FIRST, BAR_AGAIN, BAR_MB = 1.25, 0.35, 350


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def cpu_s() -> float:
    """Processor time of this process and of those that it waited for: on a busy machine the fairer figure."""
    used = (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def peak_mb(process: str) -> float:
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def ours(mail: Path, repeat: int) -> dict[str, object]:
    """Import into a desk that was founded for it, then the same mail again; run in a process of its own."""
    first, again, sizes, cpu = [], [], [], []
    for _ in range(repeat):
        with TemporaryDirectory(dir=mail.parent) as folder:
            around = fakes.surroundings(Path(folder) / "state", clock=fakes.Clock(), ring=fakes.MemoryRing())
            plan = found.Plan("Bench", "Ana", "blue mug", Passphrase(b"only a bench"), recovery.draw_code())
            session = found.found_desk(Path(folder) / "vault", plan, around)
            for times in (first, again):
                os.sync()
                began, before = time.perf_counter(), cpu_s()
                with Host(reader_command(sys.executable)) as host:
                    shelf = Shelf(session, session.places.inbox)
                    *_, last = file_paths([str(mail)], host, shelf, now_ms=now_ms, cancelled=lambda: False)
                    sizes.append(peak_mb(str(host._running.process.pid)))
                times.append(time.perf_counter() - began)
                cpu.append(cpu_s() - before)
                print(
                    f"filed {last.filed}, same {last.same}, {times[-1]:.2f} s, processor {cpu[-1]:.2f} s",
                    file=sys.stderr,
                )
            session.close()
    host_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"first_s": first, "again_s": again, "host_mb": host_mb, "reader_mb": max(sizes), "cpu_s": cpu[0]}


def notmuch(folder: Path, repeat: int) -> list[float]:
    times = []
    for _ in range(repeat):
        with TemporaryDirectory(dir=folder) as work:
            config = Path(work) / "config"
            config.write_text(
                f"[database]\npath={work}/nm\nmail_root={folder}/maildir\n[user]\nname=B\n"
                "primary_email=b@example.org\n[new]\ntags=new\n"
            )
            (Path(work) / "nm").mkdir()
            os.sync()
            began = time.perf_counter()
            environment = {**os.environ, "NOTMUCH_CONFIG": str(config), "XAPIAN_CJK_NGRAM": "1"}
            subprocess.run(["notmuch", "new"], env=environment, check=True, capture_output=True)
            times.append(time.perf_counter() - began)
    return times


def warm(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as source:
                while source.read(1 << 22):
                    pass


def spread(times: list[float]) -> dict[str, float]:
    return {"median": round(statistics.median(times), 2), "min": round(min(times), 2), "max": round(max(times), 2)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="holds maildir/ and mail.mbox; made if it is not there")
    parser.add_argument("--count", type=int, default=12_000)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--maildir", action="store_true", help="import the Maildir instead of the mbox")
    parser.add_argument("--only-ours", action="store_true")
    options = parser.parse_args()
    folder = options.folder
    if not (folder / "mail.mbox").exists():
        subprocess.run([sys.executable, "gen_mail.py", str(options.count), str(folder)], cwd=PEERS, check=True)
    mail = folder / ("maildir" if options.maildir else "mail.mbox")
    warm(folder / "maildir")
    warm_mbox: Callable[[], None] = lambda: warm(folder)  # noqa: E731
    warm_mbox()
    own: dict[str, list[float]] = {"first_s": [], "again_s": []}
    peer: list[float] = []
    cpu: dict[str, list[float]] = {"ours": [], "notmuch": []}
    memory = (0.0, 0.0)
    for _ in range(options.repeat):
        if not options.only_ours and shutil.which("notmuch"):
            before = cpu_s()
            peer += notmuch(folder, 1)
            cpu["notmuch"].append(cpu_s() - before)
        one = ours(mail, 1)
        own["first_s"] += one["first_s"]
        own["again_s"] += one["again_s"]
        cpu["ours"].append(one["cpu_s"])
        memory = (max(memory[0], one["host_mb"]), max(memory[1], one["reader_mb"]))
    report = {name: spread(times) for name, times in own.items()}
    report["memory_mb"] = {"host": round(memory[0]), "reader": round(memory[1]), "bar": BAR_MB}
    report["first_cpu_s"] = spread(cpu["ours"])
    if peer:
        report["notmuch_cpu_s"] = spread(cpu["notmuch"])
        report["notmuch_s"] = spread(peer)
        report["ratio_first"] = round(report["first_s"]["median"] / report["notmuch_s"]["median"], 3)
        report["ratio_again"] = round(report["again_s"]["median"] / report["notmuch_s"]["median"], 3)
        report["bars"] = {"first": BAR_FIRST, "again": BAR_AGAIN}
    print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main()
