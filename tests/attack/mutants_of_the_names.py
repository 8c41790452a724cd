"""Guards of what is shown of others' words: what hides has its code, and a link says where it leads."""

from attack.mutants import Mutant

HOSTILE = ("app/test_work_hostile_names.py",)
LINKS = ("ui/widgets/test_link_warning.py",)
FOREIGN = ("ui/test_foreign.py",)

MUTANTS = (
    Mutant("ui/names.py", "        return visible(known.name)", "        return known.name", HOSTILE),
    Mutant("ui/search/over_desk.py", "else visible(place.title)", "else place.title", HOSTILE),
    Mutant(
        "ui/sources/over_desk.py", "Fact.PLAIN, visible(promise.print_as))", "Fact.PLAIN, promise.print_as)", HOSTILE
    ),
    Mutant("ui/tips/reading.py", "paint.visible(whole.next_step)", "whole.next_step", HOSTILE),
    Mutant("ui/sources/page.py", "story=visible(whole.story_title)", "story=whole.story_title", HOSTILE),
    Mutant("ui/view/receipts.py", "value=visible(value)", "value=value", HOSTILE),
    Mutant("ui/widgets/link_warning.py", 'maxsplit=1)[0].rpartition("@")[2]', "maxsplit=1)[0]", LINKS),
    Mutant("ui/widgets/link_warning.py", "links[:SHOWN]:", "links[:1]:", LINKS),
    Mutant("ui/foreign.py", "tr(SCRIPTS[piece.text])", "piece.text", FOREIGN),
    Mutant("ui/tips/telling.py", "    if places:", "    if False:", FOREIGN),
    Mutant("app/class_table.py", "range(1, ROOM + 1)", "range(1, 2)", ("app/test_class_table.py",)),
    Mutant("app/first.py", "    make_room()\n", "    pass\n", ("app/test_class_table.py",)),
)
