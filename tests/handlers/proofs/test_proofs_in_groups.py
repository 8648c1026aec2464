"""A receipt that is sent in a group."""

from tests.support.talk import PNG, count
from tests.support.town import Town


async def test_a_receipt_in_a_group_is_taken_away_and_its_sender_reads_why_in_private(
    own_town: Town,
) -> None:
    rina = await own_town.employee()
    newcomer = own_town.telegram.person("Wati")
    group = own_town.telegram.group("Grup kantor", members=[rina, newcomer])
    await rina.adds_bot_to(group)
    await group.set_admin()
    said, alone = count(group), count(rina)

    party = await rina.sends_photo(PNG, caption="bukti transfer arisan", to=group)
    assert party in group.messages
    receipt = await rina.sends_document("Bukti_Sensus.pdf", b"%PDF-1.4", to=group)
    assert receipt not in group.messages
    assert (count(group), count(rina)) == (said, alone + 1)
    assert "Bukti sensus yang tadi Anda kirim di grup sudah saya hapus" in rina.sees()

    stranger = await newcomer.sends_photo(PNG, caption="bukti sensus saya", to=group)
    assert stranger not in group.messages
    assert "kirim di obrolan pribadi dengan saya" in group.sees()
    assert group.buttons() == ["Buka obrolan pribadi"]


async def test_where_the_bot_may_not_delete_it_asks_for_it(own_town: Town) -> None:
    rina = await own_town.employee()
    group = own_town.telegram.group("Grup kantor", members=[rina])
    await rina.adds_bot_to(group)
    await group.set_admin(rights=["can_pin_messages"])
    alone = count(rina)
    receipt = await rina.sends_photo(PNG, caption="bukti sensusnya min", to=group)
    assert receipt in group.messages
    assert "Hapus dari sini kalau masih ada" in group.sees()
    assert count(rina) == alone
