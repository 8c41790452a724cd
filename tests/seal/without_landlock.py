"""A key process on a kernel without Landlock, taken over where its key names a deed. Started only by tests."""

from tests.seal import hostile_key
from tipdesk.reader.sandbox import linux


def main() -> int:
    linux._landlock = lambda _libc: False  # type: ignore[assignment]
    return hostile_key.main()
