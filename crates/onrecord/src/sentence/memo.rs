//! What was decided of full stops between short words, for runs of abbreviations: each of their stops takes a decision of its own, and
//! most stand between the same words as one before.

/// Bytes up to and with the full stop that a decision may read, and behind it, when words are as short as [`Memo::note`] asks for.
const BEFORE: usize = 24;
const BEHIND: usize = 32;

type Window = [u8; BEFORE + BEHIND];

/// Decisions kept: one for each place, the last one.
const PLACES: usize = 8;

/// Decisions that the next stops may share.
#[derive(Clone, Debug)]
pub(super) struct Memo {
    known: [Known; PLACES],
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// What stands around the stop; no text has the zeros that stand here first.
    window: Window,
    /// In a line where capitals are no evidence.
    titled: bool,
    ends: bool,
}

/// A full stop that a decision may be known of.
pub(super) struct Place<'a> {
    window: &'a Window,
    titled: bool,
}

impl<'a> Place<'a> {
    /// The full stop at byte `mark` of a sentence that began at `start`, if one blank and a letter or number follow it, and neither
    /// sentence nor text is too short for a window.
    pub fn of(text: &'a str, mark: usize, start: usize, titled: bool) -> Option<Place<'a>> {
        let first = (mark + 1).checked_sub(BEFORE).filter(|first| *first >= start)?;
        let window: &Window = text.as_bytes().get(first..)?.first_chunk()?;
        let plain = matches!(window[BEFORE - 1..], [b'.', b' ', b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', ..]);
        plain.then_some(Place { window, titled })
    }

    /// Where its decision is kept, by the eight bytes on either side.
    fn number(&self) -> usize {
        let eight = |at: usize| self.window[at..].first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let mixed = (eight(BEFORE - 8) ^ eight(BEFORE).rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as usize % PLACES
    }

    /// The window holds all that a decision reads: two whole words before the stop, and three behind it; a decision never looks past
    /// a third word, nor past the word before the one with the stop. ASCII only, so that every blank is seen.
    fn is_whole(&self) -> bool {
        let starts = |pair: &&[u8]| pair[0] == b' ' && pair[1] != b' ';
        let ends = |pair: &&[u8]| pair[0] != b' ' && pair[1] == b' ';
        let (before, behind) = self.window.split_at(BEFORE);
        self.window.iter().all(|b| (b' '..0x7f).contains(b))
            && before.windows(2).filter(starts).count() >= 2
            && behind.windows(2).filter(ends).count() >= 3
    }
}

impl Memo {
    pub const EMPTY: Memo = Memo { known: [Known { window: [0; BEFORE + BEHIND], titled: false, ends: false }; PLACES] };

    /// What was decided of a stop with the same around it.
    pub fn recall(&self, place: &Place) -> Option<bool> {
        let known = &self.known[place.number()];
        (known.window == *place.window && known.titled == place.titled).then_some(known.ends)
    }

    /// Keeps a decision, if its words are so short that the window holds all that it is of.
    pub fn note(&mut self, place: &Place, ends: bool) {
        if place.is_whole() {
            self.known[place.number()] = Known { window: *place.window, titled: place.titled, ends };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::super::mark::candidate;
    use super::super::rules::Stretch;
    use super::*;
    use crate::Span;

    /// Short words of every class, joined by chance.
    const PIECES: &[&str] = &[
        "U.S. ",
        "Inc. ",
        "St. ",
        "Mr. ",
        "p.m. ",
        "Calif. ",
        "No. ",
        "e.g. ",
        "etc. ",
        "Jan. ",
        "J. ",
        "Q2. ",
        "3. ",
        "Co. ",
        "(b. ",
        "The ",
        "said ",
        "he ",
        "3 ",
        "Main ",
        "-",
        ", ",
        "\u{a0}",
        "  ",
        "“No.” ",
        "was. ",
        "www.a.b ",
        "de ",
        "IV ",
        "Monday ",
    ];

    /// Words by chance, the same for the same seed.
    fn made(seed: u64, pieces: usize) -> String {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
            (state >> 33) as usize % PIECES.len()
        };
        (0..pieces).map(|_| PIECES[next()]).collect()
    }

    #[test]
    fn a_decision_reads_no_further_than_the_window() {
        let mut alike = 0;
        for seed in 0..4000 {
            let core = made(seed, 24);
            let decided = [1, 2, 3].map(|outside| {
                let before = made(seed ^ outside << 32, 9);
                let text = format!("{before}{core}{}", made(seed ^ outside << 40, 9));
                let stretch = Stretch::new(&text, Span::new(0, text.len()), Options::default());
                let whole = |mark: &usize| {
                    let inside = *mark + 1 >= BEFORE && mark + BEHIND < core.len();
                    inside && Place::of(&text, before.len() + mark, 0, false).is_some_and(|place| place.is_whole())
                };
                let stops = core.match_indices('.').map(|(mark, _)| mark).filter(whole);
                let ends = |mark: usize| stretch.ends(&candidate(&text, before.len() + mark), 0, Options::default());
                stops.map(|mark| (mark, ends(mark))).collect::<Vec<_>>()
            });
            assert!(decided[0] == decided[1] && decided[1] == decided[2], "{core}: {decided:?}");
            alike += decided[0].len();
        }
        assert!(alike > 1000, "{alike}");
    }

    /// The stop asked about stands before the bar.
    #[test]
    fn only_stops_between_short_words_are_kept() {
        for (marked, kept) in [
            ("He met the leaders of the U.S.| Inc. Co. Ltd. and the rest of them all.", true),
            ("He met all the representatives’ U.S.| Mr. Paul Sample and the rest of them.", false),
            ("He met acknowledgements-of-debt.| Mr. Paul Sample and the rest of them all.", false),
            ("He met the leaders of the U.S.| Representative-at-large-and-then-some Paul.", false),
            ("He met the leaders of the U.S.|", false),
        ] {
            let mark = marked.find('|').expect("a bar") - 1;
            let text = marked.replace('|', "");
            assert_eq!(Place::of(&text, mark, 0, false).is_some_and(|place| place.is_whole()), kept, "{marked}");
        }
    }

    #[test]
    fn what_was_decided_is_recalled_where_capitals_mean_the_same() {
        let text = "He met the leaders of the U.S. Inc. Co. Ltd. and the rest of them all.";
        let mark = text.find(" Inc").expect("there") - 1;
        let mut memo = Memo::EMPTY;
        let place = |titled| Place::of(text, mark, 0, titled).expect("far enough from both ends");
        assert_eq!(memo.recall(&place(false)), None);
        memo.note(&place(false), true);
        assert_eq!((memo.recall(&place(false)), memo.recall(&place(true))), (Some(true), None));
        // The sentence began too near.
        assert!(Place::of(text, mark, 8, false).is_none());
    }
}
