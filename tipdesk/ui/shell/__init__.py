"""The window round the pages: rail, header, status bar, unlock, task runner.

Absent on purpose: what a page shows.
Start at `runner.Runner`.
"""
