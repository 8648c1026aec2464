"""What somebody says about receipts: how the own stands, a wrong file, may one still be sent.

What a receipt is and how one gets it, the knowledge base says.
"""

import re
from enum import StrEnum
from typing import Final

LONGEST: Final = 10
"""Longer texts have something else to say."""


class ProofAsked(StrEnum):
    """What is said about the own receipt."""

    STATE = "state"
    WRONG_FILE = "wrong_file"
    STILL = "still"
    """Whether one may still be sent, which also concerns who has sent none."""


_RECEIPT: Final = re.compile(r"\b(?:bh?ukt[ie]\w*|receipt|proof)\b")
_STATE: Final = re.compile(
    r"\b(?:status\w*|(?:di|dipun|e)?(?:periksa|priksa|pareksa|cek|verifikasi|proses|terima|acc)"
    r"|checked|reviewed|accepted|approved)\b"
)
_STILL: Final = re.compile(
    r"\b(?:masih|msh|isih|iseh|sik|taksih|tasih|ghi')"
    r" (?:bisa|bs|boleh|iso|isa|saged|kenging|olle|diterima|ditampa|dipuntampi|etarema)\b"
    r"|\bstill (?:be )?(?:send|sent|hand|upload|accept)"
)
_SENDING: Final = re.compile(
    r"kirim|ngirim|kintun|kerem|send|upload|unggah|hand|terima|ditampa|tampi"
)
_ELSEWHERE: Final = re.compile(
    r"lengkap|complete|surel|e-?mail|unduh|download|cetak|print|screenshot|tangkapan|petugas"
    r"|kantor|nama|istri|suami|bojo|keluarga|siapa|sapa|wrong|salah|keliru|(?:saya|aku|kami) terima"
)
"""Words of questions about receipts in general."""
_WRONG: Final = r"(?:salah|keliru|kliru|klentu|sala|wrong)"
_FILE: Final = r"(?:kirim|ngirim|kerem|ngerem|upload|unggah|file|berkas|foto|bh?ukt[ie]|receipt)"
_WRONG_FILE: Final = re.compile(
    rf"\b{_WRONG} {_FILE}\b|\bsent (?:you )?the {_WRONG}\b"
    rf"|\bbh?ukt[ie]\w* (?:(?:yang|sing|se|saya|tadi|kirim|dikirim) )*{_WRONG}$"
    r"|\b(?<!hp )(?:ganti|nggantos|gante|replace|change) (?:my )?(?:bh?ukt|receipt|proof)"
    r"|\bbh?ukt[ie]\w* (?:\w+ ){0,2}(?:di)?ganti$"
)


def asked_of_proof(text: str) -> ProofAsked | None:
    """Return what a text says about the own receipt; None for anything else."""
    words = re.findall(r"[\w'-]+|,", text.casefold())
    said = " ".join(words)
    if len(words) > LONGEST or not _RECEIPT.search(said):
        return None
    if _WRONG_FILE.search(said):
        return ProofAsked.WRONG_FILE
    if _STILL.search(said) and _SENDING.search(said) and not _ELSEWHERE.search(said):
        return ProofAsked.STILL
    state = _STATE.search(said) and not _ELSEWHERE.search(said)
    return ProofAsked.STATE if state else None
