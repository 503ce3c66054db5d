///How the server takes part in federation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Federation {
    ///Whether the server exchanges messages with other servers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub enabled: ::std::option::Option<bool>,
}
///The widely used properties of NodeInfo's `metadata` that FEP-0151 describes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Fep0151Metadata {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub federation: ::std::option::Option<Federation>,
    ///A longer description of the server.
    #[serde(
        rename = "nodeDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub node_description: ::std::option::Option<::std::string::String>,
    ///The name of the server.
    #[serde(rename = "nodeName", skip_serializing_if = "::std::option::Option::is_none")]
    pub node_name: ::std::option::Option<::std::string::String>,
    ///The IDs of staff accounts. For ActivityPub, these are actor IDs.
    #[serde(
        rename = "staffAccounts",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub staff_accounts: ::std::vec::Vec<::std::string::String>,
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
