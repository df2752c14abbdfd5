from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.engine.nlu.gazetteer import Gazetteer, GazetteerError, Listed, read_lists
from content.load import load

ROOT = Path(__file__).parents[4]


@pytest.fixture(scope="module")
def shipped() -> Gazetteer:
    """The lists of this repository."""
    return Gazetteer(read_lists(ROOT / "nlu_data" / "gazetteer"))


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("Ich wohne in Gorbitz.", "Gorbitz"),
        ("у Прохлісі", "Prohlis"),
        ("в Горбіці", "Gorbitz"),
        ("ساكن بنويشتات", "Neustadt"),
        ("أنا بحي غوربيتس", "Gorbitz"),
        ("sakin b PROHLIS", "Prohlis"),
        ("Äußere Neustadt", "Äußere Neustadt"),
        ("Dresden-Neustadt", "Neustadt"),
        ("01307 Johannstadt", "Johannstadt"),
        ("I live near Laubegast", "Laubegast"),
        ("Я живу в Горбице, рядом трамвай", "Gorbitz"),
        ("у Стрілені? ні, у Штрелені", "Strehlen"),
        ("ما در پرولیس استیم", "Prohlis"),
        ("خانه ما در نوی‌شتات است", "Neustadt"),
        ("په ګوربیڅ کې اوسېږم", "Gorbitz"),
        ("ኣብ ጎርቢትዝ እየ ዝነብር", "Gorbitz"),
        ("prohliste oturuyom", "Prohlis"),
        ("Gorbitz'deyim", "Gorbitz"),
        ("ez li Prohlisê me", "Prohlis"),
        ("vivo en Blasewits", "Blasewitz"),
        ("j'habite à Loebtau", "Löbtau"),
        ("wohne in der Suedvorstadt", "Südvorstadt"),
        ("Weisser Hirsch", "Weißer Hirsch"),
        ("كوتا", "Cotta"),
    ],
)
def test_districts_are_found_as_people_write_them(shipped: Gazetteer, text: str, district: str) -> None:
    """In every script, with endings and prefixes; the longer name wins."""
    assert [found.value for found in shipped.find(text) if found.entity == "district"] == [district]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Deutsch bitte", "de"),
        ("can you speak Dari?", "fa"),
        ("можна українською?", "uk"),
        ("بدي احكي بالعربي", "ar"),
        ("Können wir auf Russisch umstellen", "ru"),
        ("Kurmancî", "kmr"),
        ("auf türkisch weiter", "tr"),
        ("можно по-русски?", "ru"),
        ("говорите на дари", "fa"),
        ("لطفا به فارسی بنویس", "fa"),
        ("دری", "fa"),
        ("په پښتو راسره خبرې وکړه", "ps"),
        ("Türkçe konuşalım mı", "tr"),
        ("bi kurdî binivîse", "kmr"),
        ("ممكن نحكي كردي؟", "kmr"),
        ("ብትግርኛ ተዛረበኒ", "ti"),
        ("b tigrigna", "ti"),
        ("ብእንግሊዝኛ በጃኹም", "en"),
        ("en español por favor", "es"),
        ("on peut parler français ?", "fr"),
        ("ترجمها للعربية", "ar"),
        ("اللغة التركية", "tr"),
        ("basit almanca lütfen", "de-x-simple"),
        ("простою німецькою", "de-x-simple"),
    ],
)
def test_languages_are_found_by_their_names(shipped: Gazetteer, text: str, code: str) -> None:
    """For people who ask for another one."""
    assert [found.value for found in shipped.find(text) if found.entity == "language"] == [code]


@pytest.mark.parametrize(
    ("text", "profession"),
    [
        ("Ich bin Krankenschwester", "Krankenpflege"),
        ("I was a truck driver", "Lkw-Fahren"),
        ("за фахом я бухгалтер", "Buchhaltung"),
        ("я сварщик с опытом", "Schweißen"),
        ("حلاق", "Friseurhandwerk"),
        ("مهندسه مدنيه", "Bauingenieurwesen"),
        ("پرستارم", "Krankenpflege"),
        ("برېښناکار یم", "Elektrik"),
        ("öğretmenim", "Lehramt"),
        ("ez aşpêj im", "Kochen"),
        ("ኣውቲስታ እየ", "Fahren"),
        ("soy albañil", "Maurerhandwerk"),
        ("je suis couturière", "Schneiderei"),
        ("moya profesiya zvarnyk", "Schweißen"),
        ("berber", "Friseurhandwerk"),
        ("soy médica", "Medizin"),
    ],
)
def test_professions_are_found_in_every_language(shipped: Gazetteer, text: str, profession: str) -> None:
    """Of women and men, with endings; what stands alone may be shorter."""
    assert [found.value for found in shipped.find(text) if found.entity == "profession"] == [profession]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Ich komme aus Äthiopien", "ET"),
        ("I am from Syria", "SY"),
        ("ми з України", "UA"),
        ("я из Эритреи", "ER"),
        ("أنا من العراق", "IQ"),
        ("از افغانستان استم", "AF"),
        ("له اوکراین څخه راغلم", "UA"),
        ("Suriye'den geldim", "SY"),
        ("Gürcistandanım", "GE"),
        ("ji Îranê me", "IR"),
        ("ካብ ኤርትራ", "ER"),
        ("soy venezolana", "VE"),
        ("je viens de Côte d'Ivoire", "CI"),
        ("در ترکیه بودم", "TR"),
        ("بتركيا", "TR"),
        ("ana mn lmaghrib", "MA"),
    ],
)
def test_countries_are_found_in_every_language(shipped: Gazetteer, text: str, code: str) -> None:
    """As places and as the people who come from there."""
    assert [(found.entity, found.value) for found in shipped.find(text)] == [("country", code)]


@pytest.mark.parametrize("text", ["Cottage", "Neustadtfest", "erleuben", "", "Dresden"])
def test_parts_of_words_are_no_names(shipped: Gazetteer, text: str) -> None:
    """A name begins and ends where a word does."""
    assert shipped.find(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Gorbitzer Straße",  # a street may lie elsewhere
        "in Deutschland einen Deutschkurs machen",  # neither is the language itself
        "في ألمانيا",  # in Germany
        "شو رأيك؟",  # your opinion, as Reick is written
        "کمک کردی",  # you helped, as Kurdish is written
        "درې ماشومان لرم",  # three, as Dari is written
        "یک کورس کوتا مدت",  # short, as Cotta is written
        "şefim kabul etti",  # accepted, as the city is written
        "elektrik faturası",  # electricity
        "haste was näher dran",  # nearer
        "der Chef sagt nein",  # the superior
        "tengo una enfermedad",  # an illness
        "лікарняний лист",  # sick leave
        "водительские права",  # a driving licence
        "the nursery is full",
        "هل الإقامة قابلة للتجديد",  # can be renewed, as midwife is written
        "بعد المغرب",  # after sunset
        "yedi kızım var, torna almak istiyorum",  # a lathe
        "luga",  # language in Arabic, typed
        "mon garson a six ans",  # a boy
        "no irán a la escuela",  # they will go
    ],
)
def test_words_that_look_like_names_in_another_language_are_none(shipped: Gazetteer, text: str) -> None:
    """All lists are searched in every text."""
    assert shipped.find(text) == ()


def test_a_spelling_can_ask_for_the_whole_message() -> None:
    """For words that mean something else inside a sentence."""
    gazetteer = Gazetteer((Listed("language", "kmr", ("=كردي",)),))
    assert [found.value for found in gazetteer.find("كردي!")] == ["kmr"]
    assert gazetteer.find("كمك كردي") == ()


def test_of_two_names_for_the_same_word_the_more_exact_one_counts() -> None:
    """The language with its article is not the country without."""
    gazetteer = Gazetteer((Listed("country", "TR", ("تركيه",)), Listed("language", "tr", ("التركيه",))))
    assert [found.value for found in gazetteer.find("التركية")] == ["tr"]


@pytest.mark.parametrize("spelling", ["*", "=", "~", "...", "ne*stadt"])
def test_a_spelling_that_could_stand_anywhere_is_refused(spelling: str) -> None:
    """It would be found in every message, or in none."""
    with pytest.raises(GazetteerError, match="Neustadt"):
        Gazetteer((Listed("district", "Neustadt", (spelling,)),))


def test_names_come_in_the_order_of_the_text() -> None:
    """Who says "not German, Arabic please" means the last one."""
    gazetteer = Gazetteer((Listed("language", "ar", ("arabic",)), Listed("language", "de", ("german",))))
    assert [found.value for found in gazetteer.find("not German, Arabic please")] == ["de", "ar"]


def test_every_district_of_a_service_is_on_the_list(shipped: Gazetteer) -> None:
    """Else its services could never be brought forward."""
    services = load(ROOT / "content").services.values()
    districts = {each.address.district for each in services if each.address and each.address.district}
    assert {
        district for district in districts if [found.value for found in shipped.find(district)] != [district]
    } == set()


def test_every_district_of_the_map_is_on_the_list(shipped: Gazetteer) -> None:
    """So that whoever names one gets what is near."""
    raw = yaml.safe_load((ROOT / "content" / "districts.yml").read_text(encoding="utf-8"))
    districts = {district for borough in raw["boroughs"] for district in borough["districts"]}
    listed = {name.value for name in read_lists(ROOT / "nlu_data" / "gazetteer") if name.entity == "district"}
    assert listed == districts


def test_every_list_is_known_to_the_domain() -> None:
    """Rasa warns about entities that it does not know."""
    raw = yaml.safe_load((ROOT / "nlu_data" / "domain" / "intents.yml").read_text(encoding="utf-8"))
    assert {name.entity for name in read_lists(ROOT / "nlu_data" / "gazetteer")} == {
        name for each in raw["entities"] for name in each
    }


def test_every_language_of_the_content_is_on_the_list(shipped: Gazetteer) -> None:
    """And no other."""
    listed = {name.value for name in read_lists(ROOT / "nlu_data" / "gazetteer") if name.entity == "language"}
    assert listed == set(load(ROOT / "content").languages)


@pytest.mark.parametrize(
    "text",
    [
        "values: []",
        "[]",
        "entity: x\nvalues: [{value: a}]",
        "entity: x\nvalues: [{value: no, spellings: [no]}]",
    ],
)
def test_a_list_that_cannot_be_used_is_named(tmp_path: Path, text: str) -> None:
    """With the file it stands in."""
    (tmp_path / "bad.yml").write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"bad\.yml"):
        read_lists(tmp_path)
