"""Photos and documents that a request uploads or names by file id."""

from __future__ import annotations

import re

from simulator.api.arguments import Arguments, Upload
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError, BotApiError
from simulator.cloud.pictures import PictureSize, read_picture
from simulator.cloud.state import Media, StoredFile

# https://core.telegram.org/bots/api#sending-files and #sendphoto
_PHOTO_BYTES = 10 * 1024 * 1024
_DOCUMENT_BYTES = 50 * 1024 * 1024
_PHOTO_SIDES = 10_000
_PHOTO_RATIO = 20
_FILE_ID = re.compile(r"[A-Za-z0-9_=-]+")
_NAMES = {"photo": "Photo", "document": "Document", "sticker": "Sticker", "voice": "VoiceNote"}


def read_media(cloud: Cloud, arguments: Arguments, kind: str, given: str, field: str) -> Media:
    """Return a photo or document. A new one is stored.

    `given` is the request's value (a file id, a URL, `attach://name`), `field` the parameter that
    may hold an upload.

    Raises BotApiError: nothing is there, or it is of the wrong kind, or too large.
    """
    name = given.removeprefix("attach://") if given.startswith("attach://") else field
    upload = arguments.files.get(name)
    if upload is not None:
        return Media(kind, _store(cloud, upload, kind).file_id)
    if not given or given.startswith("attach://"):
        raise BadRequestError(f"there is no {kind} in the request")
    if given.startswith(("http://", "https://")):
        raise BadRequestError("failed to get HTTP URL content")
    file = cloud.files.get(given)
    if file is None:
        raise BadRequestError(f"wrong remote file identifier specified: {_why_wrong(given)}")
    if file.kind != kind:
        raise BadRequestError(f"can't use file of type {_NAMES[file.kind]} as {_NAMES[kind]}")
    return Media(kind, file.file_id)


def _why_wrong(file_id: str) -> str:
    """Return the error of a file id: td FileManager.cpp 3986-4001.

    The source does not show the error for another bot's file id; here it is unknown like any
    other.
    """
    if not _FILE_ID.fullmatch(file_id):
        return "Wrong character in the string"
    return "can't unserialize it. Wrong last symbol"


def _store(cloud: Cloud, upload: Upload, kind: str) -> StoredFile:
    content = upload.content
    if not content:
        raise BadRequestError("file must be non-empty")
    if len(content) > _DOCUMENT_BYTES:
        raise BotApiError(413, "Request Entity Too Large")
    if kind in {"document", "voice"}:
        return cloud.files.keep(content, kind=kind, name=upload.name, mime=upload.mime)
    picture = _picture(content)
    return cloud.files.keep(
        content,
        kind=kind,
        mime=picture.mime,
        width=picture.width,
        height=picture.height,
    )


def _picture(content: bytes) -> PictureSize:
    if len(content) > _PHOTO_BYTES:
        raise BadRequestError(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {_PHOTO_BYTES} bytes"
        )
    picture = read_picture(content)
    if picture is None:
        raise BadRequestError("IMAGE_PROCESS_FAILED")
    short, long = sorted((picture.width, picture.height))
    if short == 0 or short + long > _PHOTO_SIDES or long > _PHOTO_RATIO * short:
        raise BadRequestError("PHOTO_INVALID_DIMENSIONS")
    return picture
