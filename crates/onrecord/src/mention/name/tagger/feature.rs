//! What the tagger sees of a token, each feature as one 64-bit key.

use super::super::Ruled;
use super::super::run::Line;
use super::super::walk::Hit;
use crate::Label;
use crate::draft::Draft;
use crate::key::Shape;
use crate::lexicon::{ByClasses, NameClasses, name, union, word};
use crate::token::{Token, small_letters, words};
use std::hint::select_unpredictable;
use std::ops::Range;

/// Words of the whole article, as sets of hashes that may take one word for another now and then.
#[derive(Clone, Debug, Default)]
pub(super) struct Article {
    /// A bit for each word: in the lower halves those that stand there in small letters, in the upper ones those with a capital in the
    /// middle of a sentence.
    words: Vec<u64>,
    /// It is a report of sport, in which places are teams.
    pub sport: bool,
}

/// Where the halves start.
const SMALL: u32 = 0;
const CAPITAL: u32 = 32;

impl Article {
    /// Forgets the article before, and notes the words of this one and whether it reports of sport.
    pub fn read(&mut self, draft: &Draft, sport: bool) {
        self.sport = sport;
        let tokens = if draft.config.left_out.statistics { &[] } else { &draft.tokens[..] };
        self.words.clear();
        self.words.resize((tokens.len() / 8).next_power_of_two().max(16) * 2, 0);
        /// The set of a word of each shape behind one of each, as the lowest bit of its half: a capital behind a small letter stands in the
        /// middle.
        const SETS: [[u64; Shape::COUNT.next_power_of_two()]; Shape::COUNT] = {
            let mut sets = [[0; Shape::COUNT.next_power_of_two()]; Shape::COUNT];
            let mut before = 0;
            while before < Shape::COUNT {
                sets[before][Shape::Lower as usize] = 1 << SMALL;
                before += 1;
            }
            sets[Shape::Lower as usize][Shape::Title as usize] = 1 << CAPITAL;
            sets[Shape::Lower as usize][Shape::Upper as usize] = 1 << CAPITAL;
            sets
        };
        let mut before = &SETS[Shape::Mark as usize];
        // No branch: what comes next can't be foreseen.
        for token in tokens {
            let at = self.place(token.hash);
            self.words[at] |= before[token.shape as usize] << (token.hash & 31);
            before = &SETS[token.shape as usize];
        }
    }

    fn place(&self, hash: u64) -> usize {
        (hash >> 5) as usize & (self.words.len() - 1)
    }

    fn has(&self, half: u32, hash: u64) -> u64 {
        self.words[self.place(hash)] >> half >> (hash & 31) & 1
    }

    /// The word has a capital in the middle of a sentence somewhere.
    pub fn has_capital(&self, token: &Token) -> bool {
        self.has(CAPITAL, token.hash) != 0
    }
}

/// What is known of a token before the tagger.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Said {
    /// Label, place and confidence of the rules' name there, 0 where there is none.
    rule: u64,
    /// Lists and place of the listed name there, 0 where there is none.
    list: u64,
    /// What its lists may mean, and its place: lists are many, and few names are in just the same.
    labels: u64,
}

impl Said {
    pub fn of(at: usize, ruled: Option<&Ruled>, hit: Option<&Hit>, sport: bool) -> Said {
        let rule = ruled.map_or(0, |ruled| {
            let sure = u64::from((ruled.confidence * 8.0) as u8);
            1 + ruled.label as u64 * 64 + place(&ruled.tokens, at) * 16 + sure
        });
        let Some(hit) = hit else { return Said { rule, list: 0, labels: 0 } };
        let place = place(&hit.tokens, at);
        Said { rule, list: u64::from(hit.path.kind()) << 3 | place, labels: may_mean(hit, sport) << 2 | place }
    }

    /// What it tells of the names in a row with it: the rules' label and the labels of its lists; 0 where nothing is known.
    pub fn row(self) -> u64 {
        match (self.rule, self.labels) {
            (0, 0) => 0,
            (rule, labels) => 1 + (rule.saturating_sub(1) / 64) + ((rule > 0) as u64) * 32 + (labels >> 2) * 64,
        }
    }

    /// A listed place.
    pub fn is_place(self) -> bool {
        self.labels >> 2 & 2 << Label::Gpe as u64 != 0
    }
}

/// The labels of the lists a name is in, a bit for each, and two for lists that are evidence only.
fn may_mean(hit: &Hit, sport: bool) -> u64 {
    let labels = hit.classes.labels().fold(1, |set, label| set | 2 << label as u64);
    let ambiguous = NameClasses(name::ORG_AMBIGUOUS.0 | name::GOVERNMENT_AMBIGUOUS.0);
    // Places are teams only there.
    let team = sport && hit.classes.any(name::TEAM_PLACES);
    let place = sport && labels & 2 << Label::Gpe as u64 != 0;
    labels | (team as u64) << 16 | (place as u64) << 18 | (hit.classes.any(ambiguous) as u64) << 17
}

/// One sentence and a run of it, with all that is known around.
pub(super) struct Context<'a> {
    pub line: &'a Line<'a>,
    /// The tokens of the sentence.
    pub sentence: &'a [Token],
    pub article: &'a Article,
    pub block: u64,
    /// Of each token of the run, with nothing before and behind.
    pub said: &'a [Said],
    /// Of the names in a row with the run, before and behind it: `Halden, Moss and Quarzby`.
    pub row: [u64; 2],
}

impl Context<'_> {
    fn token(&self, at: isize) -> Option<&Token> {
        self.sentence.get((at as usize).wrapping_sub(self.line.range.start))
    }

    /// The word, one number for all numbers; 1 outside the sentence.
    fn word(&self, at: isize) -> u64 {
        match self.token(at) {
            None => 1,
            Some(token) => {
                let digits = u64::from(token.end - token.start).min(5);
                select_unpredictable(token.shape == Shape::Number, 2 + digits, token.hash)
            }
        }
    }

    /// What kinds of lists the word is in and its letter case: fewer than [`Context::kind`] tells apart.
    fn broad(&self, at: isize) -> u64 {
        self.token(at).map_or(7, |t| u64::from(t.word.of_table(&BROAD)) << 4 | t.shape as u64)
    }
}

/// The lists that tell the most of a name.
static BROAD: ByClasses = ByClasses::new(&[
    word::COMMON,
    word::GIVEN,
    // A particle is told from a surname by its small letter.
    union(&[word::SURNAME, word::NAME_PARTICLE, word::NAME_SUFFIX]),
    union(&[word::ORG_HEAD, word::ORG_SUFFIX]),
    union(&[word::FAC_HEAD, word::LOC_HEAD, word::GPE_HEAD]),
    union(&[word::TITLE, word::HONORIFIC, word::TITLE_PLURAL]),
    union(&[word::PREPOSITION, word::DETERMINER, word::CONJUNCTION]),
    union(&[word::SAYING, word::AUXILIARY, word::FINITE]),
]);

/// Alone, first, inside, last.
fn place(tokens: &Range<usize>, at: usize) -> u64 {
    match (tokens.start == at, tokens.end == at + 1) {
        (true, true) => 0,
        (true, false) => 1,
        (false, false) => 2,
        (false, true) => 3,
    }
}

/// The key of one feature: which kind of feature, and its value.
#[inline(always)]
fn key(kind: u64, value: u64) -> u64 {
    let product = u128::from(value ^ kind.wrapping_mul(0x9e37_79b9_7f4a_7c15)) * 0xd6e8_feb8_6659_fd93;
    product as u64 ^ (product >> 64) as u64
}

fn pair(a: u64, b: u64) -> u64 {
    a.rotate_left(23) ^ b.wrapping_mul(0x2545_f491_4f6c_dd1d)
}

/// Features of a token.
pub const COUNT: usize = 21;

/// The words before, at the end of and behind a run.
pub(super) fn words_of(context: &Context, run: &Range<usize>) -> [u64; 3] {
    let (start, end) = (run.start as isize, run.end as isize);
    [start - 1, end - 1, end].map(|at| context.word(at))
}

/// The keys of the features of token `at` of a run with these words.
#[inline(always)]
pub(super) fn keys(context: &Context, run: &Range<usize>, [outer, head, next]: [u64; 3], at: usize) -> [u64; COUNT] {
    let token = &context.line.tokens[at];
    let i = at as isize;
    let own = at - run.start + 1;
    let said = |own: usize| context.said.get(own).copied().unwrap_or_default();
    let Said { rule, list, labels } = context.said[own];
    let opens = context.line.opens(at) as u64;
    let [prefix, suffix] = ends(token.bytes(context.line.text));
    let known = context.article.has(SMALL, token.hash) | context.article.has(CAPITAL, token.hash) << 1 | opens << 2;
    let seat = opens | (context.line.case as u64) << 1 | context.block << 3 | (context.article.sport as u64) << 8;
    let place = place(run, at);
    let edges = place | (run.len().min(4) as u64) << 2;
    let (before, broad, after) = (context.broad(i - 1), context.broad(i), context.broad(i + 1));
    // Over *and* in the run, or what the run before or behind tells.
    let over = |inside: bool, joint: isize, other: usize, beyond: u64| {
        if inside & context.token(joint).is_some_and(|t| t.is_one(words!["and", "&", "or"])) {
            return Some(said(other).row()).filter(|row| *row > 0).unwrap_or(beyond);
        }
        select_unpredictable(inside, 0, beyond)
    };
    let [before_run, behind_run] = context.row;
    let left = over(at > run.start, i - 1, own.wrapping_sub(2), before_run);
    let right = over(at + 1 < run.end, i + 1, own + 2, behind_run);
    [
        key(1, context.word(i - 1)),
        key(2, context.word(i)),
        key(3, context.word(i + 1)),
        key(4, prefix),
        key(5, suffix),
        key(6, edges | seat << 5),
        key(7, pair(outer, edges)),
        key(8, pair(next, edges)),
        key(9, pair(head, place)),
        key(10, select_unpredictable(at > run.start, context.said[own - 1].rule, 1)),
        key(11, context.said[own + 1].rule),
        key(12, pair(rule, list)),
        key(13, pair(rule, known)),
        key(14, pair(broad, labels)),
        key(15, pair(before, pair(broad, after))),
        key(16, pair(broad, pair(edges, known))),
        key(17, pair(labels, pair(before, after))),
        key(18, context.word(i - 2)),
        key(19, context.word(i + 2)),
        key(20, left),
        key(21, right),
    ]
}

/// The first and the last three bytes in small letters, each as one number with how many there are, up to four.
fn ends(text: &[u8]) -> [u64; 2] {
    let (Some([a, b, c]), Some([x, y, z])) = (text.first_chunk(), text.last_chunk()) else {
        let all = text.iter().fold(text.len() as u64, |number, byte| number << 8 | u64::from(byte.to_ascii_lowercase()));
        return [all; 2];
    };
    let length = text.len().min(4) as u8;
    let ends = small_letters(u64::from_be_bytes([length, *a, *b, *c, length, *x, *y, *z]));
    [ends >> 32, ends & u64::from(u32::MAX)]
}
