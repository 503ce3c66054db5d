"""Answers read cases with the parsers of the package federation that make no requests of their own."""

import json
import sys

from federation.hostmeta.parsers import (
    parse_nodeinfo2_document,
    parse_nodeinfo_document,
    parse_statisticsjson_document,
)

# What the package has no place for. It has one list of services, and takes all of metadata for features.
FACTS = ["software/repository", "software/homepage", "description", "baseUrl", "staff", "features", "languages"]
PARTS = ["federation", "protocols/inbound", "protocols/outbound", "services/inbound", "services/outbound"]
LACKS = ["/repairs", *(f"/facts/{fact}" for fact in FACTS + PARTS)]


def parser_of(id):
    if id.startswith("nodeinfo/"):
        return parse_nodeinfo_document
    return {"nodeinfo2/1.0": parse_nodeinfo2_document, "diaspora/statistics-json": parse_statisticsjson_document}.get(id)


def without_empty(values):
    """The package writes an empty string where a document has nothing."""
    return {name: value for name, value in values.items() if value != ""}


def read(parse, document, host):
    try:
        result = parse(document, host)
    except ValueError:  # A foreign base URL.
        return {"facts": None}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    activity = result["activity"]
    users = activity["users"]
    facts = {
        "software": without_empty({"name": result["platform"], "version": result["version"]}),
        "protocols": {"all": result["protocols"]},
        "services": {"all": result["services"]},
        "openRegistrations": result["open_signups"],
        "usage": {
            "users": users["total"],
            "activeUsers": {"days7": users["weekly"], "days30": users["monthly"], "days180": users["half_year"]},
            "localPosts": activity["local_posts"],
            "localComments": activity["local_comments"],
        },
        "organization": without_empty(result["organization"]),
        **without_empty({"name": result["name"], "relay": result["relay"]}),
    }
    return {"facts": facts, "lacks": LACKS}


for line in sys.stdin:
    request = json.loads(line)
    parse = parser_of(request["id"]) if request["kind"] == "read" else None
    answer = read(parse, request["document"], request.get("host", "")) if parse else {"skip": True}
    print(json.dumps({"case": request["case"], **answer}), flush=True)
