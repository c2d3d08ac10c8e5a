//! How a token and a name are looked up: hashes, and their places in the packed tables. The one definition that `build.rs` (packing the
//! lexicons) and the library (reading news) share, as they do that of how text is cut into tokens (`token/cut.rs`), so that both always
//! agree.

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

pub const SEED: u64 = 0x243f_6a88_85a3_08d3;
const PRIME: u64 = 0x9e37_79b9_7f4a_7c15;

/// Eight more bytes of a key (fewer at its end, then zeros) into its hash.
#[inline(always)]
pub const fn mix(hash: u64, eight: u64) -> u64 {
    let h = (hash ^ eight).wrapping_mul(PRIME);
    // A product keeps what differs in its high bytes there: bring it down before the next eight.
    h ^ (h >> 32)
}

/// Last step of a token hash: spreads the bits that table slots use.
#[inline(always)]
pub const fn finish(hash: u64) -> u64 {
    let h = (hash ^ (hash >> 32)).wrapping_mul(PRIME);
    h ^ (h >> 29)
}

/// A key's hash in the making, byte by byte: what the tokeniser does eight bytes at a time for most words.
#[derive(Clone, Copy)]
pub struct Key {
    hash: u64,
    /// Bytes not mixed in yet, and eight times their number.
    rest: u64,
    bits: u32,
}

impl Key {
    pub const EMPTY: Key = Key { hash: SEED, rest: 0, bits: 0 };

    #[inline(always)]
    pub const fn push(&mut self, byte: u8) {
        self.rest |= (byte as u64) << self.bits;
        self.bits += 8;
        if self.bits == 64 {
            *self = Key { hash: mix(self.hash, self.rest), rest: 0, bits: 0 };
        }
    }

    pub const fn of(bytes: &[u8]) -> Key {
        let mut key = Key::EMPTY;
        let mut at = 0;
        while at < bytes.len() {
            key.push(bytes[at]);
            at += 1;
        }
        key
    }

    pub const fn hash(self) -> u64 {
        finish(mix(self.hash, self.rest))
    }
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
