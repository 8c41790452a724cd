"""What the sandbox says of sound and film, checked before it reaches a loudspeaker: lengths, forms, what comes next."""

from typing import Final

from tipdesk.reader.view.messages import PEAKS, PIECE, RATE, SAMPLE, Heard, Outlined, Recorded

STEREO: Final = 2
LONGEST_MS: Final = 24 * 3_600_000
FORMS_MOST: Final = 2


def recorded_well(recorded: Recorded, leaves: int) -> bool:
    """Its stills stand within its length, and its sound has a form that a loudspeaker takes."""
    length, step = recorded.length_ms, recorded.step_ms
    stills = step > 0 and (leaves - 1) * step <= length if leaves else step == 0
    peaks = recorded.peak_samples > 0 and (
        not recorded.channels or length * RATE // 1000 // recorded.peak_samples <= PEAKS
    )
    formed = len(recorded.forms) <= FORMS_MOST and recorded.channels in {0, 1, STEREO}
    return 0 < length <= LONGEST_MS and stills and peaks and formed


def heard_well(heard: Heard) -> bool:
    """No more than a piece, in whole samples, and the next one later."""
    most = PIECE * SAMPLE * STEREO
    return len(heard.pcm) <= most and not len(heard.pcm) % SAMPLE and (heard.then is None or heard.then > heard.at)


def outlined_well(outlined: Outlined) -> bool:
    """No more than a whole outline has, and it goes on where it ends."""
    many = len(outlined.peaks)
    return many <= PEAKS and (outlined.then is None or (many > 0 and outlined.then == outlined.first + many))
