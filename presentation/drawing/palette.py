"""Sizes and colours of all pictures. Colour-blind people can tell the colours apart."""

WIDTH = 1080
MARGIN = 40
TITLE, FACT, NOTE, LABEL = 44, 28, 24, 26

NAVY = "#12355b"
INK = "#16202c"
GREY = "#4d5966"
PALE = "#d3e0ee"
PAPER = "#ffffff"
BAR = "#c3dcf3"
BAR_REACHED = "#93d1b6"
OWN = "#ffeab0"
OWN_BAR = "#ffc94d"
UP = "#1666ad"
DOWN = "#c2570c"
DONE = "#0b6e4f"
TARGET = "#a3195b"
OTHER_TARGET = "#5b4a8a"
MARK = "#ffd24a"
GRID = "#dfe5ec"

LETTERS = {
    PAPER: (INK, GREY, NAVY, TARGET, OTHER_TARGET, UP, DOWN, DONE),
    NAVY: (PAPER, PALE),
    BAR: (INK, GREY),
    BAR_REACHED: (INK, GREY, DONE),
    OWN: (INK, GREY, UP, DOWN, DONE, TARGET, OTHER_TARGET),
    GRID: (),
    OWN_BAR: (INK, GREY),
    MARK: (NAVY,),
}
"""The colour of letters and marks for each background. The shades between smooth their edges."""
