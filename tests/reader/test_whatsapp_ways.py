"""The ways in which WhatsApp writes a line, by language, clock and phone: each is one chat of the right messages."""

# ruff: noqa: RUF001, PLE2502 - letters, digits and marks of other scripts are the point

import io
import zipfile
from pathlib import Path

import pytest
from reader.hearing import noticed, read_bytes

from tipdesk.intake.reading import iso
from tipdesk.reader.messages import Notice, TipFound

# A stamp, as it stands before " - " or in brackets, and what it says. The second line of each chat decides the order:
# a thirteenth to thirty-first day.
ANDROID = {
    "de": ("31.01.24, 21:05", "2024-01-31T21:05:00Z"),
    "de, year whole": ("31.01.2024, 21:05", "2024-01-31T21:05:00Z"),
    "en-GB": ("31/01/2024, 21:05", "2024-01-31T21:05:00Z"),
    "en-GB, 12 h": ("31/01/2024, 9:05 pm", "2024-01-31T21:05:00Z"),
    "en-US, 12 h, narrow space": ("1/31/24, 9:05\u202fPM", "2024-01-31T21:05:00Z"),
    "en-US, midnight": ("1/31/24, 12:05\u202fAM", "2024-01-31T00:05:00Z"),
    "en-US, noon": ("1/31/24, 12:05\u202fPM", "2024-01-31T12:05:00Z"),
    "en-CA": ("2024-01-31, 9:05 p.m.", "2024-01-31T21:05:00Z"),
    "en-ZA": ("2024/01/31, 21:05", "2024-01-31T21:05:00Z"),
    "fr": ("31/01/2024, 21:05", "2024-01-31T21:05:00Z"),
    "fr, with à": ("31/01/2024 à 21:05", "2024-01-31T21:05:00Z"),
    "fr-CA": ("2024-01-31 21 h 05", "2024-01-31T21:05:00Z"),
    "es": ("31/1/24, 21:05", "2024-01-31T21:05:00Z"),
    "es, 12 h": ("31/1/24, 9:05 p.\u00a0m.", "2024-01-31T21:05:00Z"),
    "es, morning": ("31/1/24, 9:05 a.\u202fm.", "2024-01-31T09:05:00Z"),
    "pt-BR": ("31/01/2024 21:05", "2024-01-31T21:05:00Z"),
    "it": ("31/01/24, 21:05", "2024-01-31T21:05:00Z"),
    "nl": ("31-01-2024 21:05", "2024-01-31T21:05:00Z"),
    "sv": ("2024-01-31 21:05", "2024-01-31T21:05:00Z"),
    "sv, 12 h": ("2024-01-31 9:05 em", "2024-01-31T21:05:00Z"),
    "da": ("31.01.2024 21.05", "2024-01-31T21:05:00Z"),
    "nb": ("31.01.2024, 21:05", "2024-01-31T21:05:00Z"),
    "fi": ("31.1.2024 klo 21.05", "2024-01-31T21:05:00Z"),
    "fi, 12 h": ("31.1.2024 klo 9.05 ip.", "2024-01-31T21:05:00Z"),
    "pl": ("31.01.2024, 21:05", "2024-01-31T21:05:00Z"),
    "cs": ("31.01.24 21:05", "2024-01-31T21:05:00Z"),
    "cs, 12 h": ("31.01.24 9:05 odp.", "2024-01-31T21:05:00Z"),
    "cs, morning": ("31.01.24 9:05 dop.", "2024-01-31T09:05:00Z"),
    "sk": ("31. 1. 2024, 21:05", "2024-01-31T21:05:00Z"),
    "sl": ("31. 01. 24 21:05", "2024-01-31T21:05:00Z"),
    "hr": ("31. 01. 2024. 21:05", "2024-01-31T21:05:00Z"),
    "hu": ("2024. 01. 31. 21:05", "2024-01-31T21:05:00Z"),
    "hu, 12 h": ("2024. 01. 31. du. 9:05", "2024-01-31T21:05:00Z"),
    "hu, morning": ("2024. 01. 31. de. 9:05", "2024-01-31T09:05:00Z"),
    "ro": ("31.01.2024, 21:05", "2024-01-31T21:05:00Z"),
    "bg": ("31.01.24 г., 21:05 ч.", "2024-01-31T21:05:00Z"),
    "el, 12 h": ("31/1/24, 9:05 μ.μ.", "2024-01-31T21:05:00Z"),
    "el, morning": ("31/1/24, 9:05 π.μ.", "2024-01-31T09:05:00Z"),
    "sq, 12 h": ("31.1.24, 9:05 e pasdites", "2024-01-31T21:05:00Z"),
    "tr": ("31.01.2024 21:05", "2024-01-31T21:05:00Z"),
    "tr, 12 h": ("31.01.2024 ÖS 9:05", "2024-01-31T21:05:00Z"),
    "tr, morning": ("31.01.2024 ÖÖ 9:05", "2024-01-31T09:05:00Z"),
    "ru": ("31.01.2024, 21:05", "2024-01-31T21:05:00Z"),
    "uk": ("31.01.24, 21:05", "2024-01-31T21:05:00Z"),
    "uk, 12 h": ("31.01.24, 9:05 пп", "2024-01-31T21:05:00Z"),
    "uk, morning": ("31.01.24, 9:05 дп", "2024-01-31T09:05:00Z"),
    "lt": ("2024-01-31 21:05", "2024-01-31T21:05:00Z"),
    "lt, 12 h": ("2024-01-31 9:05 popiet", "2024-01-31T21:05:00Z"),
    "lv, 12 h": ("31.01.2024. 9:05 pēcpusdienā", "2024-01-31T21:05:00Z"),
    "af, 12 h": ("2024-01-31 9:05 nm.", "2024-01-31T21:05:00Z"),
    "he": ("31.1.2024, 21:05", "2024-01-31T21:05:00Z"),
    "he, 12 h": ("31.1.2024, 9:05 אחה״צ", "2024-01-31T21:05:00Z"),
    "he, morning": ("31.1.2024, 9:05 לפנה״צ", "2024-01-31T09:05:00Z"),
    "ar": ("٣١‏/١‏/٢٠٢٤، ٩:٠٥ م", "2024-01-31T21:05:00Z"),
    "ar, morning": ("٣١‏/١‏/٢٠٢٤، ٩:٠٥ ص", "2024-01-31T09:05:00Z"),
    "ar, Latin digits": ("31/1/2024، 9:05 م", "2024-01-31T21:05:00Z"),
    "fa": ("۲۰۲۴/۱/۳۱،\u200f ۲۱:۰۵", "2024-01-31T21:05:00Z"),
    "fa, 12 h": ("۲۰۲۴/۱/۳۱،\u200f ۹:۰۵ بعدازظهر", "2024-01-31T21:05:00Z"),
    "fa, its own calendar": ("۱۴۰۲/۱۱/۱۱،\u200f ۲۱:۰۵", "2024-01-31T21:05:00Z"),
    "ur, 12 h": ("31/1/24, 9:05 PM", "2024-01-31T21:05:00Z"),
    "hi, 12 h": ("31/1/24, 9:05 pm", "2024-01-31T21:05:00Z"),
    "hi, in words": ("31/1/24, 9:05 अपराह्न", "2024-01-31T21:05:00Z"),
    "hi, morning in words": ("31/1/24, 9:05 पूर्वाह्न", "2024-01-31T09:05:00Z"),
    "mr, 12 h": ("३१/१/२४, ९:०५ म.उ.", "2024-01-31T21:05:00Z"),
    "bn, 12 h": ("৩১/১/২৪, ৯:০৫ PM", "2024-01-31T21:05:00Z"),
    "ta, 12 h": ("31/1/24, பிற்பகல் 9:05", "2024-01-31T21:05:00Z"),
    "ta, morning": ("31/1/24, முற்பகல் 9:05", "2024-01-31T09:05:00Z"),
    "ja": ("2024/01/31 21:05", "2024-01-31T21:05:00Z"),
    "ja, 12 h": ("2024/01/31 午後9:05", "2024-01-31T21:05:00Z"),
    "ja, in words": ("2024年1月31日 21:05", "2024-01-31T21:05:00Z"),
    "ko, 12 h": ("2024. 1. 31. 오후 9:05", "2024-01-31T21:05:00Z"),
    "ko, morning": ("2024. 1. 31. 오전 9:05", "2024-01-31T09:05:00Z"),
    "ko, in words": ("2024년 1월 31일 오후 9:05", "2024-01-31T21:05:00Z"),
    "zh-CN": ("2024/1/31 21:05", "2024-01-31T21:05:00Z"),
    "zh-CN, 12 h": ("2024/1/31 晚上9:05", "2024-01-31T21:05:00Z"),
    "zh-CN, morning": ("2024/1/31 早上9:05", "2024-01-31T09:05:00Z"),
    "zh-CN, noon": ("2024/1/31 中午12:05", "2024-01-31T12:05:00Z"),
    "zh-CN, past noon": ("2024/1/31 中午1:05", "2024-01-31T13:05:00Z"),
    "zh-CN, dawn": ("2024/1/31 清晨5:05", "2024-01-31T05:05:00Z"),
    "zh-CN, small hours": ("2024/1/31 凌晨12:05", "2024-01-31T00:05:00Z"),
    "zh-TW": ("2024/1/31 下午9:05", "2024-01-31T21:05:00Z"),
    "id": ("31/01/24 21.05", "2024-01-31T21:05:00Z"),
    "id, with comma": ("31/01/24, 21.05", "2024-01-31T21:05:00Z"),
    "ms, 12 h": ("31/01/2024, 9:05 PTG", "2024-01-31T21:05:00Z"),
    "ms, morning": ("31/01/2024, 9:05 PG", "2024-01-31T09:05:00Z"),
    "vi": ("21:05, 31/01/2024", "2024-01-31T21:05:00Z"),
    "vi, 12 h": ("31/01/2024, 9:05 CH", "2024-01-31T21:05:00Z"),
    "vi, morning": ("31/01/2024, 9:05 SA", "2024-01-31T09:05:00Z"),
    "th": ("31/1/2567 21:05", "2024-01-31T21:05:00Z"),
    "th, 12 h": ("31/1/2567 9:05 หลังเที่ยง", "2024-01-31T21:05:00Z"),
    "sw, 12 h": ("31/01/2024, 9:05 PM", "2024-01-31T21:05:00Z"),
}
IOS = {
    "de": ("31.01.24, 21:05:12", "2024-01-31T21:05:12Z"),
    "en-US": ("1/31/24, 9:05:12\u202fPM", "2024-01-31T21:05:12Z"),
    "en-US, plain space": ("1/31/24, 9:05:12 PM", "2024-01-31T21:05:12Z"),
    "en-GB": ("31/01/2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "en-AU": ("31/1/2024, 9:05:12\u202fpm", "2024-01-31T21:05:12Z"),
    "fr": ("31/01/2024 21:05:12", "2024-01-31T21:05:12Z"),
    "fr-CA": ("2024-01-31 21 h 05 min 12 s", "2024-01-31T21:05:12Z"),
    "fr-CH": ("31.01.2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "es": ("31/1/24, 21:05:12", "2024-01-31T21:05:12Z"),
    "es-MX": ("31/01/24, 9:05:12\u202fp.m.", "2024-01-31T21:05:12Z"),
    "pt-BR": ("31/01/24 21:05:12", "2024-01-31T21:05:12Z"),
    "pt-PT": ("31/01/24, 21:05:12", "2024-01-31T21:05:12Z"),
    "it": ("31/01/24, 21:05:12", "2024-01-31T21:05:12Z"),
    "nl": ("31-01-2024 21:05:12", "2024-01-31T21:05:12Z"),
    "tr": ("31.01.2024 21:05:12", "2024-01-31T21:05:12Z"),
    "ru": ("31.01.2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "fi": ("31.1.2024 klo 21.05.12", "2024-01-31T21:05:12Z"),
    "da": ("31.01.2024 21.05.12", "2024-01-31T21:05:12Z"),
    "ar": ("٣١‏/١‏/٢٠٢٤، ٩:٠٥:١٢ م", "2024-01-31T21:05:12Z"),
    "fa": ("۱۴۰۲/۱۱/۱۱،\u200f ۲۱:۰۵:۱۲", "2024-01-31T21:05:12Z"),
    "he": ("31/01/2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "hi": ("31/01/24, 9:05:12\u202fPM", "2024-01-31T21:05:12Z"),
    "ja": ("2024/01/31 21:05:12", "2024-01-31T21:05:12Z"),
    "ja, year of Reiwa": ("R6/01/31 21:05:12", "2024-01-31T21:05:12Z"),
    "ko": ("2024. 1. 31. 오후 9:05:12", "2024-01-31T21:05:12Z"),
    "zh-CN": ("2024/1/31 21:05:12", "2024-01-31T21:05:12Z"),
    "zh-TW": ("2024/1/31 晚上9:05:12", "2024-01-31T21:05:12Z"),
    "zh-HK": ("31/1/2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "id": ("31/01/24 21.05.12", "2024-01-31T21:05:12Z"),
    "th": ("31/1/2567 BE 21:05:12", "2024-01-31T21:05:12Z"),
    "vi": ("21:05:12, 31/1/24", "2024-01-31T21:05:12Z"),
    "pl": ("31.01.2024, 21:05:12", "2024-01-31T21:05:12Z"),
    "sv": ("2024-01-31 21:05:12", "2024-01-31T21:05:12Z"),
    "hu": ("2024. 01. 31. 21:05:12", "2024-01-31T21:05:12Z"),
    "cs": ("31.01.2024, 21:05:12", "2024-01-31T21:05:12Z"),
}
# What a phone calls a file that came with the message: in brackets of its own, or after the name.
IN_ANGLES = (
    "attached", "Anhang", "pièce jointe ", "adjunto", "anexado", "allegato", "bijlage", "прикреплено", "вложение",
    "ekli", "المرفق", "מצורף", "संलग्न है", "添付ファイル", "첨부", "附件", "terlampir", "bifogad", "załączono",
    "přiloženo",
)  # fmt: skip
AFTER_A_NAME = (
    "file attached", "Datei angehängt", "fichier joint", "archivo adjunto", "arquivo anexado", "ficheiro anexado",
    "file allegato", "bestand bijgevoegd", "файл добавлен", "dosya ekli", "الملف مرفق", "הקובץ צורף", "फ़ाइल संलग्न है",
    "ファイル添付", "파일 첨부됨", "文件附件", "檔案附件", "附件", "berkas terlampir", "plik załączony",
)  # fmt: skip


def chat(folder: Path, text: str, name: str = "chat.txt") -> TipFound:
    (tip,) = read_bytes(folder, text.encode(), name).tips
    assert tip.channel == "whatsapp"
    return tip


@pytest.mark.parametrize(("stamp", "when"), ANDROID.values(), ids=ANDROID)
def test_a_line_of_android_is_read_in_every_language(stamp: str, when: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"{stamp} - Ada: Treffpunkt: 12:30\nand more\n{stamp} - Ben\u202f🦊: ok\n")
    assert [(one.sender.name, iso(one.sent_ms), one.text) for one in tip.messages] == [
        ("Ada", when, "Treffpunkt: 12:30\nand more"),
        ("Ben 🦊", when, "ok"),
    ]


@pytest.mark.parametrize(("stamp", "when"), IOS.values(), ids=IOS)
def test_a_line_of_ios_is_read_in_every_language(stamp: str, when: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"[{stamp}] Ada: first\r\nand more\r\n\u200e[{stamp}] ~\u202fBen: \u200eok\r\n", "_chat.txt")
    assert [(one.sender.name, iso(one.sent_ms), one.text) for one in tip.messages] == [
        ("Ada", when, "first\nand more"),
        ("Ben", when, "ok"),
    ]


@pytest.mark.parametrize("word", IN_ANGLES)
@pytest.mark.parametrize("colon", [": ", ":", "："])
def test_a_file_is_named_in_angles_in_every_language(word: str, colon: str, tmp_path: Path) -> None:
    name = "00000007-Vertrag (2) final.pdf"
    tip = chat(tmp_path, f"[31.01.24, 21:05:12] Ada: \u200e<{word}{colon}{name}>\n")
    assert noticed(tip.known)[Notice.MISSING_FILE].names == (name,)


@pytest.mark.parametrize("word", AFTER_A_NAME)
@pytest.mark.parametrize("name", ["IMG-20240131-WA0001.jpg", "Vertrag (2) final.pdf", "notes.numbers", "عقد 1.docx"])
def test_a_file_is_named_before_words_in_every_language(word: str, name: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"31.01.24, 21:05 - Ada: \u200e{name} ({word})\nthe caption\n")
    assert noticed(tip.known)[Notice.MISSING_FILE].names == (name,)


@pytest.mark.parametrize(
    "said",
    [
        "Messages and calls are end-to-end encrypted. Only people in this chat can read them. Learn more.",
        "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "Ada added +49 151 23456789",
        'Ada changed the group name from "Plan: A" to "Plan: B"',
        "Ada hat den Gruppennamen zu „Quelle: Hafen“ geändert",
        "Ada a changé le sujet en « Réunion : lundi »",
        "Ada 将群组名称改为“计划：B”",
        "Your security code with Ada changed. Tap to learn more.",
    ],
)
def test_what_the_program_says_has_no_sender(said: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"31.01.24, 21:04 - {said}\n31.01.24, 21:05 - Ada: hello\n")
    assert [(one.sender.name, one.text) for one in tip.messages] == [("", said), ("Ada", "hello")]


@pytest.mark.parametrize(
    "said",
    [
        "<Media omitted>", "\u200eimage omitted", "This message was deleted", "Diese Nachricht wurde gelöscht.",
        "null", "ok \u200e<This message was edited>", "POLL:\nWhere?\nOPTION: Quay (2 votes)\nOPTION: Here (0 votes)",
        "Voice call, No answer", "https://example.org/a?b=c: look", "", "  indented\n\n\nafter empty lines",
        "location: https://maps.example.org/?q=54.9,-1.9",
    ],
)  # fmt: skip
def test_what_people_send_is_their_text_as_it_stands(said: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"31.01.24, 21:05 - Ada: {said}\n31.01.24, 21:06 - Ben: yes\n")
    assert [one.sender.name for one in tip.messages] == ["Ada", "Ben"]
    assert tip.messages[0].text == said.removeprefix("\u200e")


@pytest.mark.parametrize(
    "name", ["+49 151 2345678", "Dr. Ada Ström (work)", "~ Ada", "\u202a+1 555\u202c", "O'Ada - x"]
)
def test_a_name_is_that_of_the_exporters_address_book(name: str, tmp_path: Path) -> None:
    tip = chat(tmp_path, f"31.01.24, 21:05 - {name}: hello\n31.01.24, 21:06 - Ben: yes\n")
    plain = name.strip("~ \u202a\u202c")
    assert [one.sender.name for one in tip.messages] == [plain, "Ben"]


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-31 21:05:12,123 - root - INFO - started: yes\n2024-01-31 21:05:13,001 - root - INFO - done: no\n",
        "31.01.2024 21:05 - the van comes back\n31.01.2024 21:10 - it leaves\n",
        "[2024-01-31 21:05:12] kernel started\n[2024-01-31 21:05:13] kernel stopped\n",
        "[2024-01-31T21:05:12+01:00] level=info msg=started\n",
    ],
)
def test_a_log_or_a_diary_is_no_chat(text: str, tmp_path: Path) -> None:
    (tip,) = read_bytes(tmp_path, text.encode(), "log.txt").tips
    assert tip.channel == "file"


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("_chat.txt", "[31.01.24, 21:05:12] Ada: \u200e<Anhang: 00000002-PHOTO-2024-01-31-21-05-12.jpg>\r\n"),
        (
            "WhatsApp Chat with Ada.txt",
            "31/01/24, 21:05 - Ada: 00000002-PHOTO-2024-01-31-21-05-12.jpg (file attached)\n",
        ),
        ("WhatsApp-Chat mit Ada/WhatsApp-Chat mit Ada.txt", "31.01.24, 21:05 - Ada: x.jpg (Datei angehängt)\n"),
        ("Chat de WhatsApp con Ada.txt", "\ufeff31/1/24, 9:05 p.\u00a0m. - Ada: x.jpg (archivo adjunto)\n"),
    ],
)
def test_a_zip_of_either_phone_holds_a_chat_and_its_files(place: str, text: str, tmp_path: Path) -> None:
    out, folder = io.BytesIO(), "".join(place.rpartition("/")[:2])
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(place, text)
        for name in ("00000002-PHOTO-2024-01-31-21-05-12.jpg", "x.jpg"):
            if name in text:
                archive.writestr(folder + name, b"\xff\xd8\xff\xe0 picture")
    found = read_bytes(tmp_path, out.getvalue(), "WhatsApp Chat - Ada.zip")
    (tip,) = found.tips
    assert (tip.channel, len(tip.messages[0].documents)) == ("whatsapp", 1)
    assert found.files == found.failures == []
    assert Notice.MISSING_FILE not in noticed(tip.known)
