//! Names in mail, on the web and in texts that lost their line breaks.

mod common;

use common::{Case, case, check, names};

/// A name runs into the next one, or into the next sentence.
const JOINED: &[Case] = &[
    case(
        "a letter's closing and whom the next letter speaks to",
        "The list ends here. Thanks, Ann Rolf, Please send the plans to the port.",
        &["PERSON Ann", "PERSON Rolf"],
    ),
    case(
        "the same name in both",
        "Please send the plans. Thank you, Ann Ann, The plans came late.",
        &["PERSON Ann", "PERSON Ann"],
    ),
    case(
        "whom a letter speaks to, without a closing",
        "The plans came. Frank Jim, I saw them at the port.",
        &["PERSON Frank", "PERSON Jim"],
    ),
    case("one person in a quotation", "“Frank Jim, I saw them at the port,” she said.", &["PERSON Frank Jim"]),
    case("one person and a paper", "Frank Jim, The Quarzel Post, saw them.", &["PERSON Frank Jim", "ORG Quarzel Post"]),
    case("a closing and the next sentence", "Thanks, Ann Quarzel Let me know when the boat is in.", &["PERSON Ann Quarzel"]),
    case("a sentence that opens with I", "The best of all is Linda I would go there again.", &["PERSON Linda"]),
    case("surnames that open sentences", "Will Smith said Ann Will was right.", &["PERSON Will Smith", "PERSON Ann Will"]),
    case(
        "a heading and the first sentence",
        "Ann Quarzel Ann Rose Quarzel was born at the port.",
        &["PERSON Ann Quarzel", "PERSON Ann Rose Quarzel"],
    ),
    case("a heading of two words", "Quarzel Port Quarzel Port is an old harbour.", &["FAC Quarzel Port", "FAC Quarzel Port"]),
    case("names that say a word twice", "He was held in Walla Walla.", &["GPE Walla Walla"]),
    case(
        "a list with postal districts",
        "Held were Umar Quarzel, 24, London E17 Rolf Halden, 22, of Leeds.",
        &["PERSON Umar Quarzel", "GPE London", "PERSON Rolf Halden", "GPE Leeds"],
    ),
];

/// Small letters where capitals should be.
const CARELESS: &[Case] = &[
    case(
        "a town and a company",
        "any good cafes in chicago? i was in starbucks near the port.",
        &["GPE chicago", "ORG starbucks"],
    ),
    case("in words", "i go to new zealand in june.", &["GPE new zealand"]),
    case("ordinary words and things", "we had turkey for lunch, and they had a pet chihuahua.", &[]),
    case("in a sentence that begins with a capital", "The cafes of chicago are full.", &[]),
];

/// Letters that are a body's and a thing's.
const LETTERS: &[Case] = &[
    case("a central bank", "The RBI kept rates unchanged. Traders said RBI officials met.", &["ORG RBI", "ORG RBI"]),
    case("a point of baseball", "He had two hits and an RBI in the loss.", &[]),
    case("cameras", "Police looked at CCTV footage of the road.", &[]),
    case("things of today", "The GUI of the SDK needs an SQL server, and the IRR fell.", &[]),
];

#[test]
fn a_name_is_parted_from_what_runs_into_it() {
    check(JOINED, names);
}

#[test]
fn listed_names_in_small_letters() {
    check(CARELESS, names);
}

#[test]
fn letters_of_bodies_and_things() {
    check(LETTERS, names);
}
