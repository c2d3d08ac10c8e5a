//! Packs parsed lexicons into open-addressing tables that the library reads in place.

use crate::key::{self, Shape};
use std::collections::BTreeMap;

/// A table of `{fingerprint: u32, payload: u32}` slots, linear probing, at most 60 % full.
pub struct Slots {
    pub bytes: Vec<u8>,
    pub mask: usize,
}

/// Lays out `entries` (hash, non-zero payload).
///
/// # Errors
/// Two different keys with the same slot and fingerprint: one of them has to be respelled.
pub fn slots(entries: &BTreeMap<u64, u32>) -> Result<Slots, String> {
    let mut size = 16usize;
    while size * 6 < entries.len() * 10 {
        size *= 2;
    }
    let mut table = vec![(0u32, 0u32); size];
    for (&hash, &payload) in entries {
        let fingerprint = (hash >> 32) as u32;
        let mut at = hash as usize & (size - 1);
        while table[at].1 != 0 {
            if table[at].0 == fingerprint {
                return Err(format!("hash collision at slot {at}, fingerprint {fingerprint:#x}"));
            }
            at = (at + 1) & (size - 1);
        }
        table[at] = (fingerprint, payload);
    }
    let bytes = table.iter().flat_map(|(f, p)| f.to_le_bytes().into_iter().chain(p.to_le_bytes())).collect();
    Ok(Slots { bytes, mask: size - 1 })
}

/// One bit for the hash of each first step of a name (see [`key::start_bit`]): most words begin none, and this table is small
/// enough to stay in the nearest cache.
pub fn starts(hashes: &[u64]) -> Vec<u8> {
    let mut bits = vec![0u8; key::START_BITS / 8];
    for hash in hashes {
        let bit = key::start_bit(*hash);
        bits[bit / 8] |= 1 << (bit % 8);
    }
    bits
}

/// The tokens of a name as (hash, shape), cut exactly as the text will be; `None` when it has more than 12.
pub fn path(name: &str) -> Option<Vec<(u64, Shape)>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(token) = key::clitic_token(name, at).filter(|_| at > 0).or_else(|| key::next_token(name, at)) {
        at = token.end;
        // A final full stop of a part is optional in the text: `St.`, `Corp.`.
        if &name[token.start..token.end] != "." {
            tokens.push((token.hash, token.shape));
        }
    }
    (!tokens.is_empty() && tokens.len() <= 12).then_some(tokens)
}

/// Adds a list (and a word's value in it) to the number that stands for all lists an entry is in. It depends on the lists' names
/// only, so that weights learned from it stay valid when lists are added or entries change places.
pub fn kind(before: u32, stem: &str, value: Option<&str>) -> u32 {
    let own = [stem, "=", value.unwrap_or_default()].into_iter().flat_map(str::bytes);
    // Lists come in the order of their names, so the mix is the same for all words of the same lists.
    own.fold(before ^ 0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
