//! Names of people, bodies, places and things.
//!
//! In order: a sentence's capitalised runs and gazetteer hits ([`run`], [`walk`]) become candidates, each with the evidence for every
//! label as scores ([`evidence`]); the rules of [`document`] then let the whole article overrule a single place of it: an acronym in
//! brackets, a full name for a surname, the majority label of repeats. All that is evidence for the learned tagger ([`tagger`]),
//! which decides; rules that are certain overrule it. Without weights, the rules' verdicts stand.

mod abbreviated;
mod agreement;
mod bounds;
mod bracket;
mod careless;
mod document;
mod evidence;
mod joined;
mod joint;
mod kind;
mod nation;
mod numbered;
mod piece;
mod politics;
mod role;
mod run;
mod scores;
mod sport;
mod tagger;
mod walk;

pub(super) use role::before_letters;
#[doc(hidden)]
pub use tagger::{Back, FEATURES, LABELS, Lattice, STATES, Transitions, Weights, decode};
pub(super) use walk::longest_of;

use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{self, Path, set, word};
use crate::mention::title::phrase::{BEFORE_BESAR, BESAR, is_doctorate};
use crate::token::{Token, words};
use crate::{BlockKind, Label};
use evidence::Piece;
use run::Case;
use scores::{CERTAIN, Scores};
use std::ops::Range;

/// A stretch of tokens that may be a name, with the evidence so far.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    tokens: Range<usize>,
    scores: Scores,
    /// The lexicon's entry.
    path: Option<Path>,
    /// Its words as one number, once all are found.
    key: u64,
    /// What its evidence is gathered from, once all are found; a settled one needs none.
    piece: Option<Piece>,
}

/// Parts that can be left out, to see what they are worth.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default)]
pub struct NameParts {
    /// The rules' findings, as evidence and as what no evidence overrules.
    pub rules: bool,
    /// The article's own use of a word in small letters and capitals.
    pub statistics: bool,
    /// The pass over the whole article.
    pub document: bool,
}

/// Rules this sure keep a name that the tagger does not see.
const SURE: f32 = 0.9;

/// Rules this sure of a label have seen more than a capital.
const TELLING: f32 = 0.8;

/// Rules this sure of a listed nation have seen that no other list has it.
const LISTED: f32 = 0.75;

/// Rules this sure of a long name know better where it ends.
const LONG: f32 = 0.8;

/// A body that the tagger is no surer of than this may be a person with a given name.
const DOUBTFUL: f64 = 0.75;

/// Rules this sure of a name that is the whole run are not asked about again.
const SETTLED: f32 = 0.95;

/// A name as the rules have it.
#[derive(Clone, Debug)]
pub(super) struct Ruled {
    tokens: Range<usize>,
    label: Label,
    confidence: f32,
    /// The lexicon's entry.
    path: Option<Path>,
}

/// Scratch memory for the work on an article; handed on to the next one, so that memory need not be asked for again.
#[derive(Debug, Default)]
pub(crate) struct Scratch {
    candidates: Vec<Candidate>,
    lessons: document::Lessons,
    /// The rules' names, from left to right.
    ruled: Vec<Ruled>,
    seen: run::Seen,
    tagging: tagger::Scratch,
    surnames: Vec<u64>,
    /// Empty between articles.
    spare: Vec<Tagged>,
    /// What was decided.
    pub(super) names: Vec<Tagged>,
}

/// The tagger's findings, where there are weights.
pub(super) fn tag(draft: &Draft, scratch: &mut Scratch) {
    if let Some(weights) = &draft.config.weights {
        tagger::find(draft, weights, &scratch.ruled, &scratch.seen, &mut scratch.tagging);
    }
}

/// Fills `scratch.names`, from left to right, with what the rules and the tagger found; the tagger has the last word.
pub(super) fn finish(draft: &Draft, scratch: &mut Scratch) {
    let Scratch { tagging, names, ruled, seen, spare, surnames, .. } = scratch;
    names.clear();
    if draft.config.weights.is_some() {
        tagging.found.iter_mut().for_each(|name| correct(draft, seen, name));
        decide(draft, &tagging.found, ruled, names);
        careless::add(draft, names);
        joined::part(draft, names, spare);
        bounds::mend(draft, &seen.cases, names, spare);
        agreement::apply(draft, &seen.cases, names, surnames);
    } else {
        names.extend(ruled.iter().map(|name| name.tagged(draft)));
    }
    abbreviated::drop(draft, names, surnames);
    drop_letters(draft, names);
    role::cut(draft, names);
}

/// Letters behind a person's name are no name: `Ann Example, QC,`. Counter-example: `Halden, QC`.
fn drop_letters(draft: &Draft, names: &mut Vec<Tagged>) {
    // Where the person before ends, or the letters behind them.
    let mut person = usize::MAX;
    names.retain(|name| {
        let Range { start, end } = name.tokens;
        let comma = start > 0 && person == start - 1 && draft.tokens[start - 1].is_one(words![","]);
        let behind = (comma || person == start) && end == start + 1 && draft.tokens[start].is_post_nominal();
        person = if name.label == Label::Person || behind { end } else { usize::MAX };
        !behind
    });
}

/// All runs of the draft, for the trainer.
pub(crate) fn observe(draft: &Draft) -> Lattice {
    let mut scratch = Scratch::default();
    find(draft, &mut scratch);
    weigh(draft, &mut scratch);
    tagger::observe(draft, &scratch.ruled, &scratch.seen)
}

/// The candidates of all sentences, and what was seen on the way; `draft.mentions` hold the values, sorted.
pub(super) fn find(draft: &Draft, scratch: &mut Scratch) {
    let Scratch { candidates, seen, .. } = scratch;
    candidates.clear();
    seen.clear();
    let mut reader = run::Reader::new(draft, seen);
    for sentence in 0..draft.sentence_tokens.len() {
        reader.sentence(sentence, candidates);
    }
}

/// The evidence for each candidate, and the rules' names by it, from left to right.
pub(super) fn weigh(draft: &Draft, scratch: &mut Scratch) {
    let Scratch { candidates, lessons, ruled, seen, .. } = scratch;
    candidates.iter_mut().for_each(|candidate| gather(draft, seen, candidate));
    if !draft.config.left_out.document {
        document::overrule(draft, candidates, seen.sport, lessons);
    }
    if draft.config.left_out.rules {
        candidates.clear();
    }
    ruled.clear();
    ruled.extend(candidates.drain(..).filter_map(|candidate| {
        let verdict = candidate.scores.verdict()?;
        let confidence = verdict.confidence() as f32;
        Some(Ruled { tokens: candidate.tokens, label: verdict.label, confidence, path: candidate.path })
    }));
}

/// Adds the evidence for a candidate that has none yet.
fn gather(draft: &Draft, seen: &run::Seen, candidate: &mut Candidate) {
    let Some(piece) = candidate.piece.take() else { return };
    let sentence = piece.sentence as usize;
    let range = draft.sentence_tokens[sentence].clone();
    let line = run::Line { text: draft.text, tokens: &draft.tokens, range, case: seen.cases[sentence] };
    let hit = piece.hit.map(|number| &seen.hits[number as usize]);
    let mut scores = evidence::gather(&line, &piece, hit, seen.sport);
    scores.join(&candidate.scores);
    candidate.scores = scores;
}

/// Puts names that were added behind the others in order.
#[inline(never)]
fn sort(names: &mut [Tagged]) {
    names.sort_unstable_by_key(|name| name.tokens.start);
}

fn tagged(draft: &Draft, tokens: Range<usize>, label: Label, confidence: f64, canonical: Option<&'static str>) -> Tagged {
    let span = draft.span_of(tokens.clone());
    Tagged { canonical, ..Tagged::new(tokens, span, label, confidence) }
}

impl Ruled {
    fn tagged(&self, draft: &Draft) -> Tagged {
        let confidence = if self.is_certain() { CERTAIN } else { f64::from(self.confidence) };
        let label = if self.label == Label::Person && is_coined(draft, &self.tokens) { Label::Org } else { self.label };
        tagged(draft, self.tokens.clone(), label, confidence, self.canonical(label))
    }

    /// The main form of a listed name.
    fn canonical(&self, label: Label) -> Option<&'static str> {
        self.path?.canonical(lexicon::labelled(label))
    }

    /// Stays where the tagger sees no name: what is sure, a given name with one word behind it (`Ann Quill spoke.`), a body whose head a
    /// purpose follows, and a listed nation, which half of the corpora leave out.
    fn stands_alone(&self, draft: &Draft) -> bool {
        self.confidence >= SURE || self.is_nation() || self.is_given_and_word(draft) || self.is_long_body(draft)
    }

    /// `Court for the District of Halden`: a body whose head a purpose follows.
    fn is_long_body(&self, draft: &Draft) -> bool {
        self.label == Label::Org
            && self.tokens.len() > 3
            && self.confidence >= LONG
            && draft.tokens[self.tokens.clone()].iter().any(|t| t.is_one(words!["of", "for"]))
    }

    /// Which kind of place a listed one is, the list knows: `the UK` is no region.
    fn knows_place(&self, label: Label) -> bool {
        let place = |label| matches!(label, Label::Gpe | Label::Loc | Label::Fac);
        place(label) && place(self.label) && self.path.is_some_and(|path| path.classes().is_only(self.label))
    }

    /// A state of two words, which is no team here: `South Carolina`, a body for the tagger.
    fn is_state(&self, label: Label) -> bool {
        let listed = || self.path.is_some_and(|path| path.classes().any(lexicon::name::STATES));
        label == Label::Org && self.label == Label::Gpe && self.tokens.len() > 1 && listed()
    }

    /// A listed nation, faith or party's member, whose capital is its own.
    fn is_nation(&self) -> bool {
        self.label == Label::Norp && self.path.is_some() && self.confidence >= LISTED
    }

    /// A person whose name begins with a given one.
    fn is_person(&self, draft: &Draft) -> bool {
        self.label == Label::Person && draft.tokens[self.tokens.start].is(word::GIVEN)
    }

    /// A given name that is no ordinary word, with one word behind it: `Ann Quill`.
    fn is_given_and_word(&self, draft: &Draft) -> bool {
        self.tokens.len() == 2 && self.is_person(draft) && !draft.tokens[self.tokens.start].is(word::COMMON)
    }

    /// So sure of a whole run that the tagger is not asked.
    fn is_settled(&self) -> bool {
        self.confidence >= SETTLED
    }

    /// No evidence overrules it.
    fn is_certain(&self) -> bool {
        self.confidence >= CERTAIN as f32
    }
}

/// Letters are no person, and a street is no town: `KZ said`, `Halden Lane`. Counter-examples: `KZ SAYS NO`, `Dr KZ`, `Ann Lane`.
fn correct(draft: &Draft, seen: &run::Seen, name: &mut tagger::Found) {
    // `Ex- | Halden`
    name.tokens.start += usize::from(name.tokens.len() > 1 && draft.tokens[name.tokens.start].is_one(words!["-"]));
    let Range { start, end } = name.tokens;
    match name.label {
        // Asked last: the sentence must be looked for.
        Label::Person if end == start + 1 && is_letters(draft, start) && seen.cases[draft.sentence_of(start)] != Case::Caps => {
            name.label = Label::Org;
        }
        // `Quill's QZT-RX`
        Label::Person
            if end == start + 3
                && [start, end - 1].iter().all(|at| draft.tokens[*at].shape == Shape::Upper)
                && draft.tokens[start + 1].is_one(words!["-"])
                && seen.cases[draft.sentence_of(start)] == Case::Prose =>
        {
            name.label = Label::Org;
        }
        Label::Gpe | Label::Loc if end > start + 1 && draft.tokens[end - 1].is_one(set::STREET) => name.label = Label::Fac,
        Label::Org if end == start + 1 && is_bill(draft.word(start)) => name.label = Label::Law,
        Label::Org if seen.sport && sport::is_country(draft, &name.tokens) => name.label = Label::Gpe,
        // `Ann Halden AO`
        Label::Org | Label::Person if end == start + 3 && has_honour(draft, start) => {
            (name.tokens.end, name.label) = (end - 1, Label::Person);
        }
        Label::Org if end > start + 1 => name.label = stands(draft, &name.tokens).unwrap_or(Label::Org),
        Label::Person if end > start + 1 && is_street_address(draft, &name.tokens) => name.label = Label::Fac,
        _ => {}
    }
}

/// `HB2`, `SB1070`: a bill of a house or senate.
fn is_bill(word: &str) -> bool {
    let number = ["HB", "SB", "HR"].iter().find_map(|house| word.strip_prefix(house));
    number.is_some_and(|number| (1..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Letters behind a given name and a surname that starts at `start`: `Ann Halden AO`. Counter-example: `Ann Arbor City AO`.
fn has_honour(draft: &Draft, start: usize) -> bool {
    let [given, surname, letters] = [0, 1, 2].map(|at| &draft.tokens[start + at]);
    let own = surname.shape == Shape::Title && (surname.is(word::SURNAME) || !surname.is(word::COMMON));
    given.is(word::GIVEN) && own && letters.shape == Shape::Upper && letters.is_post_nominal()
}

/// What a body by its tagging is by a last word that no body has: `the Halden News Building`, `the Halden Wildlife Refuge`.
/// Counter-examples: `Halden Building fell`, a company's; `the Ministry of Machine Building`.
fn stands(draft: &Draft, name: &Range<usize>) -> Option<Label> {
    let last = &draft.tokens[name.end - 1];
    if last.is_one(words!["refuge", "forest"]) && draft.tokens[name.end - 2].is_one(words!["wildlife", "national"]) {
        return Some(Label::Loc);
    }
    let the = || name.start > 0 && draft.is_one(name.start - 1, words!["the"]);
    let of = || draft.tokens[name.clone()].iter().any(|t| t.is_one(words!["of"]));
    (last.is_one(words!["building"]) && the() && !of()).then_some(Label::Fac)
}

/// `27, Ann Halden Close`: a number before, a street's last word. Counter-example: `at 27, Ann Lane`, two words behind a comma.
fn is_street_address(draft: &Draft, name: &Range<usize>) -> bool {
    let street = |t: &Token| t.is_one(set::STREET) || t.is_one(words!["close", "crescent", "way", "gardens", "terrace", "court"]);
    let comma = name.start > 0 && draft.tokens[name.start - 1].is_one(words![","]);
    let number = name.start.checked_sub(1 + usize::from(comma)).is_some_and(|at| draft.tokens[at].shape == Shape::Number);
    number && (name.len() > 2 || !comma) && street(&draft.tokens[name.end - 1])
}

/// Two to five capital letters that no list has, with no title before and no colon behind: `KZ`. Counter-examples: `Dr KZ`, `KIM: No.`
fn is_letters(draft: &Draft, at: usize) -> bool {
    let token = &draft.tokens[at];
    let letters = token.shape == Shape::Upper && (2..=5).contains(&token.span().len());
    let titled = || at > 0 && draft.tokens[at - 1].shape.is_capital() && draft.tokens[at - 1].is(word::TITLE | word::HONORIFIC);
    letters
        && draft.word(at).bytes().all(|byte| byte.is_ascii_uppercase())
        && !titled()
        && !draft.tokens.get(at + 1).is_some_and(|next| next.is_one(words![":"]))
        && !draft.listed(at..at + 1).has_label()
}

/// The tagger's findings as names, from left to right, with those that the rules are certain of. The kind of a thing, which the tagger
/// does not tell, is the rules' or an event; what the rules take for a person with a given name is no thing.
fn decide(draft: &Draft, found: &[tagger::Found], names: &[Ruled], decided: &mut Vec<Tagged>) {
    let mut rules = names.iter().peekable();
    for name in found {
        let (mut first, mut rule): (Option<&Ruled>, Option<&Ruled>) = (None, None);
        while let Some(next) = rules.next_if(|n| n.tokens.start < name.tokens.end) {
            if next.is_certain() || next.tokens.end <= name.tokens.start && next.stands_alone(draft) {
                decided.push(next.tagged(draft));
            } else if next.tokens.end > name.tokens.start {
                (first, rule) = (rule, Some(next));
            }
        }
        if decided.last().is_some_and(|last| last.tokens.end > name.tokens.start) {
            continue;
        }
        if let Some(joint) = joint_of_two(draft, name, first, rule) {
            let second = joint + 1 + usize::from(draft.tokens[joint + 1].is_one(words!["the"]));
            for tokens in [name.tokens.start..joint, second..name.tokens.end] {
                decided.push(tagged(draft, tokens, name.label, name.confidence, None));
            }
            continue;
        }
        let Some(label) = label_of(draft, name, rule) else { continue };
        let same = rule.filter(|rule| rule.tokens == name.tokens);
        let canonical = same.and_then(|rule| rule.canonical(label));
        // `Dee Ann Quill`: what begins with a given name goes on as far as the rules have it.
        let longer = rule.filter(|rule| {
            (rule.is_person(draft) || rule.is_long_body(draft))
                && label == rule.label
                && rule.tokens.start == name.tokens.start
                && rule.tokens.end > name.tokens.end
        });
        let tokens = longer.map_or(&name.tokens, |rule| &rule.tokens).clone();
        decided.push(tagged(draft, tokens, label, name.confidence, canonical));
    }
    decided.extend(rules.filter(|rule| rule.stands_alone(draft)).map(|rule| rule.tagged(draft)));
    with_numbers(draft, decided);
}

/// The label of a name that the tagger found, where the rules have `rule`; `None`: it is no name.
fn label_of(draft: &Draft, name: &tagger::Found, rule: Option<&Ruled>) -> Option<Label> {
    let thing = |label: Label| matches!(label, Label::Event | Label::Law | Label::Product | Label::WorkOfArt | Label::Language);
    let same = |rule: &Ruled| rule.tokens == name.tokens;
    let listed = rule.is_some_and(|rule| rule.label == Label::Gpe);
    // Half of the corpora leave nations out, so that the tagger puts much there that is none.
    let doubtful =
        name.label == Label::Norp && rule.is_none_or(|rule| rule.label != Label::Norp) && !may_be_group(draft, &name.tokens);
    Some(match rule {
        Some(rule) if same(rule) && (rule.knows_place(name.label) || rule.is_state(name.label)) => rule.label,
        Some(rule)
            if name.label == Label::Event && (thing(rule.label) || rule.is_person(draft) || rule.is_nation() && same(rule)) =>
        {
            rule.label
        }
        // Corpora name many kinds of things that our guide does not.
        _ if name.label == Label::Event && !draft.tokens[name.tokens.end - 1].is(word::EVENT_HEAD) => return None,
        Some(rule) if doubtful && same(rule) && rule.confidence >= TELLING => rule.label,
        // `QuarzTel`: a body's name, by its shape.
        _ if doubtful && has_inner_capital(draft, &name.tokens) => Label::Org,
        _ if doubtful => return None,
        // Counter-example: `KwaZulu`, a listed place.
        _ if matches!(name.label, Label::Person | Label::Gpe) && !listed && is_coined(draft, &name.tokens) => Label::Org,
        // `Ann Example`, whose surname is an ordinary word: doubtful as a body.
        Some(rule) if name.label == Label::Org && name.confidence < DOUBTFUL && same(rule) && rule.is_given_and_word(draft) => {
            rule.label
        }
        _ => name.label,
    })
}

/// Where two names meet that the tagger has as one: `Halden Drive | and | Quill Lane`, `Ann Halden | and | Rolf Quill`, `Example Today | - |
/// Quarzel`, by the rules' names or by what the words are. Counter-examples: `Renn and Halden Council`, `Smith-Jones`.
fn joint_of_two(draft: &Draft, whole: &tagger::Found, one: Option<&Ruled>, other: Option<&Ruled>) -> Option<usize> {
    let Range { start, end } = whole.tokens;
    if end - start < 3 {
        return None;
    }
    // `the Halden | - | Quarzel merger`, `the Quill | - | Renn bout`
    let pair = end == start + 3 && draft.tokens[start + 1].is_one(words!["-"]);
    let next = || draft.tokens.get(end).is_some_and(|t| t.shape == Shape::Lower && t.is_one(set::OF_TWO));
    if pair && matches!(whole.label, Label::Person | Label::Org) && next() {
        return Some(start + 1);
    }
    let street = |at: usize| draft.tokens[at].is_one(set::STREET);
    let and = |at: &usize| draft.tokens[*at].shape == Shape::Lower && draft.tokens[*at].is_one(words!["and"]);
    // `Government of Halden | and | the Government of Renn`
    if whole.label == Label::Org && draft.tokens[start + 1].is_one(words!["of"]) {
        let again = |at: usize| draft.tokens[at].hash == draft.tokens[start].hash;
        return (start + 2..end - 2).find(|at| and(at) && draft.tokens[at + 1].is_one(words!["the"]) && again(at + 2));
    }
    // `the Halden Highway | and | the Quarzel Bridge`
    let two_things = |at: &usize| and(at) && draft.tokens[at + 1].is_one(words!["the"]);
    if whole.label == Label::Fac
        && let Some(joint) = (start + 1..end - 2).find(two_things)
    {
        return Some(joint);
    }
    if whole.label == Label::Fac && street(end - 1) {
        return (start + 1..end - 2).find(|at| and(at) && street(at - 1));
    }
    let (one, other) = (one?, other?);
    let joint = one.tokens.end;
    if one.tokens.start != start || other.tokens != (joint + 1..end) {
        return None;
    }
    let people = [one, other].iter().all(|name| name.label == Label::Person && name.tokens.len() > 1);
    let listed = one.path.is_some() && other.path.is_some();
    let two = match whole.label {
        Label::Person => and(&joint) && people,
        Label::Org => draft.tokens[joint].is_one(words!["-"]) && listed,
        _ => false,
    };
    two.then_some(joint)
}

/// A union's number belongs to its name: `Halden Local 8`.
fn with_numbers(draft: &Draft, decided: &mut [Tagged]) {
    for name in decided.iter_mut().filter(|name| name.label == Label::Org) {
        let Range { start, end } = name.tokens;
        let number = || draft.tokens.get(end).is_some_and(|t| t.shape == Shape::Number);
        if draft.tokens[end - 1].is_one(words!["local", "lodge"]) && number() {
            *name = tagged(draft, start..end + 1, name.label, name.confidence, None);
        }
    }
}

/// The name may be a nation's or a faith's by its end: `Haldenese`, `Quarzalis`.
fn may_be_group(draft: &Draft, name: &Range<usize>) -> bool {
    const ENDS: [&[u8]; 10] = [b"an", b"ans", b"ese", b"ish", b"i", b"is", b"ite", b"ites", b"ist", b"ists"];
    let word = draft.word(name.end - 1).as_bytes();
    ENDS.into_iter().any(|end| word.len() > end.len() && word[word.len() - end.len()..].eq_ignore_ascii_case(end))
}

/// `QuarzTel`, in small letters and capitals.
fn has_inner_capital(draft: &Draft, name: &Range<usize>) -> bool {
    let word = draft.word(name.end - 1);
    word.bytes().skip(1).any(|byte| byte.is_ascii_uppercase()) && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// `QuarzTel`, a word of its own with a capital inside: a body's, no person's. Counter-examples: `McQuarrel`, `DeHalden`, `JoAnn`.
fn is_coined(draft: &Draft, name: &Range<usize>) -> bool {
    const PARTS: [&str; 12] = ["Mc", "Mac", "De", "Di", "Du", "La", "Le", "Lo", "Fitz", "Van", "Von", "O"];
    let word = draft.word(name.start);
    let coined = name.len() == 1 && word.is_ascii() && has_inner_capital(draft, name);
    coined && !PARTS.iter().any(|part| word.starts_with(part)) && !draft.tokens[name.start].is(word::GIVEN | word::SURNAME)
}

/// Several words with capitals that name nothing: `the Menteri Besar`, `the Head of State`, `World No. 3`, `Gen Z`, `Long Covid`.
fn is_phrase(draft: &Draft, name: &Range<usize>) -> bool {
    let Range { start, end } = *name;
    let (first, last) = (&draft.tokens[start], &draft.tokens[end - 1]);
    match name.len() {
        2 if last.is_one(BESAR) && first.is_one(BEFORE_BESAR) => true,
        2 if last.is_one(words!["no"]) && first.is_one(words!["world"]) => true,
        3 if last.is_one(words!["state", "government"]) && first.is_one(words!["head", "heads"]) => true,
        _ => {
            is_rubric(draft, name)
                || first.is_one(words!["gen"]) && is_cohort(draft, end - 1)
                || (first.shape == Shape::Initial || first.is_one(words!["gf", "gp", "pct", "pf"])) && is_heading(draft, name)
                || last.is_one(words!["covid"]) && first.is_one(words!["long"])
        }
    }
}

/// `DNA`, `CEO`, `KOs`; `No. 5`, `Phase 2`; a company's letters; the office in `Mr. Speaker`: capitals that name nothing.
fn names_nothing(draft: &Draft, name: &Range<usize>) -> bool {
    let Range { start, end } = *name;
    if name.len() != 1 {
        return is_phrase(draft, name);
    }
    let first = &draft.tokens[start];
    // `NGOs` has the shape of a word.
    let capitals = || first.shape != Shape::Title || first.bytes(draft.text).get(1).is_some_and(u8::is_ascii_uppercase);
    let acronym = first.is(word::COMMON_ACRONYM) && capitals() && first.shape.is_word();
    let next = draft.tokens.get(end).map_or(Shape::Lower, |t| t.shape);
    let numbered = || {
        let stop = usize::from(draft.tokens[end].is_one(words!["."]));
        first.is_one(set::BEFORE_NUMBER) && draft.tokens.get(end + stop).is_some_and(|t| t.shape == Shape::Number)
    };
    let before = start.checked_sub(1).map_or(Shape::Lower, |at| draft.tokens[at].shape);
    // `Dato' Ann Example`
    let dato = || first.is_one(words!["dato"]) && draft.is_one(end, words!["'", "’"]) && draft.tokens[end].is_glued();
    acronym
        || matches!(first.bytes(draft.text), [b'A'..=b'C', _, ..]) && first.span().len() <= 4 && is_grade(draft, start)
        || first.shape == Shape::Inner && is_doctorate(draft.word(start))
        || first.is_one(words!["tis", "twas", "twill", "covid"])
        || first.shape == Shape::Initial && is_cohort(draft, start)
        || next == Shape::Mark && dato()
        || matches!(next, Shape::Number | Shape::Mark) && numbered()
        || before == Shape::Mark && is_code(draft, start)
        || before.is_capital() && run::is_addressed(&draft.tokens, start)
}

/// Who was born when, by the letter at `at`: `Gen | Z`, `Gen- | X`. Counter-example: `Gen Z. Halden`.
pub(super) fn is_cohort(draft: &Draft, at: usize) -> bool {
    let letter = &draft.tokens[at];
    let hyphen = usize::from(at > 1 && draft.is_one(at - 1, words!["-"]));
    letter.is_one(words!["z", "x", "y"])
        && letter.span().len() == 1
        && at > hyphen
        && draft.is_one(at - 1 - hyphen, words!["gen"])
        && !draft.tokens.get(at + 1).is_some_and(|t| t.shape == Shape::Title)
}

/// A part of a site, alone in its line: `World News`. Counter-example: `World News reported it`.
fn is_rubric(draft: &Draft, name: &Range<usize>) -> bool {
    name.len() == 2 && draft.is_one(name.end - 1, words!["news"]) && draft.is_one(name.start, set::RUBRIC) && {
        let number = draft.sentence_of(name.start);
        draft.sentence_tokens[number] == *name && draft.blocks[draft.sentences[number].block].kind == BlockKind::Section
    }
}

/// What an agency gives a debtor: `Baa3`, `the BBB rating`. Counter-example: `the AAA said`, an association.
#[cold]
fn is_grade(draft: &Draft, at: usize) -> bool {
    match draft.tokens[at].bytes(draft.text) {
        [b'A' | b'B', b'a', b'1'..=b'3'] | [b'B' | b'C', b'a', b'a', b'1'..=b'3'] => true,
        [b'A'..=b'C', b'A'..=b'C', ..] => {
            draft.word(at).bytes().all(|b| (b'A'..=b'C').contains(&b))
                && draft.is_one(at + 1, words!["rating", "ratings", "rated", "-", "+"])
        }
        _ => false,
    }
}

/// What heads a table of results: `W L Pct GB`, `P W D L`, `GF GA PTS`. Counter-example: `G. W. L. Quill`.
#[cold]
fn is_heading(draft: &Draft, name: &Range<usize>) -> bool {
    let columns = words!["a", "d", "f", "g", "ga", "gb", "gf", "gp", "l", "otl", "p", "pa", "pct", "pf", "pts", "t", "w"];
    let column = |t: &Token| t.is_one(columns) && !t.has_stop();
    (name.len() > 2 || draft.tokens[name.start].shape != Shape::Initial) && draft.tokens[name.clone()].iter().all(column)
}

/// A company's letters at its exchange, behind its name: `(Nasdaq: HLDN)`, `(HLDN.O)`. Counter-examples: `(HLDN)`, which may be its short form.
fn is_code(draft: &Draft, at: usize) -> bool {
    let traded = || draft.is_one(at - 1, words![":"]) && draft.is_one(at - 2, set::EXCHANGE);
    let glued = || draft.is_one(at + 1, words!["."]) && draft.tokens[at + 1].is_glued();
    let code = || draft.is_one(at - 1, words!["("]) && glued() && draft.is_one(at + 3, words![")"]);
    at > 1 && draft.tokens[at].shape == Shape::Upper && (traded() || code())
}
