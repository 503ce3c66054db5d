from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from jsonschema_rs import ValidationError, ValidationErrorKind, Validator, validator_for

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
        causes = chain.from_iterable(map(_causes, validator.iter_errors(document)))
        errors = list(islice(causes, _MAX_ISSUES))
    except ValueError as error:  # The engine cannot read a value that it must check.
        return [Issue("", _one_line(f"The document cannot be validated: {error}"))]
    # The schemas describe the characters of a name twice: by a pattern, and by a "not" that is harder to understand.
    patterns = [error.instance_path for error in errors if error.kind.name == "pattern"]
    return [
        Issue(_pointer(error.instance_path), _one_line(_message(error)))
        for error in errors
        if error.kind.name != "not" or error.instance_path not in patterns
    ]


def _causes(error: ValidationError) -> list[ValidationError]:
    """Replaces an error of anyOf, whose schemas are for different types, with those of the schema for its type."""
    branches = [[cause for each in branch for cause in _causes(each)] for branch in _branches(error)]
    fitting = [branch for branch in branches if not any(_has_other_type(cause, error) for cause in branch)]
    return fitting[0] if len(fitting) == 1 else [error]


def _branches(error: ValidationError) -> list[list[ValidationError]]:
    return error.kind.context if isinstance(error.kind, ValidationErrorKind.AnyOf) else []


def _has_other_type(cause: ValidationError, error: ValidationError) -> bool:
    """Whether a cause says that the value has another type."""
    return cause.kind.name in ("type", "anyOf") and cause.instance_path == error.instance_path


def _message(error: ValidationError) -> str:
    messages = [_message(cause) for branch in _branches(error) for cause in branch]
    return "; or ".join(dict.fromkeys(messages)) or error.message


@cache
def _validator(id: str, profile: Profile) -> Validator:
    return validator_for(schema(id, profile), mask="value")


def _pointer(path: list[str | int]) -> str:
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in path)


def _one_line(message: str) -> str:
    """Escapes characters that terminals interpret, and shortens the names that a document chose."""
    short = message if len(message) <= _MAX_MESSAGE else message[: _MAX_MESSAGE - 1] + "…"
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in short)
