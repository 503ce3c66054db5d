///A feature of the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenFeature {
    ///The name of the feature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The version of the feature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenNodeInfo2Document {
    ///Whether anyone can sign up on this server without an invitation.
    #[serde(
        rename = "openRegistrations",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub open_registrations: ::std::option::Option<bool>,
    ///The person or organization that runs the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<OpenNodeInfo2DocumentOrganization>,
    ///Other features of the server.
    #[serde(
        rename = "otherFeatures",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub other_features: ::std::option::Option<::std::vec::Vec<OpenFeature>>,
    ///The protocols this server supports.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub protocols: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub relay: ::std::option::Option<::std::string::String>,
    pub server: OpenServer,
    ///The third-party services this server connects to on behalf of its users.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub services: ::std::option::Option<OpenNodeInfo2DocumentServices>,
    ///Usage statistics of this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub usage: ::std::option::Option<OpenNodeInfo2DocumentUsage>,
    ///The version of NodeInfo2 this document follows. The standard defines only "1.0".
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///The person or organization that runs the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo2DocumentOrganization {
    OpenOrganization(OpenOrganization),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenOrganization> for OpenNodeInfo2DocumentOrganization {
    fn from(value: OpenOrganization) -> Self {
        Self::OpenOrganization(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo2DocumentOrganization {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo2DocumentServices {
    OpenServices(OpenServices),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenServices> for OpenNodeInfo2DocumentServices {
    fn from(value: OpenServices) -> Self {
        Self::OpenServices(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo2DocumentServices {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///Usage statistics of this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum OpenNodeInfo2DocumentUsage {
    OpenUsage(OpenUsage),
    Array(::std::vec::Vec<::serde_json::Value>),
    Null,
}
impl ::std::convert::From<OpenUsage> for OpenNodeInfo2DocumentUsage {
    fn from(value: OpenUsage) -> Self {
        Self::OpenUsage(value)
    }
}
impl ::std::convert::From<::std::vec::Vec<::serde_json::Value>>
for OpenNodeInfo2DocumentUsage {
    fn from(value: ::std::vec::Vec<::serde_json::Value>) -> Self {
        Self::Array(value)
    }
}
///The person or organization that runs the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenOrganization {
    ///The URL of an administrator's or information account on this server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<::std::string::String>,
    ///A way to contact them, such as an email address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub contact: ::std::option::Option<::std::string::String>,
    ///The name of the person or organization.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
///The server and the software it runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OpenServer {
    ///The URL of the server's root. Documents with the same base URL describe the same server.
    #[serde(rename = "baseUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub base_url: ::std::option::Option<::std::string::String>,
    ///The display name of the server.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The name of the software.
    pub software: ::std::string::String,
    ///The version of the software.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OpenServices {
    ///The services this server fetches messages from, to show them with its own.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inbound: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///The services this server can publish its users' messages to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub outbound: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
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
    ///Counts of the users of this server. Omit any that should stay private.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<OpenUsageUsers>,
}
///Counts of the users of this server. Omit any that should stay private.
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
///Counts of the users of this server. Omit any that should stay private.
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
