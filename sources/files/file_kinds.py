"""The real kind of a file, by its first bytes and not by its name."""

import re
from enum import StrEnum

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MARKUP = re.compile(
    rb"\s*(?:<!doctype html|<html|<head|<meta|<table|<body|<style|<\?xml|<!--)", re.IGNORECASE
)
PICTURE = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\x00|MM\x00\*|BM.{4}\x00\x00", re.DOTALL
)
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
LOOKED_AT = 4096


class FileKind(StrEnum):
    """What a reader does with a file. A kind that cannot be read is the key of its refusal."""

    TEXT = "text"
    ZIP = "zip"
    OLD_WORKBOOK = "old-workbook"
    EMPTY = "file-empty"
    LOCKED = "file-has-password"
    MARKUP = "file-is-html"
    PICTURE = "file-is-a-picture"
    PDF = "file-is-a-pdf"
    OTHER = "file-not-a-table"


BEGINNINGS = {
    re.compile(rb"\s*$"): FileKind.EMPTY,
    re.compile(rb"PK"): FileKind.ZIP,
    re.compile(rb"%PDF"): FileKind.PDF,
    PICTURE: FileKind.PICTURE,
    MARKUP: FileKind.MARKUP,
}


def kind_of(content: bytes) -> FileKind:
    """Return the kind of a file."""
    head = content[:LOOKED_AT].removeprefix(BYTE_ORDER_MARK)
    if head.startswith(OLE[:4]):
        return _ole_kind(content)
    for beginning, kind in BEGINNINGS.items():
        if beginning.match(head):
            return kind
    is_text = head.startswith(UTF16_MARKS) or b"\x00" not in content
    return FileKind.TEXT if is_text else FileKind.OTHER


def _ole_kind(content: bytes) -> FileKind:
    """Tell an old workbook from an encrypted one, by the names of the streams inside."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return FileKind.LOCKED
    names = ("Workbook", "Book")
    if any(f"{name}\x00".encode("utf-16-le") in content for name in names):
        return FileKind.OLD_WORKBOOK
    return FileKind.OTHER
