"""Sizes and colours of all pictures. Colour-blind people can tell the colours apart."""

WIDTH = 1080
MARGIN = 40
TITLE, FACT, NOTE, LABEL = 44, 28, 24, 26

NAVY = "#12355b"
INK = "#16202c"
GREY = "#4d5966"
PALE = "#d3e0ee"
PAPER = "#ffffff"
BAR = "#4a8fcb"
BAR_REACHED = "#17815c"
CONE = "#c3dcf3"
CONE_EDGE = "#6fa5d6"
OWN = "#fff3d1"
OWN_EDGE = "#b97700"
UP = "#1666ad"
DOWN = "#a8480a"
TARGET = "#a3195b"
OTHER_TARGET = "#5b4a8a"
MARK = "#ffd24a"
GRID = "#dfe5ec"

LETTERS = {
    PAPER: (INK, GREY, NAVY, TARGET, OTHER_TARGET, UP, DOWN),
    OWN: (INK, GREY, UP, DOWN),
    NAVY: (PAPER, PALE),
    MARK: (NAVY,),
}
"""The colour of letters for each background. The shades between smooth their edges."""

SHAPES = (BAR, BAR_REACHED, CONE, CONE_EDGE, GRID, OWN_EDGE)
"""The colours of what has straight edges: bars and lines."""
