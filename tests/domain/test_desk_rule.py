"""What a rule of the desk fits, and what several do together."""

import pytest

from tipdesk.domain.desk_rule import Arriving, DeskRule, Then, When, fitting, together

TIP = Arriving("form", "ab12", "Lin@Mail.Example.org", "Harbour", "The hull of the FERRY was never opened.", 2)


@pytest.mark.parametrize(
    ("when", "fits"),
    [
        (When(), False),
        (When(channels=frozenset({"form", "mail"})), True),
        (When(channels=frozenset({"mail"})), False),
        (When(form="ab12"), True),
        (When(form="ab13"), False),
        (When(sender="lin@mail.example.org"), True),
        (When(sender="@example.org"), True),
        (When(sender="@ample.org"), False),
        (When(sender="in@mail.example.org"), False),
        (When(words=("ferry", "harbour")), True),
        (When(words=("ferry", "train")), False),
        (When(has_documents=True), True),
        (When(has_documents=False), False),
        (When(form="ab12", words=("ferry",), has_documents=True), True),
        (When(form="ab12", words=("train",)), False),
    ],
)
def test_a_rule_fits_where_all_that_it_asks_is_so(when: When, fits: bool) -> None:
    assert when.fits(TIP) is fits


def test_what_one_rule_set_the_next_does_not_change_and_tags_add_up() -> None:
    rules = [
        DeskRule("1", "a", When(form="ab12"), Then(("port",), assignee="ana")),
        DeskRule("2", "b", When(form="ab12"), Then(("port", "tax"), assignee="ben", queue="amber ferry")),
        DeskRule("3", "c", When(form="ab12"), Then(("never",)), is_on=False),
    ]
    assert together(fitting(rules, TIP)) == Then(("port", "tax"), "ana", "", "amber ferry")
