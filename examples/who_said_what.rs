//! Who said what in an article: its metadata, then a table of quotes.
//!
//! ```text
//! cargo run --release --example who_said_what                     # the bundled sample
//! cargo run --release --example who_said_what -- article.txt      # a file; - is standard input
//! cargo run --release --example who_said_what -- --json article.txt
//! cargo run --release --example who_said_what -- --html page.html article.txt
//! ```

use anstyle::{AnsiColor, Style};
use clap::Parser;
use onrecord::{Analyzer, Document, OffsetUnit, Quote, QuoteKind};
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// Prints who said what in an English news article.
#[derive(Parser)]
struct Arguments {
    /// The article, UTF-8 text; `-` is standard input; none: the bundled sample.
    file: Option<PathBuf>,
    /// Print the whole document as JSON (schema onrecord/1, offsets in code points) in place of the table.
    #[arg(long)]
    json: bool,
    /// Also write the annotated article as a web page.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

const SAMPLE: &str = include_str!("data/reservoir.txt");

/// Title and width of each column.
const COLUMNS: [(&str, usize); 5] = [("speaker", 18), ("role", 22), ("cue", 10), ("kind", 8), ("quote", 44)];

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            anstream::eprintln!("error: {reason}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let text = read(arguments.file.as_ref())?;
    let doc = Analyzer::new().analyze(&text);
    if let Some(page) = &arguments.html {
        std::fs::write(page, doc.to_html()).map_err(|e| format!("{}: {e}", page.display()))?;
    }
    let mut out = io::BufWriter::new(anstream::stdout().lock());
    let printed = if arguments.json {
        writeln!(out, "{}", doc.to_json(OffsetUnit::Char))
    } else {
        metadata(&mut out, &doc).and_then(|()| table(&mut out, &doc))
    };
    match printed.and_then(|()| out.flush()) {
        // The reader has seen enough: `who_said_what | head`.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done.map_err(|e| e.to_string()),
    }
}

/// The text to read; an error names the file and, for text that is not UTF-8, the byte.
fn read(file: Option<&PathBuf>) -> Result<String, String> {
    let Some(file) = file else { return Ok(SAMPLE.to_owned()) };
    let name = if file.as_os_str() == "-" { "<stdin>".to_owned() } else { file.display().to_string() };
    let mut bytes = Vec::new();
    let done =
        if name == "<stdin>" { io::stdin().read_to_end(&mut bytes).map(drop) } else { std::fs::read(file).map(|b| bytes = b) };
    done.map_err(|e| format!("{name}: {e}"))?;
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        format!("{name}: not UTF-8: byte 0x{:02x} at offset {at}", e.as_bytes()[at])
    })
}

/// One line for each fact that the article's blocks give.
fn metadata(out: &mut impl Write, doc: &Document) -> io::Result<()> {
    let dateline = doc.dateline.as_ref().map(|d| joined([Some(&d.place), d.date.as_ref(), d.agency.as_ref()]));
    let copyright = doc.copyright.as_ref().map(|c| joined([c.year.map(|y| y.to_string()).as_ref(), c.holder.as_ref()]));
    let list = |names: &[String]| (!names.is_empty()).then(|| names.join(", "));
    let label = AnsiColor::BrightBlack.on_default();
    for (name, value) in [
        ("headline", doc.headline.clone()),
        ("authors", list(&doc.authors)),
        ("agency", doc.agency.clone()),
        ("dateline", dateline),
        ("contributors", list(&doc.contributors)),
        ("copyright", copyright),
        ("distributor", doc.distributor.clone()),
    ] {
        if let Some(value) = value {
            writeln!(out, "{label}{name:<13}{label:#} {value}")?;
        }
    }
    writeln!(out)
}

/// The parts that are there, separated by commas.
fn joined<const N: usize>(parts: [Option<&String>; N]) -> String {
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// One row for each quote, cells wrapped to their column.
fn table(out: &mut impl Write, doc: &Document) -> io::Result<()> {
    row(out, COLUMNS.map(|(title, _)| title), [Style::new().bold(); 5])?;
    row(out, COLUMNS.map(|(_, width)| "-".repeat(width)).each_ref().map(String::as_str), [Style::new(); 5])?;
    for quote in &doc.quotes {
        row(out, cells(doc, quote).each_ref().map(String::as_str), styles(quote.kind))?;
    }
    Ok(())
}

fn cells(doc: &Document, quote: &Quote) -> [String; 5] {
    let absent = || "-".to_owned();
    [
        doc.speaker_name(quote).map_or_else(absent, String::from),
        doc.role(quote).map_or_else(absent, String::from),
        quote.cue.as_ref().map_or_else(absent, |cue| doc[cue.span].to_owned()),
        quote.kind.to_string(),
        doc[quote.span].to_owned(),
    ]
}

fn styles(kind: QuoteKind) -> [Style; 5] {
    let kind = match kind {
        QuoteKind::Direct => AnsiColor::Green,
        QuoteKind::Mixed => AnsiColor::Yellow,
        _ => AnsiColor::Magenta,
    };
    [
        AnsiColor::Cyan.on_default().bold(),
        AnsiColor::BrightBlack.on_default(),
        AnsiColor::Blue.on_default(),
        kind.on_default(),
        Style::new(),
    ]
}

fn row(out: &mut impl Write, cells: [&str; 5], styles: [Style; 5]) -> io::Result<()> {
    let wrapped: Vec<Vec<String>> = cells.iter().zip(COLUMNS).map(|(cell, (_, width))| wrap(cell, width)).collect();
    for line in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
        let mut gap = 0;
        for ((column, style), (_, width)) in wrapped.iter().zip(styles).zip(COLUMNS) {
            let cell = column.get(line).map_or("", String::as_str);
            if !cell.is_empty() {
                write!(out, "{:gap$}{style}{cell}{style:#}", "")?;
                gap = 0;
            }
            gap += (width + 2).saturating_sub(cell.chars().count());
        }
        writeln!(out)?;
    }
    Ok(())
}

/// `text` in lines of at most `width` characters, broken at white space; a longer word has a line of its own.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
