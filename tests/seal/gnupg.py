"""GnuPG as the peer: a key ring of its own in a folder of the test; absent, the test says so and is skipped."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


class Ring:
    """One key ring; what it seals, Tipdesk must open."""

    def __init__(self, folder: Path) -> None:
        if not shutil.which("gpg"):
            pytest.skip("GnuPG is not installed: nothing seals as a peer")
        self._home = folder / "gnupg"
        self._home.mkdir(mode=0o700)

    def run(self, *args: str, data: bytes = b"", words: str = "") -> bytes:
        command = ["gpg", "--batch", "--quiet", "--no-tty", "--pinentry-mode", "loopback", "--passphrase", words]
        env = {"GNUPGHOME": str(self._home), "PATH": os.environ["PATH"]}
        done = subprocess.run([*command, *args], input=data, capture_output=True, check=False, timeout=60, env=env)
        assert done.returncode == 0, done.stderr.decode()
        return done.stdout

    def new_key(self, name: str, *how: str, words: str = "") -> None:
        self.run("--quick-gen-key", name, *(how or ("rsa2048", "sign,encrypt", "never")), words=words)

    def secret(self, name: str, *, words: str = "", armored: bool = True) -> bytes:
        return self.run(*(["--armor"] if armored else []), "--export-secret-keys", name, words=words)

    def sealed(self, data: bytes, *to: str, how: tuple[str, ...] = ()) -> bytes:
        named = [part for one in to for part in ("-r", one)]
        return self.run("--trust-model", "always", *how, *named, "--encrypt", data=data)

    def fingerprint(self, name: str) -> str:
        listed = self.run("--with-colons", "--list-secret-keys", name).decode()
        return next(line for line in listed.splitlines() if line.startswith("fpr")).split(":")[9].lower()

    def close(self) -> None:
        subprocess.run(
            ["gpgconf", "--homedir", str(self._home), "--kill", "all"], check=False, capture_output=True, timeout=20
        )
