//! Users' own names.

/// Names of the user's own.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {}
