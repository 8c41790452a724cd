"""First run's questions, answered by the desk: nothing is written until `create`, and then all at once."""

from dataclasses import dataclass

from tipdesk.app.here import Here
from tipdesk.app.unlocking import ring_shown, typed
from tipdesk.desk import joining
from tipdesk.desk.found import Plan, found_desk
from tipdesk.desk.session import Session
from tipdesk.desk.surroundings import Surroundings
from tipdesk.seal import recovery
from tipdesk.seal.words import draw_passphrase
from tipdesk.ui.first_run.gateway import Answers, Code
from tipdesk.ui.shell.shown import Ring

ASKED = 3
DRAWN_BYTES = 8


@dataclass(frozen=True)
class FoundingOverDesk:
    """Every call runs on a worker."""

    here: Here
    around: Surroundings

    def ring(self) -> Ring:
        return ring_shown()

    def draw_passphrase(self) -> str:
        return draw_passphrase(self.around.lists.words).expose().decode()

    def draw_mark(self) -> str:
        lists = self.around.lists
        return " ".join(words[self._number() % len(words)] for words in (lists.describing, lists.things))

    def _number(self) -> int:
        return int.from_bytes(self.here.chance(DRAWN_BYTES))

    def draw_code(self) -> Code:
        groups = recovery.groups(recovery.draw_code())
        return Code(groups, self._places(len(groups)))

    def create(self, answers: Answers) -> Session:
        plan = Plan(
            desk=answers.desk,
            person=answers.person,
            mark=answers.mark,
            passphrase=typed(answers.passphrase),
            recovery=recovery.parse(answers.code),
            use_ring=ring_shown() is Ring.READY,
            policy=answers.policy,
        )
        if answers.joins:
            return joining.begin(self.here.vault, plan, self.around)
        return found_desk(self.here.vault, plan, self.around)

    def _places(self, count: int) -> tuple[int, ...]:
        """Three different places, drawn: nobody knows beforehand which groups will be asked for."""
        left = list(range(count))
        drawn = [left.pop(byte % len(left)) for byte in self.here.chance(ASKED)]
        return tuple(sorted(drawn))
