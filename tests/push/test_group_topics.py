"""A group that is divided into topics gets its board where it was bound."""

from tests.handlers.grouping import a_helper, code_of, villages_are_ranked
from tests.handlers.talk import at
from tests.town import Town


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

    group.close_topic(board)
    await town.until(at(3, 7, 9))
    await villages_are_ranked(town)
    await town.until(at(3, 7, 16, 5))
    post = group.in_topic(None)[-1]
    assert "Desa Sabrang · peringkat 2 dari 2 desa" in post.text
    assert "Topik untuk papan ini sudah ditutup" in post.text
    assert not group.in_topic(other)
