from __future__ import annotations

import pytest

from bot.language.detector import Detector
from tests.bot.talk import shipped_detector

TEXTS = {
    "de": ["Ich suche eine Wohnung", "Was hast du, kann man da helfen", "ja", "Straße", "Wo ist der Doktor?"],
    "en": [
        "I am looking for a flat",
        "yes",
        "Can a man get help here",
        "permit for 2nd job",
        "what is the min age",
    ],
    "uk": ["Шукаю квартиру для мами", "так, будь ласка", "Де знайти доктора", "ya shukayu robotu v drezdeni"],
    "ru": ["Ищу квартиру", "Где найти врача", "мне нужна помощь", "privet mne nuzhna kvartira"],
    "ar": [
        "وين لاقي دكتور أسنان",
        "مرحبا",
        "ana bede dakatra lal atfal",
        "kif bedi sajjel 3al course",
        "الأطفال يبچون بالبيت",
    ],
    "fa": ["سلام من خانه میخواهم", "داکتر کجاست", "salam khane mikham"],
    "ps": ["زه کور غواړم", "ډاکټر چیرته دی"],
    "tr": ["Ev arıyorum", "Almanca kursu nerede var", "Annem icin ev ariyorum, yardim edin"],
    "kmr": ["ez li malekê digerim", "Silav, ez dixwazim kar bikim"],
    "ti": ["ገዛ ይደሊ ኣለኹ"],
    "es": ["Busco un piso para mi madre", "Ya tengo cita de médico, ¿qué documentos necesito?"],
    "fr": ["Je cherche un logement pour ma famille", "Est-ce que je peux travailler ?"],
}


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in TEXTS.items() for text in texts])
def test_a_language_is_recognised(code: str, text: str) -> None:
    """Each language in its script, short, without marks, and romanized."""
    assert shipped_detector().identify(text).code == code


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("uk", "ok"),
        ("uk", "Jobcenter"),
        ("uk", "так"),
        ("uk", "да"),
        ("ru", "спасибо"),
        ("ar", "ok merci"),
        ("ar", "ماشي"),
        ("fa", "سلام"),
        ("ps", "سلام"),
        ("de", "Prohlis"),
        ("en", "hauptbahnhof"),
        ("tr", "A2"),
    ],
)
def test_a_word_or_two_do_not_flip_a_conversation(before: str, text: str) -> None:
    """A name, a greeting or a German office in between is no change of language."""
    identified = shipped_detector().identify(text, before)
    assert identified.code == before or not identified.clear


@pytest.mark.parametrize(
    ("before", "text", "code"),
    [
        ("de", "Шукаю квартиру для мами і двох дітей", "uk"),
        ("en", "وين لاقي دكتور أسنان", "ar"),
        ("uk", "Ich suche eine Wohnung für meine Mutter und zwei Kinder", "de"),
        ("ar", "I need a flat for my mother and two children", "en"),
        ("ar", "Мені потрібен лікар", "uk"),
        ("uk", "Я не понимаю вы мне поможете с жильём", "ru"),
    ],
)
def test_a_sentence_in_another_language_changes_it(before: str, text: str, code: str) -> None:
    """Who changes the language is answered in the new one."""
    identified = shipped_detector().identify(text, before)
    assert identified.code == code
    assert identified.clear


@pytest.mark.parametrize(
    ("text", "code"),
    [("Am liebsten in Gorbitz", "de"), ("Am besten am Montag", "de"), ("I am in Dresden", "en")],
)
@pytest.mark.parametrize("before", ["de", "en", "uk", None])
def test_words_of_two_languages_decide_nothing(text: str, code: str, before: str | None) -> None:
    """German and English share "am" and "in"; what else stands there tells, or the language so far."""
    assert shipped_detector().identify(text, before).code in (code, before)


@pytest.mark.parametrize(
    "text",
    ["Шукаю Wohnung у Dresden Prohlis", "وين الـ Jobcenter في Dresden لو سمحت", "Мені треба Anmeldung"],
)
def test_german_office_words_do_not_make_a_text_german(text: str) -> None:
    """A third of the words in a script of its own outweighs the rest."""
    assert shipped_detector().identify(text).code in ("uk", "ar")


@pytest.mark.parametrize("text", ["", "112", "😭", "?!", "01127"])
def test_nothing_to_read_keeps_the_language(text: str) -> None:
    """Digits and emoji have none."""
    assert shipped_detector().identify(text, "uk").code == "uk"
    assert shipped_detector().identify(text).code is None


def test_the_same_text_is_always_the_same_language() -> None:
    """Statistics are seeded: an answer can be repeated and explained."""
    texts = ["Termin Arzt", "visa", "kurs", "ні", "كورس ألماني", "hola que tal merci danke"]
    first = [shipped_detector().identify(text) for text in texts]
    assert all([shipped_detector().identify(text) for text in texts] == first for _ in range(5))


def test_without_weights_letters_and_langdetect_answer() -> None:
    """A fresh copy that has learnt nothing yet still tells most languages apart."""
    untrained = Detector()
    assert untrained.identify("Мені потрібен лікар, їй погано").code == "uk"
    assert untrained.identify("Ich suche eine Wohnung für meine Mutter").code == "de"
    assert untrained.identify("Je cherche un logement pour ma famille").code == "fr"
    assert untrained.identify("ገዛ ይደሊ ኣለኹ").code == "ti"
