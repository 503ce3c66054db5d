///A feature of the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Feature {
    ///The name of the feature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The version of the feature.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub version: ::std::option::Option<::std::string::String>,
}
///A server's description of itself in NodeInfo2 1.0, a format related to NodeInfo and served at /.well-known/x-nodeinfo2.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NodeInfo2Document {
    ///Whether anyone can sign up on this server without an invitation.
    #[serde(rename = "openRegistrations")]
    pub open_registrations: bool,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization: ::std::option::Option<Organization>,
    ///Other features of the server.
    #[serde(
        rename = "otherFeatures",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub other_features: ::std::vec::Vec<Feature>,
    ///The protocols this server supports.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub protocols: ::std::vec::Vec<::std::string::String>,
    ///The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub relay: ::std::option::Option<NodeInfo2DocumentRelay>,
    pub server: Server,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub services: ::std::option::Option<Services>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub usage: ::std::option::Option<Usage>,
    ///The version of NodeInfo2 this document follows. The standard defines only "1.0".
    pub version: NodeInfo2DocumentVersion,
}
///The posts the server requests from a social relay: none (an empty string), all, or those with certain tags.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum NodeInfo2DocumentRelay {
    #[serde(rename = "")]
    X,
    #[serde(rename = "all")]
    All,
    #[serde(rename = "tags")]
    Tags,
}
impl ::std::fmt::Display for NodeInfo2DocumentRelay {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::X => f.write_str(""),
            Self::All => f.write_str("all"),
            Self::Tags => f.write_str("tags"),
        }
    }
}
impl ::std::str::FromStr for NodeInfo2DocumentRelay {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "" => Ok(Self::X),
            "all" => Ok(Self::All),
            "tags" => Ok(Self::Tags),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for NodeInfo2DocumentRelay {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for NodeInfo2DocumentRelay {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The version of NodeInfo2 this document follows. The standard defines only "1.0".
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum NodeInfo2DocumentVersion {
    #[serde(rename = "1.0")]
    X10,
}
impl ::std::fmt::Display for NodeInfo2DocumentVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::X10 => f.write_str("1.0"),
        }
    }
}
impl ::std::str::FromStr for NodeInfo2DocumentVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "1.0" => Ok(Self::X10),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for NodeInfo2DocumentVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for NodeInfo2DocumentVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The person or organization that runs the server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Organization {
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
pub struct Server {
    ///The URL of the server's root. Documents with the same base URL describe the same server.
    #[serde(rename = "baseUrl")]
    pub base_url: ::std::string::String,
    ///The display name of the server.
    pub name: ::std::string::String,
    ///The name of the software.
    pub software: ::std::string::String,
    ///The version of the software.
    pub version: ::std::string::String,
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Services {
    ///The services this server fetches messages from, to show them with its own.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub inbound: ::std::vec::Vec<::std::string::String>,
    ///The services this server can publish its users' messages to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub outbound: ::std::vec::Vec<::std::string::String>,
}
///Usage statistics of this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Usage {
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
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub users: ::std::option::Option<Users>,
}
///Counts of the users of this server. Omit any that should stay private.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Users {
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
