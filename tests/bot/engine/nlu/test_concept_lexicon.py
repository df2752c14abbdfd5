from __future__ import annotations

from pathlib import Path

import pytest

from bot.engine.nlu.concept_lexicon import ConceptError, ConceptLexicon, read_concepts

SHIPPED = Path(__file__).parents[4] / "nlu_data" / "concepts"


def lexicon(**forms: str) -> ConceptLexicon:
    """A lexicon in which each language has one concept, named like it."""
    return ConceptLexicon(
        {language: {f"of-{language}": each.split(", ")} for language, each in forms.items()}
    )


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("vermieter*", "Die Vermieterin droht"),
        ("schimmel", "SCHIMMEL im Bad"),
        ("wohnung*", "Mietwohnungsmarkt"),
        ("keine luft", "ich bekomme keine Luft mehr"),
        ("atm* nicht", "sie atmet nicht"),
    ],
)
def test_a_form_is_found_as_people_write_it(form: str, text: str) -> None:
    """Whole words, stems, inside German compounds, and several words in their order."""
    assert lexicon(de=form).find(text) == {"of-de"}


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("amt", "gesamt"),
        ("schimmel", "Schimmelreiter am Hof"),
        ("keine luft", "Luft keine"),
        ("rot*", "brot"),
        ("sonne", "personne"),
    ],
)
def test_other_words_are_not_taken_for_it(form: str, text: str) -> None:
    """Short forms stand alone, whole words have no endings, words have an order."""
    found = lexicon(en=form) if form == "schimmel" else lexicon(de=form)
    assert found.find(text) == frozenset()


@pytest.mark.parametrize("text", ["بالبيت", "والبيت", "للبيت", "بيت"])
def test_arabic_prefixes_belong_to_the_next_word(text: str) -> None:
    """In the house, and the house, to the house, house."""
    assert lexicon(ar="بيت").find(text) == {"of-ar"}


@pytest.mark.parametrize("text", ["l'hôpital", "d'hôpital", "jusqu'hôpital"])
def test_french_words_that_lost_a_vowel_belong_to_the_next_word(text: str) -> None:
    """To the hospital, of a hospital, as far as a hospital."""
    assert lexicon(fr="hôpital").find(text) == {"of-fr"}


@pytest.mark.parametrize("text", ["ንገዛ", "ብገዛ", "ናይገዛ", "ገዛ"])
def test_tigrinya_prefixes_belong_to_the_next_word(text: str) -> None:
    """To, by, of a house."""
    assert lexicon(ti="ገዛ").find(text) == {"of-ti"}


def test_one_concept_has_words_of_many_languages() -> None:
    """What makes German examples help a Ukrainian reader."""
    both = ConceptLexicon({"de": {"tooth": ["zahn*"]}, "uk": {"tooth": ["зуб*"]}})
    assert both.find("Zahnweh") == both.find("болить зуб") == {"tooth"}


def test_a_form_without_letters_is_refused() -> None:
    """It would never be found, and nobody would notice."""
    with pytest.raises(ConceptError, match="tooth"):
        ConceptLexicon({"de": {"tooth": ["*"]}})


@pytest.mark.parametrize("text", ["tooth: [zahn, zaehne]\n", "- tooth\n", "tooth:\n"])
def test_a_file_of_another_shape_is_named(tmp_path: Path, text: str) -> None:
    """Whoever edits a file learns what is wrong with it."""
    (tmp_path / "de.yml").write_text(text, encoding="utf-8")
    with pytest.raises(ConceptError, match=r"de\.yml"):
        read_concepts(tmp_path)


def test_the_shipped_lexicon_has_the_same_concepts_in_every_language() -> None:
    """A concept that a language lacks teaches its readers nothing."""
    forms = read_concepts(SHIPPED)
    everywhere = {concept for concepts in forms.values() for concept in concepts}
    lacking = {code: sorted(everywhere - concepts.keys()) for code, concepts in forms.items()}
    assert {code: concepts for code, concepts in lacking.items() if concepts} == {}


def test_every_shipped_form_finds_its_concept() -> None:
    """Forms are compared in the normalised form: one that normalising breaks would be dead."""
    forms = read_concepts(SHIPPED)
    shipped = ConceptLexicon(forms)
    dead = [
        (code, concept, form)
        for code, concepts in forms.items()
        for concept, listed in concepts.items()
        for form in listed
        if concept not in shipped.find(form.replace("*", ""))
    ]
    assert dead == []
