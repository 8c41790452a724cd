"""`tipdesk search`: one sentence among a hundred thousand; the terms are written down nowhere."""

from typing import Final

from tipdesk.app.here import Here
from tipdesk.cli.deskwork import unlocked
from tipdesk.cli.options import Options
from tipdesk.cli.say import Say
from tipdesk.desk.search import Hit, find

NOTHING: Final = 0


def run(options: Options, say: Say, at: Here) -> int:
    """Hits newest first, each with its sentence; last, how many there are in all."""
    (query,) = options.only("--story").words_exactly("QUERY")
    with unlocked(options, at) as session:
        name = options.last("--story")
        found = find(session, query, session.story(name).comp if name else None)
    for hit in found.hits:
        say.either(_object(hit), f"{hit.codename or 'inbox'}: {hit.card.title}", f"    {hit.sentence}")
    if not say.as_json:
        say.line(f"{found.total} found.")
    return NOTHING


def _object(hit: Hit) -> dict[str, object]:
    return {
        "tip": hit.card.tip,
        "where": hit.codename,
        "title": hit.card.title,
        "sentence": hit.sentence,
        "marks": [list(span) for span in hit.marks],
    }
