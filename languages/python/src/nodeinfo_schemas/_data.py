"""The schemas and vectors that the build copies into this package."""

import json
from importlib.resources import files
from typing import Any, Literal, get_args

Profile = Literal["strict", "open"]
"""Strict is the standard as published; open is what a reader should accept."""

_root = files(__package__)

ids: tuple[str, ...] = tuple((_root / "schemas" / "ids.txt").read_text("utf-8").split())
"""The id of each document type, such as "nodeinfo/2.1"."""


def schema(id: str, profile: Profile = "strict") -> dict[str, Any]:
    """Returns a new copy of a schema, in JSON Schema 2020-12.

    Raises ValueError if the id or profile is unknown.
    """
    check_name("id", id, ids)
    check_name("profile", profile, get_args(Profile))
    folder = "schemas" if profile == "strict" else "schemas/open"
    loaded: dict[str, Any] = json.loads((_root / f"{folder}/{id}.json").read_text("utf-8"))
    return loaded


def vectors(id: str, profile: Profile = "strict") -> list[dict[str, Any]]:
    """Returns documents with their expected results: dicts with "description", "data" and "valid".

    Raises ValueError if the id or profile is unknown.
    """
    check_name("id", id, ids)
    check_name("profile", profile, get_args(Profile))
    paths = sorted((_root / "vectors" / id).iterdir(), key=lambda path: path.name)
    texts = [path.read_text("utf-8") for path in paths if path.name.startswith(f"{profile}-")]
    return [test for text in texts for group in json.loads(text) for test in group["tests"]]


def check_name(kind: str, name: str, known: tuple[str, ...]) -> None:
    if name not in known:
        raise ValueError(f"Unknown {kind} {repr(name)[:100]}. Use one of: {', '.join(known)}.")
