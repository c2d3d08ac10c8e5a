//! Typed, read-in-place access to the packed word and name lists (`lexicons/`, packed by `build.rs`).
//!
//! Nothing is built or copied at start: a lookup hashes the token (already done by the tokeniser), reads the one slot where the key can
//! be, and compares a fingerprint: 20 bits of a word, 24 of a name's path. The packer refuses lists in which two entries have the same
//! hash; one in a million unlisted words is mistaken for a listed one.

#[cfg(test)]
mod source;

use crate::Label;
use crate::key::{
    self, CHILDREN, RECORD_BITS, Shape, bucket, buckets, child_bit, hash_step, name_fingerprint, place, start_bit,
    word_fingerprint,
};
use crate::token;
use std::hint::select_unpredictable;

include!(concat!(env!("OUT_DIR"), "/lexicon_data.rs"));

/// Four bytes a word: fingerprint above, the number of its record below.
static WORDS: [u8; WORD_PLACES * 4] = *include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"));
static WORD_TURNS: [u8; buckets(WORD_PLACES) * 2] = *include_bytes!(concat!(env!("OUT_DIR"), "/word_turns.bin"));
const WORD_CLASSES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/word_classes.bin"));
/// Of each record: where its values start and end, in two bytes each.
static WORD_SPANS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/word_spans.bin"));
static WORD_VALUES: &str = include_str!(concat!(env!("OUT_DIR"), "/word_values.txt"));
/// Seven bytes a path: three of its fingerprint, four of its payload. They are read as eight, so that a byte stands behind the last.
static NAMES: [u8; NAME_PLACES * NAME_BYTES + 1] = {
    let packed: &[u8; NAME_PLACES * NAME_BYTES] = include_bytes!(concat!(env!("OUT_DIR"), "/names.bin"));
    let mut names = [0; NAME_PLACES * NAME_BYTES + 1];
    names.split_at_mut(packed.len()).0.copy_from_slice(packed);
    names
};
const NAME_BYTES: usize = 7;
static NAME_TURNS: [u8; buckets(NAME_PLACES) * 2] = *include_bytes!(concat!(env!("OUT_DIR"), "/name_turns.bin"));
static NAME_STARTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/name_starts.bin"));
/// The sets of lists that names are in: eight bytes of classes, four of its number.
static NAME_SETS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/name_sets.bin"));
/// Of each name: its set in two bytes, how many main forms it has in one, the first of them in three.
static NAME_RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/name_records.bin"));
/// Of each main form: the list that has it and its length in a byte each, its place in the pool in three.
static NAME_FORMS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/name_forms.bin"));
static NAME_POOL: &str = include_str!(concat!(env!("OUT_DIR"), "/name_pool.txt"));

/// How many records words have: equal ones are shared.
const RECORDS: usize = WORD_CLASSES.len() / 16;

/// The classes of every record, side by side.
static CLASSES: [Classes; RECORDS] = {
    let mut classes = [Classes(0); RECORDS];
    let mut record = 0;
    while let Some((_, tail)) = WORD_CLASSES.split_at_checked(record * 16)
        && let Some(sixteen) = tail.first_chunk()
    {
        classes[record] = Classes(u128::from_le_bytes(*sixteen));
        record += 1;
    }
    classes
};

/// A set of word classes: the lists of `lexicons/words/` a word is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(pub u128);

impl Classes {
    /// In at least one class of `other`.
    #[inline(always)]
    pub fn any(self, other: Classes) -> bool {
        self.0 & other.0 != 0
    }

    /// Those of them that are in `other` too.
    pub fn only(self, other: Classes) -> Classes {
        Classes(self.0 & other.0)
    }
}

impl std::ops::BitOr for Classes {
    type Output = Classes;
    fn bitor(self, other: Classes) -> Classes {
        Classes(self.0 | other.0)
    }
}

/// Const form of `|`, for class sets named once: `const A: Classes = union(&[word::MONTH, word::WEEKDAY]);`.
pub const fn union(sets: &[Classes]) -> Classes {
    let mut all = 0;
    let mut i = 0;
    while i < sets.len() {
        all |= sets[i].0;
        i += 1;
    }
    Classes(all)
}

/// Words of grammar: they stand between names and nouns, or before them.
pub const FUNCTION: Classes = union(&[
    word::DETERMINER,
    word::PREPOSITION,
    word::CONJUNCTION,
    word::AUXILIARY,
    word::PRONOUN,
    word::PRONOUN_OBLIQUE,
    word::RELATIVE,
    word::NEGATION,
]);

/// A word of the lexicon, or the unknown word (0).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Word(u32);

#[inline(always)]
const fn u16_at(bytes: &[u8], at: usize) -> usize {
    match bytes.split_at_checked(at) {
        Some((_, rest)) => match rest.first_chunk() {
            Some(two) => u16::from_le_bytes(*two) as usize,
            None => 0,
        },
        None => 0,
    }
}

/// `READ` bytes from the slot of `BYTES` on where a table has the key with this hash, if it has it. No branch: what is looked up can't be
/// foreseen.
#[inline(always)]
fn slot<const BYTES: usize, const READ: usize>(table: &[u8], turns: &[u8], hash: u64) -> [u8; READ] {
    let turn = turns[bucket(hash, turns.len() / 2) * 2..].first_chunk().map_or(0, |two| u16::from_le_bytes(*two));
    table[place(hash, turn, table.len() / BYTES) * BYTES..].first_chunk().copied().unwrap_or([0; READ])
}

/// The word with this token hash.
#[inline(always)]
pub fn lookup(hash: u64) -> Word {
    let slot = u32::from_le_bytes(slot::<4, 4>(&WORDS, &WORD_TURNS, hash));
    let record = slot & !(!0 << RECORD_BITS);
    Word(select_unpredictable(slot ^ record == word_fingerprint(hash), record, 0))
}

/// What the table of names has of the path with this hash, 0 for nothing.
#[inline(always)]
fn payload_of(hash: u64) -> u32 {
    let slot = u64::from_le_bytes(slot::<NAME_BYTES, 8>(&NAMES, &NAME_TURNS, hash));
    select_unpredictable(slot as u32 & 0xff_ffff == name_fingerprint(hash), (slot >> 24) as u32, 0)
}

impl Word {
    /// The number of its record; every number is of one, which the compiler can't know.
    #[inline(always)]
    fn record(self) -> usize {
        (self.0 as usize).min(RECORDS - 1)
    }

    /// The lists that hold this word.
    #[inline(always)]
    pub fn classes(self) -> Classes {
        CLASSES[self.record()]
    }

    /// What `table` holds for words of these classes.
    #[inline(always)]
    pub fn of_table(self, table: &ByClasses) -> u8 {
        table.0[self.record()]
    }

    /// The value column of this word in one list (`class` is a single class), e.g. `6` of `june` in `word::MONTH`.
    #[inline(always)]
    pub fn value(self, class: Classes) -> Option<&'static str> {
        if self.classes().any(class) { self.value_in(class.0.trailing_zeros() as u8) } else { None }
    }

    /// What `table` holds for this word; `None` where it is in none of the lists, or has no value there.
    pub fn first_value(self, table: &FirstValues) -> Option<&'static str> {
        let (at, len) = table.0[self.record()];
        if len == 0 { None } else { WORD_VALUES.get(at as usize..at as usize + len as usize) }
    }

    /// The value column in the list with this bit.
    #[inline(never)]
    fn value_in(self, bit: u8) -> Option<&'static str> {
        let (at, len) = place_of_value(self.0 as usize, bit)?;
        WORD_VALUES.get(at..at + len)
    }
}

/// Where a record's value in the list with this bit starts, and its length.
const fn place_of_value(record: usize, bit: u8) -> Option<(usize, usize)> {
    let (mut at, end) = (u16_at(WORD_SPANS, record * 4), u16_at(WORD_SPANS, record * 4 + 2));
    // Each value: its list's bit, its length, its text.
    while at < end {
        let (of, len) = (WORD_VALUES.as_bytes()[at], WORD_VALUES.as_bytes()[at + 1] as usize);
        if of == bit {
            return Some((at + 2, len));
        }
        at += 2 + len;
    }
    None
}

/// For every record, its value in the first of some lists that it is in.
pub struct FirstValues([(u16, u8); RECORDS]);

impl FirstValues {
    /// The table, worked out by the compiler.
    pub const fn new(lists: &[Classes]) -> FirstValues {
        let mut values = [(0, 0); RECORDS];
        let mut record = 0;
        while record < RECORDS {
            let mut list = 0;
            while list < lists.len() {
                if CLASSES[record].0 & lists[list].0 != 0 {
                    if let Some((at, len)) = place_of_value(record, lists[list].0.trailing_zeros() as u8) {
                        values[record] = (at as u16, len as u8);
                    }
                    break;
                }
                list += 1;
            }
            record += 1;
        }
        FirstValues(values)
    }
}

/// A byte for every set of classes that words have, so that what follows from the classes is read, not worked out: bit `i` is set
/// where the word is in one of the lists of `sets[i]`.
pub struct ByClasses([u8; RECORDS]);

impl ByClasses {
    /// The same of values: bit `i` is set where the word has the value `sets[i].1`, one letter, in the list `sets[i].0`.
    pub const fn of_values(sets: &[(Classes, u8)]) -> ByClasses {
        let mut table = [0; RECORDS];
        let mut record = 0;
        while record < RECORDS {
            let mut set = 0;
            while set < sets.len() {
                let (list, letter) = sets[set];
                if let Some((at, 1)) = place_of_value(record, list.0.trailing_zeros() as u8)
                    && WORD_VALUES.as_bytes()[at] == letter
                {
                    table[record] |= 1 << set;
                }
                set += 1;
            }
            record += 1;
        }
        ByClasses(table)
    }

    /// The table, worked out by the compiler.
    pub const fn new(sets: &[Classes]) -> ByClasses {
        let mut table = [0; RECORDS];
        let mut record = 0;
        while record < RECORDS {
            let mut set = 0;
            while set < sets.len() {
                table[record] |= ((CLASSES[record].0 & sets[set].0 != 0) as u8) << set;
                set += 1;
            }
            record += 1;
        }
        ByClasses(table)
    }
}

/// A set of name classes: the lists of `lexicons/names/` a name is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameClasses(pub u64);

impl NameClasses {
    /// In at least one class of `other`.
    pub fn any(self, other: NameClasses) -> bool {
        self.0 & other.0 != 0
    }

    /// In a list that stands for a label.
    pub fn has_label(self) -> bool {
        self.any(WITH_LABEL)
    }

    /// In a list that stands for this label.
    pub fn has(self, label: Label) -> bool {
        self.any(labelled(label))
    }

    /// In a list that stands for this label, and in no other that stands for one.
    pub fn is_only(self, label: Label) -> bool {
        (self.0 & WITH_LABEL.0).is_power_of_two() && self.has(label)
    }

    /// The labels these lists stand for, in the order of the lists' names; evidence lists have none.
    pub fn labels(self) -> impl Iterator<Item = Label> {
        let mut rest = self.0 & WITH_LABEL.0;
        std::iter::from_fn(move || {
            let bit = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
            rest &= rest - 1;
            NAME_LABELS[bit]
        })
    }
}

/// A place in the names table: the tokens walked so far.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    hash: u64,
    payload: u32,
}

impl Path {
    /// Before the first token.
    pub const START: Path = Path { hash: 0, payload: CHILDREN };

    /// One token further; `None` when no name goes on like this. `shape` may differ from the token's own (all-caps lines).
    #[inline]
    pub fn step(self, token_hash: u64, shape: Shape) -> Option<Path> {
        let hash = hash_step(self.hash, token_hash, shape);
        // Most steps that lead nowhere are told so by the place they start from, without another look into the table.
        if self.payload & child_bit(hash) == 0 {
            return None;
        }
        let bit = start_bit(hash);
        if self.hash == Path::START.hash && NAME_STARTS[bit / 8] >> (bit % 8) & 1 == 0 {
            return None;
        }
        match payload_of(hash) {
            0 => None,
            payload => Some(Path { hash, payload }),
        }
    }

    /// The place at the end of a whole name, each token's shape as `shape` gives it; `None` when no listed name begins so.
    pub fn of(text: &str, shape: impl Fn(Shape) -> Shape) -> Option<Path> {
        token::name_tokens(text).try_fold(Path::START, |path, token| path.step(token.hash, shape(token.shape)))
    }

    /// The same of a name that may stand in capitals: `HALDEN` as `Halden`.
    pub fn of_capitals(text: &str) -> Option<Path> {
        Path::of(text, |shape| if shape == Shape::Upper { Shape::Title } else { shape })
    }

    /// The number of its record.
    #[inline(always)]
    fn record(self) -> usize {
        (self.payload & !CHILDREN) as usize
    }

    /// A name ends here: its record is not the empty one.
    #[inline(always)]
    pub fn is_name(self) -> bool {
        self.record() != 0
    }

    /// Where in the sets its lists are.
    #[inline(always)]
    fn set(self) -> usize {
        number::<2>(NAME_RECORDS, self.record() * key::RECORD_BYTES) as usize * key::SET_BYTES
    }

    /// The lists holding the name that ends here (empty when none does).
    pub fn classes(self) -> NameClasses {
        NameClasses(number::<8>(NAME_SETS, self.set()))
    }

    /// A number for the set of lists that hold the name that ends here; the same in every build.
    pub fn kind(self) -> u32 {
        number::<4>(NAME_SETS, self.set() + 8) as u32
    }

    /// The main form of a name that has aliases, as a name of one of `classes`: `Associated Press` for `AP` as an agency.
    pub fn canonical(self, classes: NameClasses) -> Option<&'static str> {
        let record = self.record() * key::RECORD_BYTES;
        let (forms, first) = (number::<1>(NAME_RECORDS, record + 2) as usize, number::<3>(NAME_RECORDS, record + 3) as usize);
        let mut forms = (first..first + forms).map(|form| form * key::FORM_BYTES);
        let form = forms.find(|form| classes.0 >> number::<1>(NAME_FORMS, *form) & 1 == 1)?;
        let (len, at) = (number::<1>(NAME_FORMS, form + 1) as usize, number::<3>(NAME_FORMS, form + 2) as usize);
        NAME_POOL.get(at..at + len)
    }
}

/// The number in the `BYTES` bytes at `at`.
#[inline(always)]
fn number<const BYTES: usize>(table: &[u8], at: usize) -> u64 {
    let bytes: [u8; BYTES] = table[at..].first_chunk().copied().unwrap_or([0; BYTES]);
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The lists of names that carry each label.
static LABELLED: [NameClasses; Label::ALL.len()] = {
    let mut labelled = [NameClasses(0); Label::ALL.len()];
    let mut bit = 0;
    while bit < NAME_LABELS.len() {
        if let Some(label) = NAME_LABELS[bit] {
            labelled[label as usize].0 |= 1 << bit;
        }
        bit += 1;
    }
    labelled
};

/// Those that carry one.
const WITH_LABEL: NameClasses = {
    let (mut all, mut label) = (0, 0);
    while label < LABELLED.len() {
        all |= LABELLED[label].0;
        label += 1;
    }
    NameClasses(all)
};

/// The lists of names that carry this label.
pub fn labelled(label: Label) -> NameClasses {
    LABELLED[label as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_cut_off_an_amount_are_a_currency() {
        for letters in token::MONEY.iter().chain(&token::MONEY_OR_NOT) {
            let letters = std::str::from_utf8(letters).expect("ASCII");
            let code = lookup(token::hash_key(letters)).value(word::CURRENCY_CODE);
            let capitals = letters.bytes().all(|b| b.is_ascii_uppercase());
            assert!(code.is_some_and(|code| capitals || code.ends_with('+')), "{letters}");
        }
    }

    fn walk(name: &str) -> Option<Path> {
        Path::of(name, |shape| shape)
    }

    #[test]
    fn an_alias_leads_to_its_main_form_as_a_member_of_a_list() {
        let ap = walk("AP").expect("listed");
        assert!(ap.classes().any(name::AGENCIES));
        assert_eq!(ap.canonical(name::AGENCIES), Some("Associated Press"));
        assert_eq!(ap.canonical(name::HOLIDAYS), None);
        assert!(ap.classes().labels().any(|label| label == Label::Org));
        assert!(labelled(Label::Org).any(name::AGENCIES) && !labelled(Label::Gpe).any(name::AGENCIES));
    }

    #[test]
    fn case_is_part_of_a_name() {
        assert!(walk("Associated Press").is_some_and(|p| p.classes().any(name::AGENCIES)));
        assert!(walk("associated press").is_none());
        assert!(walk("Associated").is_some_and(|p| p.classes() == NameClasses(0)));
    }

    #[test]
    fn every_listed_name_is_found() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("lexicons/names");
        for file in std::fs::read_dir(folder).expect("the lists") {
            let file = file.expect("a list").path();
            let text = std::fs::read_to_string(&file).expect("a list");
            let list = source::parse("t.txt", &text, source::Kind::Names).expect("well-formed");
            for entry in list.entries {
                for name in
                    std::iter::once(entry.text).chain(entry.extra.unwrap_or_default().split('|')).filter(|n| !n.is_empty())
                {
                    assert!(walk(name).is_some_and(Path::is_name), "{name} of {}", file.display());
                }
            }
        }
    }

    #[test]
    fn words_have_classes_and_values() {
        let he = lookup(token::hash_key("He"));
        assert!(he.classes().any(word::PRONOUN));
        assert_eq!(he.value(word::PRONOUN), Some("m"));
        assert_eq!(he.value(word::AUXILIARY), None);
        assert_eq!(lookup(token::hash_key("zzxqy")), Word::default());
        assert_eq!(Word::default().classes(), Classes(0));
    }

    /// (file contents, kind, the complaint)
    #[test]
    fn a_broken_list_is_refused_with_file_and_line() {
        use source::{Kind, parse};
        let head = "# what: x\n# source: x\n# licence: x\n# decides: x\n";
        for (body, kind, complaint) in [
            ("b\na\n", Kind::Words, "t.txt:6: `a` is out of order after `b` (line 5)"),
            ("a\na\n", Kind::Words, "t.txt:6: `a` is duplicate of `a` (line 5)"),
            ("a b\n", Kind::Words, "t.txt:5: `a b` is not one lower-case token without a final full stop"),
            ("Ab\n", Kind::Words, "t.txt:5: `Ab` is not one lower-case token without a final full stop"),
            (" a\n", Kind::Words, "t.txt:5: empty entry or stray white space"),
            ("a\t\n", Kind::Words, "t.txt:5: empty entry or stray white space"),
            ("A\tB\tC\n", Kind::Phrases, "t.txt:5: more than two columns"),
            ("A\n", Kind::Names, "t.txt:5: header key `label` is missing"),
            ("# label: CITY\nA\n", Kind::Names, "t.txt:5: unknown label `CITY`"),
        ] {
            assert_eq!(parse("t.txt", &format!("{head}{body}"), kind).err().as_deref(), Some(complaint));
        }
        let text = format!("{head}# label: none\nA # a reason\nB\tC|D\n");
        let list = parse("t.txt", &text, Kind::Names).expect("well-formed");
        assert_eq!((list.label, list.entries[0].text, list.entries[1].extra), (None, "A", Some("C|D")));
    }
}
