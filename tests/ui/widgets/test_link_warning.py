"""A link is copied after a warning, and nothing else is taken for one."""

from tipdesk.ui.widgets.link_warning import links_in


def test_links_are_found_and_plain_words_are_none() -> None:
    text = "see https://track.example/u?id=1, www.post.example and HTTP://A.example. Not: e.g., a.b, 12:30, mailto"
    assert links_in(text) == ("https://track.example/u?id=1,", "www.post.example", "HTTP://A.example.")
    assert not links_in("the ferry was never inspected")
