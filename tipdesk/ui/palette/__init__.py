"""The palette: anything that can be done or opened here, by its name.

Absent on purpose: identities, and what was typed before.
Start at `palette.Palette`.
"""
