"""The composition root: the only place that knows the real clock, the real paths and the platform.

Absent on purpose: rules, widgets of its own, anything that a test would want to replace.
Start at `here.here`, then `window.run` (the window) or `binding.surroundings` (a command).
"""
