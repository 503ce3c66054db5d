///A link to a document about this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenLink {
    ///The absolute URL of the document.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub href: ::std::option::Option<::std::string::String>,
    ///Additional properties of the link, by URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub properties: ::std::option::Option<OpenLinkProperties>,
    ///The type of the link: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is an identifier, not a page to fetch.
    pub rel: ::std::string::String,
    ///The titles of the link, by language tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub titles: ::std::option::Option<OpenLinkTitles>,
    ///The media type of the document.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///Additional properties of the link, by URI.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenLinkProperties {
    Object(
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    ),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<
    ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
> for OpenLinkProperties {
    fn from(
        value: ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    ) -> Self {
        Self::Object(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for OpenLinkProperties {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The titles of the link, by language tag.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenLinkTitles {
    Object(::std::collections::HashMap<::std::string::String, ::std::string::String>),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<
    ::std::collections::HashMap<::std::string::String, ::std::string::String>,
> for OpenLinkTitles {
    fn from(
        value: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self::Object(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for OpenLinkTitles {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The link document at /.well-known/nodeinfo, which points to a server's NodeInfo documents. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenNodeInfoDiscovery {
    ///Other URIs of the same subject.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub aliases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Links to the documents this server offers, each with the rel of its version. Links with other rels are allowed.
    pub links: ::std::vec::Vec<OpenLink>,
    ///Additional properties of the subject, by URI.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub properties: ::std::option::Option<OpenNodeInfoDiscoveryProperties>,
    ///The URI of the subject of the links.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
}
///Additional properties of the subject, by URI.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfoDiscoveryProperties {
    Object(
        ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    ),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<
    ::std::collections::HashMap<
        ::std::string::String,
        ::std::option::Option<::std::string::String>,
    >,
> for OpenNodeInfoDiscoveryProperties {
    fn from(
        value: ::std::collections::HashMap<
            ::std::string::String,
            ::std::option::Option<::std::string::String>,
        >,
    ) -> Self {
        Self::Object(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfoDiscoveryProperties {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
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
