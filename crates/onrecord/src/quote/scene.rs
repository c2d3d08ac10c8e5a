//! What the quote rules look up: which quotation and which mention a token is in, and small questions about words.

use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{Classes, set, union, word};
use crate::quote::marks::{self, Quotation};
use crate::token::{Token, WordSet, words};
use crate::{BlockKind, Label, Span};
use std::ops::Range;

/// Every list of cue verbs.
pub const CUE: Classes = union(&[
    word::CUE_SAY,
    word::CUE_TELL,
    word::CUE_ASK,
    word::CUE_BELIEF,
    word::CUE_REPORT,
    word::CUE_QUOTE,
    word::CUE_NAME,
    word::CUE_INFINITIVE,
]);

/// Cue verbs whose content may be a clause without marks.
pub const CLAUSAL: Classes = union(&[word::CUE_SAY, word::CUE_TELL, word::CUE_ASK, word::CUE_BELIEF, word::CUE_REPORT]);

/// Words that end a noun phrase.
const EDGE: Classes =
    union(&[word::PREPOSITION, word::CONJUNCTION, word::AUXILIARY, word::NEGATION, word::RELATIVE, word::PRONOUN]);

/// Head nouns that can speak.
pub const SPEAKING_NOUN: Classes = union(&[word::PERSON_NOUN, word::GROUP_NOUN, word::TITLE, word::TITLE_PLURAL]);

/// Auxiliaries that are written with their subject: `they’ve`.
const SHORT_FORM: &WordSet = words!["'re", "'ll", "'ve", "'d", "'s"];

/// Most names and values have no more tokens.
const FEW: usize = 4;

/// In so many tokens a finite verb is looked for.
const LONGEST_CLAUSE: usize = 40;

/// Most tokens of a hyphenated word.
const LONGEST_COMPOUND: usize = 10;
/// Longest bracket beside a source or an addressee, in tokens.
const LONGEST_BRACKET: usize = 8;

/// Per token, one more than the innermost quotation (marks included), than the mention (no TITLE), and than the TITLE; 0: none.
#[derive(Debug, Default)]
struct Places {
    quotation: Vec<u32>,
    mention: Vec<u32>,
    title: Vec<u32>,
}

impl Places {
    fn read(&mut self, draft: &Draft, quotations: &[Quotation]) {
        for list in [&mut self.quotation, &mut self.mention, &mut self.title] {
            list.clear();
            list.resize(draft.tokens.len() + FEW, 0);
        }
        for (i, quotation) in (1u32..).zip(quotations) {
            self.quotation[quotation.open..quotation.close].fill(i);
        }
        for (i, m) in (1u32..).zip(&draft.mentions) {
            if m.label == Label::Title {
                self.title[m.tokens.clone()].fill(i);
                continue;
            }
            // Most are short, and none has been at the places behind: a few are written in any case, as their number can't be foreseen.
            let Some((few, more)) = self.mention[m.tokens.start..].split_first_chunk_mut::<FEW>() else { continue };
            let len = m.tokens.len() as u32;
            *few = std::array::from_fn(|at| if (at as u32) < len { i } else { 0 });
            if m.tokens.len() > FEW {
                more[..m.tokens.len() - FEW].fill(i);
            }
        }
    }
}

/// Scratch memory for the lookups.
#[derive(Debug, Default)]
pub struct Scratch {
    pairing: marks::Scratch,
    quotations: Vec<Quotation>,
    places: Places,
}

/// The draft with lookups by token.
pub struct Scene<'s, 'd> {
    pub draft: &'s Draft<'d>,
    /// The draft's.
    tokens: &'s [Token],
    mentions: &'s [Tagged],
    pub quotations: &'s [Quotation],
    places: &'s Places,
    /// First token after the dateline.
    body: usize,
}

impl Scratch {
    /// Pairs the marks of the article, and notes what stands where.
    pub fn read(&mut self, draft: &Draft) {
        let Scratch { pairing, quotations, places } = self;
        marks::pair(draft, pairing, quotations);
        places.read(draft, quotations);
    }
}

impl<'s, 'd> Scene<'s, 'd> {
    /// What was read of the draft.
    pub fn new(draft: &'s Draft<'d>, read: &'s Scratch) -> Scene<'s, 'd> {
        let Scratch { quotations, places, .. } = read;
        let dateline = draft.blocks.iter().find(|b| b.kind == BlockKind::Dateline);
        let body = dateline.map_or(0, |b| draft.token_at(b.span.end.saturating_sub(1)) + 1);
        Scene { draft, tokens: &draft.tokens, mentions: &draft.mentions, quotations, places, body }
    }

    /// The tokens of a sentence, without a dateline it begins with.
    pub fn sentence(&self, sentence: usize) -> Range<usize> {
        let tokens = self.draft.sentence_tokens[sentence].clone();
        if tokens.contains(&self.body) { self.body..tokens.end } else { tokens }
    }

    /// The sentence is a headline or the like, where marked fragments are no items.
    pub fn is_heading(&self, sentence: usize) -> bool {
        let block = self.draft.sentences.get(sentence).and_then(|s| self.draft.blocks.get(s.block));
        block.is_some_and(|b| matches!(b.kind, BlockKind::Headline | BlockKind::Subhead | BlockKind::Section))
    }

    /// The innermost quotation the token is in, its marks included.
    pub fn quotation_at(&self, token: usize) -> Option<usize> {
        (*self.places.quotation.get(token)? as usize).checked_sub(1)
    }

    /// The name or value the token is part of.
    pub fn mention_at(&self, token: usize) -> Option<&'s Tagged> {
        let at = (*self.places.mention.get(token)? as usize).checked_sub(1)?;
        Some(&self.mentions[at])
    }

    /// The token is part of a role: `press secretary`, `secretary of state`.
    pub fn is_in_title(&self, token: usize) -> bool {
        self.title_at(token).is_some()
    }

    /// The role the token is part of.
    fn title_at(&self, token: usize) -> Option<&'s Tagged> {
        let at = (*self.places.title.get(token)? as usize).checked_sub(1)?;
        Some(&self.mentions[at])
    }

    /// The name the token is part of.
    pub fn name_at(&self, token: usize) -> Option<&'s Tagged> {
        self.mention_at(token).filter(|m| m.label.is_name())
    }

    pub fn is(&self, token: usize, classes: Classes) -> bool {
        self.tokens.get(token).is_some_and(|t| t.is(classes))
    }

    /// The token's text. A call: that it begins and ends with whole characters is a long test.
    #[inline(never)]
    pub fn text(&self, token: usize) -> &'d str {
        self.tokens.get(token).map_or("", |t| t.text(self.draft.text))
    }

    /// The token's text as bytes, for a look at its ends.
    pub fn bytes(&self, token: usize) -> &'d [u8] {
        self.tokens.get(token).map_or(&[], |t| t.bytes(self.draft.text))
    }

    /// The text of a mark; empty for words and numbers.
    pub fn mark(&self, token: usize) -> &'d str {
        if self.tokens.get(token).is_some_and(|t| t.shape == Shape::Mark) { self.text(token) } else { "" }
    }

    /// The token is one of these words or marks.
    #[inline(always)]
    pub fn is_word(&self, token: usize, words: &WordSet) -> bool {
        self.tokens.get(token).is_some_and(|t| t.is_one(words))
    }

    /// The tokens of a range, which may reach beyond the last one.
    #[inline(always)]
    fn within(&self, range: &Range<usize>) -> &'s [Token] {
        self.tokens.get(range.start..range.end.min(self.tokens.len())).unwrap_or_default()
    }

    /// The first of these words or marks in a range.
    #[inline(always)]
    pub fn first_of(&self, range: Range<usize>, words: &WordSet) -> Option<usize> {
        self.within(&range).iter().position(|t| t.is_one(words)).map(|at| range.start + at)
    }

    /// The last of these words or marks in a range.
    #[inline(always)]
    pub fn last_of(&self, range: Range<usize>, words: &WordSet) -> Option<usize> {
        self.within(&range).iter().rposition(|t| t.is_one(words)).map(|at| range.start + at)
    }

    /// One of these words or marks stands in a range.
    #[inline(always)]
    pub fn has_word(&self, range: Range<usize>, words: &WordSet) -> bool {
        self.within(&range).iter().any(|t| t.is_one(words))
    }

    /// The token's text ends with `tail`.
    pub fn ends_with(&self, token: usize, tail: &str) -> bool {
        self.bytes(token).ends_with(tail.as_bytes())
    }

    pub fn shape(&self, token: usize) -> Shape {
        self.tokens.get(token).map_or(Shape::Mark, |t| t.shape)
    }

    /// A quote mark, by its form.
    pub fn is_quote_mark(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|t| marks::is_mark(self.draft.text, t))
    }

    /// A quote mark that belongs to a quotation; no apostrophe.
    pub fn is_paired_mark(&self, token: usize) -> bool {
        self.is_quote_mark(token) && self.quotation_at(token).is_some()
    }

    /// The apostrophe of a plural's possessive: `the growers’ plan`.
    fn is_possessive(&self, token: usize) -> bool {
        self.is_word(token, words!["'", "’"])
            && self.quotation_at(token).is_none_or(|s| self.quotations[s].close != token + 1)
            && self.tokens[token].is_glued()
            && token > 0
            && self.ends_with(token - 1, "s")
    }

    /// The quotation that opens with the mark at `token`.
    pub fn opening(&self, token: usize) -> Option<usize> {
        self.quotation_at(token).filter(|s| self.quotations[*s].open == token && self.quotations[*s].content.start > token)
    }

    /// The quotations that open with a mark in `tokens`.
    pub fn opening_in(&self, tokens: &Range<usize>) -> impl Iterator<Item = usize> {
        let first = self.quotations.partition_point(|s| s.open < tokens.start);
        let opens = self.quotations[first..].iter().map(|s| s.open).take_while(move |open| *open < tokens.end);
        opens.filter_map(|open| self.opening(open))
    }

    /// The quotation that ends just before `end`.
    pub fn closing(&self, end: usize) -> Option<usize> {
        self.quotation_at(end.checked_sub(1)?).filter(|s| self.quotations[*s].close == end)
    }

    /// The quotation that opens the next paragraph, where the one that ends at `last` is left open at the end of its own: it runs
    /// over.
    pub fn runs_on(&self, last: usize) -> Option<&'s Quotation> {
        let next = self.opening(last + 1)?;
        let open = &self.quotations[self.closing(last + 1)?];
        let block = |token: usize| self.draft.sentences.get(self.draft.sentence_of(token)).map(|s| s.block);
        let unclosed = open.close == open.content.end && open.open < open.content.start;
        (unclosed && block(last) != block(last + 1)).then(|| &self.quotations[next])
    }

    /// Words capitalised as in a title: `Don’t Go Breaking My Dam`; at least `fewest` of more than two letters.
    pub fn is_title(&self, content: &Range<usize>, fewest: usize) -> bool {
        if content.len() >= 12 || !self.shape(content.start).is_capital() {
            return false;
        }
        let words = content.clone().filter(|t| self.shape(*t).is_word());
        let small = words!["the", "and", "for", "but", "with", "from", "that", "into", "your", "his", "her", "its"];
        let long = words.filter(|t| self.text(*t).len() > 2 && !self.is_word(*t, small));
        let (capitals, all) = long.fold((0, 0), |(c, n), t| (c + usize::from(self.shape(t).is_capital()), n + 1));
        all >= fewest && capitals == all && !self.is_word(content.end - 1, words![".", "!", "?"])
    }

    /// The title of a work, but for its marks and its article.
    pub fn is_work(&self, content: &Range<usize>) -> bool {
        let last = content.end.saturating_sub(1 + usize::from(self.is_word(content.end.saturating_sub(1), words![",", "."])));
        self.mention_at(last).is_some_and(|m| m.label == Label::WorkOfArt && m.tokens.start <= content.start + 1)
    }

    /// The quotation that opens at `token` is the name of a show, a paper or a book: `on “Meet the Town”`, `told “Town Talk” that`.
    pub fn names_work(&self, token: usize) -> Option<usize> {
        let s = self.opening(token)?;
        // `in the book, “The Long Dam.”`
        let comma = token > 1 && self.is_word(token - 1, words![","]);
        let noun = token > 0 && self.is_word(token - 1 - usize::from(comma), set::KIND_OF_WORK);
        let introduced = noun
            || token > 0
                && (self.is(token - 1, word::PREPOSITION)
                    || self.is_word(token - 1, words!["'s", "'", "’", "told", "host", "titled"]));
        let content = &self.quotations[s].content;
        // `on Channel 4’s “Meet the Town.”`, `said on “Meet the Town.”`
        let named = noun || token > 0 && self.is_word(token - 1, words!["'s", "'", "’", "on", "in"]);
        // `told “Meet the Town.”`
        let told = token > 0 && self.is_word(token - 1, words!["told"]);
        let ends = (named || told) && self.is_word(content.end - 1, words!["."]);
        let content = &(content.start..content.end - usize::from(ends));
        let fewest = 1 + usize::from(told && ends);
        (introduced && (self.is_title(content, fewest) || self.is_work(content))).then_some(s)
    }

    /// The quotation that opens at `token` is the name of a thing: `launched the “Hello Halden” scheme`.
    pub fn names_thing(&self, token: usize) -> bool {
        let Some(s) = self.opening(token) else { return false };
        let quotation = &self.quotations[s];
        let noun =
            self.shape(quotation.close) == Shape::Lower && !self.is_edge(quotation.close) && !self.is_finite(quotation.close);
        token > 0 && self.is(token - 1, word::DETERMINER) && noun && self.is_title(&quotation.content, 1)
    }

    /// Where the marks open that close right before the noun at `noun` and only describe it: `the so-called | “secret” notes`, `in | “blue”
    /// towns`. Counter-examples: `the “best of it,” notes Rook`, `said “no” twice`, `It was a “mess” officials said`.
    pub fn scare_marks(&self, noun: usize) -> Option<usize> {
        const LONGEST: usize = 4;
        let quotation = &self.quotations[self.closing(noun)?];
        let content = &quotation.content;
        let before = quotation.open.checked_sub(1)?;
        let led = || {
            self.is(before, word::DETERMINER | word::PREPOSITION)
                || self.is_word(before, words!["'s", "both", "called"])
                || self.is_possessive(before)
        };
        let plain = !content.is_empty() && content.len() <= LONGEST && self.shape(content.end - 1) != Shape::Mark;
        let noun = self.shape(noun) == Shape::Lower && !self.is_edge(noun);
        let said_of = before > 0 && (self.is_finite(before - 1) || self.is(before - 1, word::PRONOUN));
        // A word alone is no clause: `the “leaked” notes`.
        let clause = content.len() > 1 && self.has_finite(content.clone());
        (noun && plain && led() && !said_of && !clause).then_some(quotation.open)
    }

    /// A DATE or TIME.
    pub fn is_when(&self, token: usize) -> bool {
        self.mention_at(token).is_some_and(|m| matches!(m.label, Label::Date | Label::Time))
    }

    /// `quickly`, `also`, `later`.
    pub fn is_adverb(&self, token: usize) -> bool {
        // Few words end in *ly*: the last byte is looked at first.
        self.is(token, word::CUE_ADVERB) && !self.is_word(token + 1, words!["-"])
            || self.ends_with(token, "y")
                && self.shape(token) == Shape::Lower
                && self.ends_with(token, "ly")
                && self.tokens[token].span().len() > 4
                && !self.is(token, SPEAKING_NOUN)
                && !self.is_word(token, words!["supply", "assembly", "monopoly", "anomaly", "reply", "rally"])
    }

    /// Ends a noun phrase: marks, prepositions, conjunctions, auxiliaries, pronouns; never inside a name or a word like `passer-by`.
    pub fn is_edge(&self, token: usize) -> bool {
        let Some(own) = self.tokens.get(token) else { return true };
        let edge = match own.shape {
            Shape::Mark => !own.is_one(words!["-", "&", "/", "‑"]) && !self.is_possessive(token),
            _ => own.is(EDGE) & !own.is(word::DETERMINER),
        };
        // Asked last, as hardly any of these stands in a name.
        edge && self.name_at(token).is_none() && !self.in_compound(token) && !self.is_month(token)
    }

    /// A hyphen ties the token to another word: `son-in-law`, `by-election`.
    pub fn in_compound(&self, token: usize) -> bool {
        let tied = |hyphen: usize| {
            self.is_word(hyphen, words!["-"])
                && self.tokens[hyphen].is_glued()
                && self.tokens.get(hyphen + 1).is_some_and(|t| t.is_glued() && t.shape.is_word())
        };
        token > 0 && tied(token - 1) || tied(token + 1)
    }

    /// The last token of the hyphenated word that goes on at `token`: `law` of `son-in-law`.
    pub fn compound_end(&self, token: usize) -> usize {
        let mut last = token;
        while last + 2 < token + LONGEST_COMPOUND && self.is_word(last + 1, words!["-"]) && self.in_compound(last + 2) {
            last += 2;
        }
        last
    }

    /// The verb group's words that may stand left of a cue: auxiliaries, negations, adverbs.
    pub fn is_verb_part(&self, token: usize) -> bool {
        // `they’ve said`, `he’s saying`; counter-example: `Rook’s saying`
        let subject = || token > 0 && self.is_word(token - 1, words!["he", "she", "it", "who", "that"]);
        let short = || self.is_word(token, SHORT_FORM) && (!self.is_word(token, words!["'s"]) || subject());
        let part = self.is(token, union(&[word::AUXILIARY, word::NEGATION])) || self.is_adverb(token) || short();
        part && self.name_at(token).is_none() && !self.is_month(token)
    }

    /// The month `May`, no modal.
    fn is_month(&self, token: usize) -> bool {
        self.shape(token) == Shape::Title && self.is_when(token)
    }

    /// Where the auxiliaries, negations and adverbs start that stand left of the verb at `verb`, behind `floor`.
    pub fn auxiliaries_start(&self, verb: usize, floor: usize) -> usize {
        let mut start = verb;
        while start > floor && self.is_verb_part(start - 1) {
            start -= 1;
        }
        start
    }

    /// A group noun that is a piece of writing: `report`, `statement`.
    pub fn is_document(&self, token: usize) -> bool {
        self.draft.tokens[token].word.value(word::GROUP_NOUN) == Some("d")
    }

    /// Where the short bracket opens that closes right before `end`: `Rep. Odd Berg | (Me.)`.
    pub fn bracket_before(&self, end: usize, floor: usize) -> Option<usize> {
        let from = floor.max(end.saturating_sub(LONGEST_BRACKET));
        if end <= floor || !self.is_word(end - 1, words![")"]) {
            return None;
        }
        self.last_of(from..end, words!["("]).filter(|open| *open > floor)
    }

    /// One past the short bracket that opens at `open`: `the Halden Health Board | (HHB)`.
    pub fn bracket_behind(&self, open: usize, ceiling: usize) -> Option<usize> {
        if !self.is_word(open, words!["("]) {
            return None;
        }
        let close = self.first_of(open..ceiling.min(open + LONGEST_BRACKET), words![")"])?;
        Some(close + 1)
    }

    /// What an auxiliary is, short forms too: `b` be, `h` have, `d` do, `m` a modal.
    pub fn auxiliary(&self, token: usize) -> Option<&'static str> {
        let short = |words| self.is_word(token, words);
        let listed = self.tokens.get(token)?.word.value(word::AUXILIARY);
        listed.or_else(|| match () {
            _ if !self.is_word(token, SHORT_FORM) || short(words!["'s"]) => None,
            _ if short(words!["'re"]) => Some("b"),
            _ if short(words!["'ve"]) => Some("h"),
            // `he’d said`; counter-example: `he’d say`
            _ if short(words!["'d"]) && (self.ends_with(token + 1, "ed") || self.is_word(token + 1, words!["said", "told"])) => {
                Some("h")
            }
            _ => Some("m"),
        })
    }

    /// `will`, `should`.
    pub fn is_modal(&self, token: usize) -> bool {
        self.auxiliary(token) == Some("m")
    }

    /// A word that shows a finite verb: an auxiliary, a past form, a third person.
    pub fn is_finite(&self, token: usize) -> bool {
        let Some(own) = self.tokens.get(token).filter(|t| t.shape == Shape::Lower) else { return false };
        let finite = own.is(union(&[word::AUXILIARY, word::FINITE])) || {
            let bytes = own.bytes(self.draft.text);
            // One branch for nearly all words, which have no such form.
            let short = bytes.first().is_some_and(|first| !first.is_ascii_lowercase());
            let past = bytes.ends_with(b"ed");
            (past | bytes.ends_with(b"es") | short)
                && (past
                    && (bytes.len() > 4 && !self.ends_compound(token) || own.is_one(words!["lied", "died"]))
                    || bytes.ends_with(b"ifies")
                    || own.is_one(words!["'re", "'ll", "'ve", "'d", "'m"])
                    // `it’s late`; counter-example: `Rook’s plan`
                    || token > 0 && own.is_one(words!["'s"]) && self.is_word(token - 1, words!["he", "she", "it", "there"]))
        };
        // Asked last, as hardly any of these stands in a name.
        finite && self.name_at(token).is_none()
    }

    /// `state-owned`, `long-delayed`, `two-term`.
    pub fn ends_compound(&self, token: usize) -> bool {
        self.tokens[token].is_glued() && token > 0 && self.is_word(token - 1, words!["-"])
    }

    /// A finite verb stands in the range, no further than a clause is long from where it begins.
    pub fn has_finite(&self, range: Range<usize>) -> bool {
        range.take(LONGEST_CLAUSE).any(|t| self.is_finite(t))
    }

    /// The same, from where it ends: of what stands before a cue.
    pub fn has_finite_before(&self, range: Range<usize>) -> bool {
        range.rev().take(LONGEST_CLAUSE).any(|t| self.is_finite(t))
    }

    /// Drops marks at both ends that belong to no content: blanks, stops, commas, quote marks left without their mate.
    pub fn trim(&self, mut tokens: Range<usize>) -> Range<usize> {
        while !tokens.is_empty() {
            let last = tokens.end - 1;
            // `bigger, which, she said, costs more`
            let relative = || last > tokens.start && self.is_word(last, words!["which"]) && self.is_word(last - 1, words![","]);
            let drop = self.is_word(last, words![".", ",", ";", ":", "—", "–", "--", "-"])
                || relative()
                || self.is_quote_mark(last) && self.quotation_at(last).is_none_or(|s| self.quotations[s].open < tokens.start);
            if !drop {
                break;
            }
            tokens.end = last;
        }
        while !tokens.is_empty() {
            let first = tokens.start;
            let drop = self.is_word(first, words![",", ":", "—", "–", "--", "-"])
                || self.is_quote_mark(first) && self.quotation_at(first).is_none_or(|s| self.quotations[s].close > tokens.end);
            if !drop {
                break;
            }
            tokens.start = first + 1;
        }
        tokens
    }

    /// Span of a source; of one that is a title standing alone, the whole title: `a spokeswoman for the Halden Bank`.
    pub fn titled(&self, source: &Range<usize>) -> Span {
        let (span, last) = (self.span(source), source.end - 1);
        let title = self.title_at(last).filter(|m| m.span.start >= span.start && m.span.end > span.end);
        title.filter(|_| self.name_at(last).is_none()).map_or(span, |t| Span::new(span.start, t.span.end))
    }

    pub fn span(&self, tokens: &Range<usize>) -> Span {
        self.draft.span_of(tokens.clone())
    }
}
