//! JSON Schemas, validation and types for NodeInfo 1.0 to 2.2, NodeInfo2 and related documents of fediverse servers.
//!
//! ```
//! use nodeinfo_schemas::{Profile, validate};
//!
//! let document = serde_json::json!({ "versions": 1 });
//! let issues = validate(&document, "matrix/client-versions", Profile::Strict)?;
//! assert_eq!(issues[0].pointer, "/versions");
//! assert_eq!(issues[0].message, r#"value is not of type "array""#);
//! # Ok::<(), nodeinfo_schemas::UnknownName>(())
//! ```

mod data;
#[rustfmt::skip]
mod embedded;
mod identify;
#[rustfmt::skip]
#[allow(missing_docs, clippy::all)]
pub mod models;
mod validate;

pub use data::{Profile, UnknownName, Vector, schema, vectors};
pub use embedded::IDS;
pub use identify::identify;
pub use validate::{Issue, validate};
