//! What was decided of full stops between short words, for runs of abbreviations: each of their stops takes a decision of its own, and
//! most stand between the same words as one before.

use super::rules::Stretch;

/// Bytes up to and with the full stop that a decision may read, and behind it, when words are as short as [`Memo::note`] asks for.
const BEFORE: usize = 24;
const BEHIND: usize = 32;

type Window = [u8; BEFORE + BEHIND];

/// Decisions kept: one for each place, the last one.
const PLACES: usize = 16;

/// Decisions that the next stops may share.
#[derive(Clone, Debug)]
pub(super) struct Memo {
    known: [Known; PLACES],
}

#[derive(Clone, Copy, Debug)]
struct Known {
    /// What the last stop that would be kept here has on either side, mixed.
    seen: u64,
    window: Window,
    setting: Setting,
    /// `None`: nothing is known of the window.
    ends: Option<bool>,
}

/// What else a decision reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Setting {
    /// In a line where capitals are no evidence.
    titled: bool,
    /// Bytes of the sentence up to the stop, [`BEFORE`] for more.
    since: u8,
}

/// A full stop that a decision may be known of.
pub(super) struct Place<'a> {
    window: &'a Window,
    setting: Setting,
    /// The eight bytes on either side, mixed.
    mixed: u64,
}

impl<'a> Place<'a> {
    /// The full stop at byte `mark` of the sentence that began at `start`, if one blank and a letter or number follow it, and the
    /// window does not reach over an end of the stretch.
    pub fn of(stretch: &Stretch<'a>, mark: usize, start: usize, titled: bool) -> Option<Place<'a>> {
        let first = (mark + 1).checked_sub(BEFORE).filter(|first| *first >= stretch.start)?;
        let window: &Window = stretch.text.as_bytes().get(first..)?.first_chunk()?;
        let plain = matches!(window[BEFORE - 1..], [b'.', b' ', b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9', ..]);
        let eight = |at: usize| window[at..].first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let mixed = (eight(BEFORE - 8) ^ eight(BEFORE).rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let setting = Setting { titled, since: (mark + 1 - start).min(BEFORE) as u8 };
        plain.then_some(Place { window, setting, mixed })
    }

    fn number(&self) -> usize {
        (self.mixed >> 32) as usize % PLACES
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

/// Eight bytes at a time and without a call, as it is asked at every stop of a run.
fn are_equal(one: &Window, other: &Window) -> bool {
    let eights = one.as_chunks::<8>().0.iter().zip(other.as_chunks::<8>().0);
    eights.fold(0, |differ, (a, b)| differ | u64::from_ne_bytes(*a) ^ u64::from_ne_bytes(*b)) == 0
}

impl Memo {
    pub const EMPTY: Memo = Memo {
        known: [Known { seen: 0, window: [0; BEFORE + BEHIND], setting: Setting { titled: false, since: 0 }, ends: None };
            PLACES],
    };

    /// What was decided of a stop with the same around it.
    pub fn recall(&self, place: &Place) -> Option<bool> {
        let known = &self.known[place.number()];
        let same = known.seen == place.mixed && known.setting == place.setting && are_equal(&known.window, place.window);
        known.ends.filter(|_| same)
    }

    /// Keeps a decision when its stop comes again, if its words are so short that the window holds all that it is of. In news hardly any
    /// does: a look at it all is only worth the second time.
    pub fn note(&mut self, place: &Place, ends: bool) {
        let known = &mut self.known[place.number()];
        if known.seen != place.mixed {
            (known.seen, known.ends) = (place.mixed, None);
        } else if place.is_whole() {
            *known = Known { seen: place.mixed, window: *place.window, setting: place.setting, ends: Some(ends) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::super::mark::candidate;
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
                let stretch = stretch(&text);
                let whole = |mark: &usize| {
                    let inside = *mark + 1 >= BEFORE && mark + BEHIND < core.len();
                    inside && Place::of(&stretch, before.len() + mark, 0, false).is_some_and(|place| place.is_whole())
                };
                let stops = core.match_indices('.').map(|(mark, _)| mark).filter(whole);
                let ends = |mark, start| stretch.ends(&candidate(&text, before.len() + mark), start, Options::default());
                // A sentence that began long before, one that began with the word, and one with the word before.
                let words = |mark| core[..mark].rmatch_indices(' ').map(|(blank, _)| before.len() + blank + 1);
                let starts = |mark| std::iter::once(0).chain(words(mark).take(2));
                stops.flat_map(|mark| starts(mark).map(move |start| (mark, ends(mark, start)))).collect::<Vec<_>>()
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
            assert_eq!(Place::of(&stretch(&text), mark, 0, false).is_some_and(|place| place.is_whole()), kept, "{marked}");
        }
    }

    #[test]
    fn what_was_decided_is_recalled_the_third_time_where_all_is_the_same() {
        let text = "He met the leaders of the U.S. Inc. Co. Ltd. and the rest of them all.";
        let mark = text.find(" Inc").expect("there") - 1;
        let mut memo = Memo::EMPTY;
        let stretch = stretch(text);
        let place = |start, titled| Place::of(&stretch, mark, start, titled).expect("far enough from both ends");
        for _ in 0..2 {
            assert_eq!(memo.recall(&place(0, false)), None);
            memo.note(&place(0, false), true);
        }
        assert_eq!(memo.recall(&place(0, false)), Some(true));
        assert_eq!(memo.recall(&place(1, false)), Some(true), "the sentence began before the window, too");
        assert_eq!(memo.recall(&place(20, false)), None);
        assert_eq!(memo.recall(&place(0, true)), None);
    }

    fn stretch(text: &str) -> Stretch<'_> {
        let stretch = Stretch::new(text, Span::new(0, text.len()), Options::default());
        stretch.titled.set(false).expect("not looked at yet");
        stretch
    }
}
