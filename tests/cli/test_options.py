"""Options stand anywhere before `--`; what makes no sense is refused by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipdesk.cli.options import FLAGS, VALUED, Misused, parse

WORDS = st.lists(st.sampled_from(["import", "a b", "x.eml", "-"]), max_size=4)
GIVEN = st.dictionaries(st.sampled_from(sorted(VALUED)), st.text(max_size=5), max_size=3)


@given(WORDS, GIVEN, st.sets(st.sampled_from(sorted(FLAGS))), st.randoms(use_true_random=False))
def test_wherever_options_stand_the_same_is_meant(
    words: list[str], values: dict[str, str], flags: set[str], random: object
) -> None:
    pieces = [[f"{name}={value}"] for name, value in values.items()] + [[flag] for flag in flags]
    mixed = [[word] for word in words]
    for piece in pieces:
        mixed.insert(random.randint(0, len(mixed)), piece)  # type: ignore[attr-defined]
    options = parse([part for piece in mixed for part in piece])
    assert options.words == tuple(words)
    assert {name: options.last(name) for name in options.values} == values
    assert options.flags == flags


def test_after_two_dashes_everything_is_a_word() -> None:
    assert parse(["import", "--", "--json", "-x"]).words == ("import", "--json", "-x")


@pytest.mark.parametrize("arguments", [["--frob"], ["-x"], ["--vault"], ["import", "--story"]])
def test_an_unknown_option_or_one_without_its_value_is_refused(arguments: list[str]) -> None:
    with pytest.raises(Misused, match=r"\."):
        parse(arguments)


def test_a_command_refuses_options_of_another() -> None:
    with pytest.raises(Misused, match="--dry-run"):
        parse(["search", "--dry-run"]).only("--story")


def test_a_passphrase_comes_by_the_number_of_an_open_file_only() -> None:
    assert parse(["--passphrase-fd", "3"]).passphrase_fd == 3
    with pytest.raises(Misused):
        _ = parse(["--passphrase-fd=secret"]).passphrase_fd
