"""JSON Schemas, validation and typed models for NodeInfo and related fediverse server metadata.

>>> from nodeinfo_schemas import validate
>>> validate({"versions": 1}, "matrix/client-versions")
[Issue(pointer='/versions', message='value is not of type "array"')]
"""

from ._data import Profile, ids, schema, vectors
from ._identify import identify
from ._validate import Issue, validate

__all__ = ["Issue", "Profile", "identify", "ids", "schema", "validate", "vectors"]
