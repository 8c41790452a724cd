"""Packets: what colleagues lack, what came in and what it would change, what was received, who was last heard of.

Absent on purpose: travel, backup, exchange folders; the verifying of packets.
Start at `page.ExchangePage`, then `came`.
"""
