//! What can be asked for. The doc comments are the help texts.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

/// Who said what, in which role, to whom: quotes, speakers and names from English news text.
#[derive(Parser)]
#[command(name = "onrecord", version)]
#[command(after_help = "Exit codes: 0 all went well; 1 some documents failed, or some annotations no longer fit; \
                        2 wrong usage, or something could not be read or written.")]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Read articles and write all that is found in them
    Analyze(Analyze),
    /// Read articles and write one row for each quote: speaker, role, cue, kind, quote, sentence, document ...
    Quotes(Quotes),
    /// Split texts into sentences, one a line
    Sentences(Sentences),
    /// Write one web page with every quote by speaker, each in its context, and each speaker's share
    Report(Report),
    /// Tell why a quote of an article has the speaker it has
    Explain {
        /// The article; `-` is standard input
        file: PathBuf,
        /// Number of the quote, from 1, in the order of `onrecord quotes`
        number: usize,
        #[command(flatten)]
        analyzer: AnalyzerOptions,
    },
    /// Look at a file of your own names
    Gazetteer {
        #[command(subcommand)]
        action: GazetteerAction,
    },
    /// Look for a document's mentions and quotes in a text that was cleaned anew, and tell what moved, changed or is missing
    Verify {
        /// One document as `onrecord analyze --format jsonl` writes it
        annotations: PathBuf,
        /// The text to look in
        text: PathBuf,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell to write it for
        shell: clap_complete::Shell,
    },
    /// Print the manual page, for man(1)
    Man,
}

#[derive(Subcommand)]
pub enum GazetteerAction {
    /// Tell every unusable line
    Check {
        /// The .csv or .jsonl file
        file: PathBuf,
    },
    /// Count entries by label, and what they have
    Stats {
        /// The .csv or .jsonl file
        file: PathBuf,
    },
}

#[derive(Args)]
pub struct Analyze {
    #[command(flatten)]
    pub input: InputOptions,
    #[command(flatten)]
    pub analyzer: AnalyzerOptions,
    #[command(flatten)]
    pub output: OutputOptions,
    /// What to write; without it pretty on a terminal, else jsonl
    #[arg(long, short)]
    pub format: Option<AnalyzeFormat>,
    /// Leave each document's text out of jsonl and json
    #[arg(long)]
    pub no_text: bool,
    /// Add to every mention and quote of jsonl and json its text and the 32 characters on both sides, to find it again
    #[arg(long, conflicts_with = "no_text")]
    pub selectors: bool,
    /// What offsets count in jsonl and json
    #[arg(long, value_name = "UNIT", default_value = "char")]
    pub offset_unit: OffsetUnit,
}

#[derive(Args)]
pub struct Quotes {
    #[command(flatten)]
    pub input: InputOptions,
    #[command(flatten)]
    pub analyzer: AnalyzerOptions,
    #[command(flatten)]
    pub output: OutputOptions,
    /// What to write; without it pretty on a terminal, else jsonl
    #[arg(long, short)]
    pub format: Option<RowFormat>,
}

#[derive(Args)]
pub struct Sentences {
    #[command(flatten)]
    pub input: InputOptions,
    #[command(flatten)]
    pub output: OutputOptions,
    /// lines: the sentence alone; jsonl: with document and offsets
    #[arg(long, short, default_value = "lines")]
    pub format: SentenceFormat,
}

#[derive(Args)]
pub struct Report {
    #[command(flatten)]
    pub input: InputOptions,
    #[command(flatten)]
    pub analyzer: AnalyzerOptions,
    /// The page to write; without it, or as `-`, standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Title of the page
    #[arg(long, default_value = "Who said what")]
    pub title: String,
}

#[derive(Args)]
pub struct InputOptions {
    /// Files, folders (all .txt, .jsonl and .ndjson files in them, also .gz and .zst), patterns in quotes, or `-` for standard input
    #[arg(required = true, value_name = "INPUT")]
    pub inputs: Vec<PathBuf>,
    /// text: a file is an article; jsonl: a line is a JSON object with the article; without it by the file's name
    #[arg(long, value_name = "KIND")]
    pub input_format: Option<InputFormat>,
    /// Key of the article's text in jsonl
    #[arg(long, value_name = "KEY", default_value = "text")]
    pub text_field: String,
    /// Key of the article's id in jsonl; a line without it is called FILE:LINE
    #[arg(long, value_name = "KEY", default_value = "id")]
    pub id_field: String,
    /// What to do with text that is not UTF-8: strict fails the document, replace puts U+FFFD for what is wrong
    #[arg(long, value_name = "POLICY", default_value = "strict")]
    pub encoding_errors: EncodingErrors,
    /// Longest article in bytes; a longer one fails, as memory is about 25 times that
    #[arg(long, value_name = "BYTES", default_value_t = 64 << 20, value_parser = clap::value_parser!(u64).range(1..=u32::MAX as u64))]
    pub max_bytes: u64,
    /// Only every n-th article, beginning with number i: `2/8` is the second of eight shares
    #[arg(long, value_name = "I/N", value_parser = shard)]
    pub shard: Option<Shard>,
    /// Threads that analyse; without it one for each core
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// Write one JSON line for each article that failed here, rather than a message to standard error
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub struct AnalyzerOptions {
    /// Your own names: a .csv or .jsonl file with text, label, id, aliases, case; of two files whose names overlap in an
    /// article the first wins; may be given more than once
    #[arg(long, value_name = "FILE")]
    pub gazetteer: Vec<PathBuf>,
    /// One more verb that attributes, in its dictionary form; may be given more than once
    #[arg(long, value_name = "VERB")]
    pub cue: Vec<String>,
    /// One more abbreviation whose full stop ends no sentence; may be given more than once
    #[arg(long, value_name = "WORD")]
    pub abbreviation: Vec<String>,
    /// Return only mentions with this label; may be given more than once
    #[arg(long, value_name = "LABEL", value_parser = label)]
    pub label: Vec<onrecord::Label>,
    /// The day that `Monday` is counted from, as YYYY-MM-DD; without it each article's own
    #[arg(long, value_name = "DATE")]
    pub reference_date: Option<onrecord::Date>,
    /// Do without the embedded lists of names
    #[arg(long)]
    pub no_default_gazetteer: bool,
}

#[derive(Args)]
pub struct OutputOptions {
    /// The file to write, never compressed, for html and brat the folder; it appears when all is done. Without it, or as `-`, standard output
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Go on where a run with the same inputs and options was stopped; its journal stands beside the output. A file survives a power
    /// cut too; the pages of html and brat may not, so begin these anew then
    #[arg(long, requires = "output")]
    pub resume: bool,
}

impl OutputOptions {
    /// `None`: standard output.
    pub fn file(&self) -> Option<&Path> {
        named(self.output.as_deref())
    }
}

/// A path but for `-`, the streams' own name.
pub fn named(path: Option<&Path>) -> Option<&Path> {
    path.filter(|path| path.as_os_str() != "-")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AnalyzeFormat {
    /// One onrecord/1 document a line
    Jsonl,
    /// One JSON array of onrecord/1 documents, indented
    Json,
    /// One row for each quote
    Csv,
    /// One token a line with its BIO tag
    Conll,
    /// Standoff files for the brat editor
    Brat,
    /// One annotated web page for each article
    Html,
    /// For people
    Pretty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum RowFormat {
    Jsonl,
    Csv,
    /// For people
    Pretty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SentenceFormat {
    Lines,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum InputFormat {
    Text,
    Jsonl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EncodingErrors {
    Strict,
    Replace,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OffsetUnit {
    /// Unicode code points
    Char,
    /// UTF-8 bytes
    Byte,
}

/// One of so many shares of the articles, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    pub index: u64,
    pub of: u64,
}

fn label(text: &str) -> Result<onrecord::Label, String> {
    text.parse().map_err(|error| match error {
        onrecord::Error::Config { reason, .. } => reason,
        other => other.to_string(),
    })
}

fn shard(text: &str) -> Result<Shard, String> {
    let parsed = text.split_once('/').and_then(|(index, of)| Some((index.parse::<u64>().ok()?, of.parse::<u64>().ok()?)));
    match parsed {
        Some((index, of)) if (1..=of).contains(&index) => Ok(Shard { index: index - 1, of }),
        _ => Err("a share is I/N with I from 1 to N, like 2/8".into()),
    }
}
