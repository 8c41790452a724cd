"""Quick capture: a small window in which what somebody says is kept in ten seconds.

Absent on purpose: completion, a spell checker, anything of the draft in a title. Start at `window.CaptureWindow`.
"""
