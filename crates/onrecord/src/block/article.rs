//! The article as a whole: the head of an article by position, headings between paragraphs, what stands behind the last paragraph.

use super::byline::Byline;
use super::metadata::is_agency;
use super::{byline, dateline, furniture, line, phrase, words};
use crate::draft::{Draft, Scratch};
use crate::{BlockKind, Span};

/// A head is at most this many lines.
const LONGEST_HEAD: usize = 24;
/// A list without bullets is read in parts of so many lines.
const LONGEST_LIST: usize = 64;
/// Lines behind the last paragraph that are looked at.
const LONGEST_TAIL: usize = 40;

/// First each line by its own words, and datelines alone at the head.
pub(super) fn read_lines(draft: &mut Draft) {
    let text = draft.text;
    let Scratch { stretches, blocking, .. } = &mut *draft.scratch;
    let mailed = memchr::memchr(b'@', text.as_bytes()).is_some();
    let kinds = &mut blocking.kinds;
    kinds.clear();
    kinds.extend(stretches.iter().map(|span| line::kind(&text[span.range()], mailed)));
    for (kind, span) in kinds.iter_mut().zip(stretches).take(LONGEST_HEAD) {
        if dateline::alone(&text[span.range()]).is_some() {
            *kind = Some(BlockKind::Dateline);
        }
    }
}

/// Then the head by position.
pub(super) fn read_head(draft: &mut Draft) {
    draft.blocking.body = Article::of(draft).head();
}

/// Then what follows the last paragraph; notes on its authors are told by their names.
pub(super) fn read_foot(draft: &mut Draft) {
    let authors = std::mem::take(&mut draft.metadata.authors);
    let body = draft.blocking.body;
    let mut article = Article::of(draft);
    article.tail(body, &authors);
    // A byline may stand down there.
    let signed = authors.is_empty() && article.kinds.last() == Some(&Some(BlockKind::Byline));
    let Byline { authors, outlet } = if signed { article.byline() } else { Byline { authors, outlet: None } };
    draft.metadata.authors = authors;
    draft.metadata.agency = draft.metadata.agency.take().or(outlet);
}

/// Then headings between paragraphs. What is left is a paragraph.
pub(super) fn read_headings(draft: &mut Draft) {
    let below = draft.blocking.body + 1;
    let mut article = Article::of(draft);
    let count = article.kinds.len();
    let stamped = |at: &usize| article.kinds[*at] == Some(BlockKind::Boilerplate) && furniture::is_clock(article.line(*at));
    let timed = (below..count).filter(stamped).nth(1).is_some();
    (below..count).for_each(|at| article.in_body(at, timed));
}

/// The stretches of one article while their kinds are decided.
pub(super) struct Article<'a> {
    text: &'a str,
    stretches: &'a [Span],
    /// What each line is, as far as decided.
    kinds: &'a mut [Option<BlockKind>],
}

impl<'a> Article<'a> {
    pub fn of(draft: &'a mut Draft) -> Article<'a> {
        let Scratch { stretches, blocking, .. } = &mut *draft.scratch;
        Article { text: draft.text, stretches, kinds: &mut blocking.kinds }
    }

    #[inline(never)] // Asked at many places.
    fn line(&self, at: usize) -> &'a str {
        &self.text[self.stretches[at].range()]
    }

    /// Decides headings between paragraphs, lists without bullets, dates that are headings, and titles in a list of links; in a text with
    /// several times of day (`timed`) these are headings too.
    fn in_body(&mut self, at: usize, timed: bool) {
        match self.kinds[at] {
            None if self.is_title(at) => {
                if self.is_linked(at) {
                    self.kinds[at] = Some(BlockKind::Boilerplate);
                    return;
                }
                if furniture::is_row(self.line(at)) {
                    return;
                }
                let mut end = at + 1;
                let alike = if is_result(self.line(at)) { is_result } else { is_label };
                let mut labels = alike(self.line(at));
                while end < self.kinds.len() && self.kinds[end].is_none() && self.is_title(end) && end - at < LONGEST_LIST {
                    labels &= alike(self.line(end));
                    end += 1;
                }
                // Three lines in a row are a heading and its list; two if each has a label (`Where: City Hall`) or scores. A table is
                // no list.
                let table = (at..end).any(|at| furniture::is_row(self.line(at)));
                let listed = !table && (end - at > 2 || labels && end - at > 1);
                for (number, line) in (at..end).enumerate() {
                    if listed && (number > 0 || labels) {
                        self.kinds[line] = Some(BlockKind::ListItem);
                    } else if listed || !(table && furniture::is_row(self.line(line))) && self.is_subhead(line) {
                        self.kinds[line] = Some(BlockKind::Subhead);
                    }
                }
            }
            // A date or a time above a paragraph, in a chronicle.
            Some(BlockKind::Boilerplate)
                if (furniture::is_date(self.line(at)) || timed && furniture::is_clock(self.line(at)))
                    && self.kinds.get(at + 1) == Some(&None) =>
            {
                self.kinds[at] = Some(BlockKind::Subhead);
            }
            _ => {}
        }
    }

    /// Line `at` has the looks of a heading.
    fn is_title(&self, at: usize) -> bool {
        let line = self.line(at);
        // Most paragraphs end so; a heading of that length with a shortened last word is rare.
        let stopped = line.len() > 60 && line.ends_with('.');
        line.len() <= 160
            && !stopped
            && line::is_heading(line)
            && !line.starts_with('(')
            && !line::begins(line, "q:")
            && words(line) <= 20
    }

    /// Nothing but furniture between line `at` and the `Related stories` above it.
    fn is_linked(&self, at: usize) -> bool {
        let mut above = (at.saturating_sub(12)..at).rev().take_while(|above| self.kinds[*above] == Some(BlockKind::Boilerplate));
        above.any(|above| is_links_lead(self.line(above)))
    }

    /// The names in the first byline that has some, the outlet of the first that has one.
    pub fn byline(&self) -> Byline {
        let mut found = Byline::default();
        let bylines = (0..self.kinds.len()).filter(|at| self.kinds[*at] == Some(BlockKind::Byline));
        for at in bylines.take(4) {
            let Byline { authors, outlet } = byline::read(self.line(at).trim_start_matches(['-', '–', '—', ' ']));
            if found.authors.is_empty() {
                found.authors = authors;
            }
            found.outlet = found.outlet.or(outlet);
        }
        found
    }

    /// Number of the first paragraph of running text, and whether a byline stands above it.
    ///
    /// A deck may be a sentence: where a byline follows at once, running text begins behind it.
    fn find_body(&self) -> (usize, Option<usize>) {
        let count = self.kinds.len();
        let next_body =
            |from: usize| (from..count).find(|at| self.kinds[*at].is_none() && is_body(self.line(*at))).unwrap_or(count);
        let first = next_body(0);
        let byline = (0..count.min(LONGEST_HEAD)).find(|at| self.kinds[*at] == Some(BlockKind::Byline));
        match byline {
            Some(byline) if byline > first => {
                let mut above = (0..byline).filter(|at| self.kinds[*at].is_none()).map(|at| self.line(at));
                let decks = above.clone().filter(|line| line::is_sentence(line)).count();
                let short = above.all(|line| line.len() < 320 && dateline::find(line).is_none());
                let below = next_body(byline + 1);
                if short && below < count && (decks == 1 || decks == 2 && first > 0) {
                    (below, Some(byline))
                } else {
                    (first, None)
                }
            }
            _ => (first, byline),
        }
    }

    /// Line `at` is a dateline, or begins with one.
    fn is_dated(&self, at: usize) -> bool {
        match self.kinds.get(at) {
            Some(Some(BlockKind::Dateline)) => true,
            Some(None) => dateline::find(self.line(at)).is_some(),
            _ => false,
        }
    }

    /// Line `at`, a short sentence, is the headline of a wire that puts full stops there: nothing stands above it, and a dateline right below, or
    /// names (then `true`) and a dateline. Counter-example: a line with a dateline of its own.
    fn stopped_headline(&self, at: usize) -> Option<bool> {
        const LONGEST: usize = 100;
        let line = &self.text[self.stretches.get(at)?.range()];
        if line.len() > LONGEST {
            return None;
        }
        let names = || self.kinds.get(at + 1) == Some(&None) && byline::is_names(self.line(at + 1)) && self.is_dated(at + 2);
        let names = if self.is_dated(at + 1) { false } else { names().then_some(true)? };
        let plain = words(line) > 2 && !line.starts_with(['"', '“', '\'']) && dateline::find(line).is_none();
        (plain && self.kinds[at].is_none() && (0..at).all(|above| self.kinds[above].is_some())).then_some(names)
    }

    /// Decides the lines before the first paragraph of running text: sections, the headline, decks, bylines. Returns the number of
    /// that paragraph.
    fn head(&mut self) -> usize {
        let (body, mut byline) = self.find_body();
        if let Some(names) = self.stopped_headline(body) {
            self.kinds[body] = Some(BlockKind::Headline);
            if names {
                self.kinds[body + 1] = Some(BlockKind::Byline);
            }
            return body;
        }
        self.contacts(1, body.min(LONGEST_HEAD), true);
        // Names alone are a byline only below a heading.
        let named = |article: &Self, at: &usize| {
            let line = article.line(*at);
            let open = article.kinds[*at].is_none() || article.kinds[*at] == Some(BlockKind::Boilerplate) && line.contains('@');
            open && line.len() < 120 && (byline::is_names(line) || byline::is_desk(line))
        };
        if byline.is_none() && body > 1 {
            byline = (1..body.min(LONGEST_HEAD)).find(|at| named(self, at) && (0..*at).any(|above| self.kinds[above].is_none()));
            if let Some(at) = byline {
                self.kinds[at] = Some(BlockKind::Byline);
            }
        }
        // `Ann Example` above `Staff reporter`
        if let Some(at) = byline.filter(|at| *at > 1 && byline::read(self.line(*at)).authors.is_empty())
            && self.kinds[at - 1].is_none()
            && named(self, &(at - 1))
            && (0..at - 1).any(|above| self.kinds[above].is_none())
        {
            self.kinds[at - 1] = Some(BlockKind::Byline);
            byline = Some(at - 1);
        }
        // A byline closes the headline's place; a text without running text has a headline only above a byline or a dateline, or alone.
        let lone = self.kinds.len() == 1 && self.kinds[0].is_none() && is_lone_headline(self.line(0));
        // A table below a dateline is no running text.
        let dated = || (1..self.kinds.len().min(LONGEST_HEAD)).find(|at| self.is_dated(*at)).unwrap_or(0);
        let running = body < self.kinds.len() || lone || byline.is_some();
        let end = byline.unwrap_or_else(|| if running { body } else { dated() });
        let Some(headline) = self.headline(end) else { return body };
        for at in 0..if running { body } else { end } {
            if self.kinds[at].is_none() {
                self.kinds[at] = Some(self.kind_in_head(at, headline, byline, body));
            }
        }
        body
    }

    /// The headline among the lines before `end`: the first heading of more than three words, or with a word in lower case, that is
    /// no section, or a column's name (`Regional briefs`); else the last heading.
    fn headline(&self, end: usize) -> Option<usize> {
        let open = |at: &usize| self.kinds[*at].is_none() && self.line(*at).len() <= 320;
        let heading = |at: &usize| open(at) && !line::is_sentence(self.line(*at));
        let telling = |at: &usize| {
            let line = self.line(*at);
            let small = |word: &str| word.len() > 3 && word.starts_with(char::is_lowercase);
            let column = || ["briefs", "roundup", "digest", "in brief"].iter().any(|word| line::position(line, word).is_some());
            words(line) > 3
                && !line::is_section(line)
                && (words(line) > 7 || !byline::is_outlet(line.split(" (").next().unwrap_or(line)))
                || words(line) < 5 && (column() || line.split(' ').any(small) && !line::is_section(line))
        };
        let headings = || (0..end).filter(heading);
        let apart = || headings().filter(|at| !line::is_section(self.line(*at)));
        headings()
            .find(telling)
            .or_else(|| apart().next_back())
            .or_else(|| headings().next_back())
            .or_else(|| (0..end).find(open))
    }

    /// What line `at` of the head is, which says nothing itself.
    fn kind_in_head(&self, at: usize, headline: usize, byline: Option<usize>, body: usize) -> BlockKind {
        let text = self.line(at);
        let after = |kind: BlockKind| at > 0 && self.kinds[at - 1] == Some(kind);
        let above_byline = byline.is_some_and(|byline| at < byline);
        let sentence = line::is_sentence(text);
        match at.cmp(&headline) {
            std::cmp::Ordering::Less => BlockKind::Section,
            std::cmp::Ordering::Equal => BlockKind::Headline,
            _ if sentence && !above_byline => BlockKind::Paragraph,
            _ if line::is_section(text) => BlockKind::Section,
            _ if after(BlockKind::Byline) && words(text) <= 5 && byline::is_affiliation(text) && !self.is_list(at + 1) => {
                BlockKind::Byline
            }
            // Wires put the news in short lines under the headline or the byline; a single one under the headline is a deck.
            _ if self.is_list(at + 1) && !self.neighbours(at, headline, body) => BlockKind::Subhead,
            _ if !sentence && (self.neighbours(at, headline, body) || byline.is_some_and(|byline| at > byline)) => {
                BlockKind::ListItem
            }
            _ => BlockKind::Subhead,
        }
    }

    fn is_list(&self, at: usize) -> bool {
        self.kinds.get(at) == Some(&Some(BlockKind::ListItem))
    }

    /// Another heading stands right before or after line `at`, below the headline.
    fn neighbours(&self, at: usize, headline: usize, body: usize) -> bool {
        let plain = |at: usize| self.kinds[at].is_none() && !line::is_section(self.line(at)) && !line::is_sentence(self.line(at));
        (at > headline + 1 && (self.is_list(at - 1) || plain(at - 1))) || (at + 1 < body && plain(at + 1))
    }

    /// Names, addresses and numbers under `Media contact:`.
    fn contacts(&mut self, from: usize, end: usize, head: bool) {
        let mut contact = false;
        for at in from.max(1)..end {
            let above = self.kinds[at - 1] == Some(BlockKind::Boilerplate);
            contact = above && (contact || is_contact_lead(self.line(at - 1)));
            if !contact || self.kinds[at].is_some() {
                continue;
            }
            let line = self.line(at);
            if byline::is_names(line) || !head && !line::is_sentence(line) && line.len() < 100 {
                self.kinds[at] = Some(BlockKind::Boilerplate);
            }
        }
    }

    /// What stands behind the last paragraph: notes on the authors, an organisation's `About`, links.
    fn tail(&mut self, body: usize, authors: &[String]) {
        let count = self.kinds.len();
        let from = (body + 1).max(count.saturating_sub(LONGEST_TAIL));
        if let Some(about) = (from..count).find(|at| self.is_about(*at) || self.is_small_print(*at)) {
            for at in about..count {
                self.kinds[at].get_or_insert(BlockKind::Boilerplate);
            }
        }
        self.contacts(from, count, false);
        let mut at = count;
        let mut headings = count;
        while at > from {
            at -= 1;
            if self.kinds[at].is_some() {
                continue;
            }
            let line = self.line(at);
            if line::is_signature(line) || at + 1 == count && byline::is_outlet(line) {
                self.kinds[at] = Some(BlockKind::Credit);
                continue;
            }
            // `Ann Example, The Canadian Press`, behind what says where it was first published
            let signs = at + 1 == count
                && line.contains(", ")
                && matches!(self.kinds[at - 1], Some(BlockKind::Credit | BlockKind::Copyright));
            if signs && byline::is_names(line) {
                self.kinds[at] = Some(BlockKind::Byline);
                continue;
            }
            if !line::is_sentence(line) && line::is_heading(line) {
                // Titles of other articles, if furniture stands above them.
                headings = at;
                if self.kinds[at - 1] == Some(BlockKind::Boilerplate) {
                    (at..count).for_each(|at| _ = self.kinds[at].get_or_insert(BlockKind::Boilerplate));
                }
                continue;
            }
            match note_on_author(line, authors).or_else(|| line::at_foot(line)) {
                Some(kind) if headings == count => self.kinds[at] = Some(kind),
                _ => break,
            }
        }
        // `From staff and wire reports` is a credit down here, `-- Posted by Ann Example at 6/9/2025` a mail's foot.
        for at in from..count {
            if self.kinds[at] == Some(BlockKind::Byline) {
                let posted = line::position(self.line(at), "posted by").is_some();
                let kind = if posted { BlockKind::Boilerplate } else { BlockKind::Credit };
                self.kinds[at] =
                    Some(kind).filter(|_| posted || byline::read(self.line(at)).authors.is_empty()).or(self.kinds[at]);
            }
        }
        // What follows the notice is the page's.
        let notice = (from..count).rev().find(|at| self.kinds[*at] == Some(BlockKind::Copyright));
        if let Some(notice) = notice.filter(|at| count - at <= 8) {
            (notice..count).for_each(|at| _ = self.kinds[at].get_or_insert(BlockKind::Boilerplate));
        }
    }

    /// What stands below the text of a press release: `Forward-Looking Statements`, `Notes to editors`.
    fn is_small_print(&self, at: usize) -> bool {
        let line = self.line(at);
        self.kinds[at] == Some(BlockKind::Boilerplate)
            && line.len() < 100
            && phrase::SMALL_PRINT.iter().any(|heading| line::begins(line, heading))
    }

    /// `About Acme Corp.` above a paragraph that names it, or `About Acme: Acme makes ...`.
    fn is_about(&self, at: usize) -> bool {
        let line = self.line(at);
        let Some(rest) = self.kinds[at]
            .is_none()
            .then_some(line)
            .and_then(|line| line.strip_prefix("About ").or_else(|| line.strip_prefix("ABOUT ")))
        else {
            return false;
        };
        if let Some((name, text)) = rest.split_once(": ") {
            let bare = name.strip_prefix("the ").unwrap_or(name);
            return name.len() < 60 && text.contains(bare);
        }
        let name =
            rest.split([',', '(', ':', '.']).next().unwrap_or(rest).trim().trim_start_matches("the ").trim_start_matches("The ");
        let below = (at + 1..self.kinds.len()).find(|at| self.kinds[*at] != Some(BlockKind::Separator));
        rest.len() < 80
            && name.starts_with(char::is_uppercase)
            && below.is_some_and(|at| line::position(self.line(at), name).is_some())
    }

    /// A short heading that running text follows. Counter-example: the last line, a line before a list's colon.
    fn is_subhead(&self, at: usize) -> bool {
        let text = self.line(at);
        if text.len() > 160 || !line::is_heading(text) || words(text) > 12 {
            return false;
        }
        let below = (at + 1..self.kinds.len()).find(|next| self.kinds[*next] != Some(BlockKind::Separator));
        below.is_some_and(|next| self.kinds[next].is_none_or(|kind| kind == BlockKind::ListItem))
    }
}

/// A sentence at the foot on one of the authors: `Ann Example covers ferries for the Courier.`, `Example reported from Rome.`
fn note_on_author(line: &str, authors: &[String]) -> Option<BlockKind> {
    let of = |author: &String| {
        let surname = author.rsplit(' ').next().unwrap_or(author);
        [author.as_str(), surname].iter().any(|name| line::begins(line, name) && line[name.len()..].starts_with([' ', ',']))
    };
    if line.len() > 400 || !authors.iter().any(of) {
        return None;
    }
    let has = |phrase: &str| line::position(line, phrase).is_some();
    if has(" reported from") || has(" contributed") || has(" reported this") {
        return Some(BlockKind::Credit);
    }
    let says = [" is a ", " is an ", " is the ", " covers ", " writes ", " reports ", " was a ", " are "];
    says.iter().any(|phrase| has(phrase)).then_some(BlockKind::Boilerplate)
}

/// `Contact:`, `Media contacts`, `For further information, please contact:`
fn is_contact_lead(line: &str) -> bool {
    line.len() < 80 && line::position(line, "contact").is_some()
}

/// `Where: City Hall, 100 Main St.`
fn is_label(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(label, _)| words(label) <= 3)
}

/// `Halden 2 Quarzel 0`: two scores. Counter-example: `Results of week 10`.
fn is_result(line: &str) -> bool {
    let scores = line.split(' ').filter(|word| word.len() < 4 && word.bytes().all(|b| b.is_ascii_digit())).count();
    scores > 1 && line.ends_with(|c: char| c.is_ascii_digit())
}

/// `Most read`, `Related stories`: titles of other articles follow.
fn is_links_lead(line: &str) -> bool {
    line.len() < 60 && phrase::LINKS_LEAD.iter().any(|lead| line::begins(line, lead))
}

/// A text of one line that is a heading.
fn is_lone_headline(line: &str) -> bool {
    line.len() < 160 && words(line) > 3 && line::is_heading(line) && line.bytes().any(|b| b.is_ascii_lowercase())
}

/// Running text: a sentence, or a dateline.
fn is_body(text: &str) -> bool {
    // Also one that asks or exclaims, after other sentences.
    let asks = || {
        text.ends_with(['?', '!']) && words(text) > 3 && (text.contains(". ") && words(text) > 12 || line::begins(text, "q: "))
    };
    let sentence = line::is_sentence(text) || asks();
    sentence && (text.len() > 60 || words(text) > 3)
        || text.len() > 240
        || dateline::find(text)
            .is_some_and(|lead| sentence || text.len() > 120 || lead.agency.is_some_and(|name| is_agency(&name)))
}
