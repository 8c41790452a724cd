"""Keys as people pass them on; a failure never shows letters of a secret."""

from pathlib import Path

import pytest

from tipdesk.errors import BadRecipient, Missing
from tipdesk.seal.age import keys
from tipdesk.seal.age.hybrid import HybridIdentity
from tipdesk.seal.age.x25519 import X25519Identity

SHOWS_IT = 7  # letters in a row that no sentence of ours has by chance: 32^7 keys for each place of it
CLASSIC, HYBRID = X25519Identity.generate(), HybridIdentity.generate()


def test_files_with_comments_and_blank_lines_give_their_keys() -> None:
    written = (
        f"# created today\r\n# public key: {CLASSIC.recipient}\r\n{CLASSIC.written()}\r\n\n  {HYBRID.written()}  \n"
    )
    assert [str(one.recipient) for one in keys.identities(written)] == [str(CLASSIC.recipient), str(HYBRID.recipient)]
    public = f"# us\n{HYBRID.recipient}\n{CLASSIC.recipient}"
    assert [str(one) for one in keys.recipients(public)] == [str(HYBRID.recipient), str(CLASSIC.recipient)]


@pytest.mark.parametrize(
    "written", [CLASSIC.written(), HYBRID.written(), CLASSIC.written().lower()], ids=["classic", "hybrid", "lower"]
)
def test_a_secret_in_the_wrong_place_or_mistyped_is_not_shown(written: str) -> None:
    for wrong, parse in ((written, keys.recipients), (written[:-1], keys.identities), (written + "x", keys.identities)):
        with pytest.raises(BadRecipient) as told:
            parse(wrong)
        pieces = {written.upper()[at : at + SHOWS_IT] for at in range(20, len(written) - SHOWS_IT)}
        assert not any(piece in str(told.value).upper() for piece in pieces)
        assert told.value.shown == "AGE-SECRET-KEY-"


@pytest.mark.parametrize("text", ["", "# only a comment\n", "\n" * 9, "age1\n" * 2000])
def test_a_file_without_keys_or_with_too_many_is_refused(text: str) -> None:
    for parse in (keys.recipients, keys.identities):
        with pytest.raises(BadRecipient):
            parse(text)


def test_letters_that_only_become_ours_in_lower_case_are_refused() -> None:
    kelvin = str(CLASSIC.recipient).upper().replace("K", "\u212a")
    hostile = kelvin if "\u212a" in kelvin else kelvin + "\u212a"
    with pytest.raises(BadRecipient):
        keys.parse_recipient(hostile)


def test_what_is_no_text_and_what_is_not_there_have_their_names(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"\xff\xfe")
    with pytest.raises(BadRecipient):
        keys.read(tmp_path / "key")
    with pytest.raises(Missing):
        keys.read(tmp_path / "none")
    (tmp_path / "key").write_text(CLASSIC.written(), "utf-8")
    assert keys.identities(keys.read(tmp_path / "key"))[0].recipient.raw == CLASSIC.recipient.raw
