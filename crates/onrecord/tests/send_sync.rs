//! Analyzers are shared by threads and cloned, results move between them, errors fit `anyhow` and the like.

use onrecord::{Analyzer, Builder, Document, Error, Gazetteer, OffsetMap, Sentences, Span};

const fn shared<T: Send + Sync>() {}
const fn owned<T: Send + Sync + 'static>() {}

const fn cloned<T: Clone + std::fmt::Debug>() {}

const _: () = {
    cloned::<Analyzer>();
    cloned::<Document>();
    cloned::<Gazetteer>();
    shared::<Analyzer>();
    shared::<Builder>();
    shared::<Document>();
    shared::<Gazetteer>();
    shared::<OffsetMap>();
    shared::<Sentences<'_>>();
    shared::<Span>();
    owned::<Error>();
};

#[test]
fn an_error_is_a_standard_error() {
    fn boxed(error: Error) -> Box<dyn std::error::Error + Send + Sync> {
        Box::new(error)
    }
    let Err(error) = Analyzer::builder().cues(["two words"]).build() else { panic!("two words are no verb") };
    assert_eq!(boxed(error).to_string(), "cues: `two words` is not one verb");
}

#[test]
fn an_analyzer_can_be_printed() {
    let shown = format!("{:?}", Analyzer::new());
    assert!(shown.starts_with("Analyzer") && shown.len() < 500, "{} characters", shown.len());
}

#[test]
fn a_span_is_a_range() {
    assert_eq!(std::ops::Range::from(Span::new(2, 5)), 2..5);
    assert_eq!(Span::from(2..5), Span::new(2, 5));
}
