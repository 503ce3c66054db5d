///A link to a document about this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Link {
    ///The absolute URL of the document.
    pub href: ::std::string::String,
    ///Additional properties of the link, by URI.
    #[serde(default, skip_serializing_if = ":: std :: collections :: HashMap::is_empty")]
    pub properties: ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
    ///The type of the link: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is an identifier, not a page to fetch.
    pub rel: ::std::string::String,
    ///The titles of the link, by language tag.
    #[serde(default, skip_serializing_if = ":: std :: collections :: HashMap::is_empty")]
    pub titles: ::std::collections::HashMap<
        ::std::string::String,
        ::std::string::String,
    >,
    ///The media type of the document.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///The link document at /.well-known/nodeinfo, which points to a server's NodeInfo documents.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NodeInfoDiscovery {
    ///Other URIs of the same subject.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub aliases: ::std::vec::Vec<::std::string::String>,
    ///Links to the documents this server offers, each with the rel of its version. Links with other rels are allowed.
    pub links: ::std::vec::Vec<Link>,
    ///Additional properties of the subject, by URI.
    #[serde(default, skip_serializing_if = ":: std :: collections :: HashMap::is_empty")]
    pub properties: ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
    ///The URI of the subject of the links.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
