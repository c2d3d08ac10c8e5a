//! A person's roles: before the name (`U.S. Treasury Secretary Ann Example`), after it (`Ann Example, chair of economics at the
//! Example Council`), or alone as a source (`a ministry spokesman said`).
//!
//! Every role noun in the text is looked at once: [`phrase`] finds how far the words around it belong to the role, [`place`] whether it
//! stands where a role counts.

mod complement;
pub(super) mod phrase;
mod place;
mod post;

use crate::Label;
use crate::draft::{Draft, Tagged};
use crate::key::Shape;
use crate::lexicon::{Classes, name, set, word};
use crate::token::{Kind, Token, WordSet, words};
use phrase::{BEFORE_BESAR, BEFORE_SRI, BESAR, SRI};
use place::Place;
use std::ops::Range;

/// Most words of a head, coordinated ones included.
const LONGEST_COMPOUND: usize = 16;

/// Most people with one role that are looked at.
const MOST_PEOPLE: usize = 12;

/// Adds the titles to `titles`, from left to right; `draft.mentions` hold names and values, sorted.
pub(super) fn find(draft: &Draft, titles: &mut Vec<Tagged>) {
    let tagged = |tokens: Range<usize>| Tagged::new(tokens.clone(), draft.span_of(tokens), Label::Title, 0.8);
    let mut first = 0;
    for sentence in &draft.sentence_tokens {
        let mut heads = draft.leads.within(Kind::Title, sentence.clone()).peekable();
        if heads.peek().is_none() {
            continue;
        }
        let later = &draft.mentions[first..];
        first += later.iter().take_while(|m| m.tokens.end <= sentence.start).count();
        let here = draft.mentions[first..].iter().take_while(|m| m.tokens.start < sentence.end).count();
        let mentions = &draft.mentions[first..first + here];
        let mut scene = Scene { draft, sentence: sentence.clone(), mentions, apposed: usize::MAX };
        // Where the last title ended: a role that follows another at once (`Halden Chairman` | `Sir`) does not reach back into it.
        let mut floor = sentence.start;
        for head in heads {
            // A word inside a name is no head.
            if head >= floor
                && scene.mention(head).is_none()
                && let Some(title) = scene.title(head)
            {
                // What stands behind the last title: `chairman` | `and` | `Halden mayor`.
                let and = scene.get(floor).is_some_and(|t| floor > sentence.start && t.is_one(words!["and"]));
                let start = title.start.max(floor + and as usize);
                let comma = start.checked_sub(1).filter(|comma| scene.is_one(*comma, words![","]));
                if comma.is_some_and(|comma| scene.person_before(comma) || comma == scene.apposed) {
                    scene.apposed = title.end;
                }
                let start = match scene.served_by(start) {
                    Some(whole) if scene.person(title.end).is_some() => {
                        titles.pop_if(|last| last.tokens.start >= whole);
                        whole
                    }
                    _ => start,
                };
                titles.push(tagged(start..title.end));
                floor = title.end;
            }
        }
    }
}

/// One sentence, with the names found in it.
struct Scene<'a> {
    draft: &'a Draft<'a>,
    sentence: Range<usize>,
    /// Those of the sentence.
    mentions: &'a [Tagged],
    /// Where a role ends that stands behind its holder's name and a comma.
    apposed: usize,
}

impl Scene<'_> {
    fn get(&self, at: usize) -> Option<&Token> {
        self.sentence.contains(&at).then(|| &self.draft.tokens[at])
    }

    fn before(&self, at: usize) -> Option<&Token> {
        (at > self.sentence.start).then(|| &self.draft.tokens[at - 1])
    }

    /// One of these words or marks stands there.
    #[inline(always)]
    fn is_one(&self, at: usize, words: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.is_one(words))
    }

    /// One of these words, in small letters.
    #[inline(always)]
    fn is_word(&self, at: usize, words: &WordSet) -> bool {
        self.get(at).is_some_and(|t| t.is_one(words) && t.shape == Shape::Lower)
    }

    fn word(&self, at: usize) -> &str {
        if self.sentence.contains(&at) { self.draft.word(at) } else { "" }
    }

    /// The name or value that holds this token. Once in the program: the search would stand at each of the many places that ask.
    #[inline(never)]
    fn mention(&self, at: usize) -> Option<&Tagged> {
        let all = if self.sentence.contains(&at) { self.mentions } else { &self.draft.mentions };
        let index = all.partition_point(|m| m.tokens.end <= at);
        all.get(index).filter(|m| m.tokens.contains(&at))
    }

    /// The person's name that starts here.
    fn person(&self, at: usize) -> Option<&Tagged> {
        self.get(at)?;
        self.mention(at).filter(|m| m.label == Label::Person && m.tokens.start == at)
    }

    /// Those born when: `Gen Z`, `Gen-X`.
    fn is_cohort(&self, gen_at: usize) -> bool {
        let letter = gen_at + 1 + usize::from(self.is_one(gen_at + 1, words!["-"]));
        self.get(letter).is_some() && super::name::is_cohort(self.draft, letter)
    }

    /// The span of the role whose head is `at`, if it counts here.
    fn title(&self, at: usize) -> Option<Range<usize>> {
        if !self.draft.tokens[at].is(word::TITLE | word::ROLE_TAIL) {
            return self.leads_to_people(at + 1).then(|| self.start(&self.reach(at), Place::Before)..at + 1);
        }
        if self.draft.tokens[at].is_one(words!["gen"]) && self.is_cohort(at)
            || self.is_given_name(at)
            || self.is_kin(at)
            || self.are_letters(at)
            || !self.has_partner(at)
            || self.is_syllable(at)
            || self.is_chief_of_place(at)
            || self.draft.tokens[at].is_one(words!["assistant", "associate", "deputy"]) && self.is_deputy(at)
        {
            return None;
        }
        let end = self.past_field_in_brackets(self.past_field_behind_dash(at, self.compound_end(at)));
        let reach = self.reach(at);
        // Before the name: the head itself must touch it.
        if self.leads_to_person(end) {
            let start = self.start(&reach, Place::Before);
            // `told host Ann Example`, `“Good Night” host Ann Example`
            let told = self.before(at).is_some_and(|t| t.is_one(words!["told", "with", "”", "\""]));
            let head = &self.draft.tokens[at];
            let vague =
                head.is_one(set::VAGUE_TITLE) && !(head.shape == Shape::Title && head.is_one(words!["host", "principal"]));
            return (start < at || told || !vague).then_some(start..end);
        }
        if let Some(post) = self.post(end).filter(|post| self.leads_to_person(*post)) {
            return Some(self.start(&reach, Place::Before)..post);
        }
        let head = &self.draft.tokens[at];
        if head.is(word::ROLE_TAIL) || head.word.value(word::TITLE) == Some("h") || self.is_indefinite(&reach) {
            return None;
        }
        let letters = self.past_letters(end);
        // `Director General, DG, | of Halden`
        let of = letters > end && self.is_word(letters + 1, words!["of"]);
        let plain = self.complement(if of { letters + 1 } else { end });
        let bracket = self.past_field_in_brackets(plain);
        // `Minister of State (Independent Charge) | for Mines`
        let long = if bracket > plain { self.complement(bracket) } else { plain };
        let long = self.second_role(at, long).unwrap_or(long);
        if self.leads_to_person(long) {
            return Some(self.start(&reach, Place::Before)..long);
        }
        if let Some(body) = self.body_between_commas(long) {
            return Some(self.start(&reach, Place::Before)..body);
        }
        // `the minister's brother`
        if self.get(long).is_some_and(|t| t.is_one(words!["'s"])) {
            return None;
        }
        let place = self.place(&reach, end, long)?;
        Some(self.start(&reach, place)..long)
    }

    /// The comma behind a short form between commas: `Inspector General of Police | , IGP |, Ann Example`; `at` where there is none.
    fn past_letters(&self, at: usize) -> usize {
        let comma = self.is_one(at, words![","]) && self.is_one(at + 2, words![","]);
        at + 2 * usize::from(comma && super::name::before_letters(self.draft, at).is_some())
    }

    /// The role of several people, who follow: `Senators | Ann Example and Robert Quill`. Counter-examples: `Farmers Ann Example met`;
    /// `the actors, Ann Example and others`.
    fn leads_to_people(&self, at: usize) -> bool {
        let mut at = at;
        for _ in 0..MOST_PEOPLE {
            let Some(person) = self.person(at) else { return false };
            at = person.tokens.end;
            if self.is_word(at, words!["of", "from"])
                && let Some(home) = self.mention(at + 1)
            {
                at = home.tokens.end;
            }
            let comma = self.is_one(at, words![","]) as usize;
            let and = self.is_one(at + comma, words!["and", "&"]);
            if and {
                return self.person(at + comma + 1).is_some();
            }
            at += comma;
            if comma == 0 {
                return false;
            }
        }
        false
    }

    /// Only the first word of a role for a place: `chief | Odland economist`. Counter-example: `police chief Odland`.
    fn is_chief_of_place(&self, at: usize) -> bool {
        let place = |m: &&Tagged| matches!(m.label, Label::Gpe | Label::Loc | Label::Norp) && m.tokens.start == at + 1;
        let place = self.is_one(at, words!["chief"]).then(|| self.mention(at + 1).filter(place)).flatten();
        place.is_some_and(|place| self.is_word(place.tokens.end, words!["economist", "strategist", "analyst", "scientist"]))
    }

    /// A given name that is a title elsewhere: `Raymond Earl Example`. Counter-example: `Marlow Earl Ann Example`.
    fn is_given_name(&self, at: usize) -> bool {
        let names =
            |at: usize| self.get(at).is_some_and(|t| t.is(word::GIVEN) && t.shape == Shape::Title) && self.mention(at).is_none();
        names(at)
            && at > self.sentence.start
            && names(at - 1)
            && !self.draft.tokens[at - 1].is(word::TITLE | word::TITLE_MODIFIER)
    }

    /// `Ann Example MP`. Counter-example: `the Halden MP`.
    fn are_letters(&self, at: usize) -> bool {
        let letters = self.draft.tokens[at].is(word::POST_NOMINAL) && at > self.sentence.start;
        let formal = |m: &Tagged| self.before(m.tokens.start).is_some_and(|t| t.is(word::HONORIFIC | word::TITLE));
        letters && self.mention(at - 1).is_some_and(|m| m.label == Label::Person && (m.tokens.len() > 1 || formal(m)))
    }

    /// The head of a longer role, which the name of its body or country parts from it: `an assistant | United States attorney`. Counter-example:
    /// `an assistant at Halden Bank`.
    #[cold]
    fn is_deputy(&self, at: usize) -> bool {
        let body = self.mention(at + 1).filter(|m| m.tokens.start == at + 1 && matches!(m.label, Label::Gpe | Label::Org));
        body.is_some_and(|m| {
            let head = |at: usize| self.get(at).is_some_and(|t| t.is(word::TITLE)) && self.mention(at).is_none();
            (m.tokens.end..m.tokens.end + 2).any(head)
        })
    }

    /// No title, though it is spelt like the short form of one: `Yat-Sen`, `Assem`.
    fn is_syllable(&self, at: usize) -> bool {
        let head = &self.draft.tokens[at];
        // `Dr. Assem Example`: short only with its stop.
        if head.is_one(words!["assem", "assemb"]) && !head.has_stop() {
            return true;
        }
        phrase::is_syllable(&self.draft.tokens, at)
    }

    /// What is a role only behind another word has that before it: `tight end`, `centre-back`, `Tan Sri`.
    fn has_partner(&self, at: usize) -> bool {
        let partner = |at: usize, partners: Classes| self.before(at).is_some_and(|t| t.is(partners));
        let head = &self.draft.tokens[at];
        if head.is(word::ROLE_TAIL) {
            let hyphen = self.before(at).is_some_and(|t| t.is_one(words!["-"])) as usize;
            return partner(at - hyphen, word::ROLE_PARTNER);
        }
        let behind = |partner| self.before(at).is_some_and(|t| t.is_one(partner));
        (!head.is_one(SRI) || behind(BEFORE_SRI)) && (!head.is_one(BESAR) || behind(BEFORE_BESAR))
    }

    /// One past the apostrophe of `Dato'` and the *Seri* behind it.
    fn past_dato(&self, at: usize) -> usize {
        let mark = self.is_dato_mark(at);
        at + usize::from(mark) + usize::from(mark && self.is_one(at + 1, SRI))
    }

    fn is_dato_mark(&self, at: usize) -> bool {
        self.is_one(at, words!["'", "’"])
            && self.draft.tokens[at].is_glued()
            && self.before(at).is_some_and(|t| t.is_one(words!["dato"]))
    }

    /// `Secretary-General`, `President-elect`: the head goes on after a hyphen; `Prime Minister`, `Attorney General`: after a word.
    fn compound_end(&self, at: usize) -> usize {
        let mut end = self.past_dato(at + 1);
        while end < at + LONGEST_COMPOUND {
            let hyphen = self.is_one(end, words!["-"]) && self.get(end + 1).is_some_and(|t| t.is_glued());
            if hyphen && self.get(end + 1).is_some_and(|t| t.is(word::TITLE | word::TITLE_MODIFIER) || t.shape.is_word()) {
                end += 2;
                continue;
            }
            let more = self.get(end).is_some_and(|t| t.is(word::TITLE) && !self.is_apart(end) && t.shape != Shape::Mark);
            let sri = self.is_one(end, SRI) && !self.draft.tokens[end - 1].is_one(BEFORE_SRI);
            if more && !sri && self.mention(end).is_none() {
                end += 1;
                continue;
            }
            // `executive` | `vice president`, `chief` | `financial officer`
            if let Some(next) = self.after_modifiers(end) {
                end = next;
                continue;
            }
            // `president/CEO`
            let stroke = self.is_one(end, words!["/"]) && self.get(end + 1).is_some_and(|t| t.is_glued() && t.is(word::TITLE));
            if stroke && self.mention(end + 1).is_none() {
                end += 2;
                continue;
            }
            if let Some(last) = self.listed_roles(at, end) {
                end = last;
                continue;
            }
            // chairman and managing director
            let and = self.is_word(end, words!["and"]);
            match and.then(|| self.coordinated(end + 1)).flatten() {
                Some(next) => end = next,
                None => break,
            }
        }
        end
    }

    /// One past a second role of the same person, both in capitals and with a complement: `Leader of the House | and Minister for Mines | Ann
    /// Example`. Counter-example: `the mayor of Halden and Governor Ann Example`.
    fn second_role(&self, at: usize, long: usize) -> Option<usize> {
        let role = self.is_word(long, words!["and"]).then(|| self.coordinated(long + 1)).flatten()?;
        let capital = [at, role - 1].iter().all(|at| self.draft.tokens[*at].shape == Shape::Title);
        let end = self.complement(role);
        (capital && long > at + 1 && end > role && self.leads_to_person(end)).then_some(end)
    }

    /// One past the last of three roles or more of the person before the comma: `Ann Example, president, | treasurer and chief clerk`;
    /// `Ann Example, Halden's president, | treasurer and clerk`.
    fn listed_roles(&self, at: usize, end: usize) -> Option<usize> {
        let role = self.is_one(end, words![","]).then(|| self.coordinated(end + 1)).flatten()?;
        let last = self.is_word(role, words!["and"]).then(|| self.coordinated(role + 1)).flatten()?;
        let comma = self.before_possessor(self.reach(at).far).filter(|comma| self.is_one(*comma, words![","]))?;
        self.person_before(comma).then_some(last)
    }

    /// One past a role noun that goes on behind one or two modifiers.
    fn after_modifiers(&self, at: usize) -> Option<usize> {
        let modifier = |at: usize| self.get(at).is_some_and(|t| t.is(word::TITLE_MODIFIER)) && self.mention(at).is_none();
        let head =
            |at: usize| self.get(at).is_some_and(|t| t.is(word::TITLE)) && !self.is_apart(at) && self.mention(at).is_none();
        let case = self.before(at)?.shape;
        let to = (at + 1..at + 3).find(|to| head(*to))?;
        // `Chief nursing officer`; counter-example: `The mayor appointed Judge Quill`.
        let case = if self.is_one(at - 1, words!["chief"]) && case == Shape::Title { self.draft.tokens[at].shape } else { case };
        let same = [at, to].iter().all(|at| self.draft.tokens[*at].shape == case);
        (same && (at..to).all(modifier)).then_some(to + 1)
    }

    /// One past the head of a second role that starts at `at`: modifiers, then a head.
    fn coordinated(&self, at: usize) -> Option<usize> {
        let mut to = at;
        while to < at + 4 {
            let token = self.get(to)?;
            if self.mention(to).is_some() {
                return None;
            }
            // `co-founder`
            if self.is_one(to + 1, words!["-"]) && self.get(to + 2).is_some_and(|t| t.is_glued() && t.is(word::TITLE)) {
                return Some(to + 3);
            }
            if token.is(word::TITLE) && !self.is_apart(to) {
                return Some(to + 1);
            }
            if !token.is(word::TITLE_MODIFIER) {
                return None;
            }
            to += 1;
        }
        None
    }

    /// A person's name follows, or titles of their own (`Sir`, `Major General`), a form of address and then one.
    fn leads_to_person(&self, at: usize) -> bool {
        let mut at = self.draft.past_bracket(at);
        // `Dr. the Hon. Ann Example`
        at += (self.is_word(at, words!["the"]) && self.is_one(at + 1, phrase::HON)) as usize;
        let mut to = at;
        // Behind a bracket or a comma, any form of address: `Director, | Engr. Ann Example`.
        let form = |to: usize| at == to && self.get(at).is_some_and(|t| t.word.value(word::TITLE) == Some("h"));
        while to < at + 3 && (self.is_apart(to) || form(to)) && self.mention(to).is_none() {
            // `Lieutenant-Colonel`
            let hyphen = self.is_one(to + 1, words!["-"]) as usize * 2;
            to = (to + 1 + hyphen..to + 3 + hyphen).find(|t| !self.get(*t).is_some_and(|t| t.is(word::TITLE))).unwrap_or(to + 3);
            to = self.past_dato(to);
        }
        to = self.draft.past_bracket(to);
        // `the envoy Norwegian Ann Example`
        let is_nation = |m: &&Tagged| m.label == Label::Norp && m.tokens == (to..to + 1);
        let nation = self.mention(to).filter(is_nation).filter(|m| self.draft.listed(m.tokens.clone()).any(name::DEMONYMS));
        to += nation.is_some() as usize;
        // `prosecutor Mr Example`
        let honorific = self.get(to).is_some_and(|t| t.is(word::HONORIFIC));
        to += honorific as usize;
        // `president Mr Justice Example`
        to += (honorific && self.is_one(to, words!["justice", "speaker"]) && self.mention(to).is_none()) as usize;
        // `Leader of the Opposition B. Example`, where the initial was left out of the name.
        to += self.get(to).is_some_and(|t| t.shape == Shape::Initial && self.mention(to).is_none()) as usize;
        self.person(to).is_some()
    }
}
