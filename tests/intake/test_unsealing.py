"""Which key is tried next: each in turn, with all its secrets, until one opens; what is damaged ends the trying."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from tipdesk.intake.reading import reason_of
from tipdesk.intake.unsealing import MOST_AT_ONCE, MOST_FOR_ONE, MOST_HANDLES, Asked, Unsealer
from tipdesk.reader.messages import Form, ItemFailed, Notice, Outcome, Reason, Sealed


@dataclass(frozen=True)
class Ended:
    outcome: str
    turns: int = 1
    signers: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    known: bool = False


@dataclass
class Pouring:
    said: Ended
    sealed: int = -1
    plain: int = -1
    given: list[str] = field(default_factory=list)

    def handed_over(self) -> None: ...

    def verdict(self) -> Ended:
        return self.said

    def given_up(self) -> None:
        self.given.append("up")


@dataclass
class Keys:
    """Says in turn what each pouring will end with."""

    held: list[str] | None
    ends: list[Ended]
    asked: list[tuple[str, int, bool]] = field(default_factory=list)
    begun: list[Pouring] = field(default_factory=list)
    senders: tuple[str, ...] = ()
    handed: list[tuple[str, ...]] = field(default_factory=list)

    def names(self, form: str, to: Sequence[str]) -> list[str] | None:
        return self.held

    def signs(self, ids: Sequence[str]) -> bool:
        return bool(set(self.senders) & set(ids))

    def pour(self, name: str, asked: Asked) -> Pouring:
        self.asked.append((name, asked.turn, asked.checked))
        self.handed.append(tuple(asked.signers))
        self.begun.append(Pouring(self.ends.pop(0)))
        return self.begun[-1]

    def rest(self) -> None: ...


def tried(keys: Keys) -> tuple[Outcome, Reason, Notice | None]:
    """As the reader asks, until it is told an end."""
    unsealer = Unsealer(keys)
    while True:
        with unsealer.unsealing(Sealed(1, 7, Form.OPENPGP, ("ab",))) as (answer, _):
            if not answer.opened:
                return Outcome.FAILED, answer.reason, None
        told = unsealer.told(7)
        if told.outcome is not Outcome.AGAIN:
            return told.outcome, told.reason, told.signed


def test_without_keys_of_its_form_it_stays_closed_and_without_a_fitting_one_it_waits() -> None:
    assert tried(Keys(None, []))[:2] == (Outcome.FAILED, Reason.CLOSED)
    assert tried(Keys([], []))[:2] == (Outcome.FAILED, Reason.NO_KEY)


def test_every_secret_of_a_key_is_tried_then_the_next_key() -> None:
    keys = Keys(["a", "b"], [Ended("other-key", 2), Ended("other-key", 2), Ended("whole")])
    assert tried(keys)[0] is Outcome.WHOLE
    assert keys.asked == [("a", 0, True), ("a", 1, True), ("b", 0, True)]


def test_signatures_are_looked_at_once_and_then_it_is_poured_without() -> None:
    for known, notice in ((False, Notice.SIGNED_UNCHECKED), (True, Notice.SIGNED_BAD)):
        keys = Keys(["a"], [Ended("unchecked", named=("cd",), known=known), Ended("whole")])
        assert tried(keys) == (Outcome.WHOLE, Reason.NO_KEY, notice)
        assert keys.asked == [("a", 0, True), ("a", 0, False)]
    assert tried(Keys(["a"], [Ended("whole", signers=("cd",))]))[2] is Notice.SIGNED_GOOD
    assert tried(Keys(["a"], [Ended("unchecked"), Ended("whole")]))[2] is None


@pytest.mark.parametrize(
    ("outcome", "reason"),
    [("damaged", Reason.SEAL_DAMAGED), ("weak", Reason.SEAL_WEAK), ("costly", Reason.SEAL_COSTLY)],
)
def test_what_is_damaged_or_refused_is_tried_with_no_other_key(outcome: str, reason: Reason) -> None:
    keys = Keys(["a", "b"], [Ended(outcome), Ended("whole")])
    assert tried(keys)[:2] == (Outcome.FAILED, reason)
    assert len(keys.asked) == 1


def test_a_locked_or_short_key_lets_others_be_tried_and_is_named_where_none_opens() -> None:
    assert tried(Keys(["a", "b"], [Ended("locked"), Ended("whole")]))[0] is Outcome.WHOLE
    assert tried(Keys(["a", "b"], [Ended("locked"), Ended("other-key")]))[:2] == (Outcome.FAILED, Reason.KEY_LOCKED)
    assert tried(Keys(["a"], [Ended("gone")]))[:2] == (Outcome.FAILED, Reason.TOO_MUCH_MEMORY)


def test_what_was_left_half_poured_is_given_up_when_it_is_asked_for_again_or_the_input_ends() -> None:
    keys = Keys(["a"], [Ended("whole"), Ended("whole")])
    unsealer = Unsealer(keys)
    for _ in range(2):
        with unsealer.unsealing(Sealed(1, 7, Form.AGE)):
            pass
    assert [one.given for one in keys.begun] == [["up"], []]
    unsealer.fresh()
    assert [one.given for one in keys.begun] == [["up"], ["up"]]
    assert unsealer.told(7).outcome is Outcome.FAILED


def test_a_reader_that_was_taken_over_starts_no_endless_number_of_processes() -> None:
    keys = Keys(["a"], [Ended("whole")] * 50)
    unsealer = Unsealer(keys)
    said = []
    for handle in range(50):
        with unsealer.unsealing(Sealed(1, handle, Form.AGE)) as (answer, _):
            said.append(answer.opened)
    assert sum(said) == len(keys.begun) == MOST_AT_ONCE


def test_what_a_reader_says_of_keys_reaches_no_terminal_unless_it_is_a_key_id() -> None:
    names = ("\x1b]0;owned\x07", "77546c99cc8f0809", "0" * 16, "passphrase")
    said = reason_of(ItemFailed(1, None, 0, Reason.NO_KEY, 0, names))
    assert said.endswith("sealed to 77546c99cc8f0809, a hidden key, passphrase")


def test_an_item_has_so_many_pourings_and_the_next_as_many_again() -> None:
    keys = Keys(["a"], [Ended("unchecked", named=("cd",))] * 2000)
    unsealer = Unsealer(keys)
    for _ in range(2):
        for handle in range(MOST_FOR_ONE + 20):
            with unsealer.unsealing(Sealed(1, handle, Form.AGE)) as (answer, _given):
                pass
            if answer.opened:
                unsealer.told(handle)
        assert (answer.opened, answer.reason) == (False, Reason.SEAL_COSTLY)
        unsealer.item_closed()
    assert len(keys.begun) == 2 * MOST_FOR_ONE


def test_what_was_asked_for_long_ago_is_forgotten() -> None:
    unsealer = Unsealer(Keys([], []))
    for handle in range(MOST_HANDLES * 2):
        with unsealer.unsealing(Sealed(1, handle, Form.AGE)):
            pass
    assert len(unsealer.trying) == MOST_HANDLES


def test_who_is_named_as_a_signer_is_looked_up_once_and_its_public_key_goes_with_the_next_pouring() -> None:
    named = Ended("unchecked", named=("cd",))
    good = Keys(["a"], [named, Ended("whole", signers=("cd" * 20,))], senders=("cd",))
    assert tried(good) == (Outcome.WHOLE, Reason.NO_KEY, Notice.SIGNED_GOOD)
    assert good.handed == [(), ("cd",)]
    # It does not hold; or the library looked at none, since they lie in packed data.
    for known, notice in ((True, Notice.SIGNED_BAD), (False, Notice.SIGNED_UNCHECKED)):
        keys = Keys(["a"], [named, Ended("unchecked", named=("cd",), known=known), Ended("whole")], senders=("cd",))
        assert tried(keys) == (Outcome.WHOLE, Reason.NO_KEY, notice)
        assert keys.asked == [("a", 0, True), ("a", 0, True), ("a", 0, False)]
