"""The rules of the desk in the settings: an editor writes them, everybody reads what they do."""

import pytest
from desks import Desk, desk
from pytestqt.qtbot import QtBot
from windows import Shown, at_work, show

from tipdesk.desk import rules_of_the_desk
from tipdesk.domain.desk_rule import DeskRule, Then, When
from tipdesk.domain.person import DeskRole
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.settings.forms import Forms
from tipdesk.ui.settings.rules_dialog import RuleDialog
from tipdesk.ui.settings.rules_form import RulesForm
from tipdesk.ui.settings.rules_over import RulesOverDesk
from tipdesk.ui.settings.rules_work import RulesWork
from tipdesk.ui.settings.values import Section
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.strip import Strip

__all__ = ["desk"]


@pytest.fixture
def ferry(desk: Desk) -> DeskRule:
    rule = DeskRule("", "Ferry", When(words=("ferry",)), Then(("port",), queue="amber ferry"))
    rules_of_the_desk.put(desk.session, rule)
    return rules_of_the_desk.in_force(desk.session)[0]


@pytest.fixture
def shown(desk: Desk, ferry: DeskRule, parts: PageParts, qtbot: QtBot) -> Shown:
    own = at_work(parts, desk.session)
    page = Page(own)
    forms = Forms(parts.look)
    forms.setParent(page)
    page.work = RulesWork(own, RulesOverDesk(desk.session), page, forms)  # type: ignore[attr-defined]  # held for the test
    made = show(qtbot, page)
    forms.show_section(Section.RULES)
    page.work.load()  # type: ignore[attr-defined]  # as above
    qtbot.waitUntil(lambda: "Ferry" in said(made))
    return made


def work(shown: Shown) -> RulesWork:
    made = shown.page.work  # type: ignore[attr-defined]  # as above
    assert isinstance(made, RulesWork)
    return made


def said(shown: Shown) -> str:
    form = work(shown).form
    assert isinstance(form, RulesForm)
    return " ".join(one.text() for one in form.findChildren(Words))


def test_each_rule_stands_in_sentences(shown: Shown) -> None:
    assert "A tip that says ferry" in said(shown)
    assert "gets the tag port" in said(shown)
    assert "waits in the queue of amber ferry" in said(shown)


def test_a_rule_is_written_in_the_dialog_which_says_what_it_lacks(desk: Desk, shown: Shown) -> None:
    work(shown).write(DeskRule("", ""))
    shown.bot.waitUntil(lambda: bool(shown.page.window().findChildren(RuleDialog)))
    (dialog,) = shown.page.window().findChildren(RuleDialog)
    assert not dialog.main.isEnabled()
    dialog.name.setText("Mail")
    dialog.channel.pick("mail")
    assert not dialog.main.isEnabled()
    dialog.tags.setText("post, letters")
    assert dialog.main.isEnabled()
    dialog.accepted.emit()
    shown.bot.waitUntil(lambda: "Mail" in said(shown))
    made = next(one for one in rules_of_the_desk.in_force(desk.session) if one.name == "Mail")
    assert (made.when.channels, made.then.tags) == (frozenset({"mail"}), ("post", "letters"))


def test_a_rule_is_switched_off_and_removed(desk: Desk, shown: Shown) -> None:
    form = work(shown).form
    assert form is not None
    (rule,) = RulesOverDesk(desk.session).rules()
    form.switch_wanted.emit(rule)
    shown.bot.waitUntil(lambda: rules_of_the_desk.in_force(desk.session) == ())
    form.removal_wanted.emit(rule)
    shown.bot.waitUntil(lambda: rules_of_the_desk.every(desk.session) == ())


def test_a_reporter_reads_them_and_has_no_button(desk: Desk, shown: Shown) -> None:
    people, me = desk.session.standing.people, str(desk.session.me)
    old = desk.session.standing.person
    desk.session.standing.person = old.__class__(old.id, old.name, DeskRole.REPORTER)
    people[me] = desk.session.standing.person
    work(shown).load()
    shown.bot.waitUntil(lambda: "An editor changes them." in said(shown))
    form = work(shown).form
    assert form is not None
    assert not form.new.isVisibleTo(form)
    assert any("Not followed:" in strip.accessibleName() for strip in form.findChildren(Strip))
