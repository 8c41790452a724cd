"""One source: the promise, what was said, the sealed identity and its opening.

Absent on purpose: any value of an identity outside the opened card, any way to open more than one.
Start at `page.SourcePage`, then `reveal.RevealDialog` and `identity_card.IdentityCard`.
"""
