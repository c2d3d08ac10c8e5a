//! How a token and a name are looked up: hashes, and their places in the packed tables; and [`cut`], how text is cut into tokens. The one
//! definition that `build.rs` (packing the lexicons) and the library (reading news) share, so that both always agree.

mod cut;

pub use cut::{all, clitic_token, gather, is_blank, next_token, plain_word};

/// The letter case of a token, the part of a name's identity that folding hides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Shape {
    /// `said`, `al`; also scripts without case.
    Lower,
    /// `Trade`, `McDonald`, `Zając`.
    Title,
    /// A single capital: `A`, `I`, `J`.
    Initial,
    /// Two or more letters, all capitals: `NATO`, `U.S`.
    Upper,
    /// Lower first, capital later: `iPhone`, `eBay`.
    Inner,
    /// Starts with a digit: `1,000`, `3.2`.
    Number,
    /// Anything else: marks, signs, emoji.
    Mark,
}

impl Shape {
    /// How many shapes there are.
    pub const COUNT: usize = Shape::Mark as usize + 1;

    /// Starts with a capital letter.
    pub fn is_capital(self) -> bool {
        matches!(self, Shape::Title | Shape::Initial | Shape::Upper)
    }

    /// A word: not a number, not a mark.
    pub fn is_word(self) -> bool {
        !matches!(self, Shape::Number | Shape::Mark)
    }
}

/// One token before lexicon knowledge: half-open byte range, hash of its folded bytes, shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawToken {
    pub start: usize,
    pub end: usize,
    /// Hash of the key: ASCII letters folded, curly apostrophes straight, a final full stop left out.
    pub hash: u64,
    pub shape: Shape,
}

const SEED: u64 = 0x243f_6a88_85a3_08d3;
const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;

/// Eight more bytes of a key (fewer at its end, then zeros) into its hash.
#[inline(always)]
const fn mix(hash: u64, eight: u64) -> u64 {
    let h = (hash ^ eight).wrapping_mul(PRIME);
    // A product keeps what differs in its high bytes there: bring it down before the next eight.
    h ^ (h >> 32)
}

/// Last step of a token hash: spreads the bits that table slots use.
#[inline(always)]
const fn finish(hash: u64) -> u64 {
    let h = (hash ^ (hash >> 32)).wrapping_mul(PRIME);
    h ^ (h >> 29)
}

/// A key's hash in the making, byte by byte: what [`plain_word`] does eight bytes at a time.
#[derive(Clone, Copy)]
struct Key {
    hash: u64,
    /// Bytes not mixed in yet, and eight times their number.
    rest: u64,
    bits: u32,
}

impl Key {
    const EMPTY: Key = Key { hash: SEED, rest: 0, bits: 0 };

    #[inline(always)]
    const fn push(&mut self, byte: u8) {
        self.rest |= (byte as u64) << self.bits;
        self.bits += 8;
        if self.bits == 64 {
            *self = Key { hash: mix(self.hash, self.rest), rest: 0, bits: 0 };
        }
    }

    const fn of(bytes: &[u8]) -> Key {
        let mut key = Key::EMPTY;
        let mut at = 0;
        while at < bytes.len() {
            key.push(bytes[at]);
            at += 1;
        }
        key
    }

    const fn hash(self) -> u64 {
        finish(mix(self.hash, self.rest))
    }
}

/// Hash of a whole key, as [`next_token`] computes it for a token with this text.
pub fn hash_key(text: &str) -> u64 {
    match next_token(text, 0) {
        Some(token) => token.hash,
        None => Key::EMPTY.hash(),
    }
}

/// The tokens of a name that a list holds, cut as a text's are. A final full stop of a part is left out, as texts may have it or not:
/// `St.`, `Corp.`.
pub fn name_tokens(name: &str) -> impl Iterator<Item = RawToken> {
    let (mut at, mut after_word) = (0, false);
    std::iter::from_fn(move || {
        loop {
            let clitic = if after_word { clitic_token(name, at) } else { None };
            let token = clitic.or_else(|| next_token(name, at))?;
            at = token.end;
            if &name[token.start..token.end] != "." {
                after_word = token.shape != Shape::Mark;
                return Some(token);
            }
        }
    })
}

/// Hash of a word that is written without its final full stop (`corp`, `u.s`); `None` where it is not one token. With a stop inside,
/// it is one only with the last one behind it.
pub fn hash_word(word: &str) -> Option<u64> {
    let stopped = word.contains('.').then(|| format!("{word}."));
    let mut tokens = name_tokens(stopped.as_deref().unwrap_or(word));
    let token = tokens.next()?;
    tokens.next().is_none().then_some(token.hash)
}

/// Hash of a word or mark known to the compiler: in small letters, apostrophes straight, no final full stop.
pub const fn hash_known(word: &str) -> u64 {
    Key::of(word.as_bytes()).hash()
}

/// Hash of a path of tokens in a names table: the path so far, then one token with its case.
#[inline(always)]
pub fn hash_step(path: u64, token: u64, shape: Shape) -> u64 {
    /// By shape, read without a branch.
    const CASES: [u64; Shape::COUNT] = {
        let mut cases = [0u64; Shape::COUNT];
        cases[Shape::Title as usize] = PRIME;
        cases[Shape::Initial as usize] = PRIME;
        cases[Shape::Upper as usize] = PRIME.wrapping_mul(2);
        cases[Shape::Inner as usize] = PRIME.wrapping_mul(3);
        cases
    };
    finish(path.rotate_left(17) ^ token.wrapping_add(CASES[shape as usize]))
}

/// Size of the table of names' first steps, in bits.
pub const START_BITS: usize = 1 << 18;

/// The bit of a name's first step in that table.
#[inline(always)]
pub fn start_bit(hash: u64) -> usize {
    (hash >> 40) as usize & (START_BITS - 1)
}

/// The bits of a place in the names table that say which steps lead on from it.
pub const CHILDREN: u32 = !0 << 16;

/// The one of [`CHILDREN`] for the step with this hash: few names go on from most places, so that other steps seldom share theirs.
#[inline(always)]
pub const fn child_bit(hash: u64) -> u32 {
    1 << (16 + (hash >> 60))
}

/// Buckets of a packed table with `size` places.
pub const fn buckets(size: usize) -> usize {
    size / 4 + 1
}

/// The bucket of a key.
#[inline(always)]
pub fn bucket(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

/// The place of a key, given its bucket's number.
#[inline(always)]
pub fn place(hash: u64, turn: u16, size: usize) -> usize {
    let turned = (hash ^ (turn as u64).wrapping_mul(SEED)).wrapping_mul(PRIME);
    (((turned >> 32) * size as u64) >> 32) as usize
}

/// Bits of a word's slot that number its record; the others are its fingerprint.
pub const RECORD_BITS: u32 = 12;

/// The part of the hash that the slot of a word keeps.
#[inline(always)]
pub fn word_fingerprint(hash: u64) -> u32 {
    (hash as u32) << RECORD_BITS
}

/// The part of the hash that the slot of a name keeps, in 24 bits.
#[inline(always)]
pub fn name_fingerprint(hash: u64) -> u32 {
    (hash >> 40) as u32
}

/// Bytes of a set of lists that names are in, of a name's record, of a main form.
pub const SET_BYTES: usize = 12;
pub const RECORD_BYTES: usize = 6;
pub const FORM_BYTES: usize = 5;
