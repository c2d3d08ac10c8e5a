//! The weights file: rows of 14 small numbers, found by the key of a feature, read in place. A key has one bucket of four rows, as long
//! as a line of the processor's cache, with a mark of each row's key before them: one look, without a branch, finds the row or none.

use super::{STATES, Transitions, feature};
use std::borrow::Cow;
use std::hint::select_unpredictable;

/// Weights of the tagger.
#[derive(Clone)]
pub struct Weights {
    bytes: Cow<'static, [u8]>,
    transitions: Transitions,
    /// Slope and intercept of the logistic curve from margin to confidence.
    curve: (f32, f32),
}

/// Not the numbers: there are hundreds of thousands.
impl std::fmt::Debug for Weights {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Weights({} bytes)", self.bytes.len())
    }
}

/// Numbers added at a time.
const LANES: usize = 16;
/// The lane of state 0, O, for which nothing speaks but the others' silence.
const FIRST: usize = LANES - STATES;

const MAGIC: &[u8; 8] = b"ORNAMES3";
/// Magic, check of the token hash, number of buckets, curve, transitions, and zeros up to a whole bucket.
const HEADER: usize = 256;
const STEPS: usize = 8 + 8 + 4 + 8;
const BUCKET: usize = 64;
/// Rows of a bucket.
const ROOM: usize = 4;
/// Weights of all states but O, one byte each.
const ROW: usize = STATES - 1;

// Sums of so many weights fit in a lane.
const _: () = assert!(feature::COUNT < 256);
const _: () = assert!(ROOM * (2 + ROW) == BUCKET && STEPS + (9 * 8 + 2 * 7) * 2 <= HEADER);

/// Changes when tokens are hashed in another way: weights learned before are void then.
fn hash_check() -> u64 {
    crate::token::hash_key("onrecord") ^ crate::token::hash_key("Ashby's").rotate_left(1)
}

/// A file that starts where a line of the cache does.
#[cfg(feature = "model")]
#[repr(C, align(64))]
struct Aligned<const LENGTH: usize>([u8; LENGTH]);

#[cfg(feature = "model")]
static EMBEDDED: Aligned<{ include_bytes!("../../../../weights/names.bin").len() }> =
    Aligned(*include_bytes!("../../../../weights/names.bin"));

impl Weights {
    /// The weights that come with the library; `None` without the feature `model`.
    pub fn embedded() -> Option<Weights> {
        #[cfg(feature = "model")]
        return Weights::new(EMBEDDED.0.as_slice());
        #[cfg(not(feature = "model"))]
        None
    }

    /// The weights file's bytes; `None` when they are none, or learned for another way of hashing tokens.
    pub fn new(bytes: impl Into<Cow<'static, [u8]>>) -> Option<Weights> {
        let bytes = bytes.into();
        let header = bytes.get(..HEADER)?;
        let number = |at: usize| header[at..at + 4].first_chunk().map(|b| u32::from_le_bytes(*b));
        let check = header[8..16].first_chunk().map(|b| u64::from_le_bytes(*b))?;
        let buckets = number(16)? as usize;
        let fits = buckets > 0 && bytes.len() == HEADER + buckets * BUCKET;
        if !header.starts_with(MAGIC) || check != hash_check() || !fits {
            return None;
        }
        let curve = (f32::from_bits(number(20)?), f32::from_bits(number(24)?));
        let mut steps = header[STEPS..].chunks_exact(2).map(|b| i32::from(i16::from_le_bytes([b[0], b[1]])));
        let mut transitions = Transitions::default();
        for weight in transitions.enter.as_flattened_mut().iter_mut().chain(transitions.go_on.as_flattened_mut()) {
            *weight = steps.next()?;
        }
        Some(Weights { transitions, curve, bytes })
    }

    /// The file of these rows (most important first) in so many buckets: a row whose bucket is full is left out.
    pub fn pack(buckets: usize, rows: &[(u64, [i8; ROW])], transitions: &Transitions, curve: (f32, f32)) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&hash_check().to_le_bytes());
        bytes.extend_from_slice(&(buckets as u32).to_le_bytes());
        bytes.extend_from_slice(&curve.0.to_le_bytes());
        bytes.extend_from_slice(&curve.1.to_le_bytes());
        for step in transitions.enter.as_flattened().iter().chain(transitions.go_on.as_flattened()) {
            bytes.extend_from_slice(&(*step as i16).to_le_bytes());
        }
        bytes.resize(HEADER + buckets * BUCKET, 0);
        let (table, _) = bytes[HEADER..].as_chunks_mut::<BUCKET>();
        for (key, row) in rows {
            let bucket = &mut table[bucket_of(*key, buckets)];
            let marks: [u16; ROOM] = std::array::from_fn(|at| u16::from_le_bytes([bucket[2 * at], bucket[2 * at + 1]]));
            let wanted = mark(*key);
            let free = marks.iter().position(|mark| *mark == 0);
            // A second key of the same mark would never be found.
            if let Some(at) = free.filter(|_| !marks.contains(&wanted)) {
                bucket[2 * at..][..2].copy_from_slice(&wanted.to_le_bytes());
                for (place, weight) in bucket[2 * ROOM + ROW * at..].iter_mut().zip(row) {
                    *place = *weight as u8;
                }
            }
        }
        bytes
    }

    pub(super) fn transitions(&self) -> &Transitions {
        &self.transitions
    }

    /// What the features of each token say for each state.
    pub(super) fn add(&self, keys: &[[u64; feature::COUNT]], evidence: &mut Vec<[i32; LANES]>) {
        let (table, _) = self.bytes[HEADER..].as_chunks();
        evidence.clear();
        evidence.extend(keys.iter().map(|keys| {
            let mut sums = [0i16; LANES];
            for key in keys {
                for (sum, weight) in sums.iter_mut().zip(row_of(table, *key)) {
                    *sum += i16::from(*weight as i8);
                }
            }
            // All lanes are needed: without the first two, which mean nothing, they are not added eight at a time.
            let sums = std::hint::black_box(sums);
            std::array::from_fn(|state| if state == 0 || state >= STATES { 0 } else { i32::from(sums[state + FIRST]) })
        }));
    }

    /// The share of names with this margin that are right.
    pub(super) fn confidence(&self, margin: i32) -> f64 {
        let (slope, intercept) = (f64::from(self.curve.0), f64::from(self.curve.1));
        1.0 / (1.0 + (-(slope * f64::from(margin) + intercept)).exp())
    }
}

/// The row of an unknown feature.
static NOTHING: [u8; LANES] = [0; LANES];

/// The row of a feature, with what stands before its first state's weight; an unknown one has that of zeros.
#[inline(always)]
fn row_of(table: &[[u8; BUCKET]], key: u64) -> &[u8; LANES] {
    let bucket = &table[bucket_of(key, table.len())];
    let wanted = mark(key);
    // Half of the features have no row, and which can't be foreseen: no branch, so that many buckets are on their way at a time.
    (0..ROOM).fold(&NOTHING, |row, place| {
        let mark = u16::from_le_bytes([bucket[2 * place], bucket[2 * place + 1]]);
        let own = bucket[2 * ROOM + ROW - LANES + place * ROW..].first_chunk().unwrap_or(&NOTHING);
        select_unpredictable(mark == wanted, own, row)
    })
}

/// The bucket of a key, from its upper half.
#[inline(always)]
fn bucket_of(key: u64, buckets: usize) -> usize {
    (((key >> 32) * buckets as u64) >> 32) as usize
}

/// Tells the features of one bucket apart; 0 is the mark of an empty place.
#[inline(always)]
fn mark(key: u64) -> u16 {
    key as u16 | 1
}
