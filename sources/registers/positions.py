"""Recognises the head of an office by the post in a roster."""

import re

STANDING_IN = re.compile(r"^(plt|plh|pj|pjs)\.?\s+", re.IGNORECASE)
"""An acting head (pelaksana tugas, pelaksana harian, penjabat) counts as the head."""

LEADERS = {
    "camat": "kecamatan",
    "lurah": "kelurahan",
    "inspektur": "inspektorat",
    "sekretaris dprd": "sekretariat dprd",
}
"""Posts of heads that are not "Kepala" with the office's name, and how such offices are named."""


def leads_office(post: str, office: str) -> bool:
    """Tell whether a post is that of the head of this office: "Kepala Dinas Kesehatan", "Camat"."""
    said, name = _folded(STANDING_IN.sub("", post.strip())), _folded(office)
    if said == f"kepala {name}":
        return True
    return any(
        said in (title, f"{title} {name.removeprefix(begins).strip()}") and name.startswith(begins)
        for title, begins in LEADERS.items()
    )


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace(".", " ").split())
