use crate::data::{Profile, UnknownName, find};
use crate::embedded::SCHEMAS;
use jsonschema::error::ValidationErrorKind::{AnyOf, Not, Pattern, Type};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;
use std::{collections::HashMap, sync::LazyLock, sync::OnceLock};

const MAX_ISSUES: usize = 1000;
const MAX_MESSAGE: usize = 500;

/// A place where a document does not follow its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The JSON Pointer (RFC 6901) of the value. Empty for the whole document.
    pub pointer: String,
    /// What the schema requires, on one line. It quotes names of properties, but no values.
    pub message: String,
}

/// Compiled when they are first used.
static VALIDATORS: LazyLock<HashMap<&str, OnceLock<Validator>>> = LazyLock::new(|| {
    SCHEMAS
        .iter()
        .map(|(path, _)| (*path, OnceLock::new()))
        .collect()
});

/// Checks a document. A valid document has no issues, any other at most 1,000.
pub fn validate(document: &Value, id: &str, profile: Profile) -> Result<Vec<Issue>, UnknownName> {
    let (path, text) = find(id, profile)?;
    let validator = VALIDATORS[path].get_or_init(|| {
        let schema = serde_json::from_str(text).expect("an embedded schema");
        jsonschema::validator_for(&schema).expect("a schema that the engine knows")
    });
    let found: Vec<_> = validator.iter_errors(document).take(MAX_ISSUES).collect();
    let errors: Vec<_> = found.iter().flat_map(causes).take(MAX_ISSUES).collect();
    let is_repeated = |error: &ValidationError| {
        // The schemas describe the characters of a name twice: by a pattern, and by a "not" that is harder to understand.
        matches!(error.kind(), Not { .. })
            && errors.iter().any(|other| {
                matches!(other.kind(), Pattern { .. })
                    && other.instance_path() == error.instance_path()
            })
    };
    let issues = errors
        .iter()
        .filter(|error| !is_repeated(error))
        .map(|error| Issue {
            pointer: error.instance_path().to_string(),
            message: one_line(&message(error)),
        });
    Ok(issues.collect())
}

/// Replaces an error of anyOf, whose schemas are for different types, with those of the schema for the value's type.
fn causes<'a>(error: &'a ValidationError<'a>) -> Vec<&'a ValidationError<'a>> {
    let has_other_type = |cause: &&ValidationError| {
        matches!(cause.kind(), Type { .. } | AnyOf { .. })
            && cause.instance_path() == error.instance_path()
    };
    let mut fitting: Vec<_> = branches(error)
        .iter()
        .map(|branch| branch.iter().flat_map(causes).collect::<Vec<_>>())
        .filter(|branch| !branch.iter().any(has_other_type))
        .collect();
    match fitting.pop() {
        Some(branch) if fitting.is_empty() => branch,
        _ => vec![error],
    }
}

fn branches<'a>(error: &'a ValidationError) -> &'a [Vec<ValidationError<'static>>] {
    match error.kind() {
        AnyOf { context } => context,
        _ => &[],
    }
}

fn message(error: &ValidationError) -> String {
    let mut messages: Vec<_> = branches(error).iter().flatten().map(message).collect();
    messages.dedup();
    match messages.as_slice() {
        [] => error.masked().to_string(),
        _ => messages.join("; or "),
    }
}

/// Escapes characters that terminals interpret, and shortens the names that a document chose.
fn one_line(message: &str) -> String {
    let escape = |char: char| match char {
        '"' | '\'' | '\\' => char.to_string(),
        _ => char.escape_debug().to_string(),
    };
    let rest = message.chars().nth(MAX_MESSAGE).map_or("", |_| "…");
    message
        .chars()
        .take(MAX_MESSAGE)
        .map(escape)
        .collect::<String>()
        + rest
}

#[cfg(test)]
mod tests {
    use super::{MAX_MESSAGE, one_line};

    #[test]
    fn shortens_and_escapes_messages() {
        assert_eq!(one_line("a \"name\"\u{1b}[2J"), r#"a "name"\u{1b}[2J"#);
        assert_eq!(one_line(&"é".repeat(MAX_MESSAGE)), "é".repeat(MAX_MESSAGE));
        let short = "é".repeat(MAX_MESSAGE) + "…";
        assert_eq!(one_line(&"é".repeat(MAX_MESSAGE + 1)), short);
    }
}
