"""A key process that was taken over by what it opens: it does a deed that its key names. Started only by tests."""

import os

from tests.reader.hostile import DEEDS
from tipdesk.app import key_process
from tipdesk.seal import opening
from tipdesk.seal.key_messages import Ended, Outcome


def main() -> int:
    deed = ""

    def hold(*words: object) -> object:
        nonlocal deed
        deed = next(one.decode() for one in words[2])  # type: ignore[attr-defined]
        return kept(*words)

    def pour(_identities: object, into: int, out: int) -> Ended:
        try:
            DEEDS[deed]()
            said = b"done"
        except OSError as error:
            said = f"denied {error.errno}".encode()
        os.write(out, said)
        return Ended(Outcome.WHOLE)

    kept, opening.openpgp.hold, opening._pour_age = opening.openpgp.hold, hold, pour  # type: ignore[assignment]
    return key_process.main()
