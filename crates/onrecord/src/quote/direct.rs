//! Quotations that no attribution phrase claims: continuations, dashes, dialogue; the rest are quoted terms.

use crate::draft::Said;
use crate::key::Shape;
use crate::lexicon::{set, union, word};
use crate::quote::marks::Quotation;
use crate::quote::phrase::{Head, Phrase};
use crate::quote::scene::{SPEAKING_NOUN, Scene};
use crate::quote::{Item, unattributed};
use crate::token::words;
use crate::{BlockKind, Label, QuoteKind, Span};
use std::ops::Range;

/// Longest quoted heading that is looked for in the body, and the last token it may begin at: the look is over all quotes.
const LONGEST_HEADING: usize = 14;
const FARTHEST_HEADING: usize = 4000;

/// Longest description between a person and the verb, in tokens.
const LONGEST_ASIDE: usize = 14;
/// Longest label before a quotation, with a description of the person and without, in tokens.
const LONGEST_LABEL: usize = 14;
const SHORT_LABEL: usize = 8;
/// One past the longest label of a column: `Sunday interview`.
const COLUMN_WITHIN: usize = 5;
/// A question of fewer tokens may be the other one's.
const SHORT_QUESTION: usize = 7;
/// Most words of a mood behind its subject.
const LONGEST_MOOD: usize = 16;
/// Most paragraphs that a quotation without an attribution is followed over.
const PARAGRAPHS: usize = 12;
/// How far before what it reports a relative clause may open, in tokens.
const RELATIVE_WITHIN: usize = 12;

/// Scratch memory for the work on an article.
#[derive(Debug, Default)]
pub struct Scratch {
    /// Of each token, whether a quote holds it already.
    claimed: Vec<bool>,
    said: Vec<Item>,
}

/// Adds the unclaimed quotations that are utterances to `items`; returns the quoted terms. New groups count from `group`.
pub fn leftovers(scene: &Scene, items: &mut Vec<Item>, mut group: usize, scratch: &mut Scratch) -> Vec<Span> {
    let Scratch { claimed, said } = scratch;
    claimed.clear();
    claimed.resize(scene.draft.tokens.len(), false);
    for item in items.iter() {
        claimed[item.tokens.clone()].fill(true);
    }
    items.sort_by_key(|i| (i.tokens.start, std::cmp::Reverse(i.tokens.end)));
    let mut reader = Reader { scene, given: items, next: 0, last: None };
    let mut terms = Vec::new();
    for quotation in scene.quotations.iter().filter(|s| s.depth == 0) {
        if claimed[quotation.open] {
            continue;
        }
        reader.advance(quotation.open);
        let tokens = quotation.open..quotation.close;
        match reader.read(quotation, group) {
            Some(one) => {
                group += 1;
                reader.last = Some(Last { said: one.clone(), end: tokens.end });
                said.push(Item { said: one, tokens });
            }
            None => terms.push(scene.span(&quotation.content)),
        }
    }
    items.append(said);
    headings(scene, items, &mut terms, group);
    terms
}

/// Makes quotes of the quoted headings whose words the body attributes: `‘We are not fish’`.
fn headings(scene: &Scene, items: &mut Vec<Item>, terms: &mut Vec<Span>, mut group: usize) {
    let body = items.len();
    let quoted = scene.quotations.iter().filter(|s| s.depth == 0 && s.content.start < FARTHEST_HEADING);
    let mut sentence = 0;
    for quotation in quoted {
        while scene.draft.sentence_tokens.get(sentence).is_some_and(|s| s.end <= quotation.open) {
            sentence += 1;
        }
        let Some(tokens) = scene.draft.sentence_tokens.get(sentence).filter(|_| scene.is_heading(sentence)) else { continue };
        let content = &quotation.content;
        // `Renn in Halden: ‘We are no fish’` too, where nothing else claims the words.
        let whole = tokens.start == quotation.open && quotation.close + 1 >= tokens.end || terms.contains(&scene.span(content));
        // `‘WE WILL FIGHT’`
        let capitals = |t: usize| scene.shape(t) == Shape::Upper && scene.is(t, word::AUXILIARY);
        let finite = scene.has_finite(content.clone()) || content.clone().any(capitals);
        if !whole || !finite || content.len() < 3 || content.len() > LONGEST_HEADING {
            continue;
        }
        let source = match items[..body].iter().find(|item| repeats(scene, item, content)) {
            Some(item) => item.said.source,
            None if opens_heading(scene, sentence, quotation) => None,
            None => match described(scene, tokens.start, quotation.open) {
                Some(who) => Some(who),
                None => continue,
            },
        };
        let span = scene.span(content);
        terms.retain(|term| *term != span);
        items.push(Item { said: Said { source, ..unattributed(span, group) }, tokens: quotation.open..quotation.close });
        group += 1;
    }
}

/// Who is described before the colon of a heading: `Teacher who shut the school: ‘It was a mess’`, `Mother of missing boy: ‘Come home’`.
fn described(scene: &Scene, start: usize, open: usize) -> Option<Span> {
    let colon = open.checked_sub(1).filter(|colon| *colon > start && scene.is_word(*colon, words![":"]))?;
    let who = scene.phrase_after(start, colon).filter(|who| who.head == Head::Speaker)?;
    scene.is_word(who.extent.end, words!["who", "whose", "of", "from"]).then(|| scene.span(&who.source))
}

/// A clause in marks opens the headline, alone or before a colon: `‘We Are No Fish’: How Halden Lives`. Counter-example: `‘Long Dam’: A
/// Review`.
fn opens_heading(scene: &Scene, sentence: usize, quotation: &Quotation) -> bool {
    let heading = scene.draft.sentence_tokens[sentence].clone();
    let block = scene.draft.blocks.get(scene.draft.sentences[sentence].block);
    let closes = quotation.close >= heading.end || scene.is_word(quotation.close, words![":"]);
    let first = quotation.content.start;
    block.is_some_and(|b| b.kind == BlockKind::Headline)
        && heading.start == quotation.open
        && closes
        && scene.is(first, word::PRONOUN)
        && !scene.is(first, word::RELATIVE)
}

/// The quote holds the words of `content`, the marks aside.
fn repeats(scene: &Scene, item: &Item, content: &Range<usize>) -> bool {
    let hash = |t: usize| scene.draft.tokens[t].hash;
    let mut words = content.clone();
    while !words.is_empty() && scene.shape(words.end - 1) == Shape::Mark {
        words.end -= 1;
    }
    let apart = item.said.kind != QuoteKind::Indirect && item.tokens.start > content.start && item.tokens.len() >= words.len();
    apart
        && (item.tokens.start..=item.tokens.end - words.len())
            .any(|at| words.clone().enumerate().all(|(i, word)| hash(at + i) == hash(word)))
}

/// The quote before, and where it ends.
struct Last {
    said: Said,
    end: usize,
}

struct Reader<'r, 's, 'd> {
    scene: &'r Scene<'s, 'd>,
    given: &'r [Item],
    next: usize,
    last: Option<Last>,
}

impl Reader<'_, '_, '_> {
    /// Makes the last attributed direct or mixed quote before `token` the one to continue.
    fn advance(&mut self, token: usize) {
        while let Some(item) = self.given.get(self.next).filter(|i| i.tokens.start < token) {
            let end = item.tokens.end;
            // `“A,” Rook said, adding that B. “C.”`: C goes on with A.
            let added = item.said.kind == QuoteKind::Indirect
                && self.last.as_ref().is_some_and(|l| l.said.source == item.said.source && l.said.source.is_some());
            if added || self.is_subordinate(item) {
                self.last.iter_mut().for_each(|l| l.end = end.max(l.end));
            } else if self.is_inner(item) {
                // `“A,” Rook said, according to police. “B.”`: B goes on with A.
                let end = self.last.as_ref().map_or(end, |last| last.end.max(end));
                self.last = Some(Last { said: item.said.clone(), end });
            } else if self.last.as_ref().is_none_or(|l| l.end <= item.tokens.start) {
                self.last = Some(Last { said: item.said.clone(), end });
            }
            self.next += 1;
        }
    }

    /// A quotation that opens what another source reports.
    fn is_inner(&self, item: &Item) -> bool {
        let opens = |last: &Last| last.said.kind != QuoteKind::Direct && last.end > item.tokens.start;
        item.said.kind == QuoteKind::Direct && item.said.source.is_some() && self.last.as_ref().is_some_and(opens)
    }

    /// `“A,” Rook said in Leeds, where police said B. “C.”`: C goes on with A, not with what a relative clause reports.
    fn is_subordinate(&self, item: &Item) -> bool {
        let Some(last) = self.last.as_ref().filter(|l| l.said.kind == QuoteKind::Direct && l.said.source.is_some()) else {
            return false;
        };
        let between = last.end.min(item.tokens.start)..item.tokens.start;
        let opens = |t: usize| {
            let relative = self.scene.is_word(t, words![","])
                && self.scene.is_word(t + 1, words!["where", "who", "whose", "whom", "which", "when"]);
            // `“A,” Rook said after police said B. “C.”`
            relative || self.scene.is_word(t, words!["after", "before", "when", "while", "because", "although", "though"])
        };
        item.said.kind == QuoteKind::Indirect
            && self.sentence_number(last.end.saturating_sub(1)) == self.sentence_number(item.tokens.start)
            && between.rev().take(RELATIVE_WITHIN).any(opens)
    }

    fn read(&self, quotation: &Quotation, group: usize) -> Option<Said> {
        let (tokens, content) = (&(quotation.open..quotation.close), &quotation.content);
        let span = self.scene.span(content);
        if self.scene.is_heading(self.sentence_number(tokens.start).min(self.scene.draft.sentences.len() - 1)) {
            if let Some(source) = self.label(tokens.start) {
                return Some(Said { source: Some(self.scene.span(&source)), ..unattributed(span, group) });
            }
            return None;
        }
        if let Some(source) = self.dash(tokens.end) {
            return Some(Said { source: Some(self.scene.span(&source)), ..unattributed(span, group) });
        }
        if let Some(source) = self.label(tokens.start) {
            return Some(Said { source: Some(self.scene.span(&source)), ..unattributed(span, group) });
        }
        let comma = |content: &Range<usize>| self.scene.is_word(content.end - 1, words![","]);
        if !self.is_utterance(tokens) || !comma(content) && self.scene.is_title(content, 2) {
            return None;
        }
        if let Some(source) = self.colon(tokens) {
            return Some(Said { source: Some(self.scene.span(&source)), ..unattributed(span, group) });
        }
        if let Some(source) = self.reaction(tokens.start) {
            return Some(Said { source: Some(self.scene.span(&source)), ..unattributed(span, group) });
        }
        if let Some(asked) = self.answers(quotation) {
            return Some(Said { source: Some(asked), ..unattributed(span, group) });
        }
        let continued = || self.continued(tokens.start).filter(|_| !self.is_anothers(tokens.start));
        if let Some(last) = self.runs_over(quotation).or_else(continued) {
            // Whom the first part told stands with that part.
            return Some(Said { span, kind: QuoteKind::Direct, addressee: None, ..last.clone() });
        }
        Some(unattributed(span, group))
    }

    /// Opens a sentence (or follows a colon) and ends one.
    fn is_utterance(&self, tokens: &Range<usize>) -> bool {
        let scene = self.scene;
        let first = self.sentence(tokens.start);
        let last = self.sentence(tokens.end - 1);
        let starts = first.start == tokens.start || scene.is_word(tokens.start - 1, words![":"]);
        // `“Why?” Rook said that she knew.`: the next sentence.
        let asks = || scene.is_word(tokens.end - 2, words!["?", "!"]) && scene.shape(tokens.end).is_capital();
        // `“It leaks.” (more…)`
        let bracket = || scene.is_word(tokens.end, words!["("]) && scene.is_word(last.end - 1, words![")"]);
        starts && tokens.len() > 2 && (tokens.end + 1 >= last.end || asks() || bracket())
    }

    fn sentence(&self, token: usize) -> Range<usize> {
        let sentences = &self.scene.draft.sentence_tokens;
        sentences[self.sentence_number(token).min(sentences.len() - 1)].clone()
    }

    fn sentence_number(&self, token: usize) -> usize {
        self.scene.draft.sentence_of(token)
    }

    /// The quote that the one opening at `open` goes on with: the sentence before holds it (`“A,” he said. “B.”`), or the paragraph
    /// before ends with it; a question of the writer's may stand between. Counter-example: other narration between the two.
    fn continued(&self, open: usize) -> Option<&Said> {
        let last = self.last.as_ref().filter(|last| !self.is_asked_back(last, open))?;
        let here = self.sentence_number(open);
        let there = self.sentence_number(last.end.saturating_sub(1));
        // `“I will,” Rook said. And Berg? “He won’t.”`
        let block = |sentence: usize| self.scene.draft.sentences.get(sentence).map(|s| s.block);
        let question = || self.scene.is_word(self.scene.sentence(there + 1).end - 1, words!["?"]);
        let asked = here == there + 2 && block(here).is_some() && block(here) == block(there) && question();
        // `“I will.” Rook said. “He won’t.”`
        let between = || {
            self.scene
                .draft
                .sentences
                .get(there + 1)
                .is_some_and(|s| last.said.cue.as_ref().is_some_and(|c| c.span.start >= s.span.start))
        };
        let asked = asked || here == there + 2 && between();
        // `“I am leaving.”`, then `“No, you are not.”` in a paragraph of its own, and nobody named: another one's turn.
        let turn =
            last.said.source.is_none() && block(here) != block(there) && self.scene.runs_on(last.end.saturating_sub(1)).is_none();
        ((here <= there + 1 || asked) && !turn).then_some(&last.said)
    }

    /// Who was asked what the words answer: `Reporters asked Rook if he would stay. “No.”` Counter-example: `Berg asked Rook why he left. “Were you
    /// tired?”`
    fn answers(&self, quotation: &Quotation) -> Option<Span> {
        let last = self.last.as_ref().filter(|last| last.said.kind == QuoteKind::Indirect)?;
        let asks = last.said.cue.as_ref().is_some_and(|cue| cue.lemma == "ask");
        let asked = last.said.addressee.filter(|_| asks && !self.scene.is_word(quotation.content.end - 1, words!["?"]))?;
        let goes_on = self.continued(quotation.open).is_some() && !self.is_anothers(quotation.open);
        goes_on.then_some(asked)
    }

    /// A short question behind a reply is the other one's: `“At home,” Rook replied.`, then `“Alone?”` in a paragraph of its own.
    /// Counter-example: `“Is it late?” Rook asked. “No. We go on.”`, who answers himself.
    fn is_asked_back(&self, last: &Last, open: usize) -> bool {
        let scene = self.scene;
        let replied = last.said.cue.as_ref().is_some_and(|cue| matches!(&*cue.lemma, "reply" | "answer" | "respond"));
        let Some(quotation) = scene.opening(open).map(|s| &scene.quotations[s]).filter(|_| replied) else { return false };
        let short = quotation.content.len() < SHORT_QUESTION && scene.is_word(quotation.content.end - 1, words!["?"]);
        short
            && self.sentence(open).start == open
            && self.sentence_number(open) > self.sentence_number(last.end.saturating_sub(1))
    }

    /// The attribution of a quotation that runs over paragraphs, each opened with a mark and only the last closed, where it stands in the
    /// last: `“We wait. / “I want a dam,” said Rook.` Counter-example: `“We wait,” said Berg. “It is late. / “It will be,” said Rook.`
    fn runs_over(&self, quotation: &Quotation) -> Option<&Said> {
        let scene = self.scene;
        let block = |token: usize| scene.draft.sentences.get(self.sentence_number(token)).map(|s| s.block);
        // What the paragraph itself, or the open one before, attributes goes on.
        let own = self.last.as_ref().is_some_and(|last| {
            let end = last.end.saturating_sub(1);
            block(end) == block(quotation.open) || last.end == quotation.open && scene.runs_on(end).is_some()
        });
        let mut next = scene.runs_on(quotation.close - 1).filter(|_| !own)?;
        for _ in 0..PARAGRAPHS {
            let after = self.given.partition_point(|item| item.tokens.start < next.open);
            if let Some(item) = self.given.get(after).filter(|item| item.tokens.start == next.open) {
                return item.said.source.is_some().then_some(&item.said);
            }
            next = scene.runs_on(next.close - 1)?;
        }
        None
    }

    /// `“...” — Tamsin Rook`.
    fn dash(&self, end: usize) -> Option<Range<usize>> {
        let scene = self.scene;
        if !scene.is_word(end, words!["-", "--", "—", "–", "―"]) {
            return None;
        }
        let sentence = self.sentence(end);
        let phrase = scene.phrase_after(end + 1, sentence.end)?;
        let name = matches!(phrase.head, Head::Name(Label::Person | Label::Org)) || scene.shape(end + 1).is_capital();
        let end = phrase.extent.end;
        let described = scene.is_word(end, words![",", "("]) && !scene.is_when(end + 1) && !scene.has_finite(end..sentence.end);
        (name && (end + 1 >= sentence.end || described)).then_some(phrase.source)
    }

    /// `Rook gave this advice: “...”`: the person whose sentence a quotation closes behind a colon. Counter-examples: `Police found a
    /// note: “...”`; `Her answer was short: “...”`.
    fn colon(&self, tokens: &Range<usize>) -> Option<Range<usize>> {
        let scene = self.scene;
        let mut sentence = self.sentence(tokens.start);
        // `Rook issued this statement:`, then a paragraph in marks
        let statement = tokens.start > 1 && sentence.start == tokens.start && scene.is_word(tokens.start - 2, set::PRESS_TEXT);
        if statement && scene.is_word(tokens.start - 1, words![":"]) {
            sentence = self.sentence(tokens.start - 1).start..sentence.end;
        }
        let closes =
            tokens.start > sentence.start + 2 && scene.is_word(tokens.start - 1, words![":"]) && tokens.end + 1 >= sentence.end;
        if !closes || scene.quotation_at(sentence.start).is_some() {
            return None;
        }
        let (subject, verb) = self.subject_and_verb(sentence.start, tokens.start - 1)?;
        let person = subject.head == Head::Name(Label::Person)
            || statement && matches!(subject.head, Head::Name(Label::Org) | Head::Speaker)
            || subject.head == Head::Pronoun && scene.is_word(subject.source.start, words!["he", "she"]);
        let be = scene.is_word(verb, words!["was", "is", "were", "are"]);
        // `Rook was blunter: “...”`, `Rook was less polite: “...”`
        // `Rook was asked about it: “...”`
        let asked = scene.is_word(verb + 1, set::QUESTIONED);
        let plain = !scene.is(verb + 1, word::DETERMINER | word::PREPOSITION) && scene.name_at(verb + 1).is_none();
        let brief = be && (asked || verb + 6 > tokens.start && plain || self.reacts(verb));
        let active = scene.is_finite(verb) && (!be || brief) || scene.is_adverb(verb);
        // `One driver was defiant: “...”`
        let moved = subject.head == Head::Speaker && scene.is(subject.source.end - 1, SPEAKING_NOUN) && self.reacts(verb);
        (person && active || moved).then_some(subject.source)
    }

    /// Somebody else, who cannot be told, acts in the sentence whose colon stands before the quotation at `open`: it goes on with nobody's
    /// words. Counter-examples: `The answer was short: “...”`, `It was over: “...”`, of whoever spoke before.
    fn is_anothers(&self, open: usize) -> bool {
        let scene = self.scene;
        let sentence = self.sentence(open);
        let colon = open > sentence.start + 2 && scene.is_word(open - 1, words![":"]);
        let apart = self.last.as_ref().is_some_and(|last| last.end <= sentence.start);
        let act = (colon && apart).then(|| self.subject_and_verb(sentence.start, open - 1)).flatten();
        act.is_some_and(|(subject, verb)| {
            let another = matches!(subject.head, Head::Name(Label::Person | Label::Org | Label::Norp));
            let people = subject.head == Head::Speaker && scene.is(subject.source.end - 1, SPEAKING_NOUN);
            // `Rook was in the hall: “They won.”`
            let there = scene.is_word(verb, words!["was", "is", "were", "are"]) && scene.is(verb + 1, word::PREPOSITION);
            scene.is_finite(verb) && !there && (another || people)
        })
    }

    /// Whom a sentence that ends at `end` is about, and its verb: behind an opening phrase, with the name behind a description and what
    /// stands between commas.
    fn subject_and_verb(&self, start: usize, end: usize) -> Option<(Phrase, usize)> {
        let scene = self.scene;
        let mut start = start + usize::from(scene.is_word(start, words!["but", "and"]));
        if let Some(view) = self.in_view_of(start, end) {
            return Some(view);
        }
        // `During the debate, Rook defended the plan: “...”`
        if scene.is(start, word::PREPOSITION) {
            start = scene.first_of(start..end.min(start + 12), words![","])? + 1;
        }
        let mut subject = scene.phrase_after(start, end)?;
        // `The coach of the team, Tamsin Rook, took the blame: “...”`
        if scene.is_word(subject.extent.end, words!["of", "for", "at", "in", "from"])
            && let Some(whole) = scene.phrase_after(subject.extent.end + 1, end)
        {
            subject.extent.end = whole.extent.end;
        }
        // `The other coach, Tamsin Rook, saw it differently: “...”`
        if scene.is_word(subject.extent.end, words![","])
            && let Some(named) = scene.phrase_after(subject.extent.end + 1, end)
            && named.head == Head::Name(Label::Person)
            && scene.is_word(named.extent.end, words![","])
        {
            subject = Phrase { extent: subject.extent.start..named.extent.end + 1, ..named };
        }
        let mut verb = subject.extent.end;
        // `Rook, a port officer, thought otherwise: “...”`
        if scene.is_word(verb, words![","]) {
            verb = scene.first_of(verb + 1..end.min(verb + LONGEST_ASIDE), words![","])? + 1;
        }
        Some((subject, verb))
    }

    /// `For Rook, it was simple: “...”`: whom it is for, and the verb.
    fn in_view_of(&self, start: usize, end: usize) -> Option<(Phrase, usize)> {
        let scene = self.scene;
        let who = scene.is_word(start, words!["for"]).then(|| scene.phrase_after(start + 1, end)).flatten()?;
        let it = who.extent.end + usize::from(scene.is_word(who.extent.end, words![","]));
        let simple = scene.is_word(it, words!["it"]) && scene.is_word(it + 1, words!["was", "is"]);
        (simple && who.head == Head::Name(Label::Person)).then_some((who, it + 1))
    }

    /// The verb at `verb` tells of a feeling, a view or a gesture: `was furious`, `is not so sure`, `shrugged`, `has no doubts`.
    fn reacts(&self, verb: usize) -> bool {
        let scene = self.scene;
        let idle = words![
            "not", "so", "more", "less", "most", "very", "too", "far", "equally", "just", "as", "remained", "remains", "feels",
            "felt", "sounds", "sounded", "seemed", "looked", "looks"
        ];
        let leads = |t: &usize| scene.is(*t, word::AUXILIARY | word::NEGATION) || scene.is_adverb(*t) || scene.is_word(*t, idle);
        let at = (verb..verb + 5).find(|t| !leads(t)).unwrap_or(verb);
        let without = scene.is_word(at, words!["no"]) && scene.is_word(at + 1, words!["doubt", "doubts", "regrets", "illusions"]);
        let quick =
            at > verb && scene.is_word(at, words!["quick", "keen", "among"]) && scene.is_word(at + 1, words!["to", "those"]);
        // `puts it differently`, `sees it otherwise`, `begs to differ`, `shook her head`, `thinks so`
        let next = |words| scene.is_word(at + 1, words);
        let view = scene.is_word(at, words!["put", "puts", "saw", "sees", "views", "viewed"]) && next(words!["it", "things"])
            || scene.is_word(at, words!["begs", "begged"]) && next(words!["to"]) && scene.is_word(at + 2, words!["differ"])
            || scene.is_word(at, words!["shook", "shakes"])
                && next(words!["his", "her"])
                && scene.is_word(at + 2, words!["head"])
            || scene.is_word(at, words!["thinks", "believes", "thought"]) && next(words!["so", "otherwise"]);
        let loss = scene.is_word(at, words!["at"]) && scene.is_word(at + 1, words!["a"]) && scene.is_word(at + 2, words!["loss"]);
        without || quick || view || loss || scene.is_word(at, set::REACTION)
    }

    /// `Rook was furious. “Nobody asked me.”`: the person whose mood or gesture the sentence right before tells. Counter-examples: `Rook
    /// lost his job. “...”`; `Rook blames Berg. “...”`, of whom either may speak.
    fn reaction(&self, open: usize) -> Option<Range<usize>> {
        let scene = self.scene;
        let here = self.sentence_number(open);
        let block = |sentence: usize| scene.draft.sentences.get(sentence).map(|s| s.block);
        let before = here.checked_sub(1).filter(|before| block(*before) == block(here) && self.sentence(open).start == open)?;
        let tokens = scene.sentence(before);
        let first = self.given.partition_point(|item| item.tokens.start < tokens.start);
        let reports = self.given.get(first).is_some_and(|item| item.tokens.start < open);
        let plain = !reports && scene.is_word(open - 1, words!["."]) && scene.opening_in(&tokens).next().is_none();
        let (subject, verb) = self.subject_and_verb(tokens.start, open - 1).filter(|_| plain)?;
        let one = match subject.head {
            Head::Name(Label::Person) => true,
            Head::Pronoun => scene.is_word(subject.source.start, words!["he", "she"]),
            Head::Speaker => {
                let person = scene.is(subject.source.end - 1, word::TITLE | word::PERSON_NOUN);
                person && scene.is_word(subject.source.start, words!["the"])
            }
            _ => false,
        };
        let other = |t: usize| scene.name_at(t).is_some_and(|name| name.label == Label::Person);
        (one && self.reacts(verb) && !(verb..open).take(LONGEST_MOOD).any(other) && open - verb <= LONGEST_MOOD)
            .then_some(subject.source)
    }

    /// Who does something to somebody in a heading before a quotation: `Rook endorses Berg: ‘...’`, `Ministers rip plan: ‘...’`.
    fn heading_actor(&self, start: usize, colon: usize) -> Option<Range<usize>> {
        let scene = self.scene;
        let acts = |t: &usize| scene.shape(*t) == Shape::Lower && scene.is(*t, union(&[word::HEADLINE_VERB, word::CUE_NAME]));
        let verb = (start + 1..colon).find(acts).filter(|verb| verb + 1 < colon)?;
        let actor = scene.phrase_after(start, verb)?;
        // A surname that no stage knows.
        let surname = verb == start + 1 && scene.shape(start) == Shape::Title;
        (actor.extent.end == verb && (actor.head.speaks() || surname)).then_some(actor.source)
    }

    /// `Tamsin Rook: “...”`, `Port officer Tamsin Rook: “...”`, at the start of a sentence.
    ///
    /// Counter-example: `The court heard Tamsin Rook: “...”`, with a verb before the name.
    fn label(&self, open: usize) -> Option<Range<usize>> {
        let scene = self.scene;
        let sentence = self.sentence(open);
        if open < sentence.start + 2 || !scene.is_word(open - 1, words![":"]) || open > sentence.start + LONGEST_LABEL {
            return None;
        }
        let start = sentence.start + usize::from(scene.is_word(sentence.start, words!["*", "•", "-", "from"]));
        if scene.shape(start) == Shape::Mark {
            return None;
        }
        let phrase = scene.phrase_after(start, open - 1)?;
        let heading = scene.is_heading(self.sentence_number(open));
        // `Interview: ‘It was a mess’`
        if heading && scene.is_word(open - 2, set::COLUMN) && open < start + COLUMN_WITHIN {
            return None;
        }
        // `Rook slams the plan: ‘It is a mess’`
        if heading && let Some(actor) = self.heading_actor(start, open - 1) {
            return Some(actor);
        }
        // `Rook aide to reporters: ‘We stay’`
        let aimed = heading && phrase.head.speaks() && scene.is_word(phrase.extent.end, words!["to", "on"]);
        let whom = aimed.then(|| scene.phrase_after(phrase.extent.end + 1, open - 1)).flatten();
        if whom.is_some_and(|whom| whom.extent.end == open - 1) {
            return Some(phrase.source);
        }
        if heading
            && open <= sentence.start + SHORT_LABEL
            && phrase.head == Head::Name(Label::Person)
            && scene.quotation_at(open).is_some_and(|s| scene.quotations[s].content.len() > 3)
        {
            return Some(phrase.source);
        }
        // `Tamsin Rook, a farmer: “...”`, `Tamsin Rook (port officer): “...”`
        let described = phrase.extent.end..open - 1;
        if phrase.head == Head::Name(Label::Person)
            && scene.is_word(described.start, words![",", "("])
            && described.clone().all(|t| scene.shape(t) != Shape::Mark || scene.is_word(t, words![",", "(", ")", "-"]))
            && !described.clone().any(|t| scene.is_finite(t) || scene.is(t, word::RELATIVE | word::CUE_SAY))
        {
            return Some(phrase.source);
        }
        if open > sentence.start + SHORT_LABEL {
            return None;
        }
        if phrase.extent.end == open - 1 {
            return phrase.head.speaks().then_some(phrase.source);
        }
        let name = scene.phrase_before(open - 1, sentence.start)?;
        let described = name.head == Head::Name(Label::Person) && !scene.has_finite_before(sentence.start..name.source.start);
        described.then_some(name.source)
    }
}
