//! Checked by the compiler: analyzers are shared by threads, results move between them, errors fit `anyhow` and the like.

use onrecord::{Analyzer, Builder, Document, Error, Gazetteer, OffsetMap, Sentences, Span};

const fn shared<T: Send + Sync>() {}
const fn owned<T: Send + Sync + 'static>() {}

const _: () = {
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
