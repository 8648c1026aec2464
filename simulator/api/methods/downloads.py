"""getFile, getUserProfilePhotos."""

from __future__ import annotations

from typing import Any

from simulator.api.arguments import Arguments
from simulator.chats.wire import file_json
from simulator.cloud.cloud import Cloud
from simulator.cloud.errors import BadRequestError

# https://core.telegram.org/bots/api#getfile
_DOWNLOAD_BYTES = 20 * 1024 * 1024


def get_file(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getfile."""
    file_id = arguments.text("file_id")
    if not file_id:
        raise BadRequestError("file_id not specified")
    file = cloud.files.get(file_id)
    if file is None:
        raise BadRequestError("invalid file_id")
    if cloud.is_local:
        return file_json(file, cloud.files.local_path_of(file))
    if file.size > _DOWNLOAD_BYTES:
        raise BadRequestError("file is too big")
    return file_json(file, cloud.files.path_of(file, cloud.clock.now()))


def get_user_profile_photos(cloud: Cloud, arguments: Arguments) -> dict[str, Any]:
    """https://core.telegram.org/bots/api#getuserprofilephotos; nobody has one."""
    user_id = max(arguments.number("user_id"), 0)
    if not user_id:
        raise BadRequestError("invalid user_id specified")
    if user_id not in cloud.users:
        raise BadRequestError("user not found")
    return {"total_count": 0, "photos": []}
