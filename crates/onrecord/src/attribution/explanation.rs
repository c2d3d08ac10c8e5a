//! Why a quote has the speaker it has: the same passes that decide note down what they weigh.

use super::Pass;
use crate::document::named;
use std::fmt;

named! {
    /// What became of a candidate.
    Verdict {
        /// It is the speaker.
        Chosen = "chosen",
        /// Gender, number or kind speak against it: a woman for `he`, a person for `it`.
        Disagrees = "disagrees",
        /// Another one that agrees is nearer, spoke last, or is the subject there.
        Weaker = "weaker",
        /// Too far away, or only named in someone's words.
        Faint = "faint",
        /// Does not hold the title, or is not called by the noun, that the source gives.
        Unlike = "unlike",
        /// Spoken of earlier than the one chosen.
        Earlier = "earlier",
        /// Spoke last, so that it is the other's turn.
        SpokeLast = "spoke_last",
    }
}

/// Someone or something that the source of a quote may mean.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Candidate {
    /// Index of the entity; `None` for one without a name (`a spokesman`).
    pub entity: Option<usize>,
    /// Its name; of one without a name, its own words.
    pub name: String,
    /// Where candidates are weighed (pronouns): the weight, higher is better; `None` where it disagrees or no weights are needed.
    pub weight: Option<f64>,
    /// Whether it was chosen, or why not.
    pub verdict: Verdict,
}

/// How the speaker of a quote was decided; see [`Analyzer::explain`](crate::Analyzer::explain).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Explanation {
    /// The content.
    pub quote: String,
    /// The cue as written.
    pub cue: Option<String>,
    /// Its dictionary form.
    pub lemma: Option<String>,
    /// The source as written.
    pub source: Option<String>,
    /// The speaker's name, else the source's own words.
    pub speaker: Option<String>,
    /// How sure the attribution is, 0 to 1.
    pub confidence: f64,
    /// The passes that were asked first and had no answer.
    pub tried: Vec<Pass>,
    /// The pass that decided.
    pub decided_by: Pass,
    /// Everyone the source may have meant: the one chosen first, then those with most weight, then in the order of the text.
    pub candidates: Vec<Candidate>,
}

impl Pass {
    /// What the pass goes by, for people.
    fn reason(self) -> &'static str {
        match self {
            Pass::Name => "the source is a name",
            Pass::Relative => "the source is a relative pronoun right after a name",
            Pass::FirstPerson => "the source is a first person inside someone's words",
            Pass::Title => "the source is a title that someone in the article holds",
            Pass::Relation => "the source is a relation by which someone was introduced",
            Pass::Pronoun => "the source is a pronoun that only one candidate agrees with",
            Pass::WeighedPronoun => "the source is a pronoun, and one candidate outweighs the others",
            Pass::Description => "the source describes a person, and one candidate outweighs the others",
            Pass::Nominal => "the source describes an organisation of the article",
            Pass::Turn => "no source: the other speaker's turn in a dialogue",
            Pass::OwnWords => "the source leads to nobody named in the article: its own words stand",
            Pass::Nobody => "no source",
        }
    }
}

impl Verdict {
    fn reason(self) -> &'static str {
        match self {
            Verdict::Chosen => "chosen",
            Verdict::Disagrees => "gender, number or kind disagree",
            Verdict::Weaker => "outweighed",
            Verdict::Faint => "too far away",
            Verdict::Unlike => "not called so",
            Verdict::Earlier => "spoken of earlier",
            Verdict::SpokeLast => "spoke last",
        }
    }
}

impl fmt::Display for Explanation {
    /// Several lines, without a line end behind the last.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "quote: {}", self.quote)?;
        match (&self.cue, &self.lemma) {
            (Some(cue), Some(lemma)) if cue != lemma => writeln!(f, "cue: {cue} ({lemma})")?,
            (Some(cue), _) => writeln!(f, "cue: {cue}")?,
            _ => writeln!(f, "cue: none")?,
        }
        writeln!(f, "source: {}", self.source.as_deref().unwrap_or("none"))?;
        writeln!(f, "speaker: {} (confidence {:.2})", self.speaker.as_deref().unwrap_or("none"), self.confidence)?;
        if !self.tried.is_empty() {
            let tried: Vec<&str> = self.tried.iter().map(|pass| pass.as_str()).collect();
            writeln!(f, "no answer: {}", tried.join(", "))?;
        }
        write!(f, "decided by: {}, as {}", self.decided_by, self.decided_by.reason())?;
        for candidate in &self.candidates {
            write!(f, "\n  {}", candidate.name)?;
            if let Some(weight) = candidate.weight {
                write!(f, " {weight:+.1}")?;
            }
            write!(f, ": {}", candidate.verdict.reason())?;
        }
        Ok(())
    }
}
