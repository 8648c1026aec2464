"""Telegram's files: sent by people and the bot, found by file id."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath

from simulator.cloud.state import StoredFile

# A real file id begins with letters that show its kind.
_PREFIXES = {
    "photo": "AgACAgUAAxkB",
    "document": "BQACAgUAAxkB",
    "sticker": "CAACAgUAAxkB",
    "voice": "AwACAgUAAxkB",
}
_FOLDERS = {"photo": "photos", "document": "documents", "sticker": "stickers", "voice": "voice"}
_THUMB_SIDE = 90
# "It is guaranteed that the link will be valid for at least 1 hour": no longer than that here.
# https://core.telegram.org/bots/api#getfile
_PATH_HOLDS = timedelta(hours=1)
_EXTENSIONS = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}


class FileStore:
    """Stores files in memory, or in a folder so that they outlive the process."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._files: dict[str, StoredFile] = {}
        self._contents: dict[str, bytes] = {}
        self._ids_by_path: dict[str, str] = {}
        self._paths_by_id: dict[str, str] = {}
        self._given: dict[str, datetime] = {}
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def keep(
        self,
        content: bytes,
        *,
        kind: str,
        name: str = "",
        mime: str = "application/octet-stream",
        width: int = 0,
        height: int = 0,
    ) -> StoredFile:
        """Store a file and return it with its new ids."""
        digest = hashlib.sha256(content).digest()
        serial = len(self._files) + 1
        unique = base64.urlsafe_b64encode(digest[:9]).decode()
        salted = hashlib.sha256(digest + serial.to_bytes(8, "big")).digest()
        file = StoredFile(
            file_id=_PREFIXES[kind] + base64.urlsafe_b64encode(salted).decode().rstrip("="),
            unique_id="AQAD" + unique,
            kind=kind,
            name=name,
            mime=mime,
            size=len(content),
            width=width,
            height=height,
        )
        self._write(file.unique_id, content)
        if kind == "photo":
            file = self._with_thumb(file, content)
        self._remember(file)
        return file

    def get(self, file_id: str) -> StoredFile | None:
        """Find a file by its id."""
        return self._files.get(file_id)

    def content(self, file: StoredFile) -> bytes:
        """Return a file's bytes."""
        if file.unique_id not in self._contents and self._folder is not None:
            return (self._folder / file.unique_id).read_bytes()
        return self._contents[file.unique_id]

    def path_of(self, file: StoredFile, now: datetime) -> str:
        """Return the `file_path` that getFile gives out. It holds for an hour."""
        path = self._paths_by_id[file.file_id]
        self._given[path] = now
        return path

    def local_path_of(self, file: StoredFile) -> str:
        """Return the absolute path that a local server's getFile gives out.

        Source: Client.cpp 16676-16681. Raises ValueError: files are kept in memory.
        """
        if self._folder is None:
            raise ValueError("a local server keeps files in a folder")
        return str((self._folder / file.unique_id).resolve())

    def at_path(self, path: str, now: datetime) -> StoredFile | None:
        """Find a file by its `file_path`, while that holds."""
        given = self._given.get(path)
        if given is None or now - given > _PATH_HOLDS:
            return None
        return self._files.get(self._ids_by_path.get(path, ""))

    def all(self) -> list[StoredFile]:
        """Every file, oldest first."""
        return list(self._files.values())

    def forget_name(self, file_id: str) -> None:
        """Forget how a file was called. Its bytes stay, as the bot may still use the file."""
        if file_id in self._files:
            self._files[file_id] = replace(self._files[file_id], name="")

    def restore(self, files: Iterable[StoredFile]) -> None:
        """Take over the files of an earlier run. Their bytes are in the folder."""
        for file in files:
            self._remember(file)

    def _with_thumb(self, file: StoredFile, content: bytes) -> StoredFile:
        """Return a photo with a thumbnail, which bots must not take for the whole.

        Only its size is small: its bytes are the photo's own.
        """
        scale = min(1.0, _THUMB_SIDE / max(file.width, file.height))
        thumb = replace(
            file,
            file_id=_PREFIXES["photo"] + file.file_id[: len(_PREFIXES["photo"]) - 1 : -1],
            unique_id=file.unique_id + "s",
            width=max(1, int(file.width * scale)),
            height=max(1, int(file.height * scale)),
        )
        self._write(thumb.unique_id, content)
        self._remember(thumb)
        return replace(file, thumb_id=thumb.file_id)

    def _remember(self, file: StoredFile) -> None:
        self._files[file.file_id] = file
        extension = PurePosixPath(file.name).suffix or _EXTENSIONS.get(file.mime, "")
        path = f"{_FOLDERS[file.kind]}/file_{len(self._files)}{extension}"
        self._ids_by_path[path] = file.file_id
        self._paths_by_id[file.file_id] = path

    def _write(self, unique_id: str, content: bytes) -> None:
        if self._folder is None:
            self._contents[unique_id] = content
        else:
            (self._folder / unique_id).write_bytes(content)
