"""The words beside digits: they name an identity number, or something else for certain."""

import re

_REACH = 40
"""This many characters on the same line, before and after, count as beside."""

_IDENTITY = re.compile(
    r"(?<![^\W\d_])(?:nik|e?-?ktp|no\.?kk|kk|nip|ni ?pppk|kartu\s+keluarga|nomor\s+induk)"
    r"(?:nya|ku|mu)?(?![^\W\d_])",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"(?:imei|resi|awb|jne|j&t|pesanan|order|invoice|virtual account|va|nuptk|faktur|tagihan"
    r"|received|serial|s/?n)[12]?[^\w\n]{0,3}(?:(?:no|nomor|id)[^\w\n]{1,3})?[_#]?$"
    r"|(?<![0-9])[0-9]{6,}_$",  # a picture that was loaded down from Facebook
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:https?://|www\.|\b(?:facebook|instagram|tiktok|twitter|x)\.com/)\S*$")
_TOKEN = re.compile(r"(?:token|pln|listrik|stro+m|setrum)[^0-9\n]{0,25}$", re.IGNORECASE)
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def named(text: str, start: int, end: int) -> bool:
    """Tell whether a word for NIK, family card or NIP stands beside."""
    before = text[max(start - _REACH, 0) : start].rpartition("\n")[2]
    after = text[end : end + _REACH].partition("\n")[0]
    return _IDENTITY.search(before) is not None or _IDENTITY.search(after) is not None


def alone(text: str, start: int, end: int) -> bool:
    """Tell whether a text has nothing but these digits."""
    return not (_LETTER_OR_DIGIT.search(text, 0, start) or _LETTER_OR_DIGIT.search(text, end))


def is_other(text: str, start: int) -> bool:
    """Tell whether the word before says that digits are of a parcel, an order, a device, a link.

    Such a number may have any digits, so what cannot be an identity number is not taken for one.
    """
    before = text[max(start - _REACH, 0) : start]
    return (
        _OTHER.search(before) is not None
        or _LINK.search(text[max(start - 5 * _REACH, 0) : start]) is not None
    )


def is_token(text: str, start: int) -> bool:
    """Tell whether the words before say that digits are an electricity token of twenty digits."""
    return _TOKEN.search(text[max(start - _REACH, 0) : start]) is not None
