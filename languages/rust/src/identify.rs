use crate::embedded::IDS;
use serde_json::{Map, Value};

/// Identifies the type of a document by the properties that only one type has.
///
/// An unknown version of NodeInfo is identified as the version that is most like the document.
pub fn identify(document: &Value) -> Option<&'static str> {
    if let Some(first) = document.get(0) {
        return first.get("week").map(|_| "mastodon/activity");
    }
    let properties = document.as_object()?;
    let has = |name| properties.contains_key(name);
    let is_object = |name| properties.get(name).is_some_and(Value::is_object);
    if is_object("origins") && !has("version") {
        return None; // Facts, as read of @nodeinfo-kit/convert returns them.
    }
    // Only NodeInfo has metadata, which may contain everything that is missing.
    let has_metadata = || has("version") && (has("protocols") || is_object("metadata"));
    match () {
        _ if has("software") => Some(nodeinfo(properties)),
        _ if has("links") => Some("discovery"),
        _ if has("server") && is_nodeinfo2(properties) => Some("nodeinfo2/1.0"),
        _ if has("server") => Some("matrix/federation-version"),
        _ if has("registrations_open") => Some("diaspora/statistics-json"),
        _ if has("versions") => Some("matrix/client-versions"),
        _ if has("contacts") || has("support_page") => Some("matrix/support"),
        _ if has("title") && has("domain") => Some("mastodon/instance-v2"),
        _ if has("title") && has("uri") => Some("mastodon/instance-v1"),
        _ if has_metadata() => Some(nodeinfo(properties)),
        _ if is_object("0") => Some("discovery"),
        _ => None,
    }
}

fn is_nodeinfo2(properties: &Map<String, Value>) -> bool {
    let server = &properties["server"];
    let is_matrix =
        server.is_object() && server.get("software").or(server.get("baseUrl")).is_none();
    !is_matrix || properties.contains_key("openRegistrations") || properties.contains_key("version")
}

fn nodeinfo(properties: &Map<String, Value>) -> &'static str {
    let version = properties.get("version").and_then(number);
    let number_of = |id: &str| id.strip_prefix("nodeinfo/")?.parse().ok();
    let known = IDS
        .iter()
        .find(|id| version.is_some() && number_of(id) == version);
    match known {
        Some(id) => id,
        None if properties.contains_key("instance") => "nodeinfo/2.2",
        None if properties.get("protocols").is_some_and(Value::is_object) => "nodeinfo/1.1",
        None => "nodeinfo/2.1",
    }
}

fn number(version: &Value) -> Option<f64> {
    let Some(text) = version.as_str() else {
        return version.as_f64();
    };
    let decimal = text.trim_matches([' ', '\t', '\r', '\n']);
    let is_decimal = decimal.starts_with(|first: char| first.is_ascii_digit())
        && decimal
            .chars()
            .all(|char| char.is_ascii_digit() || char == '.');
    decimal.parse().ok().filter(|_| is_decimal)
}
