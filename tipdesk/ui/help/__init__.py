"""The help pages inside the program: plain Markdown from resources, read offline."""
