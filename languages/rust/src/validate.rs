use crate::data::{Profile, UnknownName, find};
use crate::embedded::SCHEMAS;
use jsonschema::error::ValidationErrorKind::{Not, Pattern};
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
    let errors: Vec<_> = validator.iter_errors(document).take(MAX_ISSUES).collect();
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
            message: one_line(&error.masked().to_string()),
        });
    Ok(issues.collect())
}

/// Escapes characters that terminals interpret, and shortens the names that a document chose.
fn one_line(message: &str) -> String {
    let escape = |char: char| match char {
        '"' | '\'' | '\\' => char.to_string(),
        _ => char.escape_debug().to_string(),
    };
    message.chars().take(MAX_MESSAGE).map(escape).collect()
}
