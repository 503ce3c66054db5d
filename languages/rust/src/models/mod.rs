/// The strict types of `discovery`.
pub mod nodeinfodiscovery;
/// The open types of `discovery`.
pub mod opennodeinfodiscovery;
/// The strict types of `metadata/fep-0151`.
pub mod fep0151metadata;
/// The open types of `metadata/fep-0151`.
pub mod openfep0151metadata;
/// The strict types of `nodeinfo/2.0`.
pub mod nodeinfo20;
/// The open types of `nodeinfo/2.0`.
pub mod opennodeinfo20;
/// The strict types of `nodeinfo/2.1`.
pub mod nodeinfo21;
/// The open types of `nodeinfo/2.1`.
pub mod opennodeinfo21;
/// The strict types of `nodeinfo/2.2`.
pub mod nodeinfo22;
/// The open types of `nodeinfo/2.2`.
pub mod opennodeinfo22;
/// The strict types of `nodeinfo2/1.0`.
pub mod nodeinfo2document;
/// The open types of `nodeinfo2/1.0`.
pub mod opennodeinfo2document;
