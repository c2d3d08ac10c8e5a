//! An averaged structured perceptron over the tagger's runs, with a margin. Names whose label a corpus leaves open are learned from
//! the best sequence of those it allows. One thread, whole numbers, a fixed order: the same input gives the same weights.

use onrecord::{FEATURES, STATES, Transitions, Weights, decode};
use std::collections::HashMap;

/// A run for training: the features of each token and the states it may have.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub keys: Vec<[u64; FEATURES]>,
    pub allowed: Vec<u16>,
    /// How much an error in it counts.
    pub weight: i32,
}

/// Evidence the right states must be ahead by.
const MARGIN: i32 = 100;
const ROUNDS: usize = 8;
/// A feature must be met this often.
const LEAST: u32 = 2;
/// Buckets of four features: 512 KB. Twice as many score 0.1 higher, and twice as often miss the processor's cache.
const BUCKETS: usize = 8_000;

struct Learner {
    now: Vec<[i32; 16]>,
    /// Sum of each change times the step it was made at.
    late: Vec<[i64; 16]>,
    steps: Transitions,
    late_steps: Transitions,
    clock: i64,
}

/// The weights file learned from these runs.
pub fn train(runs: &[Run], curve: (f32, f32)) -> Vec<u8> {
    let (keys, runs) = number(runs);
    let mut learner = Learner {
        now: vec![[0; 16]; keys.len()],
        late: vec![[0; 16]; keys.len()],
        steps: Transitions::default(),
        late_steps: Transitions::default(),
        clock: 1,
    };
    let mut order: Vec<usize> = (0..runs.len()).collect();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..ROUNDS {
        shuffle(&mut order, &mut seed);
        for at in &order {
            learner.learn(&runs[*at]);
        }
    }
    learner.pack(&keys, curve)
}

struct Numbered<'a> {
    features: Vec<Vec<u32>>,
    allowed: &'a [u16],
    weight: i32,
}

/// Features that are met often enough get numbers, in the order they are met.
fn number(runs: &[Run]) -> (Vec<u64>, Vec<Numbered<'_>>) {
    let mut counts: HashMap<u64, u32> = HashMap::new();
    for key in runs.iter().flat_map(|run| run.keys.iter().flatten()) {
        *counts.entry(*key).or_default() += 1;
    }
    let mut keys = Vec::new();
    let mut numbers: HashMap<u64, u32> = HashMap::new();
    let mut numbered = Vec::with_capacity(runs.len());
    for run in runs {
        let mut token = |own: &[u64; FEATURES]| {
            let known = own.iter().filter(|key| counts[*key] >= LEAST);
            let number = known.map(|key| {
                *numbers.entry(*key).or_insert_with(|| {
                    keys.push(*key);
                    keys.len() as u32 - 1
                })
            });
            number.collect()
        };
        let features = run.keys.iter().map(&mut token).collect();
        numbered.push(Numbered { features, allowed: &run.allowed, weight: run.weight });
    }
    (keys, numbered)
}

fn shuffle(order: &mut [usize], seed: &mut u64) {
    for at in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        order.swap(at, (*seed % (at as u64 + 1)) as usize);
    }
}

impl Learner {
    fn learn(&mut self, run: &Numbered) {
        let mut emissions = Vec::with_capacity(run.features.len());
        for features in &run.features {
            let mut sum = [0i32; 16];
            for feature in features {
                for (total, weight) in sum.iter_mut().zip(&self.now[*feature as usize]) {
                    *total += weight;
                }
            }
            emissions.push(sum);
        }
        let (mut right, mut best, mut back) = (Vec::new(), Vec::new(), Vec::new());
        decode(&emissions, &self.steps, |at| run.allowed[at], &mut back, &mut right);
        for (emission, allowed) in emissions.iter_mut().zip(run.allowed) {
            for state in (0..STATES).filter(|s| allowed >> s & 1 == 0) {
                emission[state] += MARGIN;
            }
        }
        decode(&emissions, &self.steps, |_| u16::MAX, &mut back, &mut best);
        if right != best && best.iter().zip(run.allowed).any(|(state, allowed)| allowed >> state & 1 == 0) {
            self.change(run, &right, run.weight);
            self.change(run, &best, -run.weight);
        }
        self.clock += 1;
    }

    fn change(&mut self, run: &Numbered, states: &[u8], by: i32) {
        let mut from = None;
        for (features, state) in run.features.iter().zip(states) {
            let state = *state as usize;
            for feature in features {
                self.now[*feature as usize][state] += by;
                self.late[*feature as usize][state] += i64::from(by) * self.clock;
            }
            *self.steps.step(from, state) += by;
            // In thousands, so that it fits.
            *self.late_steps.step(from, state) += (i64::from(by) * self.clock / 1000) as i32;
            from = Some(state);
        }
    }

    /// Averages over all steps, as small numbers; the features that matter most first. What a feature says of a state is said against
    /// state O: only differences count.
    fn pack(&self, keys: &[u64], curve: (f32, f32)) -> Vec<u8> {
        let mean = |now: i32, late: i64| f64::from(now) - late as f64 / self.clock as f64;
        let row = |n: &[i32; 16], l: &[i64; 16]| -> [f64; STATES - 1] {
            std::array::from_fn(|s| mean(n[s + 1], l[s + 1]) - mean(n[0], l[0]))
        };
        let rows: Vec<_> = self.now.iter().zip(&self.late).map(|(n, l)| row(n, l)).collect();
        let mut sizes: Vec<f64> = rows.iter().flatten().map(|w| w.abs()).collect();
        sizes.sort_by(f64::total_cmp);
        let large = sizes[sizes.len() - 1 - sizes.len() / 20_000];
        let scale = 127.0 / large.max(1.0);
        let whole = |w: f64| (w * scale).round();
        let mut packed: Vec<(u64, [i8; STATES - 1])> =
            keys.iter().zip(&rows).map(|(key, row)| (*key, row.map(|w| whole(w).clamp(-127.0, 127.0) as i8))).collect();
        let worth = |row: &[i8; STATES - 1]| row.iter().map(|w| i32::from(*w).pow(2)).sum::<i32>();
        packed.retain(|(_, row)| worth(row) > 0);
        packed.sort_by_key(|(key, row)| (-worth(row), *key));
        let mut steps = self.steps.clone();
        let late = self.late_steps.enter.as_flattened().iter().chain(self.late_steps.go_on.as_flattened());
        let now = steps.enter.as_flattened_mut().iter_mut().chain(steps.go_on.as_flattened_mut());
        for (now, late) in now.zip(late) {
            *now = whole(mean(*now, i64::from(*late) * 1000)).clamp(-30_000.0, 30_000.0) as i32;
        }
        eprintln!("{} features, {} of them count, scale {scale:.2}", keys.len(), packed.len());
        Weights::pack(BUCKETS, &packed, &steps, curve)
    }
}
