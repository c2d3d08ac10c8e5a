//! Evidence as numbers: one score a label, the highest wins.

use crate::Label;

/// Labels of names; they are the first of [`Label::ALL`].
const COUNT: usize = 11;

/// The least score that makes a name.
const THRESHOLD: i32 = 4;

/// Evidence for each label of a name, in points. Four points are enough for a name when nothing speaks for another label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scores([i32; COUNT]);

impl Scores {
    /// Adds evidence for (or, with negative points, against) a label.
    pub fn add(&mut self, label: Label, points: i32) {
        if let Some(score) = self.0.get_mut(label as usize) {
            *score += points;
        }
    }

    /// Adds the same to every label: evidence that this is a name, or none.
    pub fn add_all(&mut self, points: i32) {
        for score in &mut self.0 {
            *score += points;
        }
    }

    /// The label with most evidence, and its score; the earlier label of a tie.
    pub fn best(&self) -> (Label, i32) {
        let mut best = 0;
        for at in 1..COUNT {
            if self.0[at] > self.0[best] {
                best = at;
            }
        }
        (Label::ALL[best], self.0[best])
    }

    /// The score of one label.
    pub fn of(&self, label: Label) -> i32 {
        self.0.get(label as usize).copied().unwrap_or(0)
    }

    /// How far the best label is ahead of the next.
    pub fn margin(&self) -> i32 {
        let (mut best, mut second) = (self.0[0], 0);
        for &score in &self.0[1..] {
            second = second.max(score.min(best));
            best = best.max(score);
        }
        best - second
    }

    /// The label and a confidence from 0 to 1 (more with more evidence and a clearer margin), or `None` when it is too little.
    pub fn verdict(&self) -> Option<(Label, f64)> {
        let (label, score) = self.best();
        if score < THRESHOLD {
            return None;
        }
        let strength = f64::from(score.min(16)) / 16.0;
        let clearness = f64::from(self.margin().clamp(0, 8)) / 8.0;
        Some((label, 0.4 + 0.3 * strength + 0.29 * clearness))
    }
}
