//! Where a body has its seat, between its article and its noun: `the Cupertino, California-based company`.

use crate::Label;
use crate::lexicon::word;
use crate::quote::scene::Scene;
use crate::token::words;

impl Scene<'_, '_> {
    /// The article of the noun phrase whose last part, behind a comma, is from `start` to `end`, with the town before the comma: `the Leeds,
    /// Ohio-based | company`, `the Leeds, Ohio, | retailer`.
    ///
    /// Counter-examples: `He left the Bronx, New York officials said`; `in the Bronx, officials said`.
    pub fn article_of_seat(&self, start: usize, end: usize, floor: usize) -> Option<usize> {
        let place_before = |at: usize| {
            let name = self.name_at(at.checked_sub(2)?).filter(|name| name.label == Label::Gpe)?;
            (self.is_word(at - 1, words![","]) && name.tokens.start > floor).then_some(name.tokens.start)
        };
        let based = self.name_at(start).filter(|state| state.label == Label::Gpe).is_some_and(|state| {
            let tie = state.tokens.end;
            tie + 1 < end && self.is_word(tie, words!["-"]) && self.is_word(tie + 1, words!["based", "headquartered"])
        });
        let town = place_before(if based { start } else { place_before(start)? })?;
        let article = town - 1;
        let behind = article > floor && self.is(article - 1, word::PREPOSITION);
        (self.is_word(article, words!["the", "a", "an"]) && (based || !behind)).then_some(article)
    }
}
