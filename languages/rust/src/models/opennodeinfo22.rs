///A service that NodeInfo 2.2 defines as a source of messages.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct InboundService(pub ::std::string::String);
impl ::std::ops::Deref for InboundService {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InboundService> for ::std::string::String {
    fn from(value: InboundService) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for InboundService {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for InboundService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for InboundService {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///This installation of the software, as its administrator describes it. May be `{}`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenInstance {
    ///The long description of this server: at most 5,000 characters, without line breaks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///The name the administrator gave this server: at most 500 characters, without line breaks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///A server's description of itself in NodeInfo 2.2. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenNodeInfo22 {
    ///This installation of the software, as its administrator describes it. May be `{}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<OpenNodeInfo22Instance>,
    ///Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub metadata: ::std::option::Option<OpenNodeInfo22Metadata>,
    ///Whether anyone can sign up on this server without an invitation.
    #[serde(
        rename = "openRegistrations",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub open_registrations: ::std::option::Option<bool>,
    ///The protocols this server supports. At least one is required.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<Protocol>>,
    ///The third-party services this server connects to on behalf of its users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub services: ::std::option::Option<OpenNodeInfo22Services>,
    pub software: OpenSoftware,
    ///Usage statistics of this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub usage: ::std::option::Option<OpenNodeInfo22Usage>,
    ///The version of NodeInfo this document follows: always "2.2".
    pub version: ::std::string::String,
}
///This installation of the software, as its administrator describes it. May be `{}`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo22Instance {
    OpenInstance(OpenInstance),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenInstance> for OpenNodeInfo22Instance {
    fn from(value: OpenInstance) -> Self {
        Self::OpenInstance(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo22Instance {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo22Metadata {
    Object(::serde_json::Map<::std::string::String, ::serde_json::Value>),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for OpenNodeInfo22Metadata {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self::Object(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo22Metadata {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo22Services {
    OpenServices(OpenServices),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenServices> for OpenNodeInfo22Services {
    fn from(value: OpenServices) -> Self {
        Self::OpenServices(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo22Services {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///Usage statistics of this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo22Usage {
    OpenUsage(OpenUsage),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenUsage> for OpenNodeInfo22Usage {
    fn from(value: OpenUsage) -> Self {
        Self::OpenUsage(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for OpenNodeInfo22Usage {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenServices {
    ///The services this server fetches messages from, to show them with its own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inbound: ::std::option::Option<::std::vec::Vec<InboundService>>,
    ///The services this server can publish its users' messages to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound: ::std::option::Option<::std::vec::Vec<OutboundService>>,
}
///The software this server runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenSoftware {
    ///The URL of the software's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    ///The machine-readable name of the software. Only the lower-case letters a-z, digits and hyphens are allowed.
    pub name: ::std::string::String,
    ///The URL of the software's source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository: ::std::option::Option<::std::string::String>,
    ///The version of the software, in any format.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///Usage statistics of this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenUsage {
    ///The number of comments written by users of this server.
    #[serde(
        rename = "localComments",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_comments: ::std::option::Option<u64>,
    ///The number of posts written by users of this server.
    #[serde(
        rename = "localPosts",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub local_posts: ::std::option::Option<u64>,
    ///Counts of the users of this server. `{}` keeps them private.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<OpenUsageUsers>,
}
///Counts of the users of this server. `{}` keeps them private.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenUsageUsers {
    OpenUsers(OpenUsers),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenUsers> for OpenUsageUsers {
    fn from(value: OpenUsers) -> Self {
        Self::OpenUsers(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>> for OpenUsageUsers {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///Counts of the users of this server. `{}` keeps them private.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenUsers {
    ///The number of users active in the past 180 days.
    #[serde(
        rename = "activeHalfyear",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_halfyear: ::std::option::Option<u64>,
    ///The number of users active in the past 30 days.
    #[serde(
        rename = "activeMonth",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_month: ::std::option::Option<u64>,
    ///The number of users active in the past 7 days.
    #[serde(
        rename = "activeWeek",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub active_week: ::std::option::Option<u64>,
    ///The number of accounts registered on this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub total: ::std::option::Option<u64>,
}
///A service that NodeInfo 2.2 defines as a place to publish to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct OutboundService(pub ::std::string::String);
impl ::std::ops::Deref for OutboundService {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<OutboundService> for ::std::string::String {
    fn from(value: OutboundService) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for OutboundService {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for OutboundService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for OutboundService {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
    }
}
///A protocol that NodeInfo 2.2 defines.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
#[serde(transparent)]
pub struct Protocol(pub ::std::string::String);
impl ::std::ops::Deref for Protocol {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Protocol> for ::std::string::String {
    fn from(value: Protocol) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::string::String> for Protocol {
    fn from(value: ::std::string::String) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Protocol {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        self.0.fmt(f)
    }
}
impl ::std::str::FromStr for Protocol {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self(value.to_string()))
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
