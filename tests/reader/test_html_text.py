"""HTML mail as text, and what it would have done."""

import json

import pytest
from paths import SAMPLES, corpus
from reader.hearing import noticed, read

from tipdesk.reader.html_text import read_html
from tipdesk.reader.messages import Notice

MAIL = SAMPLES / "mail"


def test_a_newsletter_is_read_and_all_that_it_hides_is_told() -> None:
    (tip,) = read(MAIL / "trackers.eml").tips
    told = noticed(tip.known)
    assert told[Notice.TRACKER].names == ("open.list.example",)
    assert told[Notice.REMOTE_PICTURE].count == 3
    assert told[Notice.TRACKING_LINK].names == ("click.list.example",)
    assert told[Notice.LINK_ELSEWHERE].names == ("www.bank.example > evil.example",)
    assert told[Notice.HIDDEN_TEXT].names == ("Only programs read this. tiny white on white",)
    assert told[Notice.FORM].names == ("collect.example",)
    assert Notice.SCRIPT in told
    assert tip.text == (
        "Dear reader,\n\n"
        "Look at https://www.bank.example/ <https://evil.example/login> and the story"
        " <https://click.list.example/track/click?u=1>, or write to a@b.example.\n\n"
        "[the ferry]\n\n- one\n- two\n\n> quoted\n> twice\n\na b"
    )


def test_the_plain_text_is_shown_and_the_html_still_looked_into() -> None:
    (tip,) = read(MAIL / "alternative.eml").tips
    assert tip.text == "The plain wäy."
    assert noticed(tip.known)[Notice.TRACKER].names == ("open.example",)


@pytest.mark.parametrize(
    "page",
    [
        "<p style='display: none'>x",
        "<p style='visibility:hidden'>x",
        "<p hidden>x",
        "<p style='font-size:0px;'>x",
        "<p style='opacity:0'>x",
        "<div style='mso-hide:all'><b>x</b></div>",
        "<span style='color:#ffffff;background:white'>x</span>",
        "<style>#a, .b { display:none }</style><p class=b>x",
        "<p style='position:absolute;left:-9999px'>x",
    ],
)
def test_hidden_text_is_told_and_not_mixed_into_the_text(page: str) -> None:
    seen = read_html(f"before {page}")
    assert seen.text.strip() == "before"
    assert noticed(seen.known)[Notice.HIDDEN_TEXT].names == ("x",)


@pytest.mark.parametrize(
    "page",
    [
        "<p style='font-size:10px'>x",
        "<p style='opacity:0.9'>x",
        "<p style='color:white;background:#000'>x",
        "<p style='left:-1px'>x",
    ],
)
def test_what_can_be_seen_is_not_called_hidden(page: str) -> None:
    seen = read_html(page)
    assert seen.text == "x"
    assert Notice.HIDDEN_TEXT not in noticed(seen.known)


def test_no_payload_of_the_corpus_leaves_a_script_in_the_text() -> None:
    payloads = json.loads((corpus("html") / "xss-payloads.json").read_text())
    for one in payloads:
        seen = read_html(one["payload"])
        assert "<script" not in seen.text.lower()


@pytest.mark.parametrize(
    "page",
    [
        "<img src=//far.example/a.png>",
        "<img srcset='https://far.example/a.png 2x'>",
        "<table background=http://far.example/a>",
        "<p style='background:url(http://far.example/a)'>",
        "<video poster=http://far.example/a>",
        "<style>@import 'http://far.example/a'</style>",
        "<svg><image href=http://far.example/a></svg>",
        "<link rel=stylesheet href=http://far.example/a>",
        "<input type=image src=http://far.example/a>",
    ],
)
def test_whatever_would_be_fetched_is_told_with_its_host(page: str) -> None:
    assert noticed(read_html(page + "x").known)[Notice.REMOTE_PICTURE].names == ("far.example",)


@pytest.mark.parametrize(
    "page",
    [
        "<script>x</script>",
        "<body onload=x>",
        "<a href='java\tscript:x'>y</a>",
        "<iframe src=x>",
        "<object data=x>",
        "<meta http-equiv=refresh content='0;url=http://x'>",
    ],
)
def test_whatever_would_run_is_told(page: str) -> None:
    assert Notice.SCRIPT in noticed(read_html(page).known)
