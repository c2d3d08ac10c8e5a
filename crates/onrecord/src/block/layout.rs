//! The one pass over lines: which line breaks are real, which only wrap a paragraph. Blocks and sentences both start from its
//! [`Stretches`], so that they agree.

use crate::Span;
use crate::token::is_blank;

/// A wrapped line has at least this many characters; shorter lines are headings, verse or list items.
const SHORTEST_WRAP: usize = 40;
/// Mail and wire services wrap before this column; a longer line shows that lines are whole paragraphs.
const LONGEST_WRAP: usize = 110;
/// So many lines show a column.
const FEWEST_BROKEN: usize = 5;

/// All stretches of `text`, as [`Layout::stretches`] gives them. Most texts are read once: lines are taken as they come, until one may run
/// on into the next.
pub(crate) fn collect(text: &str, stretches: &mut Vec<Span>) {
    let (bytes, mut at) = (text.as_bytes(), 0);
    let plain = LineEnds::of(text) == LineEnds::Newline;
    while plain && at < bytes.len() {
        if at > 0 && may_continue(text, at) {
            break;
        }
        let end = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |found| at + found);
        let line = trim(text, Span::new(at, end));
        if !line.is_empty() {
            stretches.push(line);
        }
        at = end + 1;
        while bytes.get(at) == Some(&b'\n') {
            at += 1;
        }
    }
    if at < bytes.len() {
        stretches.clear();
        stretches.extend(Layout::of(text).stretches(text));
    }
}

/// How a text uses its line breaks, found in one look over all lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Layout {
    ends: LineEnds,
    /// Column where the text is hard-wrapped, in characters, 0 when every line break is real.
    wrap: usize,
}

impl Layout {
    /// Finds out whether `text` is hard-wrapped: neighbouring lines of much the same width, of which many break inside a
    /// sentence (the next one goes on in lower case).
    ///
    /// Counter-example: one-line paragraphs without blank lines between them; each begins with a capital.
    pub fn of(text: &str) -> Layout {
        let ends = LineEnds::of(text);
        if ends == LineEnds::Newline && !may_run_on(text) {
            return Layout { ends, wrap: 0 };
        }
        let (mut pairs, mut running_on, mut long, mut wrap) = (0usize, 0usize, 0usize, 0usize);
        let mut last = Span::default();
        for line in Lines::new(text, ends) {
            long += (line.len() > LONGEST_WRAP && width(&text[line.range()]) > LONGEST_WRAP) as usize;
            if !line.is_empty() && !last.is_empty() {
                pairs += 1;
                if runs_on(&text[last.range()], &text[line.range()]) {
                    running_on += 1;
                    wrap = wrap.max(width(&text[last.range()]));
                }
            }
            last = line;
        }
        let found = Layout { ends, wrap: 0 };
        if running_on == 0 || long * 8 > pairs {
            return found;
        }
        Layout { ends, wrap: if running_on * 3 >= pairs { wrap } else { found.column(text) } }
    }

    /// The column that nearly all lines fill which break off behind a word or comma, 0 when there is none: of prose whose lines often begin
    /// with a name, or that stands beside tables. Counter-example: lines of any length.
    #[cold]
    fn column(self, text: &str) -> usize {
        let broken = || {
            let lines = Lines::new(text, self.ends).zip(Lines::new(text, self.ends).skip(1));
            let texts = lines.map(|(line, next)| (&text[line.range()], &text[next.range()]));
            texts.filter(|(line, next)| !next.is_empty() && line.ends_with(|c: char| c.is_alphabetic() || c == ','))
        };
        let long = || broken().map(|(line, next)| (width(line), next)).filter(|(width, _)| *width >= SHORTEST_WRAP);
        let column = long().map(|(width, _)| width).max().unwrap_or(0);
        let fills = |(width, next): (usize, &str)| usize::from(width + 1 + first_word(next) > column);
        let (all, full) = long().fold((0, 0), |(all, full), line| (all + 1, full + fills(line)));
        if all >= FEWEST_BROKEN && full * 5 >= all * 4 { column } else { 0 }
    }

    /// The stretches of `text`, which must be the text this layout was found in.
    pub fn stretches(self, text: &str) -> Stretches<'_> {
        Stretches { layout: self, lines: Lines::new(text, self.ends), pending: None }
    }

    /// The break between two neighbouring lines only wraps: the first word of `next` would not have fitted on `line`.
    ///
    /// Counter-example: a short last line of a paragraph, or a next line that is a bullet, a rule or indented further.
    fn is_soft(self, text: &str, line: Span, next: Span) -> bool {
        if self.wrap == 0 || is_separator(&text[line.range()]) {
            return false;
        }
        let (head, tail) = (&text[line.range()], &text[next.range()]);
        if is_separator(tail) || list_marker(tail) > 0 || is_indented(text, next) {
            return false;
        }
        let full = width(head) + 1 + first_word(tail) > self.wrap;
        full || runs_on(head, tail)
    }
}

/// Characters, as those who wrap count them: curly quotes have three bytes.
fn width(line: &str) -> usize {
    line.chars().count()
}

/// Characters of the word that a line begins with.
fn first_word(line: &str) -> usize {
    line.chars().take(LONGEST_WRAP).take_while(|c| !c.is_ascii_whitespace()).count()
}

/// Some line after the first begins in lower case or with a blank: without one, no line runs on into the next.
fn may_run_on(text: &str) -> bool {
    memchr::memchr_iter(b'\n', text.as_bytes()).any(|end| may_continue(text, end + 1))
}

/// The line that begins at `at` begins in lower case or with a blank.
#[inline]
fn may_continue(text: &str, at: usize) -> bool {
    match text.as_bytes().get(at) {
        None | Some(b'\n') => false,
        Some(b'a'..=b'z' | 0..=b' ' | 0x7f) => true,
        Some(0x80..) => text[at..].starts_with(|c: char| c.is_lowercase() || is_blank(c)),
        Some(_) => false,
    }
}

/// `line` breaks off inside a sentence that `next` goes on with in lower case.
fn runs_on(line: &str, next: &str) -> bool {
    next.starts_with(|c: char| c.is_lowercase())
        && !line.ends_with(['.', '?', '!', ':', ';', '"', '”', '*'])
        && (SHORTEST_WRAP..=LONGEST_WRAP).contains(&width(line))
}

/// The line begins with a tab or three blanks: a new paragraph in old wires and books.
fn is_indented(text: &str, line: Span) -> bool {
    let before = &text.as_bytes()[..line.start];
    before.ends_with(b"\t") || before.ends_with(b"   ")
}

/// Rules and lone punctuation: `------`, `___`, `* * *`, `/`.
pub(crate) fn is_separator(stretch: &str) -> bool {
    if stretch.len() <= LONGEST_END && is_end(stretch) {
        return true;
    }
    !stretch.is_empty()
        && !stretch.as_bytes()[0].is_ascii_alphanumeric()
        && stretch.chars().all(|c| {
            is_blank(c)
                || matches!(c, '-' | '_' | '=' | '*' | '/' | '#' | '~' | '|' | '+' | '^' | '\\' | '.' | ',' | '<' | '>')
                || matches!(c, '•' | '·' | '–' | '—' | '―' | '─' | '━' | '…' | '■' | '◆' | '●' | '⁂')
        })
}

/// An end mark is no longer.
const LONGEST_END: usize = 12;

/// What closes a press release or a wire: `-ends-`, `ENDS`, `- 30 -`, `(more)`, `Enditem`. Counter-example: `Ends`, which may be a heading.
fn is_end(stretch: &str) -> bool {
    let bare = stretch.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let framed = bare.len() < stretch.len();
    let word = |word: &str| bare.eq_ignore_ascii_case(word);
    framed && (word("ends") || word("end") || word("more"))
        || bare == "ENDS"
        || bare == "Enditem"
        || framed && bare == "30" && stretch.starts_with('-')
}

/// Bytes of the bullet or number, with the blanks behind it, that `line` begins with; 0 when it is no list item.
///
/// `• Walter`, `- a halt`, `* Shares`, `1. April`, `2) May`. Counter-example: `—With assistance`, `-5 degrees`, `1.5 million`.
pub(crate) fn list_marker(line: &str) -> usize {
    let mark = match line.chars().next() {
        Some(c @ ('•' | '·' | '◦' | '▪' | '■' | '●' | '‣' | '–' | '—' | '-' | '*')) => c.len_utf8(),
        Some('0'..='9') => {
            let digits = line.bytes().take(3).take_while(u8::is_ascii_digit).count();
            match line.as_bytes().get(digits) {
                Some(b'.' | b')') if digits < 3 => digits + 1,
                _ => return 0,
            }
        }
        _ => return 0,
    };
    let rest = &line[mark..];
    let gap: usize = rest.chars().take(4).take_while(|c| is_blank(*c)).map(char::len_utf8).sum();
    let bullet = line.starts_with(['•', '◦', '▪', '■', '●', '‣']);
    if (gap > 0 || bullet) && gap < rest.len() { mark + gap } else { 0 }
}

/// Which marks end the lines of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineEnds {
    /// Only `\n`.
    Newline,
    /// `\r\n` and `\r` too.
    Return,
    /// U+0085, U+2028 and U+2029 too.
    Unicode,
}

impl LineEnds {
    fn of(text: &str) -> LineEnds {
        let bytes = text.as_bytes();
        let before = |at: usize, lead: &[u8]| bytes[..at].ends_with(lead);
        // Their last bytes are rarer than their first ones, with which curly quotes begin too.
        let unicode = |at: usize| if bytes[at] == 0x85 { before(at, b"\xc2") } else { before(at, b"\xe2\x80") };
        if !text.is_ascii() && memchr::memchr3_iter(0x85, 0xa8, 0xa9, bytes).any(unicode) {
            LineEnds::Unicode
        } else if memchr::memchr(b'\r', bytes).is_some() {
            LineEnds::Return
        } else {
            LineEnds::Newline
        }
    }
}

/// Lines of a text, blanks at both ends cut off; an empty span for a blank line.
#[derive(Clone, Debug)]
struct Lines<'a> {
    text: &'a str,
    ends: LineEnds,
    at: usize,
    /// The next `\n` or `\r` at or after `at`, once known: so that lines with other ends don't search for it again and again.
    return_at: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str, ends: LineEnds) -> Lines<'a> {
        Lines { text, ends, at: 0, return_at: 0 }
    }

    /// Where the line that begins at `at` ends, and the bytes of its end.
    fn line_end(&mut self) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        match self.ends {
            LineEnds::Newline if bytes[self.at] == b'\n' => (self.at, 1),
            LineEnds::Newline => match memchr::memchr(b'\n', &bytes[self.at..]) {
                Some(found) => (self.at + found, 1),
                None => (bytes.len(), 0),
            },
            LineEnds::Return => self.line_return(),
            LineEnds::Unicode => {
                let line_return = self.line_return();
                self.unicode_end(line_return.0).unwrap_or(line_return)
            }
        }
    }

    /// The next `\n`, `\r\n` or `\r`.
    fn line_return(&mut self) -> (usize, usize) {
        let bytes = self.text.as_bytes();
        if self.return_at < self.at || self.at == 0 {
            self.return_at = memchr::memchr2(b'\n', b'\r', &bytes[self.at..]).map_or(bytes.len(), |found| self.at + found);
        }
        let width = match &bytes[self.return_at..] {
            [b'\r', b'\n', ..] => 2,
            [] => 0,
            _ => 1,
        };
        (self.return_at, width)
    }

    /// The next U+0085, U+2028 or U+2029 before byte `end`.
    fn unicode_end(&self, end: usize) -> Option<(usize, usize)> {
        let line = &self.text.as_bytes()[self.at..end];
        memchr::memchr2_iter(0xe2, 0xc2, line).find_map(|found| match &line[found..] {
            [0xe2, 0x80, 0xa8 | 0xa9, ..] => Some((self.at + found, 3)),
            [0xc2, 0x85, ..] => Some((self.at + found, 2)),
            _ => None,
        })
    }
}

impl Iterator for Lines<'_> {
    type Item = Span;

    #[inline]
    fn next(&mut self) -> Option<Span> {
        if self.at >= self.text.len() {
            return None;
        }
        let (end, width) = self.line_end();
        if end == self.at {
            self.at += width;
            return Some(Span::new(end, end));
        }
        let line = trim(self.text, Span::new(self.at, end));
        self.at = end + width;
        Some(line)
    }
}

/// `span` without blanks (white space and characters without width) at its ends.
#[inline]
pub(crate) fn trim(text: &str, span: Span) -> Span {
    let bytes = &text.as_bytes()[span.range()];
    let inked = |b: u8| b.is_ascii_graphic();
    if let [first, .., last] = bytes
        && inked(*first)
        && inked(*last)
    {
        return span;
    }
    let slice = &text[span.range()];
    let end = span.start + slice.trim_end_matches(is_blank).len();
    let start = span.end - slice.trim_start_matches(is_blank).len();
    Span::new(start.min(end), end)
}

/// Stretches of text between real line breaks, in order: paragraphs, headlines, list items, separators. None is empty.
#[derive(Clone, Debug)]
pub(crate) struct Stretches<'a> {
    layout: Layout,
    lines: Lines<'a>,
    pending: Option<Span>,
}

impl Iterator for Stretches<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        let mut line = match self.pending.take() {
            Some(line) => line,
            None => self.lines.find(|line| !line.is_empty())?,
        };
        if self.layout.wrap == 0 {
            return Some(line);
        }
        let start = line.start;
        while let Some(next) = self.lines.next() {
            if next.is_empty() {
                break;
            }
            if !self.layout.is_soft(self.lines.text, line, next) {
                self.pending = Some(next);
                break;
            }
            line = next;
        }
        Some(Span::new(start, line.end))
    }
}
