"""Of mail, chats and office files nothing survives under a cover either, nor what no page shows; whatever is tried."""

import io
import zipfile

import pytest
import redacting
from attack.test_redaction import FORMS, holds, inside
from reader.made import letter
from redacting import pictures_of, set_copies, words_of

from tipdesk.domain.copying import CopyForm, CopyPlan, Cover, Tone

pytestmark = pytest.mark.usefixtures("qapp")

SECRET, OTHER = "ZQ4711", "ZQ0815"
"""As wide as each other: a cover's length tells, and nothing else may."""
ARABIC = "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645"


def mail(secret: str, *, said: str = "", around: str = "") -> bytes:
    return (
        f"From: Perla Noor <perla@example.org>\r\n{said}Subject: The ferry\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\n\r\nOpen words\r\n{around} {secret} {around}\r\nand more\r\n"
    ).encode()


def covers_of(document: bytes, word: str) -> tuple[Cover, ...]:
    """As the sheet lays them when a word is chosen."""
    return tuple(Cover(0, box.x, box.y, box.w, box.h) for text, box in words_of(document) if word in text)


@pytest.mark.parametrize("around", ["told", ARABIC, "\u4f60\u597d", "a\u0323\u0323\u0323"])
def test_two_mails_that_differ_under_the_cover_alone_have_the_same_copies_to_the_byte(around: str) -> None:
    covers = covers_of(mail(SECRET, around=around), SECRET)
    assert covers
    plans = [CopyPlan(covers=covers, form=form, tone=tone, dots=90) for form, tone in zip(FORMS, Tone, strict=True)]
    one, other = (set_copies(mail(words, around=around), *plans) for words in (SECRET, OTHER))
    assert one == other


def test_without_the_cover_they_differ() -> None:
    bare = CopyPlan(dots=72)
    assert set_copies(mail(SECRET), bare) != set_copies(mail(OTHER), bare)


def test_marks_that_stick_out_of_a_covered_word_are_covered_with_it() -> None:
    piled = SECRET + "\u035b" * 7 + "\u0323" * 4
    plan = CopyPlan(covers=covers_of(mail(piled), SECRET), form=CopyForm.PNG, dots=150)
    assert plan.covers
    one, other = (set_copies(mail(words), plan) for words in (piled, SECRET))
    assert one == other


@pytest.mark.parametrize("form", FORMS)
def test_what_is_covered_is_nowhere_in_the_copy_and_of_one_colour(form: CopyForm) -> None:
    (cover,) = covers_of(mail(SECRET), SECRET)
    (copy,) = set_copies(mail(SECRET), CopyPlan(covers=(cover,), form=form))
    assert not holds(copy, SECRET)
    assert len(inside(pictures_of(copy)[0], cover)) == 1


def test_headers_that_nobody_looks_at_do_not_come_along() -> None:
    said = "Received: from ZQHOST\r\nX-Mailer: ZQMAIL\r\nMessage-ID: <ZQID@host>\r\nX-Originating-IP: 10.9.8.7\r\n"
    assert set_copies(mail("x", said=said), CopyPlan()) == set_copies(mail("x"), CopyPlan())


def changed(document: bytes, *swaps: tuple[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as came, zipfile.ZipFile(out, "w") as made:
        for name in came.namelist():
            text = came.read(name).decode()
            for one, other in swaps:
                text = text.replace(one, other)
            made.writestr(name, text)
    return out.getvalue()


def test_an_office_file_with_other_changes_comments_authors_and_hidden_words_has_the_same_copy() -> None:
    other = changed(
        letter(), ("by order", "by somebody, later"), ("told by Perla", "told by another"), ("who knows?", "nobody"),
        ("R. Vance", "ZQ"), ("Perla Anders", "ZQ"), ("D:/desk/perla", "C:/"), ("<cp:revision>14", "<cp:revision>2"),
    )  # fmt: skip
    assert other != letter()
    plan = CopyPlan(dots=100)
    (copy,) = set_copies(letter(), plan)
    assert set_copies(other, plan) == (copy,)
    assert set_copies(changed(letter(), ("at noon", "at nine")), plan) != (copy,)


def test_a_copy_of_text_is_pixels_as_our_writer_makes_them_and_holds_no_word() -> None:
    (copy,) = set_copies(mail(SECRET), CopyPlan())
    assert not holds(copy, "ferry")
    assert b"/Font" not in copy
    redacting.plain(copy)
