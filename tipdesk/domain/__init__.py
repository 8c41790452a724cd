"""Facts and rules of the newsroom as frozen values.

Absent on purpose: files, keys, windows, clocks.
Start at `ids`.
"""
