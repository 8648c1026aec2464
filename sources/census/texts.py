"""Checks the texts of a census: whole in each of its languages, and nothing left to fill in."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from fluent.syntax import ast

from census.definition import Census
from presentation.language import fluent_files
from presentation.language.census_texts import required_keys
from presentation.language.fluent_files import FALLBACK, Source, fixed_words
from sources.census.plain_yaml import TO_FILL, UNWRITTEN
from sources.census.problems import ENCODING, FILE, Problem
from sources.census.values import did_you_mean
from sources.census.wording import PRODUCT, misspelt, unreadable

MISSING = "a text of this name"
CODE = (
    *("census_texts.py", "fluent_files.py", "label_lengths.py", "lazy_bundle.py", "unsaid.py"),
    *("texts.py", "values.py", "wording.py"),
)
"""The files of code, here and beside the catalogue, that decide whether a text is whole."""
HOMES = Path(__file__).parent, Path(fluent_files.__file__).parent


def faulty_texts_once(census: Census, folder: Path, shelf: Path) -> Sequence[Problem]:
    """Return what is wrong, without looking at texts that were found whole before.

    Looking takes 50 ms. The shelf remembers for each census which texts were whole; where it cannot
    be written to, they are looked at each time.
    """
    kept, mark = shelf / f"whole-texts-{census.id}", _mark(census, folder)
    with suppress(OSError):
        if kept.read_text("ascii") == mark:
            return ()
    problems = tuple(faulty_texts(census, folder))
    if not problems:
        with suppress(OSError):
            shelf.mkdir(parents=True, exist_ok=True)
            kept.write_text(mark, "ascii")
    return problems


def _mark(census: Census, folder: Path) -> str:
    """Return what changes with anything that ``faulty_texts`` looks at: 64 letters."""
    digest = sha256("\0".join((*census.languages, *required_keys(census))).encode())
    for home, files in ((folder, "locales/*/*.ftl"), (PRODUCT, f"{FALLBACK}/*.ftl")):
        for file in sorted(home.glob(files)):
            digest.update(f"\0{file.relative_to(home)}\0".encode() + file.read_bytes())
    for home in HOMES:
        for file in sorted(each for each in home.iterdir() if each.name in CODE):
            digest.update(b"\0" + file.read_bytes())
    return digest.hexdigest()


def faulty_texts(census: Census, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the texts of a census."""
    for place, language in enumerate(census.languages):
        files = sorted((folder / "locales" / language).glob("*.ftl"))
        if strays := sorted((folder / "locales" / language).glob("*.ftl.*")):
            yield from (Problem(file, "the file", f"{file.stem} as its name") for file in strays)
            continue
        if not files:
            near = did_you_mean(language, [entry.name for entry in folder.glob("locales/*")])
            expected = f"a language with Fluent files in locales/{language}/{near}"
            yield Problem(folder / FILE, f"languages[{place}]", expected)
            continue
        if other_encodings := [file for file in files if readable(file) is None]:
            yield from (Problem(file, "the file", ENCODING) for file in other_encodings)
            continue
        sources = [Source.read(file) for file in files]
        for source in sources:
            yield from _not_fluent(source)
            yield from texts_to_fill(source)
        yield from unreadable(sources)
        yield from _there_twice(sources)
        there = {key for source in sources for key, text in source.entries if text.value}
        # What could not be read is told already, and is not missing besides.
        there |= {key for source in sources for key in {*source.keys} - {*dict(source.entries)}}
        required = required_keys(census)
        for key in required:
            if key not in there:
                near = did_you_mean(key, [other for _, other in misspelt(sources, required)])
                yield Problem(folder / "locales" / language, key, f"{MISSING}{near}")


def readable(file: Path) -> Source | None:
    """Return a file of texts; None for one in another encoding than UTF-8."""
    try:
        return Source.read(file)
    except UnicodeDecodeError:
        return None


def _not_fluent(source: Source) -> Iterator[Problem]:
    for entry in source.resource.body:
        if isinstance(entry, ast.Junk) and entry.span is not None:
            line = source.text.count("\n", 0, entry.span.start) + 1
            yield Problem(source.path, f"line {line}", "a text as Fluent writes it: key = words")


def _there_twice(sources: Sequence[Source]) -> Iterator[Problem]:
    seen = set[str]()
    for source in sources:
        for key, entry in source.entries:
            if key in seen and entry.id.span is not None:
                line = source.text.count("\n", 0, entry.id.span.start) + 1
                yield Problem(source.path, f"line {line}", f"{key} once, it is here twice")
            seen.add(key)


def texts_to_fill(source: Source) -> Iterator[Problem]:
    """Yield the texts of a file that nobody has written yet."""
    for key, text in source.entries:
        if fixed_words(text) in UNWRITTEN:
            yield Problem(source.path, key, f"words in place of {TO_FILL}")
