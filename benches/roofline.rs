//! How near each stage is to what its work must cost at least: measured in the same run, on the same text.
//!
//! ```text
//! cargo bench --bench roofline
//! ```
//!
//! A limit is the least that a stage has to do: find line ends, or marks, with `memchr3`; tell letters from others in every byte; look every
//! word up in the library's own table of words; walk once over the tokens; copy the text. No stage can be faster, few can come near.

#[path = "support/clock.rs"]
mod clock;
#[path = "support/news.rs"]
mod news;

use clock::{best, each, nanoseconds, stages};
use onrecord::Analyzer;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::hint::black_box;

const ROUNDS: usize = 7;
const BYTES: usize = 8_000_000;

/// The tables as the library embeds them.
static WORDS: Table = Table {
    places: include_bytes!(concat!(env!("OUT_DIR"), "/words.bin")),
    turns: include_bytes!(concat!(env!("OUT_DIR"), "/word_turns.bin")),
};
static NAMES: Table = Table {
    places: include_bytes!(concat!(env!("OUT_DIR"), "/names.bin")),
    turns: include_bytes!(concat!(env!("OUT_DIR"), "/name_turns.bin")),
};

fn main() {
    let analyzer = Analyzer::new();
    let texts = news::Newsroom::new(1).articles(BYTES);
    let bytes = clock::bytes(&texts);
    let cost = |work: &mut dyn FnMut()| nanoseconds(best(ROUNDS, work), bytes);

    let articles: Vec<Vec<Token>> = texts.iter().map(|text| tokens(&analyzer, text)).collect();
    let tokens: Vec<Token> = articles.concat();
    let words: Vec<u64> = tokens.iter().map(|token| token.hash).collect();
    let names: Vec<u64> = tokens.iter().filter(|token| token.capital).map(|token| token.hash).collect();
    let mentions: Vec<u64> = texts.iter().flat_map(|text| mentions(&analyzer, text)).collect();

    let read = cost(&mut || each(&texts, |text| sum(text.as_bytes())));
    let mut copies: Vec<String> = texts.clone();
    let copy = cost(&mut || copies.iter_mut().zip(&texts).for_each(|(copy, text)| black_box(copy).clone_from(text)));
    let lines = cost(&mut || each(&texts, |text| memchr::memchr3_iter(b'\n', b'\r', b'\t', text.as_bytes()).count()));
    let marks = cost(&mut || each(&texts, |text| memchr::memchr3_iter(b'.', b'?', b'!', text.as_bytes()).count()));
    let classes = cost(&mut || each(&texts, |text| word_starts(text.as_bytes())));
    let walk =
        cost(&mut || each(&articles, |tokens| tokens.iter().map(|token| token.end ^ token.start).fold(0, u32::wrapping_add)));
    let look_up = |table: &Table, keys: &[u64]| cost(&mut || each(&[keys], |keys| table.sum(keys)));
    let (of_words, of_names, of_mentions) = (look_up(&WORDS, &words), look_up(&NAMES, &names), look_up(&NAMES, &mentions));

    println!("{:.1} MB in {} articles made by rule, best of {ROUNDS} rounds\n", bytes as f64 / 1e6, texts.len());
    println!("{:<44} {:>9} {:>9}", "what the machine can do", "MB/s", "ns/byte");
    for (name, cost) in [
        ("read every byte".to_owned(), read),
        ("copy every byte".into(), copy),
        ("memchr3, line ends".into(), lines),
        ("memchr3, ends of sentences".into(), marks),
        ("classes of bytes, word starts counted".into(), classes),
        (format!("walk over {} tokens of {} bytes", tokens.len(), size_of::<Token>()), walk),
        (counted("words", words.len(), bytes, &WORDS), of_words),
        (counted("names", names.len(), bytes, &NAMES), of_names),
        (counted("mentions", mentions.len(), bytes, &NAMES), of_mentions),
    ] {
        println!("{name:<44} {:>9.0} {cost:>9.3}", 1e3 / cost);
    }

    println!("\n{:<12} {:>9} {:>9} {:>9}  at least", "stage", "MB/s", "limit", "share");
    let limit_of = |stage| match stage {
        "blocks" => (lines, "memchr3, line ends"),
        "sentences" => (marks, "memchr3, ends of sentences"),
        "tokens" => (classes + of_words, "classes of bytes, words looked up"),
        "mentions" => (walk + of_names, "walk over tokens, names looked up"),
        "entities" => (of_mentions, "mentions looked up"),
        "quotes" | "attribution" => (walk, "walk over tokens"),
        "document" => (copy, "copy of the text"),
        other => panic!("no limit is known for {other}"),
    };
    let (mut whole, mut limits) = (0.0, 0.0);
    let row = |stage: &str, cost: f64, limit: f64, least: &str| {
        println!("{stage:<12} {:>9.1} {:>9.1} {:>7.1} %  {least}", 1e3 / cost, 1e3 / limit, 100.0 * limit / cost);
    };
    for (stage, time) in stages(ROUNDS, &analyzer, &texts) {
        let (cost, (limit, least)) = (nanoseconds(time, bytes), limit_of(stage));
        row(stage, cost, limit, least);
        (whole, limits) = (whole + cost, limits + limit);
    }
    row("whole", whole, limits, "all of these");
    row("whole", whole, read, "read every byte");
    let sentences = cost(&mut || each(&texts, |text| onrecord::sentences(text).count()));
    row("sentences()", sentences, lines + marks, "memchr3, line ends and ends of sentences");
}

/// As large as the library's own.
#[derive(Clone)]
struct Token {
    start: u32,
    end: u32,
    hash: u64,
    capital: bool,
}

/// Hashed here, as what the hashing costs is no part of a look-up.
fn tokens(analyzer: &Analyzer, text: &str) -> Vec<Token> {
    let token = |span: onrecord::Span| Token {
        start: span.start as u32,
        end: span.end as u32,
        hash: hash(&text[span.range()]),
        capital: text[span.range()].starts_with(char::is_uppercase),
    };
    analyzer.observe_runs(text).1.into_iter().map(token).collect()
}

fn mentions(analyzer: &Analyzer, text: &str) -> Vec<u64> {
    analyzer.analyze(text).mentions.iter().map(|mention| hash(&text[mention.span.range()])).collect()
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn sum(bytes: &[u8]) -> u64 {
    let (words, _) = bytes.as_chunks::<8>();
    words.iter().map(|word| u64::from_ne_bytes(*word)).fold(0, u64::wrapping_add)
}

/// Letters and digits that follow neither: 64 bytes become a mask of bits.
fn word_starts(bytes: &[u8]) -> u32 {
    let of_a_word = |byte: u8| u8::from((byte | 0x20).wrapping_sub(b'a') < 26) | u8::from(byte.wrapping_sub(b'0') < 10);
    // The lowest bit of each of eight bytes, beside each other.
    let packed = |eight: &[u8; 8]| u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
    let (blocks, _) = bytes.as_chunks::<64>();
    let (mut starts, mut before) = (0, 0);
    for block in blocks {
        let classes = block.map(of_a_word);
        let mask = classes.as_chunks::<8>().0.iter().rev().fold(0, |mask, eight| mask << 8 | packed(eight));
        starts += (mask & !(mask << 1 | before)).count_ones();
        before = mask >> 63;
    }
    starts
}

/// One of the library's tables, and the first thing that a look-up does: read how the key's bucket is turned, then its place.
struct Table {
    places: &'static [u8],
    turns: &'static [u8],
}

impl Table {
    fn sum(&self, keys: &[u64]) -> u32 {
        let (turns, places) = (self.turns.as_chunks::<2>().0, self.places.as_chunks::<4>().0);
        let slot = |key: u64, slots: usize| ((u128::from(key) * slots as u128) >> 64) as usize;
        let probe = |key: &u64| {
            let turn = u16::from_le_bytes(turns[slot(*key, turns.len())]);
            u32::from_le_bytes(places[slot(key.rotate_left(u32::from(turn)), places.len())])
        };
        keys.iter().map(probe).fold(0, u32::wrapping_add)
    }

    fn bytes(&self) -> usize {
        self.places.len() + self.turns.len()
    }
}

fn counted(what: &str, keys: usize, bytes: usize, table: &Table) -> String {
    format!("{what} looked up, {:.3} a byte in {} KB", keys as f64 / bytes as f64, table.bytes() / 1000)
}
