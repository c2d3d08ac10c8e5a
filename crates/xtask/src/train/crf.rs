//! A conditional random field over the tagger's runs: the weights that make the annotated states most likely, kept few and small by L1 and
//! L2 ([`quasi_newton`]). Names whose label a corpus leaves open are learned from all sequences of states it allows. One thread, a fixed order,
//! and no function of the system's mathematics library: the same input gives the same weights.

use super::quasi_newton::{self, Objective, Settings};
use onrecord::{FEATURES, STATES, Transitions, Weights};
use std::collections::HashMap;

/// A run for training: the features of each token and the states it may have.
#[derive(Clone, Debug, Default)]
pub struct Run {
    pub keys: Vec<[u64; FEATURES]>,
    pub allowed: Vec<u16>,
    /// How much it counts.
    pub weight: f32,
}

/// Weights of a feature: one for each state, O's stays 0, and one lane is idle.
pub const LANES: usize = 16;
/// Labels: states are O, then B of each, then I of each.
const LABELS: usize = (STATES - 1) / 2;
const GROUPS: usize = LABELS + 1;
/// From the start, O or a label to O or a label; then from B and from I of a label to its I.
const STEPS: usize = (GROUPS + 1) * GROUPS + 2 * LABELS;

/// Measured by cross-validation: less of L2 or more steps fit the corpora better than texts left out.
const PENALTY: Settings = Settings { l1: 0.2, l2: 1.0, free: 0, steps: 52 };
/// Wrong states count this much more, as a logarithm, so that the right ones come out ahead of them (softmax-margin).
const MARGIN: f32 = 1.0;
/// A feature must be met this often.
const LEAST: u32 = 3;
/// Buckets of four features: 768 KB. 5,000 score 0.3 points lower on texts left out, and are 0.9 ns a byte faster.
const BUCKETS: usize = 10_800;
/// Whole numbers for a weight of 1; the greatest weights are near 3, and a row's numbers go to 127.
const SCALE: f32 = 40.0;

/// The weights file learned from these runs.
pub fn train(runs: &[&Run], curve: (f32, f32)) -> Vec<u8> {
    let (keys, problem) = number(runs);
    let mut counts = vec![0u32; keys.len()];
    problem.features.iter().for_each(|feature| counts[*feature as usize] += 1);
    let rows = keys.len() * LANES;
    let mut weights = vec![0f32; rows + STEPS];
    let loss = quasi_newton::minimise(&problem, &mut weights, &Settings { free: rows, ..PENALTY });
    pack(&keys, &counts, &weights, loss, curve)
}

/// Numbered features of all tokens, one run after the other.
struct Problem<'a> {
    runs: &'a [&'a Run],
    /// Features of each token.
    features: Vec<u32>,
    /// Where each token's features start; one more at the end.
    starts: Vec<u32>,
    /// Where the weights of steps start.
    rows: usize,
}

/// Features that are met often enough get numbers, in the order they are met.
fn number<'a>(runs: &'a [&'a Run]) -> (Vec<u64>, Problem<'a>) {
    let mut counts: HashMap<u64, u32> = HashMap::new();
    for key in runs.iter().flat_map(|run| run.keys.iter().flatten()) {
        *counts.entry(*key).or_default() += 1;
    }
    let mut keys = Vec::new();
    let mut numbers: HashMap<u64, u32> = HashMap::new();
    let (mut features, mut starts) = (Vec::new(), vec![0]);
    for own in runs.iter().flat_map(|run| &run.keys) {
        for key in own.iter().filter(|key| counts[*key] >= LEAST) {
            features.push(*numbers.entry(*key).or_insert_with(|| {
                keys.push(*key);
                keys.len() as u32 - 1
            }));
        }
        starts.push(features.len() as u32);
    }
    let rows = keys.len() * LANES;
    (keys, Problem { runs, features, starts, rows })
}

impl Problem<'_> {
    fn features_of(&self, token: usize) -> &[u32] {
        &self.features[self.starts[token] as usize..self.starts[token + 1] as usize]
    }
}

impl Objective for Problem<'_> {
    fn evaluate(&self, weights: &[f32], gradient: &mut [f32]) -> f64 {
        gradient.fill(0.0);
        let steps = Steps::of(&weights[self.rows..]);
        let mut expected = [0f32; STEPS];
        let (mut loss, mut token) = (0f64, 0);
        let (mut all, mut right) = (Pass::default(), Pass::default());
        let mut emissions: Vec<[f32; LANES]> = Vec::new();
        let cost = exp(MARGIN);
        let (rows, _) = weights.as_chunks::<LANES>();
        let (slopes, _) = gradient.as_chunks_mut::<LANES>();
        for run in self.runs {
            emissions.clear();
            for at in 0..run.keys.len() {
                let mut sum = [0f32; LANES];
                for feature in self.features_of(token + at) {
                    for (total, weight) in sum.iter_mut().zip(&rows[*feature as usize]) {
                        *total += weight;
                    }
                }
                let most = sum[..STATES].iter().copied().fold(0.0, f32::max);
                emissions.push(std::array::from_fn(|s| if s < STATES { exp(sum[s] - most) } else { 0.0 }));
            }
            let free = all.read(&emissions, &steps, |at, s| if run.allowed[at] >> s & 1 == 1 { 1.0 } else { cost });
            let given = right.read(&emissions, &steps, |at, s| f32::from(run.allowed[at] >> s & 1));
            loss += f64::from(run.weight) * (free - given);
            all.expect(&steps, run.weight, &mut expected);
            right.expect(&steps, -run.weight, &mut expected);
            for at in 0..run.keys.len() {
                let mut slope = [0f32; LANES];
                for s in 1..STATES {
                    slope[s] = run.weight * (all.share(at, s) - right.share(at, s));
                }
                for feature in self.features_of(token + at) {
                    for (total, part) in slopes[*feature as usize].iter_mut().zip(&slope) {
                        *total += part;
                    }
                }
            }
            token += run.keys.len();
        }
        for (slope, part) in gradient[self.rows..].iter_mut().zip(expected) {
            *slope = part;
        }
        loss
    }
}

/// The factors of all steps.
struct Steps {
    enter: [[f32; GROUPS]; GROUPS + 1],
    go_on: [[f32; LABELS]; 2],
}

impl Steps {
    fn of(weights: &[f32]) -> Steps {
        Steps {
            enter: std::array::from_fn(|from| std::array::from_fn(|to| exp(weights[from * GROUPS + to]))),
            go_on: std::array::from_fn(|from| std::array::from_fn(|to| exp(weights[(GROUPS + 1) * GROUPS + from * LABELS + to]))),
        }
    }
}

/// Forward and backward through a run, each token's sums scaled to 1.
#[derive(Default)]
struct Pass {
    factors: Vec<[f32; LANES]>,
    ahead: Vec<[f32; LANES]>,
    behind: Vec<[f32; LANES]>,
    scales: Vec<f32>,
}

impl Pass {
    /// The logarithm of the sum over all sequences; `factor` is what each state of each token counts.
    fn read(&mut self, emissions: &[[f32; LANES]], steps: &Steps, factor: impl Fn(usize, usize) -> f32) -> f64 {
        self.factors.clear();
        self.ahead.clear();
        self.scales.clear();
        let mut total = 0f64;
        let mut before = [0f32; LANES];
        for (at, emission) in emissions.iter().enumerate() {
            let factors: [f32; LANES] = std::array::from_fn(|s| if s < STATES { emission[s] * factor(at, s) } else { 0.0 });
            let mut next = [0f32; LANES];
            if at == 0 {
                next[..GROUPS].copy_from_slice(&steps.enter[0]);
            } else {
                for group in 0..GROUPS {
                    let sum = before[group] + if group > 0 { before[group + LABELS] } else { 0.0 };
                    for to in 0..GROUPS {
                        next[to] += sum * steps.enter[group + 1][to];
                    }
                }
                for label in 0..LABELS {
                    next[GROUPS + label] =
                        before[1 + label] * steps.go_on[0][label] + before[GROUPS + label] * steps.go_on[1][label];
                }
            }
            let mut sum = 0f32;
            for s in 0..STATES {
                next[s] *= factors[s];
                sum += next[s];
            }
            let sum = sum.max(1e-30);
            next.iter_mut().for_each(|share| *share /= sum);
            total += f64::from(ln(sum));
            self.factors.push(factors);
            self.ahead.push(next);
            self.scales.push(sum);
            before = next;
        }
        self.read_back(emissions.len(), steps);
        total
    }

    /// The sums behind each of so many tokens, from the last one back.
    fn read_back(&mut self, tokens: usize, steps: &Steps) {
        self.behind.clear();
        self.behind.resize(tokens, [1.0; LANES]);
        for at in (1..tokens).rev() {
            let later = self.weighed(at);
            let mut own = [0f32; LANES];
            for group in 0..GROUPS {
                let mut sum = 0f32;
                for to in 0..GROUPS {
                    sum += steps.enter[group + 1][to] * later[to];
                }
                own[group] = sum;
                if group > 0 {
                    own[group + LABELS] = sum;
                }
            }
            for label in 0..LABELS {
                own[1 + label] += steps.go_on[0][label] * later[GROUPS + label];
                own[GROUPS + label] += steps.go_on[1][label] * later[GROUPS + label];
            }
            self.behind[at - 1] = own;
        }
    }

    /// What a state of a token and all after it count, scaled.
    fn weighed(&self, at: usize) -> [f32; LANES] {
        std::array::from_fn(|s| self.factors[at][s] * self.behind[at][s] / self.scales[at])
    }

    /// The probability of a state.
    fn share(&self, at: usize, state: usize) -> f32 {
        self.ahead[at][state] * self.behind[at][state]
    }

    /// Adds `by` times the expected number of each step.
    fn expect(&self, steps: &Steps, by: f32, expected: &mut [f32; STEPS]) {
        for at in 0..self.ahead.len() {
            let later = self.weighed(at);
            if at == 0 {
                for to in 0..GROUPS {
                    expected[to] += by * steps.enter[0][to] * later[to];
                }
                continue;
            }
            let before = &self.ahead[at - 1];
            for group in 0..GROUPS {
                let sum = before[group] + if group > 0 { before[group + LABELS] } else { 0.0 };
                for to in 0..GROUPS {
                    expected[(group + 1) * GROUPS + to] += by * sum * steps.enter[group + 1][to] * later[to];
                }
            }
            for label in 0..LABELS {
                for (from, state) in [1 + label, GROUPS + label].into_iter().enumerate() {
                    let step = (GROUPS + 1) * GROUPS + from * LABELS + label;
                    expected[step] += by * before[state] * steps.go_on[from][label] * later[GROUPS + label];
                }
            }
        }
    }
}

/// e to the x, by halving and a series: the same bits on every machine.
fn exp(x: f32) -> f32 {
    let x = f64::from(x.clamp(-80.0, 80.0));
    let power = (x * std::f64::consts::LOG2_E).round();
    let rest = x - power * std::f64::consts::LN_2;
    let series =
        1.0 + rest * (1.0 + rest / 2.0 * (1.0 + rest / 3.0 * (1.0 + rest / 4.0 * (1.0 + rest / 5.0 * (1.0 + rest / 6.0)))));
    (series * f64::from_bits(((power as i64 + 1023) as u64) << 52)) as f32
}

/// The natural logarithm, by the exponent and a series: the same bits on every machine.
fn ln(x: f32) -> f32 {
    let bits = f64::from(x).to_bits();
    let power = (bits >> 52) as i64 - 1023;
    let mantissa = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    // ln m = 2 artanh((m - 1) / (m + 1))
    let root = (mantissa - 1.0) / (mantissa + 1.0);
    let square = root * root;
    let (mut term, mut sum) = (root, 0.0);
    for odd in (1..24).step_by(2) {
        sum += term / f64::from(odd);
        term *= square;
    }
    (power as f64 * std::f64::consts::LN_2 + 2.0 * sum) as f32
}

/// Weights as small whole numbers; the features that matter most first.
fn pack(keys: &[u64], counts: &[u32], weights: &[f32], loss: f64, curve: (f32, f32)) -> Vec<u8> {
    let (rows, steps) = weights.split_at(keys.len() * LANES);
    let (rows, _) = rows.as_chunks::<LANES>();
    let whole = |w: f32| (w * SCALE).round();
    let square = |row: &[i8; STATES - 1]| row.iter().map(|w| f64::from(*w).powi(2)).sum::<f64>();
    let mut ranked: Vec<(f64, u64, [i8; STATES - 1])> = keys
        .iter()
        .zip(counts)
        .zip(rows)
        .map(|((key, count), row)| {
            let row = std::array::from_fn(|s| whole(row[s + 1]).clamp(-127.0, 127.0) as i8);
            (square(&row) * f64::from(*count).sqrt(), *key, row)
        })
        .filter(|(worth, ..)| *worth > 0.0)
        .collect();
    ranked.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    let packed: Vec<_> = ranked.into_iter().map(|(_, key, row)| (key, row)).collect();
    let mut transitions = Transitions::default();
    let all = transitions.enter.as_flattened_mut().iter_mut().chain(transitions.go_on.as_flattened_mut());
    for (now, weight) in all.zip(steps) {
        *now = whole(*weight).clamp(-30_000.0, 30_000.0) as i32;
    }
    let most = rows.as_flattened().iter().fold(0f32, |m, w| m.max(w.abs()));
    eprintln!("{} features, {} of them count, loss {loss:.0}, greatest weight {most:.2}", keys.len(), packed.len());
    Weights::pack(BUCKETS, &packed, &transitions, curve)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exp_and_ln_are_close_to_those_of_the_system() {
        for at in -400..400 {
            let x = at as f32 / 10.0;
            assert!((exp(x) / x.exp() - 1.0).abs() < 1e-4, "{x}");
            assert!((ln(exp(x)) - x).abs() < 1e-3, "{x}");
        }
    }
}
