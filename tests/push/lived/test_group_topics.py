"""A group that is divided into topics gets its board where it was bound."""

from tests.handlers.groups.grouping import a_helper, code_of, villages_are_ranked
from tests.support.talk import at
from tests.support.town import Town


async def test_the_board_comes_to_its_topic_and_to_the_first_when_that_is_gone(
    town: Town,
) -> None:
    slamet = await a_helper(town)
    group = town.telegram.group("Warga", members=[slamet], supergroup=True, with_bot=True)
    board, other = group.make_forum("Papan", "Lain-lain")
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group, topic=board)

    await villages_are_ranked(town)
    await town.until(at(3, 6, 16, 5))
    post = group.in_topic(board)[-1]
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in post.text
    assert not group.in_topic(None)

    group.delete_topic(board)
    await town.until(at(3, 7, 9))
    await villages_are_ranked(town)
    await town.until(at(3, 7, 16, 5))
    post = group.in_topic(None)[-1]
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in post.text
    assert "Topik untuk papan ini sudah dihapus" in post.text
    assert not group.in_topic(other)


async def test_the_board_waits_while_its_topic_is_closed_and_goes_on_when_it_is_open(
    town: Town,
) -> None:
    slamet = await a_helper(town)
    group = town.telegram.group("Warga", members=[slamet], supergroup=True, with_bot=True)
    (board,) = group.make_forum("Papan")
    await slamet.sends("/kode")
    await slamet.sends(f"/ikat@sensus_bot {code_of(slamet)}", to=group, topic=board)
    group.close_topic(board)
    await villages_are_ranked(town)
    await town.until(at(3, 6, 17))
    assert not group.in_topic(None)
    assert "membuka topiknya" in slamet.sees()

    await slamet.sends("/peringkat@sensus_bot", to=group)
    await town.until(at(3, 6, 17, 5))
    assert "peringkat 2" not in group.in_topic(board)[-1].text

    group.chat.topics[board].closed = False
    await slamet.sends("/peringkat@sensus_bot", to=group, topic=board)
    await town.until(at(3, 6, 17, 10))
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in group.in_topic(board)[-1].text
