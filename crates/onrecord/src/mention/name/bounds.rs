//! Where a name stands whole that the tagger cuts: `Christie’s`, `Ann Halden 3d`, `Robert A.M. Halden`, `East China`; and the short form in
//! brackets behind a body.

use super::abbreviated::initials;
use super::numbered::is_numbered_bowl;
use super::run::Case;
use super::{names_nothing, sort, tagged};
use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{self, NameClasses, Path, name, set, word};
use crate::token::{WordSet, words};
use std::ops::Range;

/// Longest short form in brackets.
const LONGEST_SHORT: usize = 8;

/// Mends the bounds of names, which are sorted and do not overlap; `cases` are those of the sentences. `shorts` is empty before and after.
pub(super) fn mend(draft: &Draft, cases: &[Case], names: &mut Vec<Tagged>, shorts: &mut Vec<Tagged>) {
    let reaches = |last: Option<&Tagged>, start: usize| last.is_some_and(|last| last.tokens.end > start);
    // So many are mended; most stay where they are.
    let mut mended = 0;
    for at in 0..names.len() {
        let (before, name) = (&names[..mended], &names[at]);
        // A name before holds it now.
        if reaches(before.last(), name.tokens.start) || reaches(shorts.last(), name.tokens.start) {
            continue;
        }
        let whole = whole(draft, cases, name, names);
        while reaches(names[..mended].last(), whole.start) {
            mended -= 1;
        }
        while reaches(shorts.last(), whole.start) {
            shorts.pop();
        }
        if whole != names[at].tokens {
            names[at] = renamed(draft, &names[at], whole);
        }
        shorts.extend(short_form(draft, &names[at]));
        cut_stop(draft, &mut names[at]);
        if mended < at {
            names.swap(mended, at);
        }
        mended += 1;
    }
    names.truncate(mended);
    if !shorts.is_empty() {
        names.append(shorts);
        sort(names);
    }
}

/// The name with other bounds.
fn renamed(draft: &Draft, name: &Tagged, tokens: Range<usize>) -> Tagged {
    let label = match name.label {
        _ if tokens.start < name.tokens.start => Label::Loc,
        Label::Person if tokens.end < name.tokens.end && tokens.len() == 1 && !draft.tokens[tokens.start].is(word::GIVEN) => {
            Label::Org
        }
        Label::Gpe if is_street(draft, name.tokens.end) => Label::Fac,
        _ if draft.is_one(tokens.end - 1, BY_LEADER) || is_table(draft, name) => Label::Org,
        label => label,
    };
    let listed = Path::of_capitals(draft.slice(draft.span_of(tokens.clone())));
    let canonical = listed.and_then(|path| path.canonical(lexicon::labelled(label)));
    tagged(draft, tokens, label, name.confidence, canonical)
}

/// The tokens of the whole name.
fn whole(draft: &Draft, cases: &[Case], name: &Tagged, names: &[Tagged]) -> Range<usize> {
    let Range { start, end } = name.tokens;
    match name.label {
        _ if end > start + 1 && is_plural_of_letters(draft, end - 1) => start..end - 1,
        Label::Person | Label::Org | Label::Gpe | Label::Norp if governs(draft, name, names) => start..end + 1,
        Label::Person if is_table(draft, name) => start..end + 1,
        Label::Person => start..with_surname(draft, name).unwrap_or_else(|| with_number(draft, name)),
        Label::Org | Label::Gpe if is_table(draft, name) => start..end + 1,
        Label::Org => start..with_campus(draft, name).unwrap_or_else(|| with_clitic(draft, name)),
        Label::Fac => start..with_clitic(draft, name),
        Label::Law => start..with_year(draft, name),
        Label::Event => start..end + is_numbered_bowl(draft.text, &draft.tokens, end) as usize,
        Label::Gpe if is_street(draft, end) => start..end + 1,
        Label::Gpe => before_side(draft, cases, name)..with_clitic(draft, name),
        _ => start..end,
    }
}

/// Things of a maker, by common letters: `Halden | GPUs`. Counter-example: `Halden TV`.
fn is_plural_of_letters(draft: &Draft, at: usize) -> bool {
    let last = &draft.tokens[at];
    last.is(word::COMMON_ACRONYM) && last.shape.is_word() && matches!(last.bytes(draft.text), [.., b'A'..=b'Z', b's'])
}

/// What makes a town's name a street's, at `at`: `Boise | Lane`. Counter-example: `a Boise street`.
fn is_street(draft: &Draft, at: usize) -> bool {
    draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Title && t.is_one(set::STREET))
}

/// Among how many names of the article a leader is looked for.
const NAMES: usize = 256;

/// What is called after who is at its head.
const BY_LEADER: &WordSet = words!["administration", "government"];

/// `the Quill | administration`, by who is at its head; a government by a surname, or by who is named elsewhere. Counter-examples: `the Quill
/// Hospital administration`, `the Odland government`.
fn governs(draft: &Draft, name: &Tagged, names: &[Tagged]) -> bool {
    let Range { start, end } = name.tokens;
    if end != start + 1 || !draft.is_one(end, BY_LEADER) || start == 0 || !draft.is_one(start - 1, words!["the", "a", "an"]) {
        return false;
    }
    let leader = || {
        let last =
            |m: &Tagged| m.label == Label::Person && m.tokens.len() > 1 && draft.word(m.tokens.end - 1) == draft.word(start);
        let person = NameClasses(name::PEOPLE.0 | name::CITIES_AMBIGUOUS.0);
        (draft.tokens[start].is(word::SURNAME) || names.iter().take(NAMES).any(last))
            && !draft.listed(start..end).any(NameClasses(!person.0))
    };
    let administration = draft.is_one(end, words!["administration"]) && name.label != Label::Gpe && name.label != Label::Norp;
    draft.tokens[end].shape == Shape::Lower && draft.tokens[start].shape == Shape::Title && (administration || leader())
}

/// `They ate at Quill | ’s.`, a restaurant, a bar or a shop: no noun follows. Counter-examples: `at Quill’s request`, `at Quill’s and Halden’s
/// request`, `at Leeds’s`, of a listed place.
fn is_table(draft: &Draft, name: &Tagged) -> bool {
    let Range { start, end } = name.tokens;
    let owner = |at: usize| draft.is_one(at, words!["'s"]) && draft.tokens[at].is_glued();
    if end != start + 1 || !owner(end) || start == 0 || !draft.is_one(start - 1, words!["at"]) {
        return false;
    }
    let plain = |at: usize| draft.tokens.get(at).is_none_or(|t| t.shape == Shape::Mark && !t.is_one(words!["-", "“", "\"", "$"]));
    let alone = |at: usize| plain(at) || draft.is_one(at, words!["in", "on", "for", "when", "before", "after"]);
    let small = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Lower);
    let second = || draft.is_one(end + 1, words!["and"]) && (small(end + 2) || owner(end + 3) && alone(end + 4));
    draft.tokens[start].shape == Shape::Title && (alone(end + 1) || second()) && !draft.listed(start..end).has_label()
}

/// A campus of a state's university: `University of North Carolina | at Charlotte`. Counter-example: `University of Leeds at Wembley`.
fn with_campus(draft: &Draft, name: &Tagged) -> Option<usize> {
    let Range { start, end } = name.tokens;
    if !draft.is_one(end, words!["at"]) {
        return None;
    }
    let of = (start + 1..end.min(start + 4)).find(|at| draft.is_one(*at, words!["of"]))?;
    let state = draft.is_one(of - 1, words!["university"]) && draft.listed(of + 1..end).any(name::STATES);
    let town = (end + 2..end + 4).rev().filter(|to| *to <= draft.tokens.len());
    let listed = |to: &usize| draft.listed(end + 1..*to).has(Label::Gpe);
    town.filter(|_| state).find(listed)
}

/// `Ann Halden 3d`, as some papers write *III*. Counter-example: `Ann Halden 3d Brigade`.
fn with_number(draft: &Draft, name: &Tagged) -> usize {
    let end = name.tokens.end;
    let goes_on = draft.tokens.get(end + 2).is_some_and(|next| next.shape.is_capital());
    if draft.is_generation(end) && !goes_on && name.tokens.len() > 1 { end + 2 } else { end }
}

/// A law's year or number: `Quarz Act 2025`, `Quarz Act, 2022`, `Republic Act No. 12`, `Act No. 5 of 2012`. Counter-example: `the Quarz Act,
/// 2,022 people`.
fn with_year(draft: &Draft, name: &Tagged) -> usize {
    let end = name.tokens.end;
    let number = |at: usize| draft.tokens.get(at).is_some_and(|t| t.shape == Shape::Number);
    let year = |at: usize| {
        number(at) && matches!(draft.word(at).as_bytes(), [b'1' | b'2', b'0' | b'6'..=b'9', b'0'..=b'9', b'0'..=b'9'])
    };
    let last = &draft.tokens[end - 1];
    if last.is_one(words!["no"]) {
        let at = end + draft.is_one(end, words!["."]) as usize;
        return if number(at) { at + 1 } else { end };
    }
    if !last.is_one(set::LAW_NAME) {
        return end;
    }
    if draft.is_one(end, words!["no"]) && number(end + 1) {
        return end + if draft.is_one(end + 2, words!["of"]) && year(end + 3) { 4 } else { 2 };
    }
    let at = end + draft.is_one(end, words![","]) as usize;
    if year(at) { at + 1 } else { end }
}

/// `Robert A.M. Halden`. Counter-example: `Robert A. Then he left.`
fn with_surname(draft: &Draft, name: &Tagged) -> Option<usize> {
    let end = name.tokens.end;
    let initials = &draft.tokens[end - 1];
    let surname = draft.tokens.get(end)?;
    let own = surname.shape == Shape::Title && !surname.is_glued() && (surname.is(word::SURNAME) || !surname.is(word::COMMON));
    let same = || draft.sentence_tokens[draft.sentence_of(end - 1)].end > end;
    (initials.has_stop() && initials.shape == Shape::Upper && own && same()).then_some(end + 1)
}

/// A listed name whose own end is the clitic: `Christie’s`, `St. John’s`. Counter-example: `Leeds’s`.
fn with_clitic(draft: &Draft, name: &Tagged) -> usize {
    let Range { start, end } = name.tokens;
    let clitic = draft.tokens.get(end).is_some_and(|next| next.is_glued() && next.is_one(words!["'s"]));
    let has = |end: usize| draft.listed(start..end).has(name.label);
    // A college's or a parish's: `St. John’s beat Leeds`; of saints both forms may be listed, and the longer is meant.
    let saint = || draft.tokens[start].is_one(words!["st", "saint"]) && draft.listed(start..end + 1).has_label();
    let whole = || has(end + 1) && !has(end) || saint() && (name.label == Label::Org || has(end + 1));
    if clitic && whole() { end + 1 } else { end }
}

/// The full stop of a sentence is no part of a surname that abbreviates a rank too, nor of a king's number, nor of the network: `Anita
/// Sen.`, `George V.`, `wrote on X.` Counter-examples: `Ann Halden Jr.`, `Ann H.`
fn cut_stop(draft: &Draft, name: &mut Tagged) {
    let last = &draft.tokens[name.tokens.end - 1];
    let long = name.tokens.len() > 1;
    if last.has_stop() && matches!((name.label, long), (Label::Person, true) | (Label::Org, false)) {
        let surname = long && last.shape == Shape::Title && !last.is(word::NAME_SUFFIX);
        let letter = last.shape == Shape::Initial && last.is_one(if long { words!["i", "v", "x"] } else { words!["x"] });
        let ends = draft.sentence_tokens[draft.sentence_of(name.tokens.end - 1)].end == name.tokens.end;
        name.span.end -= usize::from(ends && (surname || letter));
    }
    // `Sdn Bhd`, which some papers write without stops
    let malay = name.label == Label::Org && last.has_stop() && last.is_one(words!["bhd"]) && name.tokens.len() > 1;
    if malay && !draft.tokens[name.tokens.end - 2].has_stop() {
        name.span.end -= 1;
    }
}

/// Where a country begins with the side of it that is meant: `East China’s`. Counter-example: `North Korea`, which is listed whole.
fn before_side(draft: &Draft, cases: &[Case], name: &Tagged) -> usize {
    let Range { start, end } = name.tokens;
    let side = |at: usize| draft.tokens[at].shape == Shape::Title && draft.tokens[at].is_one(set::SIDE);
    if start == 0 || !side(start - 1) {
        return start;
    }
    let country = || draft.listed(start..end).any(NameClasses(name::COUNTRIES.0 | name::STATES.0));
    let number = draft.sentence_of(start);
    let first = draft.sentence_tokens[number].start;
    let from = (first..start).rev().take_while(|at| side(*at)).take(2).last();
    from.filter(|_| country() && cases[number] == Case::Prose).unwrap_or(start)
}

/// The short form in brackets behind a body's long name: `Parti Halden du Travail (PIT)`; behind a place's, its initials: `Republic of
/// Halden (RoH)`. Counter-examples: `Halden Corp. (HLD)`, a ticker; `Leeds (BBC)`.
fn short_form(draft: &Draft, name: &Tagged) -> Option<Tagged> {
    let end = name.tokens.end;
    let [open, letters, close, ..] = draft.tokens.get(end..)? else { return None };
    let bracketed = open.is_one(words!["("]) && close.is_one(words![")"]);
    if !bracketed || !matches!(letters.shape, Shape::Upper | Shape::Inner | Shape::Title) {
        return None;
    }
    let tokens = end + 1..end + 2;
    let text = draft.word(end + 1);
    let capitals = || draft.tokens[name.tokens.clone()].iter().filter(|t| t.shape.is_capital());
    let initial = |at: usize| draft.word(at).chars().next();
    let first = initial(name.tokens.start).is_some_and(|c| text.starts_with(c));
    let fits = match name.label {
        Label::Org => letters.shape == Shape::Upper && first && capitals().count() > 2,
        Label::Gpe => first && name.tokens.len() > 1 && name.tokens.clone().filter_map(initial).eq(text.chars()),
        _ => false,
    };
    let spelled = || name.label == Label::Org && initials(draft, name.tokens.clone()).eq(text.chars());
    let short = (2..=LONGEST_SHORT).contains(&text.len()) && (!names_nothing(draft, &tokens) || spelled());
    (fits && short).then(|| tagged(draft, tokens, name.label, name.confidence, None))
}
