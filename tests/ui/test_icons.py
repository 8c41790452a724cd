"""Icons come from the installed package, in the colour asked for, and may come after the first paint."""

import re

import pytest
from paths import CHECKOUT
from PySide6.QtGui import QColor, QImage

from tipdesk.ui.icons import Icons
from tipdesk.ui.look import Look


def inks(image: QImage) -> set[str]:
    """Colours of the pixels that are wholly drawn."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {QColor(c.red(), c.green(), c.blue()).name() for c in colours if c.alpha() == 255}


def test_an_icon_is_drawn_in_the_colour_of_its_text(look: Look) -> None:
    image = Icons(look.theme, scale=4).pixmap("circle", "danger", 24).toImage()
    assert image.width() == 96
    assert look.colour("danger").name() in inks(image)


def test_until_it_is_loaded_an_icon_is_blank_and_has_its_size(look: Look) -> None:
    icons = Icons(look.theme, later=True)
    assert not inks(icons.pixmap("feather", "text", 28).toImage())
    assert icons.pixmap("feather", "text", 28).width() == 28
    icons.read()
    assert not inks(icons.pixmap("feather", "text", 28).toImage())
    icons.load()
    assert icons.pixmap("inbox", "text", 24).toImage() != icons.pixmap("feather", "text", 24).toImage()


def test_a_name_that_lucide_does_not_have_is_a_bug(look: Look) -> None:
    with pytest.raises(KeyError):
        look.pixmap("unicorn-with-hat")


def test_every_icon_that_the_interface_names_is_there(look: Look) -> None:
    named = re.compile(r"""(?:pixmap|icon)\(?\s*=?\s*"([a-z0-9]+(?:-[a-z0-9]+)+)\"""")
    wanted = {
        name for path in (CHECKOUT / "tipdesk" / "ui").rglob("*.py") for name in named.findall(path.read_text("utf-8"))
    }
    assert len(wanted) > 20
    for name in wanted:
        assert not look.pixmap(name).isNull()
