//! Orthant-wise limited-memory quasi-Newton (Andrew and Gao 2007): minimises a smooth function plus L1 and L2.

use std::collections::VecDeque;

/// A function of many weights.
pub trait Objective {
    /// The value at `weights`; its slope is written to `gradient`.
    fn evaluate(&self, weights: &[f32], gradient: &mut [f32]) -> f64;
}

pub struct Settings {
    pub l1: f32,
    pub l2: f32,
    /// Weights from here on are free of L1.
    pub free: usize,
    pub steps: usize,
}

/// Changes remembered to guess the curvature from.
const MEMORY: usize = 6;

fn dot(a: &[f32], b: &[f32]) -> f64 {
    a.iter().zip(b).map(|(a, b)| f64::from(*a) * f64::from(*b)).sum()
}

fn add(to: &mut [f32], by: f64, what: &[f32]) {
    let by = by as f32;
    to.iter_mut().zip(what).for_each(|(to, what)| *to += by * what);
}

struct Change {
    weights: Vec<f32>,
    gradient: Vec<f32>,
    product: f64,
}

/// Changes `weights` step by step; returns the value reached.
pub fn minimise(objective: &impl Objective, weights: &mut Vec<f32>, settings: &Settings) -> f64 {
    let mut gradient = vec![0f32; weights.len()];
    let mut value = penalised(objective, weights, &mut gradient, settings);
    let mut memory: VecDeque<Change> = VecDeque::new();
    for step in 0..settings.steps {
        let slope = pseudo(weights, &gradient, settings);
        let mut direction = descent(&slope, &memory);
        // No weight may move against its slope.
        for (d, s) in direction.iter_mut().zip(&slope) {
            if *d * *s >= 0.0 {
                *d = 0.0;
            }
        }
        let mut size = if step == 0 { 1.0 / dot(&slope, &slope).sqrt().max(1e-9) } else { 1.0 };
        let (mut next, mut next_gradient) = (weights.clone(), vec![0f32; weights.len()]);
        let mut next_value = value;
        let mut fell = false;
        for _ in 0..20 {
            move_along(&mut next, weights, &direction, &slope, size, settings);
            next_value = penalised(objective, &next, &mut next_gradient, settings);
            let gained: f64 =
                next.iter().zip(weights.iter()).zip(&slope).map(|((n, w), s)| f64::from(n - w) * f64::from(*s)).sum();
            if next_value <= value + 1e-4 * gained {
                fell = true;
                break;
            }
            size *= if step == 0 { 0.1 } else { 0.5 };
        }
        if !fell {
            break;
        }
        let mut change = Change { weights: next.clone(), gradient: next_gradient.clone(), product: 0.0 };
        add(&mut change.weights, -1.0, weights);
        add(&mut change.gradient, -1.0, &gradient);
        change.product = dot(&change.weights, &change.gradient);
        if change.product > 0.0 {
            if memory.len() == MEMORY {
                memory.pop_front();
            }
            memory.push_back(change);
        }
        let gain = (value - next_value) / next_value.max(1.0);
        (*weights, gradient, value) = (next, next_gradient, next_value);
        if gain < 1e-6 {
            break;
        }
    }
    value
}

/// The value with the penalties; the gradient has that of L2 only.
fn penalised(objective: &impl Objective, weights: &[f32], gradient: &mut [f32], settings: &Settings) -> f64 {
    let mut value = objective.evaluate(weights, gradient);
    add(gradient, 2.0 * f64::from(settings.l2), weights);
    value += f64::from(settings.l2) * dot(weights, weights);
    value + f64::from(settings.l1) * weights[..settings.free].iter().map(|w| f64::from(w.abs())).sum::<f64>()
}

/// The slope with L1; at 0 the one that leads down, if any.
fn pseudo(weights: &[f32], gradient: &[f32], settings: &Settings) -> Vec<f32> {
    let slope = |(at, (w, g)): (usize, (&f32, &f32))| {
        let l1 = if at < settings.free { settings.l1 } else { 0.0 };
        match *w {
            w if w > 0.0 => g + l1,
            w if w < 0.0 => g - l1,
            _ if *g > l1 => g - l1,
            _ if *g < -l1 => g + l1,
            _ => 0.0,
        }
    };
    weights.iter().zip(gradient).enumerate().map(slope).collect()
}

/// The direction of the two-loop recursion.
fn descent(slope: &[f32], memory: &VecDeque<Change>) -> Vec<f32> {
    let mut direction: Vec<f32> = slope.iter().map(|s| -s).collect();
    let mut parts = Vec::with_capacity(memory.len());
    for change in memory.iter().rev() {
        let part = dot(&change.weights, &direction) / change.product;
        add(&mut direction, -part, &change.gradient);
        parts.push(part);
    }
    if let Some(last) = memory.back() {
        let scale = (last.product / dot(&last.gradient, &last.gradient)) as f32;
        direction.iter_mut().for_each(|d| *d *= scale);
    }
    for (change, part) in memory.iter().zip(parts.iter().rev()) {
        let back = dot(&change.gradient, &direction) / change.product;
        add(&mut direction, part - back, &change.weights);
    }
    direction
}

/// `next` = `weights` moved; what would cross 0 stops there.
fn move_along(next: &mut [f32], weights: &[f32], direction: &[f32], slope: &[f32], size: f64, settings: &Settings) {
    let size = size as f32;
    for at in 0..next.len() {
        let (w, d) = (weights[at], direction[at]);
        let moved = w + size * d;
        let side = if w != 0.0 { w } else { -slope[at] };
        next[at] = if at < settings.free && moved * side <= 0.0 { 0.0 } else { moved };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Bowl;

    impl Objective for Bowl {
        fn evaluate(&self, w: &[f32], gradient: &mut [f32]) -> f64 {
            let target = [3.0f32, -2.0, 0.2];
            for at in 0..3 {
                gradient[at] = 2.0 * (w[at] - target[at]);
            }
            (0..3).map(|at| f64::from(w[at] - target[at]).powi(2)).sum()
        }
    }

    #[test]
    fn what_gains_less_than_its_penalty_stays_zero() {
        let mut weights = vec![0f32; 3];
        minimise(&Bowl, &mut weights, &Settings { l1: 1.0, l2: 0.0, free: 3, steps: 50 });
        assert!((weights[0] - 2.5).abs() < 1e-2 && (weights[1] + 1.5).abs() < 1e-2, "{weights:?}");
        assert_eq!(weights[2], 0.0);
    }
}
