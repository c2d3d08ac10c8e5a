//! Evidence as numbers: one score a label, the highest wins.

use crate::Label;
use std::hint::select_unpredictable;

/// Labels of names; they are the first of [`Label::ALL`].
const COUNT: usize = Label::Language as usize + 1;

/// Confidence of what a rule without exceptions says; weighed evidence never reaches it.
pub(super) const CERTAIN: f64 = 0.97;

/// The least score that makes a name.
const THRESHOLD: i16 = 4;

/// Evidence for each label of a name, in points. Four points are enough for a name when nothing speaks for another label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scores {
    points: [i16; COUNT],
    /// A bit for each label that has had evidence: names have it for few.
    touched: u16,
    /// What is taken from every label.
    doubt: i16,
    /// The label that a rule without exceptions speaks for.
    certain: Option<Label>,
}

impl Scores {
    /// Adds evidence for (or, with negative points, against) a label. A few rules of a few points each: no sum is ever large.
    pub fn add(&mut self, label: Label, points: i16) {
        if let Some(score) = self.points.get_mut(label as usize) {
            *score += points;
            self.touched |= 1 << label as u16;
        }
    }

    /// Adds evidence of a kind that is not questioned where it wins: a title before a name, a company's suffix, a full name elsewhere.
    /// Each of the many rules that call it seldom does: what leads there stands out of the way.
    #[cold]
    pub fn settle(&mut self, label: Label, points: i16) {
        self.add(label, points);
        self.certain = Some(label);
    }

    /// Takes the same from every label: evidence that this is no name.
    pub fn weaken(&mut self, points: i16) {
        self.doubt += points;
    }

    /// Adds all that another says, label by label.
    pub fn join(&mut self, other: &Scores) {
        for label in bits(other.touched) {
            self.points[label] += other.points[label];
        }
        self.touched |= other.touched;
        self.weaken(other.doubt);
        self.certain = other.certain.or(self.certain);
    }

    /// The score of one label.
    pub fn of(&self, label: Label) -> i16 {
        self.points.get(label as usize).copied().unwrap_or(0) - self.doubt
    }

    /// What the evidence says: the label with most of it (the earlier of a tie), or `None` when it is too little.
    #[inline(never)]
    pub fn verdict(&self) -> Option<Verdict> {
        let (mut best, mut score, mut second) = (0, 0, 0);
        for label in bits(self.touched) {
            let points = self.points[label] - self.doubt;
            // No branch: what speaks for which label can't be foreseen.
            second = points.min(score).max(second);
            best = select_unpredictable(points > score, label, best);
            score = points.max(score);
        }
        let label = Label::ALL[best];
        (score >= THRESHOLD).then(|| Verdict { label, score, margin: score - second, certain: self.certain == Some(label) })
    }
}

/// The numbers of the bits set, from the lowest.
pub(super) fn bits(set: impl Into<u16>) -> impl Iterator<Item = usize> {
    let mut set = set.into();
    std::iter::from_fn(move || {
        let bit = (set != 0).then(|| set.trailing_zeros() as usize % COUNT)?;
        set &= set - 1;
        Some(bit)
    })
}

/// A label with enough evidence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Verdict {
    pub label: Label,
    score: i16,
    /// Points ahead of the next label.
    pub margin: i16,
    /// A rule without exceptions speaks for it.
    pub certain: bool,
}

impl Verdict {
    /// From 0 to 1: more with more evidence and a clearer margin.
    pub fn confidence(self) -> f64 {
        let strength = f64::from(self.score.min(16)) / 16.0;
        let clearness = f64::from(self.margin.clamp(0, 8)) / 8.0;
        if self.certain { CERTAIN } else { (0.4 + 0.3 * strength + 0.29 * clearness).min(0.96) }
    }
}
