///A service that NodeInfo 2.2 defines as a source of messages.
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
pub enum InboundService {
    #[serde(rename = "atom1.0")]
    Atom10,
    #[serde(rename = "gnusocial")]
    Gnusocial,
    #[serde(rename = "imap")]
    Imap,
    #[serde(rename = "pnut")]
    Pnut,
    #[serde(rename = "pop3")]
    Pop3,
    #[serde(rename = "pumpio")]
    Pumpio,
    #[serde(rename = "rss2.0")]
    Rss20,
    #[serde(rename = "twitter")]
    Twitter,
}
impl ::std::fmt::Display for InboundService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Atom10 => f.write_str("atom1.0"),
            Self::Gnusocial => f.write_str("gnusocial"),
            Self::Imap => f.write_str("imap"),
            Self::Pnut => f.write_str("pnut"),
            Self::Pop3 => f.write_str("pop3"),
            Self::Pumpio => f.write_str("pumpio"),
            Self::Rss20 => f.write_str("rss2.0"),
            Self::Twitter => f.write_str("twitter"),
        }
    }
}
impl ::std::str::FromStr for InboundService {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "atom1.0" => Ok(Self::Atom10),
            "gnusocial" => Ok(Self::Gnusocial),
            "imap" => Ok(Self::Imap),
            "pnut" => Ok(Self::Pnut),
            "pop3" => Ok(Self::Pop3),
            "pumpio" => Ok(Self::Pumpio),
            "rss2.0" => Ok(Self::Rss20),
            "twitter" => Ok(Self::Twitter),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for InboundService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InboundService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///This installation of the software, as its administrator describes it. May be `{}`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
pub struct Instance {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<InstanceDescription>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<InstanceName>,
}
///The long description of this server: at most 5,000 characters, without line breaks.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct InstanceDescription(::std::string::String);
impl ::std::ops::Deref for InstanceDescription {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InstanceDescription> for ::std::string::String {
    fn from(value: InstanceDescription) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for InstanceDescription {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 5000usize {
            return Err("longer than 5000 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^[^\n\r\u{2028}\u{2029}]*$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^[^\n\r\u{2028}\u{2029}]*$\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for InstanceDescription {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InstanceDescription {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for InstanceDescription {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///The name the administrator gave this server: at most 500 characters, without line breaks.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct InstanceName(::std::string::String);
impl ::std::ops::Deref for InstanceName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<InstanceName> for ::std::string::String {
    fn from(value: InstanceName) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for InstanceName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 500usize {
            return Err("longer than 500 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^[^\n\r\u{2028}\u{2029}]*$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^[^\n\r\u{2028}\u{2029}]*$\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for InstanceName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InstanceName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for InstanceName {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///A server's description of itself in NodeInfo 2.2.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct NodeInfo22 {
    pub instance: Instance,
    ///Additional information chosen by the software. No property is standardised, so readers must not rely on any. May be `{}`.
    pub metadata: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ///Whether anyone can sign up on this server without an invitation.
    #[serde(rename = "openRegistrations")]
    pub open_registrations: bool,
    ///The protocols this server supports. At least one is required.
    pub protocols: ::std::vec::Vec<Protocol>,
    pub services: Services,
    pub software: Software,
    pub usage: Usage,
    ///The version of NodeInfo this document follows: always "2.2".
    pub version: ::std::string::String,
}
///A service that NodeInfo 2.2 defines as a place to publish to.
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
pub enum OutboundService {
    #[serde(rename = "atom1.0")]
    Atom10,
    #[serde(rename = "blogger")]
    Blogger,
    #[serde(rename = "buddycloud")]
    Buddycloud,
    #[serde(rename = "diaspora")]
    Diaspora,
    #[serde(rename = "dreamwidth")]
    Dreamwidth,
    #[serde(rename = "drupal")]
    Drupal,
    #[serde(rename = "facebook")]
    Facebook,
    #[serde(rename = "friendica")]
    Friendica,
    #[serde(rename = "gnusocial")]
    Gnusocial,
    #[serde(rename = "google")]
    Google,
    #[serde(rename = "insanejournal")]
    Insanejournal,
    #[serde(rename = "libertree")]
    Libertree,
    #[serde(rename = "linkedin")]
    Linkedin,
    #[serde(rename = "livejournal")]
    Livejournal,
    #[serde(rename = "mediagoblin")]
    Mediagoblin,
    #[serde(rename = "myspace")]
    Myspace,
    #[serde(rename = "pinterest")]
    Pinterest,
    #[serde(rename = "pnut")]
    Pnut,
    #[serde(rename = "posterous")]
    Posterous,
    #[serde(rename = "pumpio")]
    Pumpio,
    #[serde(rename = "redmatrix")]
    Redmatrix,
    #[serde(rename = "rss2.0")]
    Rss20,
    #[serde(rename = "smtp")]
    Smtp,
    #[serde(rename = "tent")]
    Tent,
    #[serde(rename = "tumblr")]
    Tumblr,
    #[serde(rename = "twitter")]
    Twitter,
    #[serde(rename = "wordpress")]
    Wordpress,
    #[serde(rename = "xmpp")]
    Xmpp,
}
impl ::std::fmt::Display for OutboundService {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Atom10 => f.write_str("atom1.0"),
            Self::Blogger => f.write_str("blogger"),
            Self::Buddycloud => f.write_str("buddycloud"),
            Self::Diaspora => f.write_str("diaspora"),
            Self::Dreamwidth => f.write_str("dreamwidth"),
            Self::Drupal => f.write_str("drupal"),
            Self::Facebook => f.write_str("facebook"),
            Self::Friendica => f.write_str("friendica"),
            Self::Gnusocial => f.write_str("gnusocial"),
            Self::Google => f.write_str("google"),
            Self::Insanejournal => f.write_str("insanejournal"),
            Self::Libertree => f.write_str("libertree"),
            Self::Linkedin => f.write_str("linkedin"),
            Self::Livejournal => f.write_str("livejournal"),
            Self::Mediagoblin => f.write_str("mediagoblin"),
            Self::Myspace => f.write_str("myspace"),
            Self::Pinterest => f.write_str("pinterest"),
            Self::Pnut => f.write_str("pnut"),
            Self::Posterous => f.write_str("posterous"),
            Self::Pumpio => f.write_str("pumpio"),
            Self::Redmatrix => f.write_str("redmatrix"),
            Self::Rss20 => f.write_str("rss2.0"),
            Self::Smtp => f.write_str("smtp"),
            Self::Tent => f.write_str("tent"),
            Self::Tumblr => f.write_str("tumblr"),
            Self::Twitter => f.write_str("twitter"),
            Self::Wordpress => f.write_str("wordpress"),
            Self::Xmpp => f.write_str("xmpp"),
        }
    }
}
impl ::std::str::FromStr for OutboundService {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "atom1.0" => Ok(Self::Atom10),
            "blogger" => Ok(Self::Blogger),
            "buddycloud" => Ok(Self::Buddycloud),
            "diaspora" => Ok(Self::Diaspora),
            "dreamwidth" => Ok(Self::Dreamwidth),
            "drupal" => Ok(Self::Drupal),
            "facebook" => Ok(Self::Facebook),
            "friendica" => Ok(Self::Friendica),
            "gnusocial" => Ok(Self::Gnusocial),
            "google" => Ok(Self::Google),
            "insanejournal" => Ok(Self::Insanejournal),
            "libertree" => Ok(Self::Libertree),
            "linkedin" => Ok(Self::Linkedin),
            "livejournal" => Ok(Self::Livejournal),
            "mediagoblin" => Ok(Self::Mediagoblin),
            "myspace" => Ok(Self::Myspace),
            "pinterest" => Ok(Self::Pinterest),
            "pnut" => Ok(Self::Pnut),
            "posterous" => Ok(Self::Posterous),
            "pumpio" => Ok(Self::Pumpio),
            "redmatrix" => Ok(Self::Redmatrix),
            "rss2.0" => Ok(Self::Rss20),
            "smtp" => Ok(Self::Smtp),
            "tent" => Ok(Self::Tent),
            "tumblr" => Ok(Self::Tumblr),
            "twitter" => Ok(Self::Twitter),
            "wordpress" => Ok(Self::Wordpress),
            "xmpp" => Ok(Self::Xmpp),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for OutboundService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for OutboundService {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A protocol that NodeInfo 2.2 defines.
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
pub enum Protocol {
    #[serde(rename = "activitypub")]
    Activitypub,
    #[serde(rename = "buddycloud")]
    Buddycloud,
    #[serde(rename = "dfrn")]
    Dfrn,
    #[serde(rename = "diaspora")]
    Diaspora,
    #[serde(rename = "libertree")]
    Libertree,
    #[serde(rename = "nostr")]
    Nostr,
    #[serde(rename = "ostatus")]
    Ostatus,
    #[serde(rename = "pumpio")]
    Pumpio,
    #[serde(rename = "tent")]
    Tent,
    #[serde(rename = "xmpp")]
    Xmpp,
    #[serde(rename = "zot")]
    Zot,
}
impl ::std::fmt::Display for Protocol {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Activitypub => f.write_str("activitypub"),
            Self::Buddycloud => f.write_str("buddycloud"),
            Self::Dfrn => f.write_str("dfrn"),
            Self::Diaspora => f.write_str("diaspora"),
            Self::Libertree => f.write_str("libertree"),
            Self::Nostr => f.write_str("nostr"),
            Self::Ostatus => f.write_str("ostatus"),
            Self::Pumpio => f.write_str("pumpio"),
            Self::Tent => f.write_str("tent"),
            Self::Xmpp => f.write_str("xmpp"),
            Self::Zot => f.write_str("zot"),
        }
    }
}
impl ::std::str::FromStr for Protocol {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "activitypub" => Ok(Self::Activitypub),
            "buddycloud" => Ok(Self::Buddycloud),
            "dfrn" => Ok(Self::Dfrn),
            "diaspora" => Ok(Self::Diaspora),
            "libertree" => Ok(Self::Libertree),
            "nostr" => Ok(Self::Nostr),
            "ostatus" => Ok(Self::Ostatus),
            "pumpio" => Ok(Self::Pumpio),
            "tent" => Ok(Self::Tent),
            "xmpp" => Ok(Self::Xmpp),
            "zot" => Ok(Self::Zot),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Protocol {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Protocol {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The third-party services this server connects to on behalf of its users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Services {
    ///The services this server fetches messages from, to show them with its own.
    pub inbound: ::std::vec::Vec<InboundService>,
    ///The services this server can publish its users' messages to.
    pub outbound: ::std::vec::Vec<OutboundService>,
}
///The software this server runs.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Software {
    ///The URL of the software's home page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub homepage: ::std::option::Option<::std::string::String>,
    pub name: SoftwareName,
    ///The URL of the software's source code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub repository: ::std::option::Option<::std::string::String>,
    ///The version of the software, in any format.
    pub version: ::std::string::String,
}
///The machine-readable name of the software. Only the lower-case letters a-z, digits and hyphens are allowed.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct SoftwareName(::std::string::String);
impl ::std::ops::Deref for SoftwareName {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<SoftwareName> for ::std::string::String {
    fn from(value: SoftwareName) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for SoftwareName {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^[a-z0-9-]+$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^[a-z0-9-]+$\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for SoftwareName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SoftwareName {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for SoftwareName {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///Usage statistics of this server.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
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
    pub users: Users,
}
///Counts of the users of this server. `{}` keeps them private.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields)]
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
