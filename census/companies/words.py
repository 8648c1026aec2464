"""Words by which somebody says that they want to register a company, a school or an agency."""

import re
from typing import Final

_COMPANY: Final = r"perusahaan|pabrik|pt|cv|firma|hrd|personalia|koperasi|hotel|company|factory"
_PLACE: Final = rf"{_COMPANY}|sekolah|madrasah|pesantren|kampus|instansi|kantor|yayasan|sakola'an"
_REGISTER: Final = r"(?:men|di)?daftar(?:kan|in)|n?daftaraken|daftaraghi|meregistrasi|register"
_SAID: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_REGISTER})\b.*\b(?:{_PLACE}|school|agency)\b",
        rf"\b(?:{_COMPANY})\b.*\b(?:men|n)?(?:daftar|registrasi)\b",
        rf"\b(?:men|n)?daftar (?:{_COMPANY})\b",
        r"^(?:saya|kami|aku|kula|kaula|i|we)\b.*\b(?:hrd|personalia)\b",
    )
)
_OTHERWISE: Final = re.compile(
    r"\b(?:tidak|bukan|belum|sudah|udah|mboten|dereng|not|already|anak|nik|kk|ktp)\b"
    r"|\bdaftar (?:karyawan|pegawai|nama|guru)"
)
LONGEST: Final = 160
"""Characters: a longer message says more than that."""


def wants_to_register(text: str) -> bool:
    """Tell whether a message says that a workplace is to take part, or that personnel speaks."""
    said = text.casefold()
    if len(said) > LONGEST or _OTHERWISE.search(said):
        return False
    return any(pattern.search(said) for pattern in _SAID)
