"""/uji: whom an experiment counts, what it shows of a few, and with how many it begins."""

from tests.handlers.experiments.experimenting import (
    NEXT_REMINDER,
    RESULT,
    drafted,
    employees,
    stored,
)
from tests.support.talk import at
from tests.support.town import Town


async def test_who_was_drawn_counts_and_who_received_the_message_is_said(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await dewi.sends("/uji")
    await dewi.presses("Pengingat ASN")
    await dewi.presses("+ Jam lain")
    await dewi.sends("15.00")
    await dewi.presses("Mulai uji")
    await town.later(NEXT_REMINDER)
    later = [each for each in crowd if not each.from_bot]
    await later[0].sends("berhenti")
    await town.later(at(3, 10, 16))
    await dewi.sends("/uji")
    await dewi.presses("Uji 1 · berjalan")
    assert "20 orang terpilih sejauh ini, 19 menerima pesannya, 0 selesai." in dewi.sees()
    await town.later(RESULT)
    await dewi.presses("Lihat hasilnya")
    assert "A: 10 terpilih, 10 menerima pesannya; 0 selesai (0,0%)" in dewi.sees()
    assert "B: 10 terpilih, 9 menerima pesannya; 0 selesai (0,0%)" in dewi.sees()
    assert "Dihitung semua yang terpilih, juga yang tidak menerima pesannya" in dewi.sees()


async def test_with_too_few_people_it_does_not_begin_and_says_how_many_are_needed(
    town: Town,
) -> None:
    dewi, _ = await town.admin(), await employees(town, 8)
    await drafted(dewi)
    few = "8 orang terlalu sedikit: tiap cara perlu paling sedikit 10, jadi semuanya 20."
    assert few in dewi.sees()
    assert "poin" not in dewi.sees()
    assert "Mulai uji" not in dewi.buttons()
    version = (await stored(town)).version
    dewi.press(dewi.last, f"try:begin:1:{version}")
    await town.telegram.settled()
    assert few in dewi.sees()
    assert "Semua uji" in dewi.buttons()
    await employees(town, 12)
    await dewi.presses("Semua uji")
    await dewi.presses("Uji 1 · draf")
    assert "Itu sedikit: hanya beda yang besar akan terlihat" in dewi.sees()
    await dewi.presses("Mulai uji")
    assert "0 orang terpilih sejauh ini." in dewi.sees()


async def test_of_a_way_with_few_people_no_figure_is_shown(town: Town) -> None:
    dewi, crowd = await town.admin(), await employees(town, 20)
    await drafted(dewi)
    await dewi.presses("Mulai uji")
    for each in crowd[:2]:
        await each.sends("berhenti")
    await town.later(NEXT_REMINDER)
    await town.later(RESULT)
    await dewi.presses("Lihat hasilnya")
    assert "A: kurang dari 10 orang, jadi angkanya tidak dibuka" in dewi.sees()
    assert "B dan A tidak bisa dibandingkan: pesertanya terlalu sedikit." in dewi.sees()
    assert "%" not in dewi.sees()
