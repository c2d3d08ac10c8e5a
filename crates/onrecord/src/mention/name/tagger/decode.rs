//! Viterbi over BIO: the best sequence of states for the tokens of a run.

use std::hint::select_unpredictable;

/// O, then B and I of each label.
pub const STATES: usize = 15;
const LABELS: usize = 7;

/// What a step from one state to the next adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Transitions {
    /// From the start, O or a label (rows 0 to 8) to O or the B of a label.
    pub enter: [[i32; 8]; 9],
    /// From B (row 0) or I to the I of the same label.
    pub go_on: [[i32; 7]; 2],
}

impl Transitions {
    /// Row of `enter` after state `from`; the start is none.
    pub fn row(from: Option<usize>) -> usize {
        match from {
            None => 0,
            Some(0) => 1,
            Some(state) => 2 + (state - 1) % LABELS,
        }
    }

    /// The weight of a step; only what BIO allows is asked for.
    pub fn step(&mut self, from: Option<usize>, to: usize) -> &mut i32 {
        match (from, to) {
            (Some(from), to) if to > LABELS => &mut self.go_on[(from > LABELS) as usize][to - 1 - LABELS],
            (from, to) => &mut self.enter[Self::row(from)][to % 8],
        }
    }
}

/// Far below every sum of weights.
const NEVER: i32 = i32::MIN / 4;

/// The scratch space of [`decode`]: from which state each state of each token comes.
pub type Back = Vec<[u8; STATES]>;

/// Writes the best state of each token to `states`. `allowed(at)` has a bit for each state that token `at` may have.
pub fn decode(
    emissions: &[[i32; 16]],
    transitions: &Transitions,
    allowed: impl Fn(usize) -> u16,
    back: &mut Back,
    states: &mut Vec<u8>,
) {
    states.clear();
    back.clear();
    let mut score = [NEVER; STATES];
    for (at, emission) in emissions.iter().enumerate() {
        let mut next = [NEVER; STATES];
        let mut from = [0u8; STATES];
        if at == 0 {
            next[..8].copy_from_slice(&transitions.enter[0]);
        } else {
            step(&score, transitions, &mut next, &mut from);
        }
        for (next, emission) in next.iter_mut().zip(emission) {
            *next = (*next + emission).max(NEVER);
        }
        let mask = allowed(at);
        if mask != u16::MAX {
            next.iter_mut().enumerate().filter(|(state, _)| mask >> state & 1 == 0).for_each(|(_, next)| *next = NEVER);
        }
        score = next;
        back.push(from);
    }
    let mut state = (1..STATES).fold(0, |best, s| if score[s] > score[best] { s } else { best });
    states.resize(emissions.len(), 0);
    for at in (0..emissions.len()).rev() {
        states[at] = state as u8;
        state = back[at][state] as usize;
    }
}

/// The best state of a run of one token.
pub(super) fn best_alone(emission: &[i32; 16], transitions: &Transitions, allowed: u16) -> u8 {
    let (mut best, mut most) = (0, NEVER);
    for (state, (step, own)) in (0..).zip(transitions.enter[0].iter().zip(emission)) {
        let sum = if allowed >> state & 1 == 1 { step + own } else { NEVER };
        best = select_unpredictable(sum > most, state, best);
        most = most.max(sum);
    }
    best
}

fn step(score: &[i32; STATES], transitions: &Transitions, next: &mut [i32; STATES], from: &mut [u8; STATES]) {
    let (mut best, mut origin) = ([NEVER; 8], [0i32; 8]);
    for (group, row) in transitions.enter[1..].iter().enumerate() {
        let (begun, gone_on) = (group, group + LABELS);
        let inside = group > 0 && score[gone_on] > score[begun];
        let source = if inside { gone_on } else { begun };
        // Eight states side by side, without a branch.
        for ((best, origin), weight) in best.iter_mut().zip(&mut origin).zip(row) {
            let sum = score[source] + weight;
            *origin = if sum > *best { source as i32 } else { *origin };
            *best = sum.max(*best);
        }
    }
    next[..8].copy_from_slice(&best);
    from.iter_mut().zip(origin).for_each(|(from, origin)| *from = origin as u8);
    for label in 0..LABELS {
        let begun = score[1 + label] + transitions.go_on[0][label];
        let gone_on = score[8 + label] + transitions.go_on[1][label];
        let inside = gone_on > begun;
        next[8 + label] = begun.max(gone_on);
        from[8 + label] = (if inside { 8 + label } else { 1 + label }) as u8;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_sequence_never_goes_on_with_another_label() {
        let mut first = [0; 16];
        first[1] = 5;
        let mut second = [0; 16];
        second[9] = 20;
        second[8] = 4;
        let mut states = Vec::new();
        decode(&[first, second], &Transitions::default(), |_| u16::MAX, &mut Vec::new(), &mut states);
        assert_eq!(states, [2, 9]);
        decode(
            &[first, second],
            &Transitions::default(),
            |at| if at == 0 { 1 << 1 } else { u16::MAX },
            &mut Vec::new(),
            &mut states,
        );
        assert_eq!(states, [1, 8]);
        assert_eq!(best_alone(&first, &Transitions::default(), u16::MAX), 1);
        decode(&[], &Transitions::default(), |_| u16::MAX, &mut Vec::new(), &mut states);
        assert!(states.is_empty());
    }
}
