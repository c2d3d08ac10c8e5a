//! The subject of a finite cue, where it is more than the phrase right before it, or another one.

use crate::Label;
use crate::key::Shape;
use crate::lexicon::{union, word};
use crate::quote::frame::infinitive::CAUSING;
use crate::quote::frame::tense::Tense;
use crate::quote::frame::{Frame, Reader};
use crate::quote::phrase::{Head, LONGEST, Phrase};
use crate::quote::scene::{CUE, SPEAKING_NOUN};
use crate::token::{WordSet, words};
use std::ops::Range;

/// Most members of a subject.
const MEMBERS: usize = 6;
/// Farthest the cue of a noun stands from it behind a relative clause.
const FARTHEST: usize = 30;
/// Most words of a headline before its first verb.
const LONGEST_LEAD: usize = 8;

/// Words that a number may stand before: `six others`.
const OTHERS: &WordSet = words!["other", "others"];
/// Words before an example, or before the last one of several.
const BEFORE_EXAMPLE: &WordSet = words![",", "and", "or", "as", "including", "like"];

impl Reader<'_, '_, '_> {
    /// The subject that the phrase before a cue belongs to; the cue's verb group starts at `verb.start`, or behind an aside at `verb.end`.
    pub fn whole_subject(&self, mut subject: Phrase, verb: Range<usize>, floor: usize) -> Phrase {
        let scene = self.scene;
        let (verb, end) = (verb.start, verb.end);
        // `leading Odlanders to charge`
        if scene.is_word(verb, words!["to"]) && scene.is_word(subject.extent.start, CAUSING) {
            subject.extent.start += 1;
            subject.source.start = subject.source.start.max(subject.extent.start);
            return subject;
        }
        // `You hear | people say`
        let hears = subject.extent.len() > 1 && scene.is_word(subject.extent.start, words!["hear"]);
        subject.extent.start += usize::from(hears);
        subject.source.start = subject.source.start.max(subject.extent.start);
        // `The chief (Tamsin Rook) said`
        let bracket = verb < end && subject.head == Head::Speaker && scene.is_word(verb, words!["("]);
        let person = bracket.then(|| scene.phrase_after(verb + 1, end - 1)).flatten();
        if let Some(person) = person.filter(|p| p.head == Head::Name(Label::Person) && p.extent.end + 1 == end) {
            return Phrase { extent: subject.extent.start..end, ..person };
        }
        // `In the poll, 24 percent say`
        let own = subject.extent.start;
        // `..., and almost half say`
        let number = scene.shape(own) == Shape::Number || scene.is_word(own, words!["a", "half"]);
        let about = own - usize::from(number && own > floor && scene.is(own - 1, word::APPROXIMATOR));
        let number = number && about > floor && scene.is_word(about - 1, words![",", "while", "and", "but"]);
        // `Six in 10 voters say they think`
        let other = || scene.is_word(subject.source.start, words!["he", "she", "it", "they", "we"]);
        if let Some(share) = scene.share(if number { about } else { floor }, verb).filter(|_| !other()) {
            return share;
        }
        // Nothing stands before it.
        if own <= floor && subject.source.start < floor + 4 {
            return subject;
        }
        if own > floor + 1 && scene.is_word(own - 1, BEFORE_EXAMPLE) {
            subject = self.example_of(subject, floor);
        }
        subject = self.party_member(subject, floor);
        let near = subject.extent.start.saturating_sub(2)..subject.extent.start + 1;
        if scene.has_word(near, words!["that", "which"])
            && let Some(noun) = self.antecedent(&subject, floor)
        {
            return noun;
        }
        let inner = !matches!(subject.head, Head::Pronoun | Head::Relative);
        if inner && let Some(opening) = scene.opening_subject(&subject, floor) {
            subject = opening;
        } else if (subject.head != Head::Pronoun || self.is_object(subject.source.start))
            && let Some(described) = self.described_subject(&subject.extent, floor)
        {
            subject = described;
        }
        self.office_of(&subject, floor).unwrap_or(subject)
    }

    /// The legislator before party and place whose closing comma is left out: `Rep. Ann Example, R-Tenn. said`.
    fn party_member(&self, place: Phrase, floor: usize) -> Phrase {
        let scene = self.scene;
        let Some(party) = place.source.start.checked_sub(2).filter(|party| *party > floor + 1) else { return place };
        let person = (scene.in_party_tag(place.source.start) && scene.is_word(party - 1, words![","]))
            .then(|| scene.phrase_before(party - 1, floor))
            .flatten();
        match person.filter(|person| person.head == Head::Name(Label::Person)) {
            Some(person) => Phrase { extent: person.extent.start..place.extent.end, ..person },
            None => place,
        }
    }

    /// Who opens a headline whose second verb has no subject: `Rook hails ruling, says Leeds must pay`.
    pub fn heading_subject(&self, verb: usize, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let acts = |t: usize| scene.is_finite(t) || scene.is(t, union(&[word::HEADLINE_VERB, CUE]));
        let first = match scene.name_at(floor).filter(|name| name.label != Label::Norp) {
            Some(name) => name.tokens.end,
            None => (floor + 1..verb.min(floor + LONGEST_LEAD)).find(|t| acts(*t))?,
        };
        scene.phrase_before(first.min(verb), floor).filter(|subject| subject.head.speaks() && subject.extent.start == floor)
    }

    /// The person before an office whose closing comma is left out: `Ann Example, head of the port said`; `“A,” Ann Example, the port’s
    /// head said`. Counter-example: `Berg met Rook, officials in Leeds said`.
    fn office_of(&self, office: &Phrase, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let start = office.extent.start;
        let role = office.head == Head::Speaker && start > floor + 1 && scene.is_word(start - 1, words![","]);
        let person = role.then(|| scene.phrase_before(start - 1, floor)).flatten()?;
        let title = scene.is(start, word::TITLE) && scene.shape(start) == Shape::Lower;
        let holds = title && office.extent.end > office.source.end || scene.closing(person.extent.start).is_some();
        (holds && person.head == Head::Name(Label::Person) && person.extent.end + 1 == start)
            .then_some(Phrase { extent: person.extent.start..office.extent.end, ..person })
    }

    /// A relative clause or an apposition set off by commas follows the phrase that opens the sentence: `Ann Example, whose book sold
    /// well, said`; `Ann Example, a retired nurse, said members in Leeds left`.
    pub fn relative_follows(&self, floor: usize, verb: usize) -> bool {
        let scene = self.scene;
        let subject = scene.phrase_after(floor, verb.min(floor + FARTHEST));
        let next = subject.filter(|subject| subject.head.speaks()).map(|subject| subject.extent.end);
        next.is_some_and(|comma| {
            let relative = scene.is_word(comma, words![","])
                && (scene.is(comma + 1, word::RELATIVE) || scene.is_word(comma + 1, words!["a", "an", "the"]));
            relative && !scene.has_word(comma + 2..verb - 1, words![","])
        })
    }

    /// The noun that a relative clause before the cue describes, whose *that* or *which* stands near: `The association that represents owners says`.
    ///
    /// Counter-examples: `He warned that city officials said`, `She told him that officials said`.
    #[inline(never)] // Seldom asked.
    fn antecedent(&self, subject: &Phrase, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let relative = |t: usize| scene.is_word(t, words!["that", "which"]);
        let own = subject.extent.start;
        // `The group that tracks the data says`
        let object = own > floor + 2 && relative(own - 2) && scene.is(own, word::DETERMINER);
        let verb = if object { own - 1 } else { own + usize::from(relative(own)) };
        let start = verb.checked_sub(1).filter(|start| *start > floor && relative(*start))?;
        let finite = scene.shape(verb) == Shape::Lower && (scene.ends_with(verb, "s") || scene.ends_with(verb, "ed"));
        // `a plan that lawyers for the port say`
        let several = scene.is(verb, SPEAKING_NOUN) && !scene.is_singular(verb);
        if verb + 1 >= subject.extent.end || !finite || several {
            return None;
        }
        // `Halden Papers, which owns the Post says`
        let parted = object && scene.is_word(start - 1, words![","]) && start > floor + 1;
        let noun = scene.phrase_before(start - usize::from(parted), floor)?;
        let speaks = matches!(noun.head, Head::Speaker | Head::Name(Label::Org));
        speaks.then_some(Phrase { extent: noun.extent.start..subject.extent.end, ..noun })
    }

    /// Those that the phrase behind a word of [`BEFORE_EXAMPLE`] is an example of: `Aid groups such as the Halden Union say`, `Critics including Rook
    /// said`.
    ///
    /// Counter-examples: `He looked like Rook said he would`, `a song like “Rain”`.
    #[inline(never)] // Seldom asked.
    fn example_of(&self, example: Phrase, floor: usize) -> Phrase {
        let scene = self.scene;
        let mut first = example.extent.start;
        for _ in 0..MEMBERS {
            let joined = first > floor + 1 && scene.is_word(first - 1, words![",", "and", "or"]);
            let member = joined.then(|| scene.phrase_before(first - 1, floor)).flatten();
            let Some(member) = member.filter(|m| m.extent.end + 1 == first && matches!(m.head, Head::Name(_))) else { break };
            first = member.extent.start;
        }
        let mut lead = match first.saturating_sub(1) {
            as_ if as_ > floor && scene.is_word(as_, words!["as"]) && scene.is_word(as_ - 1, words!["such"]) => as_ - 1,
            word if word > floor && scene.is_word(word, words!["including", "like"]) => word,
            _ => return example,
        };
        lead -= usize::from(lead > floor && scene.is_word(lead - 1, words![","]));
        let all = scene.phrase_before(lead, floor).filter(|all| {
            let noun = matches!(all.head, Head::Speaker | Head::Noun);
            noun && all.extent.end == lead && self.plural(all) && self.subject_starts(all.extent.start, floor)
        });
        all.map_or(example.clone(), |all| Phrase { extent: all.extent.start..example.extent.end, ..all })
    }

    /// A subject of several members: `Rook and Berg said`, `Odland, Norland and the Halden Union say`; of `officials in Odland and
    /// Norland`, the officials.
    ///
    /// Counter-examples: `Rook beat Berg and Odd said`, where the first is an object; `says`, which one person does.
    pub fn coordinated(&self, subject: Phrase, frame: &Frame) -> Phrase {
        let (scene, start) = (self.scene, subject.extent.start);
        let joined = start > 0 && scene.is_word(start - 1, words!["and"]) || scene.is_word(start, OTHERS);
        if joined { self.joined(subject, frame) } else { subject }
    }

    /// The same, of a subject behind *and*, or one of others.
    #[inline(never)] // Seldom asked.
    fn joined(&self, subject: Phrase, frame: &Frame) -> Phrase {
        let scene = self.scene;
        let floor = self.floor(subject.source.start);
        let subject = self.counted(subject, floor);
        let mut joint = subject.extent.start;
        // `Rook and others said`, `She and her aides said`
        let others = scene.is_word(subject.source.end - 1, words!["others"]);
        let more = others || scene.is_word(subject.source.start, words!["his", "her"]);
        let single = matches!(subject.head, Head::Pronoun | Head::Relative) && !others;
        if single || joint < floor + 2 || !scene.is_word(joint - 1, words!["and"]) || self.tense(frame) == Tense::Third {
            return subject;
        }
        // `Foreign Affairs and Trade Minister Ann Example`: fields of one office.
        if subject.head == Head::Name(Label::Person) && scene.is_in_title(joint - 1) {
            let start = (floor..joint).rev().take_while(|t| scene.is_in_title(*t)).last().unwrap_or(joint);
            return Phrase { extent: start..subject.extent.end, ..subject };
        }
        let comma = scene.is_word(joint - 2, words![","]);
        joint -= 1 + usize::from(comma);
        let mut first: Option<Phrase> = None;
        for _ in 0..MEMBERS {
            // `Rep. Ann Example (D-Leeds) and Rep. Odd Berg (R-Halden) said`
            joint = scene.bracket_before(joint, floor).unwrap_or(joint);
            let member = scene.phrase_before(joint, floor).map(|member| self.party_member(member, floor));
            let Some(member) = member.filter(|m| m.extent.end == joint) else { break };
            if let Some(one) = self.one_phrase(&member, &subject, first.is_none(), floor) {
                return one;
            }
            let inside = member.extent.start > floor && scene.is(member.extent.start - 1, word::PREPOSITION);
            let pronoun = member.head == Head::Pronoun && !(more && scene.is_word(member.source.start, words!["he", "she"]));
            let start = member.extent.start;
            let listed = start > floor + 1 && scene.is_word(start - 1, words![","]) && !scene.is_when(start - 2);
            // `said the man fled, and witnesses said`: two are no list.
            let two = comma && first.is_none() && !listed && start > floor;
            let mute = !member.head.speaks() || pronoun || member.head == Head::Relative || inside;
            if two || mute || self.is_role_of(&member, &subject) {
                break;
            }
            first = Some(member);
            if !listed {
                break;
            }
            joint = start - 1;
        }
        // `Some blamed Rook and others said`
        let object = |start: usize| others && start > floor && scene.ends_with(start - 1, "ed");
        let opens = |first: &Phrase| self.subject_starts(first.extent.start, floor) && !object(first.source.start);
        let Some(first) = first.filter(opens) else { return subject };
        // `A letter signed by Rook and Berg said`
        let signed =
            first.head == Head::Speaker && scene.has_word(first.source.end..first.extent.end, words!["by", "from", "between"]);
        let place = matches!(subject.head, Head::Name(Label::Gpe | Label::Loc)) || signed;
        if place && first.extent.end > first.source.end {
            return Phrase { extent: first.extent.start..subject.extent.end, ..first };
        }
        Phrase {
            extent: first.extent.start..subject.extent.end,
            source: first.source.start..subject.source.end,
            head: Head::Speaker,
        }
    }

    /// The subject with what stands before its *and*, where they are one phrase and no two members: `..., security and medical sources said`,
    /// adjectives of one noun, if they are the `last` two; `party leader and former mayor Ann Example`, roles of one person.
    fn one_phrase(&self, member: &Phrase, subject: &Phrase, last: bool, floor: usize) -> Option<Phrase> {
        let (start, head) = (member.extent.start, subject.head);
        let extent = start..subject.extent.end;
        if last && member.head == Head::Noun && head == Head::Speaker && self.parted_from(member, floor) {
            return Some(Phrase { extent, source: start..subject.source.end, head });
        }
        let roles = self.is_role_of(member, subject) && self.subject_starts(start, floor);
        roles.then(|| Phrase { extent, source: subject.source.clone(), head })
    }

    /// The member is a role, which a person's name follows.
    fn is_role_of(&self, member: &Phrase, subject: &Phrase) -> bool {
        subject.head == Head::Name(Label::Person)
            && member.head == Head::Speaker
            && self.scene.is(member.source.end - 1, word::TITLE)
    }

    /// With the number before *other*: `10 other leaders`, `at least six others`.
    fn counted(&self, mut subject: Phrase, floor: usize) -> Phrase {
        let scene = self.scene;
        let start = subject.extent.start;
        if !scene.is_word(start, OTHERS) || subject.source.start != start {
            return subject;
        }
        let counts = |t: &usize| {
            scene.shape(*t) == Shape::Number
                || scene.is(*t, word::NUMBER_WORD | word::APPROXIMATOR)
                || scene.is_word(*t, words!["dozen", "half", "-", "a", "at", "least"])
        };
        let first = (floor..start).rev().take_while(counts).last().unwrap_or(start);
        (subject.extent.start, subject.source.start) = (first, first);
        subject
    }

    /// Some small words stand alone where a subject may begin.
    fn parted_from(&self, member: &Phrase, floor: usize) -> bool {
        let scene = self.scene;
        let start = member.extent.start;
        let plain = |t: usize| (scene.shape(t) == Shape::Lower || t == floor) && !scene.is_finite(t);
        !scene.is_word(start, words!["a", "an", "the"])
            && self.subject_starts(start, floor)
            && member.extent.len() < 4
            && member.extent.clone().all(plain)
    }

    /// The noun that opens the sentence, where a relative clause stands between it and the cue: `The man who trained the birds for the
    /// fair says`, `People who knew her said`, `In Leeds, those who left say`. Counter-examples: `The man who left the town before she
    /// said`, `The men who sat there laughed when Rook said`, with a subject of its own; `The men who police said left`.
    pub fn described_subject(&self, last: &Range<usize>, floor: usize) -> Option<Phrase> {
        let scene = self.scene;
        let near = (floor + 1).max(last.start.saturating_sub(FARTHEST))..last.start + 1;
        if last.start < floor + 2 || !scene.has_word(near, words!["who", "that", "which"]) {
            return None;
        }
        let start = self.behind_opening(floor, last.start);
        if last.start < start + 2 || last.start > start + FARTHEST {
            return None;
        }
        let relative = |t: usize| scene.is_word(t, words!["who", "that", "which"]);
        if !(start + 1..=last.start.min(start + LONGEST)).any(relative) {
            return None;
        }
        let subject = scene.phrase_after(start, last.start)?;
        let verb = subject.extent.end + 1;
        let speaks =
            subject.head.speaks() || scene.is_word(start, words!["those", "one", "another", "many", "some", "few", "others"]);
        let opens = relative(verb - 1) && speaks && !self.is_own_subject(last, verb);
        let many = self.plural(&subject) || scene.is_word(start, words!["those"]);
        let plain = many && scene.shape(verb) == Shape::Lower && !scene.is_edge(verb);
        let finite = plain || scene.is_finite(verb) || scene.is_adverb(verb) || scene.ends_with(verb, "s") || scene.is(verb, CUE);
        let ends = |t: usize| {
            scene.is_word(t, words![",", ";", ":", "that"])
                || scene.is_word(t, words!["when", "while", "because", "although", "though", "until", "if", "whereas", "unless"])
                || scene.is_quote_mark(t)
                || scene.is(t, word::CUE_SAY)
        };
        let whole = opens && finite && !(verb..last.start).any(ends);
        let head = if subject.head.speaks() { subject.head } else { Head::Pronoun };
        whole.then_some(Phrase { extent: subject.extent.start..last.end, head, ..subject })
    }

    /// The phrase at `last`, behind a relative, is the subject of the cue: `who police said`, `who the mayor said`, `who neighbours said`.
    /// Counter-example: `who grow wheat said`.
    fn is_own_subject(&self, last: &Range<usize>, verb: usize) -> bool {
        let scene = self.scene;
        let several = scene.is(verb, SPEAKING_NOUN) && !scene.is_singular(verb);
        let noun = several || scene.is(verb, word::DETERMINER | word::PRONOUN) || scene.name_at(verb).is_some();
        let alone = last.len() == 1 && scene.ends_with(verb, "s");
        last.start < verb || last.start == verb && (noun || alone) && !scene.is_finite(verb)
    }

    /// Where the subject of a sentence may begin: behind *but*, an adverb, a phrase with its comma.
    pub fn behind_opening(&self, floor: usize, limit: usize) -> usize {
        let scene = self.scene;
        // `“It leaks,” those who left say`
        let floor = scene.opening(floor).map_or(floor, |s| scene.quotations[s].close);
        let mut start = floor + usize::from(scene.is_word(floor, words!["but", "and"]));
        start += usize::from(scene.is_word(start, words!["even", "only"]));
        start += 2 * usize::from(scene.is_adverb(start) && scene.is_word(start + 1, words![","]));
        if scene.is(start, word::PREPOSITION) {
            let stop = |t: &usize| scene.is_word(*t, words![","]) || scene.is_finite(*t) || scene.is(*t, word::RELATIVE);
            let comma = (start..limit.min(start + LONGEST_LEAD)).find(stop).filter(|t| scene.is_word(*t, words![","]));
            start = comma.map_or(start, |comma| comma + 1);
        }
        start
    }

    /// `Two men who saw it said`
    fn is_object(&self, pronoun: usize) -> bool {
        pronoun > 0
            && self.scene.is_word(pronoun, words!["it", "him", "her", "them", "us", "me"])
            && self.scene.is_finite(pronoun - 1)
    }
}
