"""What leaves: a copy is covered and looked at before it is kept; and why, to whom, before anything goes.

Absent on purpose: decoding, files, rules. A copy is shown from the sealed file that would leave, drawn in a sandbox.
Start at `covering.CoverSheet`, then `dialog.ReleaseDialog`.
"""
