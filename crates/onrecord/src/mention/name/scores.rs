//! Evidence as numbers: one score a label, the highest wins.

use crate::Label;

/// Labels of names; they are the first of [`Label::ALL`].
const COUNT: usize = 11;

/// The least score that makes a name.
const THRESHOLD: i16 = 4;

/// Evidence for each label of a name, in points. Four points are enough for a name when nothing speaks for another label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scores([i16; COUNT]);

impl Scores {
    /// Adds evidence for (or, with negative points, against) a label.
    pub fn add(&mut self, label: Label, points: i16) {
        if let Some(score) = self.0.get_mut(label as usize) {
            *score = score.saturating_add(points);
        }
    }

    /// Adds the same to every label: evidence that this is a name, or none.
    pub fn add_all(&mut self, points: i16) {
        for score in &mut self.0 {
            *score = score.saturating_add(points);
        }
    }

    /// Adds the points of another, label by label.
    pub fn join(&mut self, other: &Scores) {
        for (score, points) in self.0.iter_mut().zip(other.0) {
            *score = score.saturating_add(points);
        }
    }

    /// The score of one label.
    pub fn of(&self, label: Label) -> i16 {
        self.0.get(label as usize).copied().unwrap_or(0)
    }

    /// What the evidence says: the label with most of it (the earlier of a tie), or `None` when it is too little.
    pub fn verdict(&self) -> Option<Verdict> {
        let score = self.0.iter().fold(0, |best, score| best.max(*score));
        if score < THRESHOLD {
            return None;
        }
        let label = self.0.iter().position(|s| *s == score)?;
        let mut others = self.0;
        others[label] = 0;
        let second = others.iter().fold(0, |best, score| best.max(*score));
        Some(Verdict { label: Label::ALL[label], score, margin: score - second })
    }
}

/// A label with enough evidence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub label: Label,
    score: i16,
    /// Points ahead of the next label.
    pub margin: i16,
}

impl Verdict {
    /// From 0 to 1: more with more evidence and a clearer margin.
    pub fn confidence(self) -> f64 {
        let strength = f64::from(self.score.min(16)) / 16.0;
        let clearness = f64::from(self.margin.clamp(0, 8)) / 8.0;
        0.4 + 0.3 * strength + 0.29 * clearness
    }
}
