"""What a post in a roster says of who leads the office."""

import re

STANDING_IN = re.compile(r"^(plt|plh|pj|pjs)\.?\s+", re.IGNORECASE)
"""Who leads for the time being (pelaksana tugas, pelaksana harian, penjabat) leads."""

LEADERS = {
    "camat": "kecamatan",
    "lurah": "kelurahan",
    "inspektur": "inspektorat",
    "sekretaris dprd": "sekretariat dprd",
}
"""Posts that are not called "Kepala" and the office's name, and how their office's name begins."""


def leads_office(post: str, office: str) -> bool:
    """Whether a post is that of the head of this office: "Kepala Dinas Kesehatan", "Camat"."""
    said, name = _folded(STANDING_IN.sub("", post.strip())), _folded(office)
    if said == f"kepala {name}":
        return True
    return any(
        said in (title, f"{title} {name.removeprefix(begins).strip()}") and name.startswith(begins)
        for title, begins in LEADERS.items()
    )


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace(".", " ").split())
