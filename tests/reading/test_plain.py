from __future__ import annotations

import pytest

from tests.reading.newsroom import STORIES, Story
from workbench.domain.errors import UserError
from workbench.reading import charsets, read

WORDS = {
    "English": "The council said “no” on Tuesday — the third time. It’s about £40,000, or €46,000 at "
    "today’s rate.",
    "French": "Le ministre a déclaré qu’il était « prêt » à négocier, après l’échec des élections à "
    "Nîmes. Ça coûtera cher.",
    "German": "Der Bürgermeister erklärte am Dienstag, die Brücke müsse für zwei Jahre geschlossen "
    "werden; größere "
    "Schäden seien nicht auszuschließen, hieß es aus dem Rathaus.",
    "Spanish": "El ministro declaró que «no habrá» más tropas: ¿cuántas? Según fuentes, tres mil. Señaló "
    "además el año.",
    "Polish": "Minister powiedział, że żołnierze wrócą do końca roku. Źródła potwierdzają, że będzie ich "
    "trzy tysiące, "
    "choć część posłów wątpi w tę liczbę i żąda wyjaśnień w środę.",
    "Czech": "Ministr řekl, že vojáci se vrátí do konce roku. Podle zdrojů jich bude přibližně tři "
    "tisíce, což je méně "
    "než loni; opoziční poslanci žádají vysvětlení ještě tento týden.",
    "Turkish": "Bakan salı günü birliklerin yıl sonuna kadar döneceğini söyledi. Kaynaklara göre "
    "sayıları yaklaşık üç bin.",
    "Russian": "Министр заявил, что войска вернутся до конца года. По данным источников, их будет около "
    "трёх тысяч.",
    "Greek": "Ο υπουργός δήλωσε την Τρίτη ότι τα στρατεύματα θα επιστρέψουν μέχρι το τέλος του έτους.",
    "Hebrew": "השר אמר ביום שלישי כי החיילים יחזרו עד סוף השנה. לדברי מקורות, מספרם יהיה כשלושת אלפים.",
    "Arabic": "قال الوزير يوم الثلاثاء إن القوات ستعود قبل نهاية العام. وقالت مصادر إن عددها نحو ثلاثة آلاف.",
    "Japanese": "大臣は火曜日、部隊は年末までに帰還すると述べた。"
    "関係者によると、その数は約三千人になるという。",
    "Chinese": "部长星期二表示，部队将在年底前返回。消息人士称，人数约为三千人，比去年少了一半。",
    "Korean": "장관은 화요일에 부대가 연말까지 돌아올 것이라고 말했다. "
    "소식통에 따르면 그 수는 약 삼천 명이다.",
}
CODE_PAGES = (
    ("English", "cp1252"), ("French", "cp1252"), ("German", "cp1252"), ("German", "latin-1"),
    ("Spanish", "cp1252"), ("Polish", "cp1250"), ("Polish", "iso8859-2"), ("Czech", "cp1250"),
    ("Czech", "iso8859-2"), ("Turkish", "cp1254"), ("Russian", "koi8-r"), ("Russian", "cp1251"),
    ("Russian", "iso8859-5"), ("Russian", "cp866"), ("Greek", "cp1253"), ("Hebrew", "cp1255"),
    ("Arabic", "cp1256"), ("Japanese", "shift_jis"), ("Japanese", "euc_jp"), ("Japanese", "iso2022_jp"),
    ("Chinese", "gb18030"), ("Korean", "euc_kr"),
)  # fmt: skip
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
LINE_ENDS = ("\n", "\r\n", "\r")


@pytest.mark.parametrize("line_end", LINE_ENDS, ids=("LF", "CRLF", "CR"))
@pytest.mark.parametrize(("language", "encoding"), CODE_PAGES)
def test_code_pages_are_told_by_what_they_write(language: str, encoding: str, line_end: str) -> None:
    written = f"{WORDS[language]}\n\n  {WORDS[language]}\n"
    reading = read(written.replace("\n", line_end).encode(encoding), "a.txt")
    assert reading.text == written
    assert bool(reading.warnings) == (encoding != "iso2022_jp")


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("language", WORDS)
def test_unicode_is_read_with_and_without_a_mark(language: str, encoding: str) -> None:
    written = f"{WORDS[language]} 🤦\n\n\n\t{WORDS[language]}"
    for line_end in LINE_ENDS:
        data = written.replace("\n", line_end).encode(encoding)
        reading = read(data, "a.txt")
        assert reading.text == written
        assert reading.original == data
        assert reading.media_type == "text/plain"
        assert reading.warnings == ()


@pytest.mark.parametrize("story", STORIES, ids=range(len(STORIES)))
def test_a_story_keeps_its_lines_and_proposes_its_headline(story: Story) -> None:
    written = "\n\n".join((story.headline, *story.paragraphs)) + "\n"
    reading = read(written.encode(), "story.txt")
    assert (reading.text, reading.title) == (written, story.headline)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# A heading #\n\nWords.", "A heading"),
        ("Words first.\n\n# Then a heading\n", "Then a heading"),
        ("No heading here\n\nat all.", ""),
        ("#nospace\n", ""),
    ],
)
def test_markdown_proposes_its_first_heading(text: str, title: str) -> None:
    reading = read(text.encode(), "a.md")
    assert (reading.text, reading.title, reading.media_type) == (text, title, "text/markdown")


def test_a_sentence_on_the_first_line_is_no_headline() -> None:
    assert read(b"He said so on Tuesday.\n\nMore.", "a.txt").title == ""
    assert read(b"One line after\nanother\n", "a.txt").title == ""


def test_no_unicode_normalisation_changes_a_letter() -> None:
    written = "cafe\u0301 ﬁne Å \u212b \u200f\u202b עברית \xad\u200d 👩‍👩‍👧"
    assert read(written.encode(), "a.txt").text == written


def test_stray_controls_go_and_are_told() -> None:
    written = "a\x00b " * 3 + "word " * 200 + "\x07"
    reading = read(written.encode(), "a.txt")
    assert reading.text == "ab " * 3 + "word " * 200
    assert [*map(str, reading.warnings)] == ["4 control characters, which cannot be shown, were left out."]


def test_bad_bytes_in_marked_text_stay_visible() -> None:
    reading = read(b"\xef\xbb\xbfgood \xff words", "a.txt")
    assert reading.text == "good \ufffd words"
    assert "not valid UTF-8" in str(reading.warnings[0])


def test_separators_of_unicode_become_line_ends() -> None:
    assert read("a\u2028b\u2029c\x85d\x0ce".encode(), "a.txt").text == "a\nb\nc\nd\ne"


@pytest.mark.parametrize(
    "data",
    [bytes(range(256)) * 20, b"\x00" * 100, b"\x01\x02\x03word", b"MZ" + bytes(200), b"\x7fELF" + bytes(90)],
    ids=("all bytes", "zeros", "controls", "program", "elf"),
)
def test_a_binary_file_named_txt_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match=r"“letter\.txt” is "):
        read(data, "letter.txt")


@pytest.mark.parametrize("data", [b" \n\t\r\n", b"\xef\xbb\xbf", "\ufeff\n".encode("utf-16")])
def test_a_text_of_white_space_is_refused(data: bytes) -> None:
    with pytest.raises(UserError, match="has no words"):
        read(data, "a.txt")


def test_the_declared_charset_is_used() -> None:
    data = "naïve £5".encode("cp1252")
    assert read(data, "a.txt", media_type="text/plain; charset=iso-8859-1").text == "naïve £5"
    assert read(data, "a.txt", media_type='text/plain; charset="WINDOWS-1252"').warnings == ()


@pytest.mark.parametrize(
    "charset", ["nonsense", "base64", "rot13", "hex", "idna", "", "\ud800", "undefined", "zip"]
)
def test_a_charset_that_is_none_is_passed_over(charset: str) -> None:
    assert read(b"plain words", "a.txt", media_type=f"text/plain; charset={charset}").text == "plain words"


@pytest.mark.parametrize("piece", [1, 2, 3, 5])
def test_letters_of_several_bytes_are_whole_wherever_a_piece_ends(
    monkeypatch: pytest.MonkeyPatch, piece: int
) -> None:
    monkeypatch.setattr(charsets, "_PIECE", piece)
    text = "Þórður’s 🚢 sank – naïveté, 東京"
    data = text.encode()
    assert charsets.decode(data) == charsets.Decoded(text, "utf-8")
    cut = charsets.decode(data[:-1])
    assert cut is None or cut.encoding != "utf-8"


def test_a_megabyte_on_one_line_is_whole() -> None:
    written = "wörd 🤦 " * 150_000
    assert read(written.encode(), "a.txt").text == written
