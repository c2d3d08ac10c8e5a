//! Who wrote it: whether a line is a byline, and the people and the outlet it names.

use super::furniture;
use super::line::{LONGEST_LINE, begins, is_sentence, position};
use super::metadata::{agency_in, is_agency, is_office, lists_of};
use super::phrase::{self, Sign};
use crate::Label;
use crate::lexicon::{self, Classes, NameClasses, Path, labelled, name, union, word};
use crate::token;

/// What cuts a byline into segments, besides bars and brackets: `Ann Example • Acme News`.
const BARS: [char; 4] = ['•', '·', '—', '–'];

/// `By Ann Example and Bob Sample`, `Ann Example, Acme News on`, `May 7, 2025 | By Ann Example`, `Ann Example • May 7, 2025`.
pub(super) fn is_byline(line: &str) -> bool {
    if line.len() >= LONGEST_LINE {
        return false;
    }
    if line.ends_with(" on") && line.contains(", ") {
        return true;
    }
    if let Some(list) = after_by(line) {
        return names_somebody(list);
    }
    let barred = memchr::memchr3(b'|', 0xb7, 0xa2, line.as_bytes()).is_some();
    barred && (segments(line).skip(1).any(|segment| after_by(segment).is_some_and(names_somebody)) || is_barred(line))
}

/// A person or a desk, then a bar, then an outlet, a date, an address; also behind the date.
fn is_barred(line: &str) -> bool {
    let mut signed = false;
    let each = segments(line).all(|part| {
        let signs = is_names(part) || is_desk(part);
        signed |= signs;
        signs || furniture::is_stamp(part) || part.contains('@') || begins(part, "updated")
    });
    each && signed
}

/// An outlet and a date: `The Example Courier - Monday, June 9, 2025`.
pub(super) fn is_dated_outlet(line: &str) -> bool {
    let mut parts = segments(line);
    parts.next().is_some_and(is_outlet)
        && line.len() < LONGEST_LINE
        && parts.next().is_some_and(furniture::is_stamp)
        && parts.next().is_none()
}

/// Who wrote it without a person's name: `Reuters, London`, `The Example Courier`, `Courier staff / AFP`, `Xinhua, June 9, 2025`,
/// `Senior Political Reporter`, `From combined dispatches`, `News Desk`. Counter-example: `From the Courier archives`.
pub(super) fn is_desk(line: &str) -> bool {
    const DESKS: [&str; 6] = ["agencies", "desk", "dispatches", "reports", "services", "wires"];
    if line.len() > 80 || is_sentence(line) || line.ends_with(':') || line.contains(": ") {
        return false;
    }
    let from = if begins(line, "from ") { &line[5..] } else { line };
    let last = line.rsplit(' ').next().unwrap_or(line);
    let desk = DESKS.iter().any(|desk| desk.eq_ignore_ascii_case(last)) && super::words(line) < 7;
    if desk && (from.len() < line.len() || super::words(line) < 3) {
        return true;
    }
    // `Example Courier staff reporter`, `TIMES STAFF WRITERS`
    let (words, rest) = Words::of(from);
    if words.len < 6
        && (rest.is_empty() && words.is_role() && !words.has_given()
            || words.is_outlet() && !rest.is_empty() && is_role_item(rest))
    {
        return true;
    }
    let first = segments(from).next().unwrap_or(from);
    let stamped = || first.split_once(", ").is_some_and(|(_, date)| furniture::is_stamp(date));
    let mut items = items(first);
    let outlet = |item: &str| {
        is_agency(item) || is_outlet(item) || item.strip_suffix(" staff").is_some_and(|item| is_agency(item) || is_outlet(item))
    };
    items.next().is_some_and(outlet)
        && (stamped() || items.all(|item| outlet(item) || is_place(item)))
        && segments(from).skip(1).all(|part| furniture::is_stamp(part) || is_outlet(part) || part.contains('/'))
}

/// `London`, `Port Moresby`.
fn is_place(item: &str) -> bool {
    Path::of(item, |shape| shape).is_some_and(|path| path.classes().any(labelled(Label::Gpe)))
}

/// A line that begins with a byline's phrase of `length` bytes: `Words: Ann Example`, `By our correspondent`, `Staff report`.
pub(super) fn is_signed(line: &str, length: usize) -> bool {
    let (phrase, rest) = line.split_at(length);
    let rest = rest.trim_start_matches([':', ' ']);
    let last = phrase.rsplit(' ').next().unwrap_or(phrase);
    let leads = |word: &str| last.eq_ignore_ascii_case(word);
    let whole = begins(phrase, "by ") || !phrase.ends_with([':']) && !leads("by") && !leads("to");
    if line.len() >= LONGEST_LINE {
        return false;
    }
    if whole {
        // `By staff and wire reports`, `By our correspondent in Paris`; counter-example: `Special correspondent rules were changed.`
        return super::words(line) <= 7 && !is_sentence(line);
    }
    (leads("to") || names_somebody(rest)) && !is_sentence(rest)
}

/// What follows the `By` of `line`, or the `From` of `From Ann Example in Port Example`, `From: Ann Example, Port Example`.
fn after_by(line: &str) -> Option<&str> {
    let placed = |line: &str| line.contains(" in ") || line.rsplit_once(", ").is_some_and(|(_, place)| is_place(place));
    let rest = match line.as_bytes().first()? | 0x20 {
        b'b' if begins(line, "by") => &line[2..],
        b'f' if begins(line, "from") && placed(line) => &line[4..],
        _ => return None,
    };
    let rest = rest.strip_prefix([':', ' ', '\u{a0}'])?.trim_start();
    rest.starts_with(char::is_uppercase).then_some(rest)
}

/// `list` begins with a person's or an agency's name, and is no sentence or heading: `Popular Demand, the Ferry Returns`.
fn names_somebody(list: &str) -> bool {
    // `By Ann Example, Courier staff reporter.`
    let role = |line: &&str| line.contains(", ") && line.rsplit(' ').next().is_some_and(writes);
    let bare = list.trim_end();
    let bare = bare.strip_suffix('.').filter(role).unwrap_or(bare);
    if bare.ends_with(['?', '!']) {
        return false;
    }
    let first = segments(list).next().unwrap_or(list);
    let item = items(first).next().unwrap_or(first).trim();
    let (words, rest) = Words::of(item);
    let named = match words.len {
        0 => return false,
        1 => item.len() == first.trim().len() && !words.is(0, word::COMMON),
        // `By Courier Reporters`
        _ => words.is_somebody() || words.is_role(),
    };
    let dated = || furniture::is_stamp(rest.strip_prefix("on ").or_else(|| rest.strip_prefix("at ")).unwrap_or(rest));
    let settled = || rest.is_empty() || is_tail(rest) || rest.contains('@') || dated();
    (named && settled() || is_agency(item)) && (!is_sentence(bare) || bare.split_whitespace().all(is_name_word) && words.len < 5)
}

/// One to three names without `By`, each of two to four words, none of them a plain word; a role, place or outlet may follow: `Ann Example,
/// political correspondent`, `Ann Example in Port Example`, `Ann Example, Port Example`. Counter-examples: `Acme Quits Talks`, `Ann Example sails again`,
/// `Norway: Ann Example`.
pub(super) fn is_names(line: &str) -> bool {
    if line.len() > 120 || is_sentence(line) || line.contains(": ") || !line.starts_with(char::is_uppercase) {
        return false;
    }
    let first = segments(line).next().unwrap_or(line);
    let mut people = 0;
    for (number, item) in items(first).enumerate() {
        let (mut words, rest) = Words::of(item);
        words.leave_roles();
        let alone = |words: &mut Words| rest.is_empty() || words.leave_role(rest) || is_tail(rest) || rest.contains('@');
        if (2..=4).contains(&words.len) && alone(&mut words) && words.is_person() {
            people += 1;
        } else if number == 0
            || !(item.is_empty() || is_role_item(item) || is_outlet(item) || is_place(item) || is_entitled(item))
        {
            return false;
        }
    }
    people > 0
}

/// `The Citizen`, as papers are called.
fn is_entitled(item: &str) -> bool {
    item.starts_with("The ") && super::words(item) < 5 && item.split(' ').all(is_name_word)
}

/// `in London`, `at Cinder Lane`, `for Acme News`.
fn is_tail(rest: &str) -> bool {
    let mut words = rest.split_whitespace();
    let led = words.next().is_some_and(|w| {
        ["in", "at", "for", "of", "on", "from", "with", "special", "reports"].contains(&w.to_ascii_lowercase().as_str())
    });
    led && words.all(|w| is_name_word(w) || ["the", "and", "to", "from"].contains(&w))
}

/// Lower-case words with a role among them: `political correspondent`.
fn is_role_item(item: &str) -> bool {
    super::words(item.trim()) <= 6
        && item
            .split_whitespace()
            .any(|w| lexicon::lookup(token::hash_key(w)).classes().any(union(&[word::TITLE, word::TITLE_PLURAL])) || writes(w))
}

/// What stands under a byline: where they work or what they are. `Port Example Courier`, `BBC News, Port Example`, `Staff writer`.
/// Counter-example: `Shares fall 4%`.
pub(super) fn is_affiliation(line: &str) -> bool {
    let name = |word: &str| is_name_word(word) || ["of", "the", "and", "for", "at", "in", "&", "to", "/"].contains(&word);
    line.split(' ').all(name) || is_role_item(line) && !line.bytes().any(|b| b.is_ascii_digit())
}

/// The segments of a byline, cut at bars, at ` - `, at ` -- ` and before `Published July 7`; none is empty.
fn segments(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let bar = |(at, byte): (usize, &u8)| match byte {
                b'|' | b'(' | b'[' | b'\n' | b'\t' => Some((at, 1)),
                b'-' if rest[..at].ends_with(' ') && rest[at + 1..].starts_with(' ') => Some((at, 1)),
                b'-' if rest[..at].ends_with(' ') && rest[at + 1..].starts_with("- ") => Some((at, 2)),
                b'P' | b'U' if rest[..at].ends_with(' ') && is_dated(&rest[at..]) => Some((at, 0)),
                0xc2 | 0xe2 => rest[at..].chars().next().filter(|c| BARS.contains(c)).map(|c| (at, c.len_utf8())),
                _ => None,
            };
            let (end, width) = rest.bytes().enumerate().find_map(|(at, byte)| bar((at, &byte))).unwrap_or((rest.len(), 0));
            let segment = rest[..end].trim();
            rest = &rest[end + width..];
            if !segment.is_empty() {
                return Some(segment);
            }
        }
        None
    })
}

/// `Published July 7, 2025`, `Updated 16:02`. Counter-example: `Updates Rules`.
fn is_dated(rest: &str) -> bool {
    let dated = |rest: &str| rest.split([' ', ',']).take(2).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    ["Published ", "Updated "].iter().any(|led| rest.strip_prefix(led).is_some_and(dated))
}

/// The names of a list, each with what follows it: cut at commas, strokes, `and`, `with`.
fn items(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(list);
    std::iter::from_fn(move || {
        let text = rest?;
        let (end, next) = joints(text).next().unwrap_or((text.len(), text.len()));
        rest = (next < text.len()).then(|| &text[next..]);
        let item = text[..end].trim();
        Some(item.strip_prefix("and ").or_else(|| item.strip_prefix("By ")).unwrap_or(item))
    })
}

/// Where the joints of a list stand, and where they end.
fn joints(list: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = list.as_bytes();
    bytes.iter().enumerate().filter_map(|(at, byte)| match byte {
        b',' | b';' | b'&' | b'/' => Some((at, at + 1)),
        b' ' if matches!(bytes.get(at + 1), Some(b'a' | b'A' | b'w')) => [" and ", " And ", " AND ", " with "]
            .iter()
            .find(|word| bytes[at..].starts_with(word.as_bytes()))
            .map(|word| (at, at + word.len())),
        _ => None,
    })
}

/// The first of a byline's segments that names people, without its `By`; and what follows the people: `Acme News on`.
///
/// What follows a comma after the last `and` is where they work.
fn people_and_outlet(line: &str) -> (&str, &str) {
    let rest = match phrase::at_start(line) {
        Some((Sign::Byline, length)) => line[length..].trim_start_matches([':', ' ']),
        _ => line,
    };
    let mut found =
        segments(rest).find_map(after_by).or_else(|| segments(rest).find(|part| !furniture::is_stamp(part))).unwrap_or(rest);
    // `Text by Ann Example, photos by Bob Sample`
    if let Some(pictures) = position(found, "photo").or_else(|| position(found, "pictures by")) {
        let before = found[..pictures].trim_end_matches([' ', ',', ';']);
        found = before.strip_suffix(" and").or_else(|| before.strip_suffix(" with")).unwrap_or(before).trim_end_matches(',');
    }
    let last = memchr::memrchr_iter(b' ', found.as_bytes()).find(|at| begins(&found[*at..], " and ")).unwrap_or(0);
    match found[last..].find(',') {
        Some(comma) if last > 0 => (&found[..last + comma], &found[last + comma + 1..]),
        _ => (found, ""),
    }
}

/// Who wrote, and for whom.
#[derive(Debug, Default)]
pub(super) struct Byline {
    /// In order: `By Ann Example and Bob Sample, Acme News on` -> two names.
    pub authors: Vec<String>,
    /// A known agency anywhere in the byline, else the name after the people.
    pub outlet: Option<String>,
}

/// Reads a byline. Without an `and`, a later name needs a known given name or no plain word: `By Ann Example, Acme News`.
pub(super) fn read(byline: &str) -> Byline {
    let byline = if begins(byline, "from") { after_by(byline).unwrap_or(byline) } else { byline };
    let byline = if begins(byline, "from ") { &byline["from ".len()..] } else { byline };
    let (people, outlet) = people_and_outlet(byline);
    // A comma alone may also part a name from an outlet.
    let mut joints = joints(people).filter(|(at, _)| !matches!(people.as_bytes()[*at], b',' | b'/'));
    let listed = joints.next().is_some();
    let mut authors = Vec::new();
    for (number, item) in items(people).enumerate() {
        let (mut words, rest) = Words::of(item);
        words.leave_roles();
        words.leave_role(rest);
        let single = words.len == 1 && number == 0 && item.len() == people.trim().len();
        let person = match words.len {
            1 => single && !words.is(0, union(&[word::COMMON, word::TITLE])) && !is_agency(item) && !words.is_place(),
            2..=5 => {
                words.is_somebody()
                    && !words.is_role()
                    && !words.is_outlet()
                    && !is_office(item.trim_end_matches('.'))
                    && (number == 0 || listed || words.has_given() || words.is_person())
            }
            _ => false,
        };
        if person {
            authors.push(words.joined());
        }
    }
    let outlet = outlet.trim().trim_end_matches(" on");
    let (words, rest) = Words::of(outlet.strip_prefix("the ").unwrap_or(outlet));
    let named = (1..=5).contains(&words.len) && rest.is_empty() && !words.is_role() && !words.is_place();
    Byline { authors, outlet: agency_in(byline).or_else(|| named.then(|| outlet.to_owned())) }
}

/// Names in a list of people, as credits have them: `Ann Example in Paris and Bob Sample; staff writer Cyd Trial`.
pub(super) fn names(list: &str) -> impl Iterator<Item = String> {
    items(list).filter_map(|item| {
        if item.contains("photographer") {
            return None;
        }
        // `staff writer Ann Example`
        let item = &item[item.find(char::is_uppercase).unwrap_or(0)..];
        let (mut words, _) = Words::of(item);
        words.leave_roles();
        let person =
            (2..=5).contains(&words.len) && words.is_somebody() && !words.is_role() && !words.is_outlet() && !words.is_place();
        person.then(|| words.joined())
    })
}

/// A name of the lists of agencies and media, in capitals or not.
fn is_listed_outlet(text: &str) -> bool {
    lists_of(text).any(NameClasses(name::AGENCIES.0 | name::MEDIA.0))
}

fn is_name_word(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && !text.bytes().any(|b| b.is_ascii_digit() || b == b'@')
}

/// An organisation's name: listed, or ending in a word like `Courier`, `News`, `Press`.
pub(super) fn is_outlet(part: &str) -> bool {
    let (words, rest) = Words::of(part.strip_prefix("the ").unwrap_or(part));
    rest.is_empty() && words.is_outlet()
}

fn writes(word: &str) -> bool {
    // Most names begin otherwise.
    if !matches!(word.as_bytes().first().map_or(0, |first| first | 0x20), b'c' | b'e' | b'p' | b'r' | b's' | b'w') {
        return false;
    }
    let word = word.trim_end_matches(['.', ',', ':']);
    phrase::WRITER_WORD.iter().any(|role| role.len() == word.len() && role.eq_ignore_ascii_case(word))
}

/// What a role begins with.
const ROLE_WORD: Classes = union(&[word::COMMON, word::TITLE, word::TITLE_MODIFIER]);
/// Words of people's names.
const NAME_WORD: Classes = union(&[word::GIVEN, word::SURNAME]);

/// The words of a name in a byline or credit, with the lists they are in.
struct Words<'a> {
    /// All of the item.
    item: &'a str,
    /// Where in it each word starts.
    starts: [usize; Words::MOST],
    words: [&'a str; Words::MOST],
    classes: [Classes; Words::MOST],
    len: usize,
}

impl<'a> Words<'a> {
    /// More words make no name, also with a role before or behind it.
    const MOST: usize = 7;

    /// The words of the name that `text` begins with, and the text behind them.
    fn of(text: &'a str) -> (Words<'a>, &'a str) {
        let text = text.trim_start();
        let (starts, classes) = ([0; Words::MOST], [Classes(0); Words::MOST]);
        let mut words = Words { item: text, starts, words: [""; Words::MOST], classes, len: 0 };
        let (mut at, mut read, mut end) = (0, 0, 0);
        while read < Words::MOST && at < text.len() {
            let width = text.as_bytes()[at..].iter().position(|b| *b == b' ').unwrap_or(text.len() - at);
            let word = &text[at..at + width];
            let classes = lexicon::lookup(token::hash_key(word)).classes();
            let named = is_name_word(word);
            // `By Ann Example June 9, 2025`
            let dated = || {
                read > 1
                    && classes.any(word::WEEKDAY_MONTH)
                    && text[at + width..].starts_with([' '])
                    && next_is_digit(text, at + width + 1)
            };
            if width > 0 && (!named && (read == 0 || !classes.any(word::NAME_PARTICLE)) || dated()) {
                break;
            }
            if width > 0 {
                (words.starts[read], words.words[read], words.classes[read]) = (at, word, classes);
                read += 1;
                if named {
                    (words.len, end) = (read, at + width);
                }
            }
            at += width + 1;
        }
        words.item = &text[..end];
        (words, text[end..].trim())
    }

    /// From the first word to the last.
    fn text(&self) -> &'a str {
        match self.list() {
            [] => "",
            [.., last] => &self.item[self.starts[0]..self.starts[self.len - 1] + last.len()],
        }
    }

    fn list(&self) -> &[&'a str] {
        &self.words[..self.len]
    }

    fn is(&self, at: usize, classes: Classes) -> bool {
        self.classes[at].any(classes)
    }

    fn has_given(&self) -> bool {
        self.words[0].ends_with('.') || self.is(0, word::GIVEN)
    }

    /// Not all of it plain words.
    fn is_somebody(&self) -> bool {
        self.has_given() || (0..self.len).any(|at| !self.is(at, word::COMMON))
    }

    /// None of it a plain word that is no name.
    fn is_person(&self) -> bool {
        let plain = (0..self.len).filter(|at| self.is(*at, word::COMMON) && !self.is(*at, NAME_WORD)).count();
        plain == 0 && !self.is_outlet() && !self.is_place()
            || plain == 1 && self.len < 4 && self.has_given() && !self.is(0, word::COMMON)
    }

    /// `Staff Writer`, `Political Correspondent`; counter-examples: `Ann Butler`, `Xochitl Baker`, whose surnames are trades too.
    fn is_role(&self) -> bool {
        let Some(last) = self.len.checked_sub(1) else { return false };
        let named = last > 0 && (self.is(0, word::GIVEN) || !self.is(0, ROLE_WORD));
        writes(self.words[last]) || self.is(last, word::TITLE) && !named
    }

    /// The name of an organisation.
    fn is_outlet(&self) -> bool {
        let Some(last) = self.len.checked_sub(1) else { return false };
        let headed = last > 0 && self.is(last, word::ORG_HEAD) && !self.is(0, word::GIVEN);
        headed || is_listed_outlet(self.text())
    }

    fn is_place(&self) -> bool {
        !self.is(0, word::GIVEN) && Path::of_capitals(self.text()).is_some_and(|path| path.classes().any(labelled(Label::Gpe)))
    }

    /// Leaves out the roles and titles before the name, and the roles and agencies behind it: `Staff Writer Ann Example`, `Dr. Ann Example`,
    /// `Ann Example Associated Press`.
    fn leave_roles(&mut self) {
        // `Courier’s Ann Example`
        let last_role = self.list().iter().rposition(|w| writes(w) || w.ends_with("’s") || w.ends_with("'s"));
        let mut from = last_role.map_or(0, |at| if at + 2 < self.len { at + 1 } else { 0 });
        while from + 2 < self.len && self.is(from, union(&[word::HONORIFIC, word::ABBR_TITLE])) {
            from += 1;
        }
        if from > 0 {
            self.starts.copy_within(from..self.len, 0);
            self.words.copy_within(from..self.len, 0);
            self.classes.copy_within(from..self.len, 0);
            self.len -= from;
        }
        let role = self.len > 3 && writes(self.words[self.len - 1]);
        if role {
            self.leave_role_words();
        }
        // `Ann Example Port Example Courier`, `Ann Example AP Science Writer`
        let outlet = |rest: &str| {
            let lists = lists_of(rest);
            let media = lists.any(name::MEDIA) && (role || rest.contains(' '));
            lists.any(name::AGENCIES) || media || begins(rest, "the ") && is_agency(rest)
        };
        let end = self.text().len() + self.starts[0];
        self.len = (2..self.len).find(|at| outlet(&self.item[self.starts[*at]..end])).unwrap_or(self.len);
    }

    /// Leaves out the role behind the name that goes on in small letters as `rest`, if there is one: `Ann Example Chief` | `political
    /// correspondent`.
    fn leave_role(&mut self, rest: &str) -> bool {
        let small = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase());
        let role =
            self.len > 2 && super::words(rest) < 4 && rest.split(' ').all(small) && rest.rsplit(' ').next().is_some_and(writes);
        if role {
            self.leave_role_words();
        }
        role
    }

    /// Two words of a name are left.
    fn leave_role_words(&mut self) {
        self.len = (2..self.len).rev().find(|at| !self.is(*at, ROLE_WORD)).map_or(2, |at| at + 1);
    }

    fn joined(&self) -> String {
        let mut name = self.list().join(" ");
        let end = name.trim_end_matches([')', ':', ',']).len();
        name.truncate(end);
        // `Ann E.`, `Bo Example Jr.`; counter-example: `Bo Ng.`
        let keeps = self.words[self.len - 1].len() <= 2 || self.is(self.len - 1, word::NAME_SUFFIX);
        if name.ends_with('.') && !keeps {
            name.pop();
        }
        name
    }
}

fn next_is_digit(text: &str, at: usize) -> bool {
    text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
}
