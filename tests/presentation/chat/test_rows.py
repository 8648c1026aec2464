"""Rows of buttons: what a census does not have is left out."""

from presentation.chat.messages import Button, rows


def test_a_button_without_words_is_left_out() -> None:
    shown, hidden = Button("Beranda", "home"), Button("", "employee")
    assert rows((shown, hidden), hidden, None, (hidden,)) == ((shown,),)
