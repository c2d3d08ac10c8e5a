//! Phenomenon tables: a case is a sentence of our own and what must be found in it.

/// One row. `known_failure` rows must fail: one that starts to pass fails the suite until it is moved to the passing rows.
pub struct Case {
    /// The phenomenon, as a reader of the report would name it.
    pub label: &'static str,
    pub text: &'static str,
    pub expected: &'static [&'static str],
    pub known_failure: bool,
}

pub const fn case(label: &'static str, text: &'static str, expected: &'static [&'static str]) -> Case {
    Case { label, text, expected, known_failure: false }
}

#[allow(dead_code)]
pub const fn known_failure(label: &'static str, text: &'static str, expected: &'static [&'static str]) -> Case {
    Case { label, text, expected, known_failure: true }
}

/// A case that the learned tagger gets right and the rules alone do not.
#[allow(dead_code)]
pub const fn with_model(label: &'static str, text: &'static str, expected: &'static [&'static str]) -> Case {
    if cfg!(feature = "model") { case(label, text, expected) } else { known_failure(label, text, expected) }
}

/// A case that the rules get right alone and the learned tagger does not.
#[allow(dead_code)]
pub const fn rules_alone(label: &'static str, text: &'static str, expected: &'static [&'static str]) -> Case {
    if cfg!(feature = "model") { known_failure(label, text, expected) } else { case(label, text, expected) }
}

/// Runs `found` on every row and compares; panics with all rows that are not as stated.
pub fn check(table: &[Case], found: impl Fn(&str) -> Vec<String>) {
    let mut wrong = String::new();
    for case in table {
        let got = found(case.text);
        let same = got == case.expected;
        if same == case.known_failure {
            let what = if same { "known failure that now passes: move it" } else { "differs" };
            wrong += &format!(
                "\n{} ({what})\n  text     {}\n  expected {:?}\n  got      {got:?}\n",
                case.label, case.text, case.expected
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// `LABEL text` of every name, in order.
#[allow(dead_code)]
pub fn names(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    doc.mentions.iter().filter(|m| m.label.is_name()).map(|m| format!("{} {}", m.label, &doc[m.span])).collect()
}

/// Every title, in order.
#[allow(dead_code)]
pub fn titles(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    doc.mentions.iter().filter(|m| m.label == onrecord::Label::Title).map(|m| doc[m.span].to_owned()).collect()
}

/// `source: content` of every quote.
#[allow(dead_code)]
pub fn sources(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    doc.quotes.iter().map(|q| format!("{}: {}", q.source.map_or("-", |s| &doc[s]), &doc[q.span])).collect()
}
