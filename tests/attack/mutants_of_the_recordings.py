"""Guards of sound and film: what is opened, how much is decoded, what reaches a loudspeaker, when it falls silent."""

from attack.mutants import Mutant

OPENING = ("reader/test_opening_recordings.py",)
FILM = ("reader/test_film.py",)
TRACK = ("reader/test_track.py",)
HEARING = ("intake/test_hearing.py",)
LISTENING = ("ui/view/test_listening.py",)

MUTANTS = (
    Mutant("reader/playing/opening.py", "format=form, options", "format=None, options", OPENING),
    Mutant("reader/playing/opening.py", '"protocol_whitelist": "none"', '"protocol_whitelist": "file"', OPENING),
    Mutant("reader/playing/opening.py", "io_open=_refused", "io_open=None", OPENING),
    Mutant("reader/playing/opening.py", " or context.codec.name not in SEEN", "", TRACK),
    Mutant("reader/playing/film.py", "if frame.width * frame.height > MOST_PIXELS:", "if False:", FILM),
    Mutant("reader/playing/look.py", "    length_ms = min(said_ms, LONGEST_MS)", "    length_ms = said_ms", FILM),
    Mutant("reader/playing/samples.py", "if not LEAST_RATE <= frame.sample_rate <= MOST_RATE:", "if False:", TRACK),
    Mutant("reader/playing/track.py", "if not 0 <= at <= self.end:", "if False:", TRACK),
    Mutant("intake/sound_heard.py", "len(heard.pcm) <= most and ", "", HEARING),
    Mutant("intake/sound_heard.py", "(heard.then is None or heard.then > heard.at)", "True", HEARING),
    Mutant("intake/sound_heard.py", "many <= PEAKS and ", "", HEARING),
    Mutant("intake/sound_heard.py", "0 < length <= LONGEST_MS and ", "", HEARING),
    Mutant("ui/view/page.py", "        self.listening.forget()\n", "", LISTENING),
    Mutant("ui/view/playing.py", "            speaker.stop()", "            pass", LISTENING),
    Mutant(
        "ui/view/listening.py",
        "        dialog.accepted.connect(decode)\n        dialog.open()",
        "        decode()",
        LISTENING,
    ),
)
