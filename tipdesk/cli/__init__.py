"""Commands without a window: one module a command, which parses, calls the desk, and prints.

Absent on purpose: rules, SQL, cryptography of its own, sentences for failures (those are `ui/words.py`'s), reveals.
Start at `run.run`, then `options.parse`.
"""
