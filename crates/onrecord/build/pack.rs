//! Packs parsed lexicons into tables that the library reads in place.

use crate::cut::name_tokens;
use crate::key::{self, Shape};
use std::collections::BTreeSet;

/// A table in which every key has a place of its own, so that a look-up takes one look and no guess: the key's bucket says by which
/// number its hash is to be turned ([`key::place`]), and the packer has found for each bucket the number that brings all its keys to
/// free places ("compress, hash and displace", Belazzougui et al. 2009).
pub struct Places {
    /// One number a bucket.
    pub turns: Vec<u16>,
    /// The key of each place.
    pub keys: Vec<Option<u64>>,
}

/// Finds a place for each key: for the `frequent` ones at the table's start, where that can be, so that they share lines of the
/// processor's cache.
///
/// # Errors
/// A bucket for which no number serves: two keys may have the same hash.
pub fn places(keys: impl ExactSizeIterator<Item = u64>, frequent: &BTreeSet<u64>) -> Result<Places, String> {
    let size = keys.len() * 10 / 9 + 1;
    let start = frequent.len() * 5 / 4;
    let mut buckets: Vec<Vec<u64>> = vec![Vec::new(); key::buckets(size)];
    for hash in keys {
        buckets[key::bucket(hash, key::buckets(size))].push(hash);
    }
    // The hardest first.
    let mut order: Vec<usize> = (0..buckets.len()).collect();
    let hard = |keys: &Vec<u64>| (keys.iter().filter(|key| frequent.contains(key)).count(), keys.len());
    order.sort_by_cached_key(|bucket| std::cmp::Reverse(hard(&buckets[*bucket])));
    let mut found = Places { turns: vec![0; buckets.len()], keys: vec![None; size] };
    for bucket in order {
        let keys = &buckets[bucket];
        let serves = |turn: &u16| {
            let mut taken: Vec<usize> = keys.iter().map(|hash| key::place(*hash, *turn, size)).collect();
            taken.sort_unstable();
            taken.is_sorted_by(|one, other| one < other) && taken.iter().all(|place| found.keys[*place].is_none())
        };
        let parted = |turn: &u16| keys.iter().all(|hash| (key::place(*hash, *turn, size) < start) == frequent.contains(hash));
        let turn = (0..=u16::MAX).find(|turn| parted(turn) && serves(turn)).or_else(|| (0..=u16::MAX).find(serves));
        let turn = turn.ok_or_else(|| format!("no place for the keys {keys:x?}"))?;
        found.turns[bucket] = turn;
        for hash in keys {
            found.keys[key::place(*hash, turn, size)] = Some(*hash);
        }
    }
    Ok(found)
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
    let tokens: Vec<_> = name_tokens(name).map(|token| (token.hash, token.shape)).collect();
    (!tokens.is_empty() && tokens.len() <= 12).then_some(tokens)
}

/// Adds a list to the number that stands for all lists a name is in. It depends on the lists' names only, so that weights learned from it
/// stay valid when lists are added or entries change places.
pub fn kind(before: u32, stem: &str) -> u32 {
    // Lists come in the order of their names, so the mix is the same for all names of the same lists.
    stem.bytes().chain([b'=']).fold(before ^ 0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
