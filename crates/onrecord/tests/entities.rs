//! Who is who: which mentions share an entity, and what the article says about it.

mod common;

use common::{Case, case, check, known_failure, with_model};

/// `name: mention | mention` of every entity with more than one mention.
fn shared(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    let mentions = |e: &onrecord::Entity| e.mentions.iter().map(|m| &doc[doc.mentions[*m].span]).collect::<Vec<_>>().join(" | ");
    doc.entities.iter().filter(|e| e.mentions.len() > 1).map(|e| format!("{}: {}", doc.name(e), mentions(e))).collect()
}

/// `name: title | title @ organisation` of every person with a title.
fn roles(text: &str) -> Vec<String> {
    let doc = onrecord::Analyzer::new().analyze(text);
    let role = |e: &onrecord::Entity| {
        let titles = e.titles.iter().map(|t| &doc[*t]).collect::<Vec<_>>().join(" | ");
        let organization = e.organization.map(|o| format!(" @ {}", doc.name(&doc.entities[o])));
        format!("{}: {titles}{}", doc.name(e), organization.unwrap_or_default())
    };
    doc.entities.iter().filter(|e| !e.titles.is_empty()).map(role).collect()
}

const SHARED: &[Case] = &[
    case("surname", "Renata Quill left. Then Quill returned.", &["Renata Quill: Renata Quill | Quill"]),
    case("surname before the full name", "“Go,” Quill said. Renata Quill then left.", &["Renata Quill: Quill | Renata Quill"]),
    case(
        "one surname, two people",
        "They saw Ann Quill and Robert Quill. Then Mr. Quill left.",
        &["Robert Quill: Robert Quill | Quill"],
    ),
    case("capitals and small letters", "By RENATA QUILL\n\nRenata Quill left.", &["Renata Quill: RENATA QUILL | Renata Quill"]),
    case(
        "a short given name",
        "Alexander Quill left. Then Alex Quill returned.",
        &["Alexander Quill: Alexander Quill | Alex Quill"],
    ),
    case(
        "the elder and the younger",
        "They saw Robert Quill Sr. and Robert Quill Jr. there. The younger Quill left. The elder Quill stayed.",
        &["Robert Quill Sr.: Robert Quill Sr. | Quill", "Robert Quill Jr.: Robert Quill Jr. | Quill"],
    ),
    with_model(
        "a form of address and a given name that says nothing",
        "They saw Robert Brannel and Zendra Brannel there. Mrs. Brannel left.",
        &["Zendra Brannel: Zendra Brannel | Brannel"],
    ),
    known_failure(
        "a surname that is an ordinary word, with an unlisted given name",
        "They saw Robert Quill and Zendra Quill there. Mrs. Quill left.",
        &["Zendra Quill: Zendra Quill | Quill"],
    ),
    case("father and son", "They saw Robert Quill Sr. there. Then Robert Quill Jr. left.", &[]),
    case(
        "a company in small letters, and its first words",
        "Marlow & Finch Holdings plc fell. Then Marlow & Finch rose.",
        &["Marlow & Finch Holdings plc: Marlow & Finch Holdings plc | Marlow & Finch"],
    ),
    case("acronym in the lists", "The European Union met. The EU agreed.", &["European Union: European Union | EU"]),
    case(
        "a company's first word",
        "He left Quarzal Systems Inc. on Monday. Then Quarzal fell.",
        &["Quarzal Systems Inc.: Quarzal Systems Inc. | Quarzal"],
    ),
    case("a nation is not its country", "China agreed. The Chinese team left.", &[]),
];

const ROLES: &[Case] = &[
    case(
        "the organisation inside the title",
        "So said Ann Quill, chair of economics at the Atlantic Council.",
        &["Ann Quill: chair of economics at the Atlantic Council @ Atlantic Council"],
    ),
    known_failure("two titles", "Marlow Chairman Sir Gerald Quill left.", &["Gerald Quill: Marlow Chairman | Sir @ Marlow"]),
    case(
        "the noun of an abbreviation",
        "The Rev. Thomas Quill spoke. The priest said he would stay.",
        &["Thomas Quill: Rev. | priest"],
    ),
    case(
        "a lede that describes its source",
        "Talks move on\n\nThe regional envoy said on Sunday that talks would resume.\n\nIn a speech in Oslo, Sir Robert Quill said a deal was near.",
        &["Robert Quill: Sir | regional envoy"],
    ),
    case(
        "a lede whose source has an aide",
        "Talks move on\n\nThe regional envoy said on Sunday that talks would resume.\n\nHer aide Robert Quill said a deal was near.",
        &["Robert Quill: aide"],
    ),
    case(
        "another minister",
        "Prime Minister Ann Quill met Robert Lee. The foreign minister said it was late.",
        &["Ann Quill: Prime Minister"],
    ),
    case("a title by the surname", "Ann Quill spoke. Then Sen. Quill left.", &["Ann Quill: Sen."]),
];

#[test]
fn mentions_share_entities() {
    check(SHARED, shared);
}

#[test]
fn people_have_roles() {
    check(ROLES, roles);
}
