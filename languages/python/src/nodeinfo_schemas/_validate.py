from functools import cache
from itertools import islice
from typing import NamedTuple

import jsonschema_rs

from ._data import Profile, schema

_MAX_ISSUES = 1000
_MAX_MESSAGE = 500


class Issue(NamedTuple):
    """A place where a document does not follow its schema."""

    pointer: str
    """The JSON Pointer (RFC 6901) of the value. Empty for the whole document."""
    message: str
    """What the schema requires, on one line. It quotes names of properties, but no values."""


def validate(document: object, id: str, profile: Profile = "strict") -> list[Issue]:
    """Checks a document, as `json.loads` returns it. A valid document has no issues.

    Returns at most 1,000 issues. Raises ValueError if the id or profile is unknown.
    """
    validator = _validator(id, profile)
    try:
        errors = list(islice(validator.iter_errors(document), _MAX_ISSUES))
    except ValueError as error:  # Lone surrogates, deep nesting, or Python objects that are not JSON.
        return [Issue("", _one_line(f"The document cannot be validated: {error}"))]
    # The schemas describe the characters of a name twice: by a pattern, and by a "not" that is harder to understand.
    patterns = [error.instance_path for error in errors if error.kind.name == "pattern"]
    return [
        Issue(_pointer(error.instance_path), _one_line(error.message))
        for error in errors
        if error.kind.name != "not" or error.instance_path not in patterns
    ]


@cache
def _validator(id: str, profile: Profile) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(schema(id, profile), mask="value")


def _pointer(path: list[str | int]) -> str:
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def _one_line(message: str) -> str:
    """Escapes characters that terminals interpret, and shortens the names that a document chose."""
    short = message if len(message) <= _MAX_MESSAGE else message[: _MAX_MESSAGE - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
