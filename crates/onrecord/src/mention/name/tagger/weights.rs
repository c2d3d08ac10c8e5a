//! The weights file: rows of 16 small numbers, found by the key of a feature, read in place.

use super::{STATES, Transitions};
use std::borrow::Cow;

/// Weights of the tagger.
#[derive(Clone, Debug)]
pub struct Weights {
    bytes: Cow<'static, [u8]>,
    mask: usize,
    transitions: Transitions,
    /// Slope and intercept of the logistic curve from margin to confidence.
    curve: (f32, f32),
}

const MAGIC: &[u8; 8] = b"ORNAMES1";
/// Magic, check of the token hash, slots' binary logarithm, curve, transitions.
const HEADER: usize = 8 + 8 + 4 + 8 + (9 * 8 + 2 * 7) * 2;
const ROW: usize = 16;

/// Changes when tokens are hashed in another way: weights learned before are void then.
fn hash_check() -> u64 {
    crate::key::hash_key("onrecord") ^ crate::key::hash_key("Ashby's").rotate_left(1)
}

impl Weights {
    /// The weights file's bytes; `None` when they are none, or learned for another way of hashing tokens.
    pub fn new(bytes: impl Into<Cow<'static, [u8]>>) -> Option<Weights> {
        let bytes = bytes.into();
        let header = bytes.get(..HEADER)?;
        let number = |at: usize| header[at..at + 4].first_chunk().map(|b| u32::from_le_bytes(*b));
        let check = header[8..16].first_chunk().map(|b| u64::from_le_bytes(*b))?;
        let slots = 1usize << number(16)?.min(24);
        if !header.starts_with(MAGIC) || check != hash_check() || bytes.len() != HEADER + slots * (2 + ROW) {
            return None;
        }
        let curve = (f32::from_bits(number(20)?), f32::from_bits(number(24)?));
        let mut steps = header[28..].chunks_exact(2).map(|b| i32::from(i16::from_le_bytes([b[0], b[1]])));
        let mut transitions = Transitions::default();
        for weight in transitions.enter.as_flattened_mut().iter_mut().chain(transitions.go_on.as_flattened_mut()) {
            *weight = steps.next()?;
        }
        Some(Weights { mask: slots - 1, transitions, curve, bytes })
    }

    /// The file of these rows (most important first), with at most five sixths of `1 << log2` slots full: later rows are left out.
    pub fn pack(log2: u32, rows: &[(u64, [i8; 16])], transitions: &Transitions, curve: (f32, f32)) -> Vec<u8> {
        let slots = 1usize << log2;
        let mut marks = vec![0u16; slots];
        let mut table = vec![[0i8; ROW]; slots];
        for (key, row) in rows.iter().take(slots * 5 / 6) {
            let mut at = *key as usize & (slots - 1);
            while marks[at] != 0 && marks[at] != mark(*key) {
                at = (at + 1) & (slots - 1);
            }
            if marks[at] == 0 {
                (marks[at], table[at]) = (mark(*key), *row);
            }
        }
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&hash_check().to_le_bytes());
        bytes.extend_from_slice(&log2.to_le_bytes());
        bytes.extend_from_slice(&curve.0.to_le_bytes());
        bytes.extend_from_slice(&curve.1.to_le_bytes());
        for step in transitions.enter.as_flattened().iter().chain(transitions.go_on.as_flattened()) {
            bytes.extend_from_slice(&(*step as i16).to_le_bytes());
        }
        bytes.extend(marks.iter().flat_map(|m| m.to_le_bytes()));
        bytes.extend(table.iter().flatten().map(|w| *w as u8));
        bytes
    }

    pub(super) fn transitions(&self) -> &Transitions {
        &self.transitions
    }

    /// Adds the row of a feature; an unknown one has none.
    #[inline(always)]
    pub(super) fn add(&self, key: u64, sum: &mut [i32; 16]) {
        let body = &self.bytes[HEADER..];
        let wanted = mark(key);
        let mut at = key as usize & self.mask;
        loop {
            let found = u16::from_le_bytes([body[at * 2], body[at * 2 + 1]]);
            if found == wanted {
                break;
            }
            if found == 0 {
                return;
            }
            at = (at + 1) & self.mask;
        }
        let start = (self.mask + 1) * 2 + at * ROW;
        if let Some(row) = body[start..].first_chunk::<ROW>() {
            for state in 0..ROW {
                sum[state] += i32::from(row[state] as i8);
            }
        }
    }

    /// The share of names with this margin that are right.
    pub(super) fn confidence(&self, margin: i32) -> f64 {
        let (slope, intercept) = (f64::from(self.curve.0), f64::from(self.curve.1));
        1.0 / (1.0 + (-(slope * f64::from(margin) + intercept)).exp())
    }
}

const _: () = assert!(STATES < ROW);

/// Tells the features of one slot apart; 0 is the mark of an empty slot.
#[inline(always)]
fn mark(key: u64) -> u16 {
    (key >> 48) as u16 | 1
}
