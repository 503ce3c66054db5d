import re

from ._data import ids

_versions = [id.removeprefix("nodeinfo/") for id in ids if id.startswith("nodeinfo/")]


def identify(document: object) -> str | None:
    """Identifies the type of a document by the properties that only one type has, or returns None.

    An unknown version of NodeInfo is identified as the version that is most like the document.
    """
    if isinstance(document, list):
        first = document[0] if document else None
        return "mastodon/activity" if isinstance(first, dict) and "week" in first else None
    if not isinstance(document, dict) or _is_facts(document):
        return None
    if "software" in document:
        return _nodeinfo(document)
    if "links" in document:
        return "discovery"
    if "server" in document:
        return "nodeinfo2/1.0" if _is_nodeinfo2(document) else "matrix/federation-version"
    if "registrations_open" in document:
        return "diaspora/statistics-json"
    if "versions" in document:
        return "matrix/client-versions"
    if "contacts" in document or "support_page" in document:
        return "matrix/support"
    if "title" in document and "domain" in document:
        return "mastodon/instance-v2"
    if "title" in document and "uri" in document:
        return "mastodon/instance-v1"
    # Only NodeInfo has metadata, which may contain everything that is missing.
    if "version" in document and ("protocols" in document or isinstance(document.get("metadata"), dict)):
        return _nodeinfo(document)
    return "discovery" if isinstance(document.get("0"), dict) else None


def _is_facts(document: dict[str, object]) -> bool:
    """Whether a value is what `read` of @nodeinfo-kit/convert returns."""
    return isinstance(document.get("origins"), dict) and "version" not in document


def _is_nodeinfo2(document: dict[str, object]) -> bool:
    server = document["server"]
    is_matrix = isinstance(server, dict) and "software" not in server and "baseUrl" not in server
    return not is_matrix or "openRegistrations" in document or "version" in document


def _nodeinfo(document: dict[str, object]) -> str:
    number = _number(document.get("version"))
    version = next((known for known in _versions if float(known) == number), None)
    if version is None and "instance" in document:
        version = "2.2"
    elif version is None:
        version = "1.1" if isinstance(document.get("protocols"), dict) else "2.1"
    return f"nodeinfo/{version}"


def _number(version: object) -> int | float | None:
    if isinstance(version, int | float) and not isinstance(version, bool):
        return version
    text = version.strip(" \t\n\r") if isinstance(version, str) else ""
    return float(text) if re.fullmatch(r"[0-9]+(\.[0-9]*)?", text) else None
