//! What an unnamed source is, by its head noun: one person, people, a body; and which bodies a noun may mean.

use crate::draft::{Draft, Gender};
use crate::key::Shape;
use crate::lexicon::{name, word};
use crate::token::{WordSet, words};
use crate::{Label, Span};
use std::ops::Range;

/// What a source without a name is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Noun {
    /// A name, a pronoun, something else.
    None,
    /// `a spokeswoman`.
    Person(Gender),
    /// `prosecutors`, `two people`.
    People,
    /// `the report`, `a bank`.
    Body,
}

/// Most words of a source that are looked at for its head.
const HEAD_WITHIN: usize = 12;

/// The head of a source: the last word before its first preposition.
fn head(draft: &Draft, source: Span) -> usize {
    let Range { start: first, end } = draft.tokens_of(source);
    let last = (end - 1).min(first + HEAD_WITHIN);
    let stop = (first + 1..=last).find(|at| draft.tokens[*at].is(word::PREPOSITION) && draft.tokens[*at].shape == Shape::Lower);
    stop.map_or(last, |at| at - 1)
}

/// What the source is.
pub(super) fn of(draft: &Draft, source: Span) -> Noun {
    let token = &draft.tokens[head(draft, source)];
    let text = token.text(draft.text);
    if token.is(word::PRONOUN) {
        return Noun::None;
    }
    let plural = token.is(word::TITLE_PLURAL)
        || text.ends_with('s') && !text.ends_with("ss")
        || token.is_one(words!["people", "police", "men", "women", "children", "staff", "folk", "others"])
        || text.ends_with("men");
    if plural && token.is(word::TITLE_PLURAL | word::PERSON_NOUN | word::GROUP_NOUN) {
        Noun::People
    } else if token.is_one(words!["crowd", "audience", "couple", "family"]) {
        Noun::Body
    } else if token.is(word::TITLE | word::PERSON_NOUN) {
        Noun::Person(gender(text))
    } else if token.is(word::GROUP_NOUN) {
        Noun::Body
    } else {
        Noun::None
    }
}

/// What the noun says: `spokeswoman`, `chairman`. Counter-example: `spokesperson`.
fn gender(noun: &str) -> Gender {
    match noun {
        _ if noun.ends_with("woman") => Gender::Female,
        _ if noun.ends_with("man") => Gender::Male,
        "mother" | "sister" | "daughter" | "wife" | "aunt" | "niece" | "girl" | "actress" | "grandmother" => Gender::Female,
        "father" | "brother" | "son" | "husband" | "uncle" | "nephew" | "boy" | "actor" | "grandfather" => Gender::Male,
        _ => Gender::Unknown,
    }
}

/// A source that describes someone named without saying whom: `the Spaniard`, `the 41-year-old`, `the striker`. The gender it tells.
/// `first` and `last` are its tokens.
///
/// Counter-examples: `the mayor`, an office that others may hold; `the British`, a people; `a striker`.
pub(super) fn description(draft: &Draft, source: Span, first: usize, last: usize) -> Option<Gender> {
    let the = |at: usize| draft.tokens[at].is_one(words!["the"]);
    // `the widow of a pilot` is new.
    let new = draft.tokens.get(last + 1).is_some_and(|t| t.is_one(words!["of", "for"]));
    // `the Maryland Democrat`: the place is a name of its own.
    let before = draft.mentions.partition_point(|m| m.tokens.start < first);
    let place = before.checked_sub(1).map(|at| &draft.mentions[at]).filter(|m| m.label == Label::Gpe && m.tokens.end == first);
    let lead = place.map_or(first, |place| place.tokens.start);
    if !the(first) && !lead.checked_sub(1).is_some_and(the) || new || last > first + HEAD_WITHIN {
        return None;
    }
    let token = &draft.tokens[last];
    let text = token.text(draft.text);
    if token.shape == Shape::Title && ["s", "sh", "ch", "ese"].iter().all(|end| !text.ends_with(end)) {
        let from = draft.mentions.partition_point(|m| m.span.start < source.start);
        let nation = draft.mentions[from..].iter().take(4).any(|m| m.label == Label::Norp && m.span.end == source.end);
        if nation {
            return Some(gender(text));
        }
    }
    let aged = token.is_one(words!["old"]) && (first..last).any(|at| draft.tokens[at].is_one(words!["year"]));
    const PERSONAL: &WordSet = words![
        "striker",
        "midfielder",
        "defender",
        "goalkeeper",
        "winger",
        "forward",
        "quarterback",
        "pitcher",
        "batsman",
        "bowler",
        "driver",
        "golfer",
        "boxer",
        "sprinter",
        "swimmer",
        "cyclist",
        "skier",
        "jockey",
        "footballer",
        "singer",
        "actor",
        "actress",
        "comedian",
        "rapper",
        "novelist",
        "playwright",
        "poet",
        "filmmaker",
        "billionaire",
        "tycoon",
        "entrepreneur",
        "veteran",
        "grandmother",
        "grandfather",
        "widow",
        "widower",
        "lawmaker",
        "businessman",
        "businesswoman",
        "magnate",
        "backbencher",
        "sophomore",
        "freshman",
        "rookie",
        "teenager",
        "frontbencher",
        "politician",
        "peer",
        "pensioner",
        "retiree",
        "newcomer",
        "incumbent",
        "challenger",
        "democrat",
        "conservative",
        "republican"
    ];
    // `the Senegalese diplomat`, `the former trade unionist`; not the holder of an office.
    const OFFICE: &WordSet = words![
        "president",
        "minister",
        "secretary",
        "ambassador",
        "chancellor",
        "king",
        "queen",
        "premier",
        "leader",
        "official",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "general",
        "commander",
        "chief",
        "representative",
        "government",
        "mayor",
        "governor",
        "envoy",
        "prince",
        "pope",
        "judge",
        "prosecutor"
    ];
    // `the Labour MP`, `the Tennessee senator`, `the Senegalese diplomat`
    let member = token.is_one(words!["mp", "senator", "lawmaker", "legislator", "councillor", "congressman", "congresswoman"]);
    let nation = || {
        let from = draft.mentions.partition_point(|m| m.tokens.start <= first);
        let inside = draft.mentions[from..].iter().take(4).take_while(|m| m.tokens.start < last);
        inside.filter(|m| matches!(m.label, Label::Norp | Label::Gpe) || member && m.label == Label::Org).count() > 0
    };
    let past = || (first + 1..last).any(|at| draft.tokens[at].is_one(words!["former", "retired", "veteran", "ex", "longtime"]));
    let described = token.is(word::TITLE | word::PERSON_NOUN) && !token.is_one(OFFICE) && (nation() || past());
    (aged || token.is_one(PERSONAL) || described).then(|| gender(text))
}

/// A kind of organisation that a noun says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `the company`: no public body.
    Company,
    /// `the agency`, `the regulator`.
    Public,
    /// `the club`, `the charity`: named with one of these words, or no public body.
    Union,
    /// `the newspaper`.
    Paper,
}

/// `the steelmaker`, `the shipbuilder`; counter-examples: `the lawmaker`, `the filmmaker`, who are people.
pub(super) fn is_maker(draft: &Draft, noun: usize) -> bool {
    let token = &draft.tokens[noun];
    let text = token.text(draft.text);
    (text.ends_with("maker") || text.ends_with("builder")) && !token.is(word::TITLE | word::PERSON_NOUN)
}

/// The kind that this noun says, if it says one.
pub(super) fn kind(draft: &Draft, head: usize) -> Option<Kind> {
    let noun = &draft.tokens[head];
    const COMPANY: &WordSet = words![
        "company",
        "firm",
        "group",
        "bank",
        "brewer",
        "carrier",
        "airline",
        "retailer",
        "maker",
        "lender",
        "manufacturer",
        "insurer",
        "builder",
        "contractor",
        "developer",
        "operator",
        "business",
        "corporation",
        "conglomerate",
        "start-up",
        "startup",
        "chain",
        "supermarket",
        "carmaker",
        "automaker",
        "drugmaker",
        "chipmaker",
        "utility",
        "broker",
        "charity",
        "nonprofit",
        "organisation",
        "organization",
        "foundation",
        "institute",
        "institution",
        "think-tank",
        "network",
        "club",
        "team",
        "association"
    ];
    const PUBLIC: &WordSet = words!["agency", "regulator", "watchdog", "authority", "bureau", "department", "body"];
    if noun.is_one(COMPANY) || is_maker(draft, head) {
        Some(Kind::Company)
    } else if noun.is_one(PUBLIC) {
        Some(Kind::Public)
    } else if noun.is_one(words!["union"]) {
        Some(Kind::Union)
    } else if noun.is_one(words!["newspaper", "paper", "daily", "magazine"]) {
        Some(Kind::Paper)
    } else {
        None
    }
}

impl Kind {
    /// The organisation may be of this kind.
    pub fn fits(self, draft: &Draft, entity: usize) -> bool {
        const PUBLIC: &WordSet = words![
            "ministry",
            "department",
            "bureau",
            "agency",
            "authority",
            "commission",
            "council",
            "court",
            "parliament",
            "assembly",
            "senate",
            "congress",
            "house",
            "police",
            "army",
            "navy",
            "government",
            "office",
            "treasury",
            "nations",
            "reserve",
            "administration",
            "inspectorate",
            "tribunal",
            "committee",
            "service",
            "exchange",
            "legislature",
            "commons",
            "cabinet",
            "institutes"
        ];
        const UNION: &WordSet =
            words!["union", "workers", "association", "federation", "guild", "brotherhood", "teamsters", "unite"];
        const PAPER: &WordSet = words![
            "times",
            "post",
            "journal",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "news",
            "daily",
            "telegraph",
            "guardian",
            "sun",
            "mail",
            "star",
            "sentinel",
            "courier",
            "observer",
            "examiner",
            "globe",
            "dispatch",
            "record",
            "mirror",
            "press",
            "review",
            "weekly",
            "magazine",
            "ledger"
        ];
        let says = |list: &WordSet| {
            draft.names_of(entity).take(3).any(|m| {
                let listed = m.canonical.is_some_and(|name| name.split(' ').any(|word| list.has(crate::key::hash_key(word))));
                listed || draft.tokens[m.tokens.clone()].iter().any(|t| t.is_one(list))
            })
        };
        let government = || draft.names_of(entity).take(3).any(|m| draft.listed(m.tokens.clone()).any(name::GOVERNMENT));
        match self {
            Kind::Company => !says(PUBLIC) && !says(PAPER) && !government(),
            Kind::Public => says(PUBLIC) || government(),
            Kind::Union => says(UNION),
            Kind::Paper => says(PAPER),
        }
    }
}
