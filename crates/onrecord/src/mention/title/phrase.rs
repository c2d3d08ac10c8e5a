//! How far the words before a role noun belong to the role.

use super::Scene;
use super::place::Place;
use crate::Label;
use crate::draft::Tagged;
use crate::key::Shape;
use crate::lexicon::{self, Classes, set, union, word};
use crate::token::{Token, WordSet, words};

/// Longest stretch looked at to one side of the head, in tokens.
pub(super) const LONGEST: usize = 12;

/// Words that may open a role before its head.
const CHIEF: &WordSet = words!["chief", "deputy", "former", "senior", "top"];

/// What stands between somebody and their role behind a comma: `Ann Example, now director of`.
pub(super) const SINCE_WHEN: &WordSet =
    words!["now", "currently", "formerly", "also", "later", "once", "recently", "himself", "herself"];

/// Words that end a noun phrase.
pub(super) const EDGE: Classes = union(&[lexicon::FUNCTION, word::CUE_SAY]);

/// What goes with *the* or *Right* before a name: `the Hon. Ann Example`.
pub(super) const HON: &WordSet = words!["hon", "honourable", "honorable", "rev", "reverend"];

/// A short form of a title that a hyphen ties to the word before it: `Yat-Sen`. Counter-examples: `vice-capt`, `Lt-Gen`, `Lt.-Gov.`.
pub(in crate::mention) fn is_syllable(tokens: &[Token], at: usize) -> bool {
    let head = &tokens[at];
    head.is_glued()
        && head.shape == Shape::Title
        && head.word.value(word::TITLE) == Some("h")
        && at > 1
        && tokens[at - 1].is_one(words!["-"])
        && !(tokens[at - 2].is(word::RANK_PARTNER) && (head.is(word::RANK) || head.has_stop()))
}

/// The second word of a Malay form of address, a Mr in India, and what stands before it in Malaysia: `Tan Sri`, `Datuk Seri`.
pub(in crate::mention) const SRI: &WordSet = words!["sri", "seri"];
pub(in crate::mention) const BEFORE_SRI: &WordSet = words!["tan", "puan", "datuk", "dato", "datin", "toh"];
/// The first minister of a Malay state: `Menteri Besar`.
pub(in crate::mention) const BESAR: &WordSet = words!["besar"];
pub(in crate::mention) const BEFORE_BESAR: &WordSet = words!["menteri", "mentri"];

/// In capitals, what an office may be for: `Trade`, `Foreign`.
pub(in crate::mention) fn is_field(token: &Token) -> bool {
    token.shape == Shape::Title && token.is(word::TITLE_MODIFIER | word::COMMON) && !token.is(EDGE | word::TITLE)
}

/// Every honorific of these is a title of its own: `Halden Chairman` | `Sir` Gerald.
pub(super) fn is_form_of_address(form: &str) -> bool {
    const ADDRESS: [&str; 19] = [
        "YB", "YAB", "Hon", "Hon.", "Sir", "Dame", "Dr", "Dr.", "Lord", "Lady", "Rev", "Rev.", "Prof", "Prof.", "Baroness",
        "Sister", "Rep.", "Sen.", "Cllr",
    ];
    ADDRESS.contains(&form)
}

/// `Ph.D.`, which is no name.
pub(in crate::mention) fn is_doctorate(text: &str) -> bool {
    matches!(text, "Ph.D." | "Ph.D")
}

/// How far a role's words may reach to the left of its head.
pub(super) struct Reach {
    pub head: usize,
    /// First of the words that surely belong.
    near: usize,
    /// First word of the noun phrase.
    pub far: usize,
    /// An article or possessor stands before the noun phrase.
    opened: bool,
}

impl Scene<'_> {
    /// The word at `at` is a title of its own, though a role stands before it: `Sir`, a rank that does not go with that role.
    pub(super) fn is_apart(&self, at: usize) -> bool {
        let Some(token) = self.get(at) else { return false };
        // `Associate | Prof.`
        let whole = |t: &Token| token.is_one(words!["prof"]) && t.is_one(words!["assistant", "associate", "adjunct", "visiting"]);
        is_form_of_address(token.text(self.draft.text)) && !self.before(at).is_some_and(whole)
            || self.opens_address(at)
            || token.is_one(BEFORE_SRI) && self.get(at + 1).is_some_and(|t| t.is_one(SRI))
            || self.is_second_title(at)
            || token.shape == Shape::Title
                && token.is(word::RANK)
                && self.before(at).is_some_and(|t| {
                    let partner = t.is(word::RANK_PARTNER) && !self.is_chief_of(at - 1, at);
                    t.shape.is_word() && !partner || self.mention(at - 1).is_some()
                })
    }

    /// A rank, honour or office of its own right behind a role: `spokesman | ACP`, `CEO | Engineer`; in capitals behind small letters, any:
    /// `party leader | Senator`. Counter-examples: `Chief Inspector`, `Associate Professor`, `Professor Emeritus`.
    fn is_second_title(&self, at: usize) -> bool {
        const BEHIND_ITS_OWN: &WordSet = words!["emerita", "emeritus", "tem", "tempore", "lady"];
        let (Some(token), Some(role)) = (self.get(at), self.before(at)) else { return false };
        if !token.shape.is_capital() || !token.is(word::TITLE) || !role.is(word::TITLE) || token.is_one(BEHIND_ITS_OWN) {
            return false;
        }
        let form = |t: &Token| t.word.value(word::TITLE) == Some("h");
        let listed = form(token) || token.is_one(set::SECOND_TITLE);
        let small = role.shape == Shape::Lower;
        // `police chief | Inspector`
        let chief = small && listed && role.is_one(words!["chief"]);
        let leads = !form(role) && !role.is(word::RANK) && (chief || !role.is_one(set::TITLE_PARTNER));
        leads && (listed || small && token.shape == Shape::Title && !token.is(word::RANK))
    }

    /// `Speaker | Rt. Hon. Quill`, `the bishop, the | Most Rev. Quill`
    pub(super) fn opens_address(&self, at: usize) -> bool {
        self.is_one(at, words!["rt", "right", "most", "very"]) && self.is_one(at + 1, HON)
    }

    /// `his sister`, who is no `Sister`; `dig`, which is no rank in small letters.
    pub(super) fn is_kin(&self, at: usize) -> bool {
        let kin = |t: &Token| t.is_one(words!["sister", "father", "comrade"]) || t.is(word::RANK_INITIALS);
        self.get(at).is_some_and(|t| t.shape == Shape::Lower && kin(t))
    }

    /// The words do not say what the role is: `her own lawyer`, `the only member`.
    pub(super) fn is_indefinite(&self, reach: &Reach) -> bool {
        const NO_ROLE: &WordSet = words!["own", "only", "same", "other", "very", "each", "every", "any", "no", "which"];
        let from = reach.far.saturating_sub(1).max(self.sentence.start);
        (from..reach.head).any(|at| self.draft.tokens[at].is_one(NO_ROLE))
    }

    /// How far the role whose head is `head` may reach to the left.
    pub(super) fn reach(&self, head: usize) -> Reach {
        let near = self.modifiers(head);
        let far = self.noun_phrase(head, near);
        let opens = far < near && (far == self.sentence.start || self.is_word(far, CHIEF));
        // `The court freed | party leader Quill`
        let acts = || far < near && far > self.sentence.start && self.is_verb_of_name(far - 1);
        let opened = opens || acts() || self.before(far).is_some_and(|t| t.is(word::DETERMINER) || t.is_one(words!["'s"]));
        Reach { head, near, far, opened }
    }

    /// The first token of a role. An article or a possessor before it stays outside, but the indefinite article of a role that stands
    /// alone as a source (`a ministry spokesman`) is inside.
    pub(super) fn start(&self, reach: &Reach, place: Place) -> usize {
        let &Reach { head, near, far, opened } = reach;
        let start = match place {
            Place::Before if opened && self.draft.tokens[head].shape == Shape::Lower => far,
            Place::Before if self.draft.tokens[head].shape == Shape::Lower => self.before_kind(near),
            Place::Before => near,
            Place::After | Place::Alone if opened || place == Place::After => far,
            _ => near,
        };
        // `Ann Example, now director of`; counter-example: `the then chairman`.
        let adverb = place != Place::Before && start < head && self.draft.tokens[start].is_one(SINCE_WHEN);
        // `was elected | president`, `was re-elected | president`, `was appointed | president`; counter-example: `is an elected member`.
        let re = self.is_one(start, words!["re"]) && self.is_one(start + 1, words!["-"]);
        let verb = start + 2 * usize::from(re);
        let elected = verb < head
            && self.draft.tokens[verb].is_one(words!["elected", "reelected", "appointed", "reappointed", "named"])
            && !self.before(start).is_some_and(|t| t.is(word::DETERMINER));
        let start = if elected { verb } else { start };
        // `Mr. | Chief Justice`; counter-example: `a Sri Lankan driver`.
        let formal = start < head && self.draft.tokens[start].is(word::HONORIFIC) && self.mention(start).is_none();
        let start = start + (adverb || elected || formal) as usize;
        let indefinite = start > self.sentence.start && matches!(self.word(start - 1), "a" | "an" | "A" | "An");
        if place == Place::Alone && indefinite { start - 1 } else { start }
    }

    /// Left over words that surely belong: modifiers, roles, names (`European Central Bank President`), capitals before a capital head.
    pub(super) fn modifiers(&self, head: usize) -> usize {
        let capital = self.draft.tokens[head].shape.is_capital();
        let mut fields = false;
        let mut start = head;
        while start > self.sentence.start && head - start < LONGEST {
            let at = start - 1;
            let token = &self.draft.tokens[at];
            let first = self.is_first(at, start, head);
            let before = self.before_bracket(at, start).or_else(|| self.before_number(at, head));
            if let Some(before) = before.or_else(|| self.office_owner(at, head)) {
                start = before;
                continue;
            }
            // `the | governor's office spokesman`
            let office = start == at + 1 && token.is_one(words!["office"]) && start == head;
            if office && at > self.sentence.start && self.is_owner(at - 1) {
                start = at - 2;
                continue;
            }
            if let Some(mention) = self.mention(at).filter(|_| !first) {
                if !self.may_name(mention, start, head) {
                    break;
                }
                start = mention.tokens.start;
                continue;
            }
            let glued = self.draft.tokens[start].is_glued() && token.is_one(words!["-"]);
            if glued && at > self.sentence.start && token.is_glued() {
                let Some(before) = self.before_hyphen(at) else { break };
                start = before;
                continue;
            }
            // `Foreign Affairs and | Trade Minister`, `Information, | Publicity and Broadcasting Minister`
            if start < head && self.is_field_link(at, head) && (fields || !token.is_one(words![","])) {
                fields = true;
                start = at - 1;
                continue;
            }
            if start < head && self.is_small_field_link(at, head) {
                start = at - 1;
                continue;
            }
            // `former South Bend, Indiana, | Mayor`
            if capital
                && start == head
                && let Some(town) = self.town_before(at)
            {
                start = town;
                continue;
            }
            // `| Mineral Resources and Energy Minister`
            let opens = fields && at == self.sentence.start && is_field(token) && !token.is(word::STARTER);
            if !first && !opens && !self.modifies(at, start, head) || self.is_chief_of(at, head) {
                break;
            }
            start = at;
        }
        start
    }

    /// `chief of staff | General Quill`, `Chief of Army Staff | General Quill`: the word at `at` ends another role. Counter-example: `Staff
    /// Sergeant Quill`.
    fn is_chief_of(&self, at: usize, head: usize) -> bool {
        const FAR: usize = 4;
        let staff = self.is_one(at, words!["staff"]) && self.draft.tokens[head].is(word::RANK);
        let of = || (at.saturating_sub(FAR).max(self.sentence.start + 1)..at).rev().find(|of| self.is_word(*of, words!["of"]));
        staff && of().is_some_and(|of| self.is_one(of - 1, words!["chief", "chiefs"]))
    }

    /// The name before `start` may belong to the role whose head is `head`: `European Central Bank | President`, `Halden Marathon | winner`.
    fn may_name(&self, name: &Tagged, start: usize, head: usize) -> bool {
        let head_token = &self.draft.tokens[head];
        let fits = match name.label {
            Label::Person => start == head && head_token.is(word::AGENT),
            // Counter-example: `After the Halden War President Quill left`.
            Label::Event => !head_token.shape.is_capital(),
            Label::Org | Label::Gpe | Label::Norp | Label::Loc | Label::Product | Label::WorkOfArt => true,
            _ => false,
        };
        fits && name.tokens.start >= self.sentence.start
    }

    /// Where what a hyphen ties to the role starts: its word, or the hyphen itself behind a name. Counter-example: `three-time champion`.
    fn before_hyphen(&self, hyphen: usize) -> Option<usize> {
        match self.mention(hyphen - 1).map(|m| m.label) {
            None => Some(hyphen - 1),
            Some(Label::Org | Label::Gpe | Label::Norp | Label::Loc) => Some(hyphen),
            Some(_) => None,
        }
    }

    /// `First Minister`, `first baseman`, `Second Finance Minister`
    fn is_first(&self, at: usize, next: usize, head: usize) -> bool {
        let (token, next, head) = (&self.draft.tokens[at], &self.draft.tokens[next], &self.draft.tokens[head]);
        let numbered = token.shape == Shape::Title && token.is(word::ORDINAL);
        token.is_one(words!["first"]) && next.is_one(set::AFTER_FIRST)
            || token.is_one(words!["first", "second", "third"]) && next.is_one(words!["baseman"])
            || numbered && head.shape == Shape::Title && (next.is_one(set::AFTER_FIRST) || is_field(next))
    }

    /// The clitic of an office's holder: `governor | 's office`.
    fn is_owner(&self, clitic: usize) -> bool {
        let holder = clitic.checked_sub(1).filter(|at| *at >= self.sentence.start && self.mention(*at).is_none());
        self.is_one(clitic, words!["'s"]) && holder.is_some_and(|at| self.draft.tokens[at].is(word::TITLE))
    }

    /// Those an office is for, with the clitic at `clitic`: `State's | Attorney`, `Veterans’ | Affairs Secretary`. Counter-examples: `the women's
    /// | coach`, `Halden's | Mayor`.
    fn office_owner(&self, clitic: usize, head: usize) -> Option<usize> {
        const OWNERS: &WordSet =
            words!["state", "children", "women", "men", "veterans", "victims", "people", "patients", "consumers", "farmers"];
        let plural = self.is_one(clitic, words!["'", "’"]) && self.draft.tokens[clitic].is_glued();
        if !plural && !self.is_one(clitic, words!["'s"]) {
            return None;
        }
        let owner = clitic.checked_sub(1).filter(|at| *at >= self.sentence.start && self.is_one(*at, OWNERS))?;
        let [own, role] = [owner, head].map(|at| &self.draft.tokens[at]);
        let attorney = own.is_one(words!["state"]) && role.is_one(words!["attorney", "attorneys"]);
        let office = own.shape == Shape::Title && role.shape.is_capital();
        (self.mention(owner).is_none() && (attorney || office)).then_some(owner)
    }

    /// Where a body's name starts whose short form stands in brackets before the role: `Odland Security Service (OSS) | Director`.
    fn before_bracket(&self, close: usize, start: usize) -> Option<usize> {
        let open = close.checked_sub(2).filter(|open| *open > self.sentence.start && start == close + 1)?;
        let short = self.draft.past_bracket(open) == start;
        let body = self.mention(open - 1).filter(|m| short && matches!(m.label, Label::Org | Label::Gpe | Label::Loc))?;
        (body.tokens.end == open && body.tokens.start >= self.sentence.start).then_some(body.tokens.start)
    }

    /// Where a numbered part of a place or of a union starts before the role, or its own number: `Halden | Ward 9 councillor`, `the |
    /// 2nd Vice Chairman`.
    fn before_number(&self, at: usize, head: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|before| *before > self.sentence.start)?;
        let [token, part, head] = [at, before, head].map(|at| &self.draft.tokens[at]);
        let parts = words!["ward", "district", "local", "division", "precinct", "zone"];
        let ordinal = token.ends_ordinal() && part.shape == Shape::Number && head.shape.is_capital();
        (token.shape == Shape::Number && part.is_one(parts) || ordinal).then_some(before)
    }

    /// The word at `at` belongs to the role from `start` to `head` that it stands before. Counter-examples: `Then | Chairman Quill left`,
    /// where an adverb opens the sentence; `under | Mayor Quill`.
    fn modifies(&self, at: usize, start: usize, head: usize) -> bool {
        let [token, next, last] = [at, start, head].map(|at| &self.draft.tokens[at]);
        let and = token.is_one(words!["and"])
            && token.shape == Shape::Lower
            && self.before(at).is_some_and(|t| t.is(word::TITLE))
            && !self.is_kin(at - 1)
            && self.mention(at - 1).is_none();
        let adverb = token.shape == Shape::Title && token.is(word::STARTER);
        // `The bishop of Halden appointed | Father Quill`, `“No,” noted | Dr. Quill`; counter-example: `the appointed Governor Quill`.
        let led = |at: usize| self.before(at).is_some_and(|t| t.is(word::DETERMINER) || t.text(self.draft.text).ends_with("ly"));
        let appoints = token.shape == Shape::Lower
            && token.is_one(words!["appointed", "elected", "noted"])
            && next.shape.is_capital()
            && !led(at);
        if start < head && self.opens_address(start) || self.is_act_of_holder(at) || appoints {
            return false;
        }
        let under = token.is_one(words!["under"]) && !next.is_one(words!["secretary", "sheriff"]);
        let partner = token.is(word::ROLE_PARTNER) && start == head && last.is(word::ROLE_TAIL);
        let noun = (token.is(word::TITLE_MODIFIER | word::TITLE) || partner || is_doctorate(token.text(self.draft.text)))
            && !under
            && !adverb
            && !self.is_kin(at)
            && !is_form_of_address(token.text(self.draft.text));
        let field = last.is(word::OFFICE) && is_field(token);
        // `IT Minister`, `QZTC President`; counter-example: `IT MINISTER`.
        let letters = token.shape == Shape::Upper
            && start == head
            && last.shape == Shape::Title
            && last.is_one(set::ROLE_HEAD)
            && !token.is(word::NAME_SUFFIX);
        let big = (last.shape.is_capital() || field)
            && token.shape == Shape::Title
            && !adverb
            && !token.is(EDGE)
            && (at > self.sentence.start || !(token.is(word::COMMON) || self.word(at).ends_with("ing")));
        let malay = token.is_one(BEFORE_SRI) && next.is_one(SRI);
        // `the Most Rev. Quill`
        let reverend = || token.shape == Shape::Title && start == at + 1 && self.opens_address(at);
        (and || noun || big || letters || malay || reverend()) && !token.is(word::HONORIFIC)
    }

    /// A verb in small letters.
    fn is_small_verb(&self, at: usize) -> bool {
        let token = &self.draft.tokens[at];
        token.shape == Shape::Lower && (self.is_verb(at) || token.is(word::FINITE) || token.is_one(set::BEAT))
    }

    /// A verb of what somebody does to who holds the role, no word for what the holder is: `sacked`, `met`. Counter-examples: `retired`,
    /// `operating`.
    fn is_act(&self, at: usize) -> bool {
        let token = &self.draft.tokens[at];
        let named = token.is_one(words!["appointed", "elected"]);
        self.is_small_verb(at) && (named || !token.is(word::TITLE_MODIFIER)) && !self.word(at).ends_with("ing")
    }

    /// `The club | signed | striker Quill`, `The court here | freed | the party leader`: a verb right behind a body, a name or a role; `an order |
    /// suspending | inspector Quill`: behind a text. Counter-example: `the party operating officer`.
    fn is_verb_of_name(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1).filter(|last| *last >= self.sentence.start) else { return false };
        let adverb = last > self.sentence.start && self.is_word(last, words!["also", "here", "later", "then", "there"]);
        let subject = last - usize::from(adverb);
        let token = &self.draft.tokens[subject];
        let acts = || match token.word.value(word::GROUP_NOUN) {
            Some("o") => self.is_act(at),
            Some(_) => self.word(at).ends_with("ing") && !self.draft.tokens[at].is(word::TITLE_MODIFIER),
            None => token.is(word::TITLE_PLURAL | word::PERSON_NOUN | word::PRONOUN) && self.is_act(at),
        };
        let named = || token.is(word::BODY_NOUN) || self.mention(subject).is_some_and(|m| m.label.is_name());
        self.is_small_verb(at) && (named() || acts()) || self.is_act_of_holder(at)
    }

    /// `The minister | met | former mayor Quill`, `The parliament | elected | former mayor Quill`.
    fn is_act_of_holder(&self, at: usize) -> bool {
        let holder = at.checked_sub(1).filter(|holder| *holder >= self.sentence.start).map(|holder| &self.draft.tokens[holder]);
        holder.is_some_and(|t| t.is(word::TITLE | word::GROUP_NOUN) && t.shape == Shape::Lower) && self.is_act(at)
    }

    /// A link between the fields of one office, with a field before it: `Revenue | and | Disaster Management Minister`. Counter-example:
    /// `Halden and Trade Minister Quill`.
    fn is_field_link(&self, at: usize, head: usize) -> bool {
        let token = &self.draft.tokens[at];
        let field = |t: &Token| is_field(t) && !t.is_one(set::COUNCIL);
        token.is_one(words!["and", "&", ","])
            && self.draft.tokens[head..(head + 2).min(self.sentence.end)].iter().any(|t| t.is(word::OFFICE))
            && self.draft.tokens[at + 1].shape == Shape::Title
            && self.before(at).is_some_and(|t| is_field(t) && !(t.is(word::STARTER) && token.is_one(words![","])))
            && self.mention(at - 1).is_none_or(|m| m.label == Label::Org && self.draft.tokens[m.tokens.clone()].iter().all(field))
    }

    /// The same in small letters, where the fields open the sentence or stand behind an article, a possessor or *former*: `the | housing | and |
    /// gas minister`, `Culture, | media and sport editor`. Counter-examples: `the party and interior minister Quill`; `met unions and trade
    /// minister Quill`.
    fn is_small_field_link(&self, at: usize, head: usize) -> bool {
        const OFFICES: &WordSet = words![
            "minister",
            "secretary",
            "commissioner",
            "editor",
            "correspondent",
            "spokesman",
            "spokeswoman",
            "spokesperson"
        ];
        const BODIES: &WordSet = words!["business", "media", "family", "community"];
        let [head, next] = [head, at + 1].map(|at| &self.draft.tokens[at]);
        let small = |t: &Token| t.shape == Shape::Lower && t.is(word::TITLE_MODIFIER);
        if !self.is_one(at, words!["and", ","]) || head.shape != Shape::Lower || !head.is_one(OFFICES) || !small(next) {
            return false;
        }
        let body = |t: &Token| t.is(word::BODY_NOUN | word::GROUP_NOUN | word::TITLE) && !t.is_one(BODIES);
        // `police and crime commissioner`
        let crime = next.is_one(words!["crime"]) && self.before(at).is_some_and(|t| t.is_one(words!["police"]));
        if !crime && self.before(at).is_none_or(body) {
            return false;
        }
        let field = |at: usize| self.before(at + 1).is_some_and(|t| t.is(word::TITLE_MODIFIER) || t.is_one(words!["work"]));
        let mut from = at;
        while let Some(before) = from.checked_sub(1).filter(|_| at - from < LONGEST) {
            let comma = from < at && self.is_one(before, words![","]) && before > self.sentence.start && field(before - 1);
            let fits = field(before) && (from == at || self.draft.tokens[from].shape != Shape::Title);
            if !comma && !fits {
                break;
            }
            from = before;
        }
        let first = &self.draft.tokens[from];
        let opener = |t: &Token| t.is(word::DETERMINER | word::PREPOSITION | word::CUE_SAY) || t.is_one(words!["'s"]);
        let opened = || first.is_one(CHIEF) || first.is_one(words!["shadow"]) || self.before(from).is_some_and(opener);
        from < at && (from == self.sentence.start || first.shape == Shape::Lower && opened())
    }

    /// Where a town starts whose state stands between commas, the second of which is `comma`.
    fn town_before(&self, comma: usize) -> Option<usize> {
        let place = |at: Option<usize>| at.and_then(|at| self.mention(at)).filter(|m| m.label == Label::Gpe);
        let state = place(comma.checked_sub(1)).filter(|_| self.is_one(comma, words![","]))?.tokens.start;
        let town = place(state.checked_sub(2)).filter(|_| self.is_one(state - 1, words![","]))?.tokens.start;
        // `Speaking in Halden, Odland, | Mayor Quill`
        let adjunct = self.before(town).is_some_and(|t| t.is_one(words!["in", "at", "near", "from"]));
        (town >= self.sentence.start && !adjunct).then_some(town)
    }

    /// Where the words start that say of which kind a role without an article is: `with | taxi | driver Quill`; `near` where there are none.
    fn before_kind(&self, near: usize) -> usize {
        const MOST: usize = 3;
        let floor = near.saturating_sub(MOST).max(self.sentence.start);
        let start = (floor..near).rev().take_while(|at| self.is_plain_noun(*at)).last().unwrap_or(near);
        if start > self.sentence.start && self.leads_role(start - 1) { start } else { near }
    }

    /// A role without an article may follow: `with | taxi driver Quill`, `said | truck driver Quill`. Counter-example: `in court | lawyer Quill`.
    fn leads_role(&self, at: usize) -> bool {
        let leads = words!["with", "by", "of", "from", "for", "between", "against", "and", "or", "like", "as", "were"];
        let according = self.is_word(at, words!["to"]) && self.before(at).is_some_and(|t| t.is_one(words!["according"]));
        self.is_word(at, leads) || according || self.get(at).is_some_and(|t| t.shape == Shape::Lower && t.is(word::CUE_SAY))
    }

    /// Left to the article or possessor that opens the noun phrase; the near modifiers when there is none.
    fn noun_phrase(&self, head: usize, near: usize) -> usize {
        let (mut start, mut acted) = (near, false);
        while start > self.sentence.start && head - start < 7 {
            let token = &self.draft.tokens[start - 1];
            let text = token.text(self.draft.text);
            if token.is(word::DETERMINER) || matches!(text, "'s" | "’s" | ",") || token.shape == Shape::Mark && text != "-" {
                // `two-term mayor`: the number is no article; `that | led rookie Quill`: no article, but a subject.
                let cut = self.draft.tokens[start].shape == Shape::Mark
                    || token.is_one(words!["that"]) && (self.is_small_verb(start) || self.is_word(start, words!["let"]));
                // `The president, Ann Example, | sacked | governor Tom Quill`
                let acts = text == "," && start < near && self.person_before(start - 1) && self.is_act(start);
                return if !cut && (text == "," || token.shape != Shape::Mark) { start + usize::from(acts) } else { near };
            }
            if token.is(EDGE)
                || token.shape == Shape::Number
                || text == "old"
                || token.is_one(set::GAVE) && start - 1 > self.sentence.start
                || self.mention(start - 1).is_some_and(|m| !m.label.is_name())
            {
                break;
            }
            if self.is_verb_of_name(start - 1) {
                acted = true;
                break;
            }
            start -= 1;
        }
        // `Former heavyweight champion`, `Plant manager`: the sentence opens with the role.
        let first = &self.draft.tokens[start];
        let noun = || {
            let verb = first.is_one(set::OPENING_VERB);
            let plain =
                first.is(word::COMMON) && !verb && !first.is(EDGE | word::STARTER | word::CUE_ASK) && first.shape == Shape::Title;
            near == start + 1 && plain && self.draft.tokens[head].shape == Shape::Lower && !self.word(start).ends_with("ly")
        };
        if start == self.sentence.start && (first.is_one(set::FORMER) || noun()) {
            return start;
        }
        // `met | chief arms inspector`
        if start < near && acted && (start..near).all(|at| self.is_plain_noun(at)) {
            return start;
        }
        let led = (start..near).find(|at| self.is_word(*at, CHIEF));
        led.filter(|led| !(*led..near).any(|at| self.is_verb(at))).unwrap_or(near)
    }

    /// A word in small letters that says of which kind a role is: `taxi` driver, `retired` coffee farmer.
    fn is_plain_noun(&self, at: usize) -> bool {
        let (token, text) = (&self.draft.tokens[at], self.word(at));
        let other =
            token.is_one(words!["dead", "late", "slain"]) || text.ends_with("ly") || text.ends_with('s') && !text.ends_with("ss");
        let noun = token.is(word::COMMON) && !token.is(EDGE | word::FINITE | word::CUE_ADVERB) && !other && !self.is_verb(at);
        token.shape == Shape::Lower && (noun || token.is(word::TITLE_MODIFIER))
    }

    /// A finite verb form, as far as lists and endings tell.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| {
            let text = t.text(self.draft.text);
            t.is(word::CUE_SAY | word::CUE_TELL | word::CUE_REPORT | word::CUE_ASK | word::AUXILIARY)
                || t.shape == Shape::Lower && (text.ends_with("ed") || text.ends_with("ing")) && text.len() > 4
        })
    }
}
