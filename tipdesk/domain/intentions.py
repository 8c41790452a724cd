"""What a person did that can be taken back: each kind of step, which `ui/undone.py` has words for."""

from enum import Enum


class Intention(Enum):
    """One use case that changes a record and lets nothing leave the vault."""

    MOVE = "move tips"
    ASSIGN = "assign tips"
    DUE = "set a due date"
    NEXT_STEP = "write a next step"
    TAGS = "set tags"
    NOTE = "write a note"
    FILE = "file tips"
    IMPORT = "import"
    WITHDRAW_IMPORT = "take an import back"
    CAPTURE = "write a tip down"
    FOUND_STORY = "found a story"
    WITHDRAW_STORY = "withdraw a story"
    STORY_TITLE = "rename a story"
    STORY_STATE = "change a story's state"
    STORY_PLANNED = "plan a story"
    ADD_SOURCE = "add a source"
    WITHDRAW_SOURCE = "withdraw a source"
    PROMISE = "change a promise"
    CONTACT = "log a contact"
    ADD_STATEMENT = "write a statement down"
    WITHDRAW_STATEMENT = "withdraw a statement"
    TERMS = "change terms"
    POLICY = "change the desk's policy"
    SETTING = "change a setting of one's own"
    DRAFT = "let a draft go"
