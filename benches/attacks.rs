//! Texts that nobody writes, to find what is not linear: nanoseconds a byte of the whole pipeline, by size.
//!
//! ```text
//! cargo bench --bench attacks              # 0.1, 1 and 10 MB
//! cargo bench --bench attacks -- 100       # up to 100 MB
//! cargo bench --bench attacks -- 100 lines # the shapes with this in their names
//! ```

use onrecord::Analyzer;
use std::hint::black_box;
use std::time::Instant;

/// (name, what is written first, what is repeated)
const SHAPES: &[(&str, &str, &str)] = &[
    ("full stops", "", "."),
    ("quote marks", "", "“"),
    ("straight marks", "", "\""),
    ("apostrophes", "", "'"),
    ("one quote unclosed", "“", "It is late, and the boats are out. "),
    ("brackets", "", "([{"),
    ("capitals", "", "A"),
    ("capitalised words", "", "Harbour Board "),
    ("one word", "", "a"),
    ("no space, marks", "", "a.b,c-"),
    ("digits", "", "1 "),
    ("dates", "", "June 9, 2024, "),
    ("abbreviations", "", "U.S. "),
    ("initials", "", "J. "),
    ("titles", "", "Mayor "),
    ("titles and towns", "", "Mayor Paris "),
    ("said", "", "said "),
    ("he said that", "", "He said that "),
    ("said, in lines", "", "“No,” Ann Example said.\n\n"),
    ("commas", "", "a, "),
    ("line breaks", "", "\n"),
    ("carriage returns", "", "\r"),
    ("short lines", "", "a\n"),
    ("list items", "", "- a\n"),
    ("bylines", "", "By Ann Example\n"),
    ("addresses", "", "a@b.example/c "),
    ("no-break spaces", "", "\u{a0}"),
    ("combining marks", "e", "\u{301}"),
    ("emoji joined", "", "\u{1F469}\u{200D}"),
    ("CJK", "", "中文。"),
    ("one surname", "Ann Example and Bob Example met. ", "Example said so. "),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let most: usize = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(10);
    let wanted = arguments.iter().find(|argument| argument.parse::<usize>().is_err()).map_or("", String::as_str);
    let sizes: Vec<usize> =
        [100_000, 1_000_000, 10_000_000, 100_000_000].into_iter().filter(|s| *s <= most * 1_000_000).collect();
    let analyzer = Analyzer::new();
    print!("{:<20}", "ns a byte");
    sizes.iter().for_each(|size| print!(" {:>9}", format!("{} MB", *size as f64 / 1e6)));
    println!(" {:>9}", "growth");
    for (name, opening, repeated) in SHAPES.iter().filter(|(name, ..)| name.contains(wanted)) {
        let costs: Vec<f64> = sizes.iter().map(|size| cost(&analyzer, &made(opening, repeated, *size))).collect();
        print!("{name:<20}");
        costs.iter().for_each(|cost| print!(" {cost:>9.1}"));
        println!(" {:>9.2}", costs[costs.len() - 1] / costs[0]);
    }
}

fn made(opening: &str, repeated: &str, size: usize) -> String {
    opening.to_owned() + &repeated.repeat(size / repeated.len())
}

/// Nanoseconds a byte, the better of two runs.
fn cost(analyzer: &Analyzer, text: &str) -> f64 {
    let run = |_| {
        let start = Instant::now();
        black_box(analyzer.analyze(text));
        start.elapsed().as_secs_f64() * 1e9 / text.len() as f64
    };
    (0..2).map(run).fold(f64::INFINITY, f64::min)
}
