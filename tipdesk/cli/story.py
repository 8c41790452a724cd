"""`tipdesk story create`: a story with its title and codename."""

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.stories import found_story


def create(options: Options, say: Say, at: Here) -> int:
    """Without `--codename`, two plain words are drawn."""
    (title,) = options.only("--codename").words_exactly("TITLE")
    with unlocked(options, at) as session:
        card = found_story(session, title, options.last("--codename"))
    say.either(
        {"story": card.story, "title": card.title, "codename": card.codename},
        f"{card.title}: codename {card.codename}.",
    )
    return 0
