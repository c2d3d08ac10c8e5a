//! The weights file: rows of 16 small numbers, found by the key of a feature, read in place. An index of slots (a mark of the key and
//! the number of its row) stands before the rows: it is kept half empty, so that most keys take one or two looks.

use super::{STATES, Transitions};
use std::borrow::Cow;

/// Weights of the tagger.
#[derive(Clone, Debug)]
pub struct Weights {
    bytes: Cow<'static, [u8]>,
    /// One less than the number of slots.
    mask: usize,
    transitions: Transitions,
    /// Slope and intercept of the logistic curve from margin to confidence.
    curve: (f32, f32),
}

const MAGIC: &[u8; 8] = b"ORNAMES2";
/// Magic, check of the token hash, slots' binary logarithm, number of rows, curve, transitions.
const HEADER: usize = 8 + 8 + 4 + 4 + 8 + (9 * 8 + 2 * 7) * 2;
/// Mark and row, two bytes each.
const SLOT: usize = 4;
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
        let (slots, rows) = (1usize << number(16)?.min(24), number(20)? as usize);
        if !header.starts_with(MAGIC) || check != hash_check() || bytes.len() != HEADER + slots * SLOT + rows * ROW {
            return None;
        }
        let curve = (f32::from_bits(number(24)?), f32::from_bits(number(28)?));
        let mut steps = header[32..].chunks_exact(2).map(|b| i32::from(i16::from_le_bytes([b[0], b[1]])));
        let mut transitions = Transitions::default();
        for weight in transitions.enter.as_flattened_mut().iter_mut().chain(transitions.go_on.as_flattened_mut()) {
            *weight = steps.next()?;
        }
        Some(Weights { mask: slots - 1, transitions, curve, bytes })
    }

    /// The file of these rows (most important first) with `1 << log2` slots: as many rows as fill two thirds of them.
    pub fn pack(log2: u32, rows: &[(u64, [i8; 16])], transitions: &Transitions, curve: (f32, f32)) -> Vec<u8> {
        let slots = 1usize << log2;
        let mut index = vec![(0u16, 0u16); slots];
        let mut table: Vec<[i8; ROW]> = Vec::new();
        for (key, row) in rows.iter().take(Self::most_rows(log2)) {
            let mut at = *key as usize & (slots - 1);
            while index[at].0 != 0 && index[at].0 != mark(*key) {
                at = (at + 1) & (slots - 1);
            }
            if index[at].0 == 0 {
                index[at] = (mark(*key), table.len() as u16);
                table.push(*row);
            }
        }
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(&hash_check().to_le_bytes());
        bytes.extend_from_slice(&log2.to_le_bytes());
        bytes.extend_from_slice(&(table.len() as u32).to_le_bytes());
        bytes.extend_from_slice(&curve.0.to_le_bytes());
        bytes.extend_from_slice(&curve.1.to_le_bytes());
        for step in transitions.enter.as_flattened().iter().chain(transitions.go_on.as_flattened()) {
            bytes.extend_from_slice(&(*step as i16).to_le_bytes());
        }
        bytes.extend(index.iter().flat_map(|(mark, row)| [mark.to_le_bytes(), row.to_le_bytes()]).flatten());
        bytes.extend(table.iter().flatten().map(|w| *w as u8));
        bytes
    }

    /// How many rows a file with `1 << log2` slots holds.
    pub fn most_rows(log2: u32) -> usize {
        ((1usize << log2) * 2 / 3).min(usize::from(u16::MAX))
    }

    pub(super) fn transitions(&self) -> &Transitions {
        &self.transitions
    }

    /// Adds the row of a feature; an unknown one has none. Sums of fewer than 256 features fit.
    #[inline(always)]
    pub(super) fn add(&self, key: u64, sum: &mut [i16; 16]) {
        let (index, rows) = self.bytes[HEADER..].split_at((self.mask + 1) * SLOT);
        let wanted = mark(key);
        let mut at = key as usize & self.mask;
        let row = loop {
            let Some(slot) = index[at * SLOT..].first_chunk().map(|slot| u32::from_le_bytes(*slot)) else { return };
            match slot as u16 {
                0 => return,
                found if found == wanted => break (slot >> 16) as usize,
                _ => at = (at + 1) & self.mask,
            }
        };
        if let Some(row) = rows.get(row * ROW..).and_then(|rows| rows.first_chunk::<ROW>()) {
            for (total, weight) in sum.iter_mut().zip(row) {
                *total += i16::from(*weight as i8);
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
