//! The schemas and vectors that the build copies into this crate.
use crate::embedded::{IDS, SCHEMAS, VECTORS};
use serde::Deserialize;
use serde_json::Value;
use std::{error, fmt, str::FromStr};

/// Which of a document's two schemas is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Profile {
    /// The standard as published, for documents that you write.
    Strict,
    /// What a reader should accept.
    Open,
}

impl FromStr for Profile {
    type Err = UnknownName;

    fn from_str(name: &str) -> Result<Self, UnknownName> {
        match name {
            "strict" => Ok(Self::Strict),
            "open" => Ok(Self::Open),
            _ => Err(UnknownName::new("profile", name, &["strict", "open"])),
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Strict => "strict",
            Self::Open => "open",
        })
    }
}

/// An unknown id or profile. Its message lists those that exist.
#[derive(Debug)]
pub struct UnknownName(String);

impl UnknownName {
    fn new(kind: &str, name: &str, known: &[&str]) -> Self {
        let short: String = name.chars().take(100).collect();
        Self(format!(
            "unknown {kind} {short:?}: use one of {}",
            known.join(", ")
        ))
    }
}

impl fmt::Display for UnknownName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl error::Error for UnknownName {}

/// A document with the result that every validator must give.
#[derive(Clone, Debug, Deserialize)]
pub struct Vector {
    /// What is special about the document.
    pub description: String,
    /// The document.
    pub data: Value,
    /// Whether it is valid.
    pub valid: bool,
}

/// Returns a schema, in JSON Schema 2020-12.
pub fn schema(id: &str, profile: Profile) -> Result<Value, UnknownName> {
    let (_, text) = find(id, profile)?;
    Ok(serde_json::from_str(text).expect("an embedded schema"))
}

/// Returns the vectors of a document and profile.
pub fn vectors(id: &str, profile: Profile) -> Result<Vec<Vector>, UnknownName> {
    #[derive(Deserialize)]
    struct Group {
        tests: Vec<Vector>,
    }
    find(id, profile)?;
    let prefix = format!("{id}/{profile}-");
    let files = VECTORS.iter().filter(|(path, _)| path.starts_with(&prefix));
    let groups = files
        .flat_map(|(_, text)| serde_json::from_str::<Vec<Group>>(text).expect("embedded vectors"));
    Ok(groups.flat_map(|group| group.tests).collect())
}

/// Finds the path and text of a schema.
pub(crate) fn find(
    id: &str,
    profile: Profile,
) -> Result<(&'static str, &'static str), UnknownName> {
    let path = match profile {
        Profile::Strict => format!("{id}.json"),
        Profile::Open => format!("open/{id}.json"),
    };
    let found = SCHEMAS
        .iter()
        .find(|(each, _)| IDS.contains(&id) && *each == path);
    found
        .copied()
        .ok_or_else(|| UnknownName::new("id", id, IDS))
}
