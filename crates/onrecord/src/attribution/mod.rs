//! Sources to speakers: pronouns, nominals and surnames lead to the entity; roles; confidence.

/// Completes `draft.quotes` (speaker, role, confidence).
pub(crate) fn resolve(_draft: &mut crate::draft::Draft) {}

/// The inflected forms of a cue verb.
pub(crate) fn inflections(verb: &str) -> Vec<String> {
    vec![verb.to_owned()]
}
