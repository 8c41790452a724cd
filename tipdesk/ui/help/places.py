"""Which page of the help answers the question that a person has where they are."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

FIRST: Final = "index.md"

PAGES: Final[Mapping[str, str]] = {
    "UnlockPage": "unlocking.md",
    "RecoveryDialog": "recovery.md",
    "FirstRunPage": "first-day.md",
    "CodePart": "recovery.md",
    "TodayPage": "today.md",
    "InboxPage": "triage.md",
    "StoryPage": "stories.md",
    "NewStoryDialog": "stories.md",
    "WhoSheet": "people.md",
    "SourcePage": "sources.md",
    "NewSourceDialog": "sources.md",
    "PromiseDialog": "sources.md",
    "StatementDialog": "sources.md",
    "ContactDialog": "sources.md",
    "IdentityCard": "revealing.md",
    "RevealDialog": "revealing.md",
    "RequestsPage": "requests.md",
    "KeepersDialog": "requests.md",
    "GuestDialog": "guests.md",
    "StoryWordsDialog": "guests.md",
    "AskRecoveryDialog": "recovering-a-story.md",
    "ReasonDialog": "requests.md",
    "DestroyDialog": "destroying.md",
    "ClearingDialog": "destroying.md",
    "AuditPage": "auditing.md",
    "ReviewDialog": "auditing.md",
    "FindingSheet": "auditing.md",
    "NameDialog": "auditing.md",
    "GrantsPage": "people.md",
    "PeoplePage": "people.md",
    "MeansDialog": "people.md",
    "AccessDialog": "people.md",
    "SureDialog": "people.md",
    "JoinDialog": "people.md",
    "RoleDialog": "people.md",
    "SuspendDialog": "people.md",
    "HoldersDialog": "people.md",
    "TellWordsDialog": "people.md",
    "JoinPage": "people.md",
    "ExchangePage": "exchange.md",
    "ImportPage": "importing.md",
    "RemoveDialog": "importing.md",
    "MappingDialog": "importing.md",
    "RulesDialog": "rules.md",
    "RuleDialog": "rules.md",
    "RulesForm": "rules.md",
    "PassphraseOfFiles": "receiving-sealed.md",
    "PassphraseOfKey": "receiving-sealed.md",
    "IntakeForm": "receiving-sealed.md",
    "SearchPage": "searching.md",
    "OwnLogPage": "access-log.md",
    "ViewPage": "safe-view.md",
    "LinkWarning": "safe-view.md",
    "ListenDialog": "recordings.md",
    "SoundBar": "recordings.md",
    "ReceiptDialog": "provenance.md",
    "CoverSheet": "releasing.md",
    "ReleaseDialog": "releasing.md",
    "ToWhom": "releasing.md",
    "CaptureWindow": "capture.md",
    "SettingsPage": "settings.md",
    "Palette": "keyboard.md",
    "KeySheet": "keyboard.md",
    "BugDialog": "cannot-promise.md",
}
"""By the class of the page, dialog or part; a test finds a page that is missing here."""


def page_for(window: QWidget, focus: QWidget | None) -> str:
    """By what holds the keys and what it stands in; else by the page in sight."""
    here = focus
    while here is not None:
        if type(here).__name__ in PAGES:
            return PAGES[type(here).__name__]
        here = here.parentWidget()
    seen = (type(part).__name__ for part in window.findChildren(QWidget) if part.isVisible())
    return next((PAGES[name] for name in seen if name in PAGES), FIRST)
