"""Sentences for access that counts though no rule gives it."""

from collections.abc import Mapping
from typing import Final

from tipdesk.desk.overreach import Excess
from tipdesk.ui.tongue import later

EXCESSES: Final[Mapping[Excess, str]] = {
    Excess.READS_ALL_LOGS: later("{who} reads everybody's access log, and is in this story."),
    Excess.GUEST_WITHOUT_END: later("{who} is a guest without a last day."),
    Excess.GUEST_WRITES: later("{who} is a guest, and may write here."),
    Excess.NO_KEY: later("Nothing can be sealed to the key of {who}: they get no packet."),
    Excess.NO_PURPOSE: later("{who} was let in without a purpose."),
}
NOT_OURS: Final = later("{by} gave it with another program than this. It counts: end it here, or ask them why.")
"""Ours would have refused."""
