"""Runs every bench, one after the other, and prints what each measured; `make bench` calls it.

Plain, it takes sizes that a coffee break holds; with `--full` those that the bars name (about an hour, 8 GB of disk).
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
FOUND = os.pathsep.join(str(one) for one in (HERE.parent.parent, HERE.parent))
PLAIN = {
    "bench_access.py": [],
    "bench_seal.py": ["--megabytes", "300", "--rounds", "3"],
    "bench_ledger.py": ["--limit", "20000", "--repeat", "2", "--times", "7"],
    "bench_stories.py": ["--story-tips", "50", "--times", "5"],
    "bench_merge.py": ["--commits", "5000"],
    "bench_verify.py": ["--commits", "20000"],
    "bench_unlock.py": ["--limit", "20000", "--times", "7"],
    "bench_window.py": ["--rounds", "7"],
    "bench_lock.py": ["--limit", "2000", "--rounds", "5"],
    "bench_watchdog.py": [],
    "bench_list.py": ["--limit", "20000", "--frames", "120"],
    "bench_mail.py": ["MAIL", "--count", "500", "--repeat", "2"],
    "bench_audit.py": ["--events", "20000", "--times", "3"],
}
FULL = {
    "bench_access.py": [],
    "bench_seal.py": [],
    "bench_ledger.py": ["--limit", "1000000", "--repeat", "1"],
    "bench_stories.py": [],
    "bench_merge.py": ["--commits", "100000"],
    "bench_verify.py": [],
    "bench_unlock.py": [],
    "bench_window.py": [],
    "bench_lock.py": ["--limit", "1000000"],
    "bench_watchdog.py": [],
    "bench_list.py": ["--limit", "1000000"],
    "bench_mail.py": ["MAIL"],
    "bench_audit.py": [],
}


def main() -> int:
    """How many could not be run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="the sizes of the bars")
    parser.add_argument("only", nargs="*", help="names of benches, without them all")
    options = parser.parse_args()
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name, arguments in (FULL if options.full else PLAIN).items():
            if options.only and name.removeprefix("bench_").removesuffix(".py") not in options.only:
                continue
            given = [str(Path(scratch) / "mail") if one == "MAIL" else one for one in arguments]
            print(f"== {name} {' '.join(given)}", flush=True)
            told = {**os.environ, "PYTHONPATH": FOUND}
            failed += bool(subprocess.run([sys.executable, str(HERE / name), *given], check=False, env=told).returncode)
    print(f"{failed} could not be run.")
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
