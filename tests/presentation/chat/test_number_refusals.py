from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from census.errors import CensusError
from census.identity.numbers import FamilyCardNumber, Nik, Nip
from census.people.people import Language
from presentation.chat import errors
from presentation.language.catalogue import Catalogue

LOCALES = Path(__file__).parents[3] / "presentation" / "locales"
CATALOGUE = Catalogue.load(LOCALES, zone=ZoneInfo("Asia/Jakarta"), domain="sensus.bps.go.id")


def refusal(kind: type[Nik] | type[FamilyCardNumber] | type[Nip], typed: str) -> CensusError:
    with pytest.raises(CensusError) as refused:
        kind.parse(typed)
    return refused.value


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Nik, ""),
        (Nik, "350919550387000"),
        (Nik, "35X9195503870001"),
        (Nik, "1111111111111111"),
        (Nik, "3509193202870001"),
        (FamilyCardNumber, "350919041215000"),
        (FamilyCardNumber, "3509190412X50003"),
        (FamilyCardNumber, "3509190013150003"),
        (FamilyCardNumber, "3509195503870001"),
        (Nip, "3509195503870001"),
        (Nip, "19800101200501100x"),
        (Nip, "198002302005011001"),
        (Nip, "198001012005131001"),
        (Nip, "198001012005013001"),
    ],
)
def test_a_wrong_number_is_answered_in_words_that_do_not_repeat_it(
    kind: type[Nik] | type[FamilyCardNumber] | type[Nip], typed: str, language: str
) -> None:
    texts = CATALOGUE.texts(Language(language))
    refused = refusal(kind, typed)
    assert texts.has(f"error-{refused.key}")
    assert not typed or typed not in errors.error(texts, refused).text


def test_a_nik_with_a_digit_missing_is_told_how_many_were_typed() -> None:
    refused = refusal(Nik, "3509 1955 0387 000")
    assert errors.error(CATALOGUE.texts(Language("id")), refused).text == (
        "NIK terdiri dari 16 angka; yang Anda ketik 15. Coba periksa sekali lagi."
    )
