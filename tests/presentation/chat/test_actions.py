import pytest

from census.units import UnitCode
from presentation.chat.actions import Action
from presentation.chat.links import group_link, payload_unit, start_link, unit_payload
from presentation.chat.presses import Press, pack, unpack


def test_a_button_says_what_was_pressed() -> None:
    assert pack(Action.STEP_DONE, "password") == "step:done:password"
    assert unpack("step:done:password") == Press(Action.STEP_DONE, ("password",))
    assert unpack("home:open") == Press(Action.HOME)


@pytest.mark.parametrize("data", ["", "step", "step:fly:away", "step_done", ":", "a:b:c:d"])
def test_a_button_of_long_ago_is_known_as_such(data: str) -> None:
    assert unpack(data) is None


def test_a_long_unit_code_fits_a_button() -> None:
    assert unpack(pack(Action.BOARD_AROUND, "33.19.09.2011")) == Press(
        Action.BOARD_AROUND, ("33.19.09.2011",)
    )


@pytest.mark.parametrize("value", ["x" * 60, "a:b"])
def test_what_a_button_cannot_carry_is_refused_when_it_is_made(value: str) -> None:
    with pytest.raises(ValueError, match="callback data"):
        pack(Action.BOARD_AROUND, value)


@pytest.mark.parametrize("code", ["35.09.12.2001", "33.19", "DINKES-01"])
def test_a_link_brings_the_units_code_back(code: str) -> None:
    payload = unit_payload(UnitCode(code))
    assert payload.replace("-", "").replace("_", "").isalnum()
    assert payload_unit(payload) == code


def test_links_open_the_chat_and_the_group_picker() -> None:
    assert start_link("sensusbot") == "https://t.me/sensusbot"
    assert start_link("sensusbot", "status") == "https://t.me/sensusbot?start=status"
    assert group_link("sensusbot", "7KQ4XPMB") == "https://t.me/sensusbot?startgroup=7KQ4XPMB"
