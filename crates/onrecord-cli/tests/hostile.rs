//! Any bytes as lines, journals and whole runs: the program ends with an exit code, and nothing is lost on the way.

#[path = "common/checks.rs"]
mod checks;

use proptest::prelude::*;
use tempfile::TempDir;

/// Bytes that nearly are lines of JSON, or lines of a journal.
fn nearly() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: &[&[u8]] = &[
        b"{", b"}", b"[", b"\"", b":", b",", b"\n", b"\r\n", b" ", b"\\u0000", b"\\ud800", b"\xff", b"null", b"1e999", b"-0",
        b"{\"text\":\"He left.\"}\n", b"\"text\":", b"\"id\":", b"\"He said it rained.\"", b"{\"run\":\"a run\"}\n",
        b"{\"next\":3,\"written\":3,\"failed\":0,\"bytes\":10,\"error_bytes\":0,\"complete\":false}\n",
        b"{\"next\":18446744073709551615,\"written\":0,\"failed\":0,\"bytes\":18446744073709551615,\"error_bytes\":0,\"complete\":true}\n",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 0..20).prop_map(|pieces| pieces.concat())
}

fn folder() -> TempDir {
    TempDir::new().expect("a folder")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn lines_are_read_as_json_or_refused(bytes in nearly(), any in prop::collection::vec(any::<u8>(), 0..60)) {
        checks::line(&bytes);
        checks::line(&any);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn a_journal_can_be_cut_and_damaged(bytes in nearly(), cut in 0..300usize) {
        checks::journal(folder().path(), &bytes, cut);
    }

    #[test]
    fn every_line_is_an_article_or_a_failure(lines in nearly(), left in nearly(), switches in 0..8u8) {
        checks::command(folder().path(), &lines, &left, switches);
    }
}

/// Reading what nests deeply does not nest: no stack can run out.
#[test]
fn deep_json_is_read_or_refused() {
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[", ""), ("{\"id\":", "")] {
        for key in ["x", "id", "text"] {
            checks::line(format!("{{\"{key}\":{}}}", deep(open, close)).as_bytes());
        }
        checks::line(deep(open, close).as_bytes());
    }
}
