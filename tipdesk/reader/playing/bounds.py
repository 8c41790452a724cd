"""How many pixels, streams, seconds and faults of a recording are borne before it is refused or shown in part."""

MIB = 1 << 20
MEMORY_BYTES = 512 * MIB
"""Address space of the process that decodes: FFmpeg's libraries take some 130 MiB of it."""
MOST_PIXELS = 4096 * 2304
"""Of one picture: what phones and cameras film; sixteen of them, as a coder may keep, still fit."""
MOST_STREAMS = 32
LONGEST_MS = 24 * 3_600_000
"""What is longer is looked at up to here."""
STILLS = 500
STEPS_MS = (200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 180_000)
"""From one still picture to the next, so that there are no more than `STILLS`."""
STILL_S = 3.0
"""After so long the picture that was reached before the moment is given."""
PIECE_S = 2.0
"""After so long what there is of a piece of sound is given."""
OUTLINE_S = 0.2
"""A batch of the outline: whoever plays waits no longer behind it."""
SCAN_S = 1.0
"""Where a recording does not say how long it is, so long its packets are counted."""
FAULTS = 400
"""Broken packets in a row that are passed over."""
LEAST_RATE, MOST_RATE = 2_000, 768_000
"""Samples a second that are taken for sound."""
PROBED_BYTES = 4 * MIB
READ_BYTES = 256 << 10
"""Asked of the host at once."""
