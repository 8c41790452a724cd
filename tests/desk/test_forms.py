"""A form's columns are said once: kept by its head's digest, for everybody in the inbox, with a way back."""

from desks import Desk

from tipdesk.desk import forms
from tipdesk.desk.forms import SaidForm
from tipdesk.ledger.ids import RecordId

HEAD = "ab" * 32
PARTS = ("time", "address", "answer")
QUESTIONS = ("Timestamp", "How can we reach you?", "What happened?")


def test_what_was_said_is_there_after_a_lock_and_goes_by_undo(desk: Desk) -> None:
    way = forms.say(desk.session, HEAD, QUESTIONS, PARTS)
    desk.again()
    assert forms.said(desk.session) == (SaidForm(HEAD, "How can we reach you?, What happened?", PARTS),)
    way.back(desk.session)
    assert forms.said(desk.session) == ()


def test_said_again_it_stands_once(desk: Desk) -> None:
    forms.say(desk.session, HEAD, QUESTIONS, PARTS)
    forms.say(desk.session, HEAD, QUESTIONS, ("answer",) * 3)
    assert [one.parts for one in forms.said(desk.session)] == [("answer",) * 3]


def test_a_record_that_says_it_is_another_form_is_not_believed(desk: Desk) -> None:
    inbox = desk.session.compartment(desk.session.places.inbox)
    with inbox.commit(desk.session.pen) as draft:
        draft.set(forms.KIND, RecordId("cd" * 16), {"head": HEAD, "name": "x", "parts": ["answer"]})
    assert forms.said(desk.session) == ()
