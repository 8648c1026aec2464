"""Reading config.yaml, and saying in one sentence what is wrong with it."""

from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ValidationError

from bot.settings.places import CONFIG, SHIPPED, config_at
from bot.settings.regencies import regencies_meant
from bot.settings.sections.updates import host_and_port
from bot.settings.settings import Deployment
from census.errors import CensusError
from sources.census.plain_yaml import read_plain

EXPECTED = {
    "string_pattern_mismatch": "the name of a folder in censuses, such as sp2020",
    "model_type": "keys with values of their own",
    "dict_type": "keys with values of their own",
    "tuple_type": "a list such as [one, two]",
    "frozen_set_type": "a list such as [one, two]",
    "too_short": "at least one",
    "invalid_key": "keys that are words",
    "string_too_short": "at least one character",
}
"""pydantic's errors, in words for a person who writes a config.yaml."""


class SettingsError(Exception):
    """A setting is missing or malformed; the text is one sentence for the person who runs it."""


def read_deployment(path: Path) -> Deployment:
    """Read config.yaml. Raises SettingsError that names file, key and what was expected."""
    path = config_at(path)
    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
        _, twice = read_plain(path)
    except FileNotFoundError:
        raise SettingsError(
            f"{path} is not there: give its place with --config, or start from the project's own."
        ) from None
    except OSError as trouble:
        raise SettingsError(f"{path} cannot be read: {trouble.strerror}") from trouble
    except (yaml.YAMLError, ValueError, RecursionError) as trouble:
        why = " ".join(str(trouble).split())
        raise SettingsError(f"{path} is not readable as YAML: {why}") from trouble
    except TypeError as trouble:
        # PyYAML builds mappings with lists as keys, and fails.
        raise SettingsError(f"{path} is not readable as YAML: a key is no word.") from trouble
    if twice:
        raise SettingsError(f"{path}: {twice[0]}: is given twice; leave one of them.")
    if not isinstance(values, dict):
        raise SettingsError(f"{path} must hold keys and values, such as census: sp2020.")
    try:
        deployment = Deployment.model_validate(values)
    except ValidationError as trouble:
        raise SettingsError(_sentence(path, trouble)) from trouble
    deployment._folder = path.parent if path != SHIPPED / CONFIG else Path()  # noqa: SLF001 - ours
    return _with_codes(deployment, path)


def lying_in(deployment: Deployment, folder: Path) -> Deployment:
    """Return a deployment as if its config.yaml lay in another folder, with what is beside it."""
    moved = deployment.model_copy()
    moved._folder = folder  # noqa: SLF001 - ours
    return moved


def _with_codes(deployment: Deployment, path: Path) -> Deployment:
    """Put the codes of the regencies where their names stand."""
    try:
        regencies = regencies_meant(deployment.areas, deployment.folder)
    except ValueError as trouble:
        raise SettingsError(f"{path}: areas: {trouble}.") from None
    except CensusError as refusal:
        raise SettingsError(refused_areas(refusal)) from None
    return deployment.model_copy(update={"areas": regencies})


def refused_areas(refusal: CensusError) -> str:
    """Return the sentence for a file of data/areas that cannot be read."""
    where = "; ".join(f"{key}: {value}" for key, value in refusal.facts.items())
    return f"data/areas: a file is no table of areas ({where})."


def require_address(option: str, address: str) -> None:
    """Raise SettingsError for a text that is no address to listen at."""
    try:
        host_and_port(address)
    except ValueError as trouble:
        raise SettingsError(f"{option}: expected {trouble}") from None


def _sentence(path: Path, trouble: ValidationError) -> str:
    problems = []
    for error in trouble.errors():
        key = ".".join(str(part) for part in error["loc"]) or "the file"
        problems.append(f"{key}: {_expected(error['type'], error['msg'], error['loc'])}")
    return f"{path}: " + "; ".join(problems)


def _expected(kind: str, message: str, place: tuple[int | str, ...]) -> str:
    if kind == "extra_forbidden":
        near = get_close_matches(str(place[-1]), _known_keys(place[:-1]), n=1)
        return "this key is not known" + (f"; did you mean {near[0]}?" if near else "")
    if kind == "missing":
        return "is missing"
    if kind in EXPECTED:
        return f"expected {EXPECTED[kind]}"
    return message.replace("Value error,", "expected").replace("Input should be", "expected")


def _known_keys(place: tuple[int | str, ...]) -> list[str]:
    """Return the keys of the section at a place."""
    section: type[BaseModel] = Deployment
    for part in place:
        field = section.model_fields.get(str(part))
        kind: Any = field.annotation if field else None
        for each in (kind, *getattr(kind, "__args__", ())):
            if isinstance(each, type) and issubclass(each, BaseModel):
                section = each
    return list(section.model_fields)
