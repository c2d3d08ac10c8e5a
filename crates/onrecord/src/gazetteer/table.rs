//! A gazetteer's names as a trie over token hashes.

use super::Place;
use super::entry::{Case, Entry};
use crate::draft::{Draft, Tagged};
use crate::key::{self, Shape};
use crate::table;
use crate::token::{Token, name_tokens};
use crate::{Label, Span};
use std::ops::Range;
use std::sync::Arc;

/// Most tokens of one name; it bounds the look-ahead at every token.
const LONGEST: usize = 32;
const NONE: u32 = u32::MAX;

/// A path of tokens: the first form that ends here, and whether longer ones go on.
#[derive(Clone, Copy, Debug)]
struct Node {
    form: u32,
    children: bool,
}

/// One spelling of an entry. Forms with the same folded tokens are chained, earlier first.
#[derive(Debug)]
struct Form {
    /// Bytes of the pool.
    start: u32,
    end: u32,
    owner: u32,
    next: u32,
    case: Case,
    /// It begins with an article, which is no part of the name.
    article: bool,
}

/// What a match carries.
#[derive(Debug)]
struct Owner {
    label: Label,
    id: Option<Arc<str>>,
}

#[derive(Debug, Default)]
pub(super) struct Table {
    /// By the hash of a path.
    nodes: table::Table<Node>,
    forms: Vec<Form>,
    owners: Vec<Owner>,
    pool: String,
    /// Some name has a letter outside ASCII.
    folds: bool,
    /// A bit for the hash of every first token, at least eight bits a token.
    first: Vec<u64>,
    firsts: Vec<u64>,
}

/// A token's hash with the letters outside ASCII folded too.
fn folded(hash: u64, word: &str) -> u64 {
    let word = bare(word);
    if !word.chars().any(|c| !c.is_ascii() && c.is_alphabetic()) {
        return hash;
    }
    let small = word.chars().flat_map(char::to_lowercase).map(straight);
    small.fold(0, |hash, c| key::hash_step(hash, c as u64, Shape::Lower))
}

/// A curly apostrophe as a straight one.
fn straight(c: char) -> char {
    if c == '’' { '\'' } else { c }
}

/// A name's small article with the blank behind it: `the Harbour`. Counter-example: `The Beat`, whose article is a part of it.
fn article(name: &str) -> Option<&str> {
    name.strip_prefix("the").filter(|rest| rest.starts_with(char::is_whitespace) && name_tokens(rest).next().is_some())
}

/// One token further; letter case is compared at the end.
fn step(path: u64, token: u64) -> u64 {
    key::hash_step(path, token, Shape::Lower)
}

impl Table {
    pub fn len(&self) -> usize {
        self.owners.len()
    }

    /// The entries as added, but that a `smart` one without a capital, which is the same as `ignore`, is called that.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        self.forms.chunk_by(|a, b| a.owner == b.owner).map(|forms| {
            let owner = &self.owners[forms[0].owner as usize];
            Entry {
                text: self.text(&forms[0]).to_owned(),
                label: owner.label,
                id: owner.id.as_deref().map(str::to_owned),
                aliases: forms[1..].iter().map(|form| self.text(form).to_owned()).collect(),
                case: forms.iter().map(|form| form.case).find(|case| *case == Case::Smart).unwrap_or(forms[0].case),
            }
        })
    }

    /// Adds one entry with its aliases, or says why it cannot.
    pub fn add(&mut self, entry: &Entry) -> Result<(), String> {
        if entry.text.is_empty() {
            return Err("`text` is empty".into());
        }
        let names = || std::iter::once(&entry.text).chain(&entry.aliases);
        for name in names() {
            let count = name_tokens(name).take(LONGEST + 1).count();
            if count == 0 {
                return Err(format!("`{name}` has no letter, digit or sign to match"));
            }
            if count > LONGEST {
                return Err(format!("a name of more than {LONGEST} words and marks"));
            }
        }
        let bytes: usize = names().map(String::len).sum();
        if self.pool.len() + bytes >= NONE as usize || self.owners.len() + 1 >= NONE as usize {
            return Err("the gazetteer is larger than 4 GiB".into());
        }
        for name in names() {
            self.add_form(name, entry.case);
        }
        self.owners.push(Owner { label: entry.label, id: entry.id.as_deref().map(Arc::from) });
        Ok(())
    }

    /// One spelling of the entry that is about to be pushed.
    fn add_form(&mut self, name: &str, case: Case) {
        let case = match case {
            Case::Smart if !name.chars().any(char::is_uppercase) => Case::Ignore,
            other => other,
        };
        let start = self.pool.len() as u32;
        self.pool.push_str(name);
        let index = self.forms.len() as u32;
        let (end, owner, article) = (self.pool.len() as u32, self.owners.len() as u32, article(name).is_some());
        self.forms.push(Form { start, end, owner, next: NONE, case, article });
        let (mut path, mut first) = (0, true);
        for token in name_tokens(name) {
            let hash = folded(token.hash, &name[token.start..token.end]);
            self.folds |= hash != token.hash;
            if first {
                self.firsts.push(hash);
            } else if let Some(parent) = self.nodes.get_mut(&path) {
                parent.children = true;
            }
            first = false;
            path = step(path, hash);
            self.nodes.entry(path).or_insert(Node { form: NONE, children: false });
        }
        self.chain(path, index);
    }

    /// Appends a form to those that end at `path`, unless an earlier one with the same case policy and text always wins.
    fn chain(&mut self, path: u64, index: u32) {
        let Some(node) = self.nodes.get_mut(&path) else { return };
        if node.form == NONE {
            node.form = index;
            return;
        }
        let mut last = node.form;
        loop {
            let form = &self.forms[last as usize];
            let covers = form.case == Case::Ignore
                || form.case == self.forms[index as usize].case && self.text(form) == self.text(&self.forms[index as usize]);
            if covers {
                return;
            }
            if form.next == NONE {
                break;
            }
            last = form.next;
        }
        self.forms[last as usize].next = index;
    }

    fn text(&self, form: &Form) -> &str {
        &self.pool[form.start as usize..form.end as usize]
    }

    /// To be called once after the last entry.
    pub fn seal(&mut self) {
        self.firsts.sort_unstable();
        self.firsts.dedup();
        let words = (self.firsts.len() * 8 / 64 + 1).next_power_of_two();
        self.first = vec![0; words];
        for hash in std::mem::take(&mut self.firsts) {
            let (word, bit) = slot(hash, words);
            self.first[word] |= bit;
        }
    }

    /// The id of an entry.
    pub fn id(&self, entry: u32) -> Option<&Arc<str>> {
        self.owners.get(entry as usize)?.id.as_ref()
    }

    /// The hash of the text's token, folded as far as the names ask for it.
    fn hash(&self, token: &Token, text: &str) -> u64 {
        if self.folds { folded(token.hash, token.text(text)) } else { token.hash }
    }

    /// Appends the leftmost-longest matches among the tokens of one sentence; this is gazetteer `number` of the analyzer.
    pub fn find(&self, draft: &Draft, number: u32, sentence: Range<usize>, found: &mut Vec<Tagged>) {
        if self.first.is_empty() {
            return;
        }
        let mut at = sentence.start;
        while at < sentence.end {
            let (start, Some((end, form))) = self.outside_article(draft, at, sentence.end) else {
                at += 1;
                continue;
            };
            let owner = self.forms[form as usize].owner;
            let label = self.owners[owner as usize].label;
            let span = Span::new(draft.tokens[start].start as usize, draft.tokens[end - 1].end as usize);
            let (tokens, user) = (start..end, Some(Place { gazetteer: number, entry: owner }));
            found.push(Tagged { user, ..Tagged::new(tokens, span, label, 1.0) });
            at = end;
        }
    }

    /// Where the name at token `at` begins, and what [`Table::longest`] says of it: an article is outside, and a longer name behind it
    /// goes before (`the Harbour Rowing Club`, whose alias is `the Harbour`).
    fn outside_article(&self, draft: &Draft, at: usize, limit: usize) -> (usize, Option<(usize, u32)>) {
        let hit = self.longest(draft, at, limit);
        match hit {
            Some((end, form)) if self.forms[form as usize].article => {
                let start = (at + 1..end).find(|at| !is_stop(&draft.tokens[*at], draft.text)).unwrap_or(at);
                (start, self.longest(draft, start, limit).filter(|longer| longer.0 > end).or(hit))
            }
            _ => (at, hit),
        }
    }

    /// The longest name from token `at`: one past its last token, and its form.
    fn longest(&self, draft: &Draft, at: usize, limit: usize) -> Option<(usize, u32)> {
        let first = self.hash(draft.tokens.get(at)?, draft.text);
        let (word, bit) = slot(first, self.first.len());
        if self.first[word] & bit == 0 {
            return None;
        }
        let (mut path, mut best) = (0, None);
        for (i, token) in draft.tokens[..limit].iter().enumerate().skip(at).take(2 * LONGEST) {
            if i > at && is_stop(token, draft.text) {
                continue;
            }
            path = step(path, self.hash(token, draft.text));
            let Some(node) = self.nodes.get(&path) else { break };
            if let Some(form) = self.form(node.form, &draft.tokens[at..=i], draft.text) {
                best = Some((i + 1, form));
            }
            if !node.children {
                break;
            }
        }
        best
    }

    /// The first form in the chain whose case policy admits these tokens.
    fn form(&self, mut form: u32, tokens: &[Token], text: &str) -> Option<u32> {
        while form != NONE {
            let candidate = &self.forms[form as usize];
            let name = self.text(candidate);
            // An article may open a sentence.
            let (name, named) = match article(name) {
                Some(name) => (name, tokens.get(1..).unwrap_or_default()),
                None => (name, tokens),
            };
            let admits = match candidate.case {
                Case::Ignore => true,
                Case::Exact => same_case(name, named, text),
                Case::Smart => all_capitals(named, text) || same_case(name, named, text),
            };
            if admits {
                return Some(form);
            }
            form = candidate.next;
        }
        None
    }
}

/// The word and bit of a first token's hash.
#[inline]
fn slot(hash: u64, words: usize) -> (usize, u64) {
    ((hash >> 6) as usize & (words - 1), 1 << (hash & 63))
}

/// A full stop that stands apart from the abbreviation before it.
fn is_stop(token: &Token, text: &str) -> bool {
    token.is_glued() && token.text(text) == "."
}

/// The words of the name are written as in the text; white space and final full stops apart.
fn same_case(name: &str, tokens: &[Token], text: &str) -> bool {
    let mut written = tokens.iter().enumerate().filter(|(i, t)| *i == 0 || !is_stop(t, text)).map(|(_, t)| bare(t.text(text)));
    let same = name_tokens(name).all(|t| written.next().is_some_and(|word| same_word(bare(&name[t.start..t.end]), word)));
    same && written.next().is_none()
}

/// The same characters, where a curly apostrophe is a straight one.
fn same_word(a: &str, b: &str) -> bool {
    a == b || a.chars().map(straight).eq(b.chars().map(straight))
}

/// Without the final full stop.
fn bare(word: &str) -> &str {
    word.strip_suffix('.').filter(|rest| !rest.is_empty()).unwrap_or(word)
}

/// Every word is in capitals, and there is one of two letters or more; `'S` has no shape of its own.
fn all_capitals(tokens: &[Token], text: &str) -> bool {
    let clitic = |t: &Token| t.text(text).starts_with(['\'', '’']) && !t.text(text).ends_with(char::is_lowercase);
    tokens.iter().all(|t| !matches!(t.shape, Shape::Lower | Shape::Title | Shape::Inner) || clitic(t))
        && tokens.iter().any(|t| t.shape == Shape::Upper)
}
