"""What the unlock page asks; each call may take long and runs on a worker."""

from typing import Protocol

from tipdesk.ui.shell.shown import Ring


class Unlocking(Protocol):
    """App fills it from the desk. What it returns is handed on as it is: the page never looks inside."""

    def marks(self) -> tuple[str, ...]:
        """The marks of those who have slots here."""
        ...

    def ring(self) -> Ring: ...

    def with_passphrase(self, mark: str, passphrase: str) -> object:
        """Raises `WrongPassphrase`, `KeyRingSilent` and what else is part of life."""
        ...

    def with_code(self, mark: str, code: str, passphrase: str) -> object:
        """Binds the new passphrase. Raises `WrongRecoveryCode`."""
        ...

    def draw_passphrase(self) -> str:
        """Seven words by real chance."""
        ...

    def drop(self, opened: object) -> None:
        """Close what opened after Esc was pressed."""
        ...
