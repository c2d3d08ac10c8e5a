//! The commands: each puts inputs, a format and an output together.

use crate::arguments::{
    Analyze, AnalyzeFormat, AnalyzerOptions, Arguments, GazetteerAction, InputFormat, InputOptions, OffsetUnit, OutputOptions,
    Quotes, Report, RowFormat, SentenceFormat, Sentences, named,
};
use crate::batch::{self, Article};
use crate::failure::{Failure, Stop};
use crate::format::{Format, Json, Page, lines};
use crate::input::{Progress, Reader, Source, is_packed, known, sources};
use crate::output::{Opened, Plan, check_whole, failed_line, write_whole};
use crate::report::Collected;
use crate::rows::one_line;
use crate::tell;
use clap::CommandFactory;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use onrecord::{Analyzer, Document, Gazetteer, OffsetMap, Outcome, Part};
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Read, Write};
use std::path::Path;

pub fn analyze(arguments: &Analyze) -> Result<Stop, Failure> {
    let json = Json { unit: arguments.offset_unit, text: !arguments.no_text, selectors: arguments.selectors };
    let format = match arguments.format.unwrap_or(default(&arguments.output, AnalyzeFormat::Pretty, AnalyzeFormat::Jsonl)) {
        AnalyzeFormat::Jsonl => Format::Jsonl(json),
        AnalyzeFormat::Json => Format::Json(json),
        AnalyzeFormat::Csv => Format::Csv,
        AnalyzeFormat::Conll => Format::Conll,
        AnalyzeFormat::Brat => Format::Brat,
        AnalyzeFormat::Html => Format::Html,
        AnalyzeFormat::Pretty => Format::Pretty,
    };
    if !matches!(format, Format::Jsonl(_) | Format::Json(_)) {
        let byte = arguments.offset_unit == OffsetUnit::Byte;
        let given = [("--no-text", arguments.no_text), ("--selectors", arguments.selectors), ("--offset-unit byte", byte)];
        if let Some((option, _)) = given.into_iter().find(|(_, given)| *given) {
            return Err(Failure::OnlyJson(option));
        }
    }
    documents(&arguments.input, &arguments.analyzer, &arguments.output, format)
}

pub fn quotes(arguments: &Quotes) -> Result<Stop, Failure> {
    let format = match arguments.format.unwrap_or(default(&arguments.output, RowFormat::Pretty, RowFormat::Jsonl)) {
        RowFormat::Jsonl => Format::Rows,
        RowFormat::Csv => Format::Csv,
        RowFormat::Pretty => Format::Pretty,
    };
    documents(&arguments.input, &arguments.analyzer, &arguments.output, format)
}

/// For people on a terminal, for programs elsewhere.
fn default<F>(output: &OutputOptions, people: F, programs: F) -> F {
    if output.file().is_none() && io::stdout().is_terminal() { people } else { programs }
}

fn documents(input: &InputOptions, options: &AnalyzerOptions, output: &OutputOptions, format: Format) -> Result<Stop, Failure> {
    let analyzer = analyzer(options)?;
    let rendered = |articles: &[Article]| read(&analyzer, articles).iter().map(|doc| format.render(doc)).collect();
    run(input, output, format, Some(options), rendered)
}

pub fn sentences(arguments: &Sentences) -> Result<Stop, Failure> {
    let format = match arguments.format {
        SentenceFormat::Lines => Format::Lines,
        SentenceFormat::Jsonl => Format::LineRows,
    };
    let listed = |(id, text): &Article| {
        let spans = onrecord::sentences(text);
        let written = if format == Format::Lines {
            spans.fold(String::new(), |out, span| out + &one_line(&text[span.range()]) + "\n")
        } else {
            let map = OffsetMap::new(text);
            lines(spans.map(|span| {
                let (start, end) = (map.to_char(text, span.start), map.to_char(text, span.end));
                serde_json::json!({"document": id, "start": start, "end": end, "text": &text[span.range()]})
            }))
        };
        vec![Page { ending: "txt", bytes: written.into_bytes() }]
    };
    run(&arguments.input, &arguments.output, format, None, |articles| articles.iter().map(listed).collect())
}

fn read(analyzer: &Analyzer, articles: &[Article]) -> Vec<Document> {
    let texts: Vec<&str> = articles.iter().map(|(_, text)| *text).collect();
    let mut documents = analyzer.analyze_together(&texts);
    documents.iter_mut().zip(articles).for_each(|(doc, (id, _))| doc.id = Some((*id).to_owned()));
    documents
}

/// Every article through `work`, the pages that it gives for each to the output. `options`: those that `work` depends on.
fn run(
    input: &InputOptions,
    output: &OutputOptions,
    format: Format,
    options: Option<&AnalyzerOptions>,
    work: impl Fn(&[Article]) -> Vec<Vec<Page>> + Sync,
) -> Result<Stop, Failure> {
    let sources = sources(input)?;
    let plan = Plan {
        format,
        output: output.file(),
        errors: input.errors.as_deref(),
        resume: output.resume,
        run: description(input, &sources, format, options),
    };
    check_names(plan.output, plan.errors, &sources)?;
    let state = match plan.open()? {
        Opened::Ended(state) => state,
        Opened::Going(mut writer) => {
            let progress = Progress::default();
            let bar = bar(&sources, output.file().is_some());
            let reader = Reader::new(sources, input, writer.state.next, progress.clone());
            let done = batch::run(reader, input.threads, work, |batch| {
                writer.take(batch, |message| bar.suspend(|| tell(format_args!("failed: {message}"))))?;
                bar.set_message(format!("{} articles", writer.state.written + writer.state.failed));
                bar.set_position(progress.bytes());
                Ok(())
            });
            bar.finish_and_clear();
            done?;
            writer.finish()?
        }
    };
    Ok(if state.failed == 0 { Stop::Done } else { Stop::SomeFailed })
}

/// What tells a run from another: the program, the options, and the files read, with their sizes and times.
fn description(input: &InputOptions, sources: &[Source], format: Format, options: Option<&AnalyzerOptions>) -> String {
    let mut sum = flate2::Crc::new();
    let mut add = |path: Option<&Path>, kind: Option<InputFormat>| {
        let metadata = path.and_then(|path| std::fs::metadata(path).ok());
        let state = metadata.map(|metadata| (metadata.len(), metadata.modified().ok()));
        sum.update(format!("{path:?} {kind:?} {state:?}\n").as_bytes());
    };
    sources.iter().for_each(|source| add(source.path.as_deref(), Some(source.format)));
    options.iter().flat_map(|options| &options.gazetteer).for_each(|path| add(Some(path), None));
    let InputOptions { text_field, id_field, encoding_errors, max_bytes, shard, errors, .. } = input;
    format!(
        "onrecord {}, ruleset {}; {} inputs {:08x}; {:?}; {format:?} {options:?}",
        onrecord::VERSION,
        onrecord::RULESET,
        sources.len(),
        sum.sum(),
        (text_field, id_field, encoding_errors, max_bytes, shard, errors.is_some())
    )
}

/// Files to write must be two, and none to read: from a folder of inputs a second run would read what the first has written.
fn check_names(output: Option<&Path>, errors: Option<&Path>, sources: &[Source]) -> Result<(), Failure> {
    if let (Some(output), Some(errors)) = (output, errors)
        && output == errors
    {
        return Err(Failure::TwoUses(errors.to_owned()));
    }
    for written in output.into_iter().chain(errors) {
        if is_packed(written) {
            return Err(Failure::Packed(written.to_owned()));
        }
        let Ok(whole) = written.canonicalize() else { continue };
        let inputs = sources.iter().filter_map(|source| source.path.as_deref());
        // Only names that are alike are looked up: there may be millions of inputs.
        let mut alike = inputs.filter(|path| path.file_name() == written.file_name());
        if alike.any(|path| path.canonicalize().is_ok_and(|path| path == whole)) {
            return Err(Failure::IsInput(written.to_owned()));
        }
    }
    Ok(())
}

/// Progress on standard error where that is a terminal and nothing else is written there.
fn bar(sources: &[Source], to_file: bool) -> ProgressBar {
    let sizes = sources.iter().map(|source| source.path.as_ref().and_then(|path| Some(std::fs::metadata(path).ok()?.len())));
    let total: Option<u64> = sizes.sum();
    let bar = if to_file || !io::stdout().is_terminal() {
        ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr())
    } else {
        ProgressBar::hidden()
    };
    let template = if total.is_some() {
        "{msg}  {bytes}/{total_bytes}  {bytes_per_sec}  {eta} left"
    } else {
        "{msg}  {bytes}  {bytes_per_sec}"
    };
    bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
}

pub fn report(arguments: &Report) -> Result<Stop, Failure> {
    let analyzer = analyzer(&arguments.analyzer)?;
    let sources = sources(&arguments.input)?;
    let output = named(arguments.output.as_deref());
    check_names(output, arguments.input.errors.as_deref(), &sources)?;
    // Before hours of work, not behind them.
    output.into_iter().chain(arguments.input.errors.as_deref()).try_for_each(check_whole)?;
    let progress = Progress::default();
    let bar = bar(&sources, output.is_some());
    let reader = Reader::new(sources, &arguments.input, 0, progress.clone());
    let (mut page, mut errors) = (Collected::default(), Vec::new());
    let work = |articles: &[Article]| read(&analyzer, articles).iter().map(Collected::of).collect();
    batch::run(reader, arguments.input.threads, work, |batch| {
        for done in batch {
            match done.result {
                Ok(found) => page.add(found),
                Err(ref reason) => {
                    if arguments.input.errors.is_none() {
                        bar.suspend(|| tell(format_args!("failed: {}: {reason}", done.place)));
                    }
                    errors.extend(failed_line(&done, reason));
                    page.fail(&done.place, reason);
                }
            }
        }
        bar.set_message(format!("{} articles", page.articles()));
        bar.set_position(progress.bytes());
        Ok(())
    })?;
    bar.finish_and_clear();
    let html = page.to_html(&arguments.title);
    match output {
        Some(path) => write_whole(path, html.as_bytes())?,
        None => drop(print(&html)?),
    }
    if let Some(path) = &arguments.input.errors {
        write_whole(path, &errors)?;
    }
    Ok(if page.all_read() { Stop::Done } else { Stop::SomeFailed })
}

/// A file's text, or that of standard input.
fn text(path: &Path) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = match path.as_os_str() == "-" {
        true => io::stdin().read_to_end(&mut bytes).map(drop),
        false => std::fs::read(path).map(|read| bytes = read),
    };
    read.map_err(Failure::read(path))?;
    String::from_utf8(bytes).map_err(|wrong| {
        let offset = wrong.utf8_error().valid_up_to();
        Failure::NotUtf8 { path: path.to_owned(), byte: wrong.as_bytes()[offset], offset }
    })
}

pub fn explain(file: &Path, number: usize, options: &AnalyzerOptions) -> Result<Stop, Failure> {
    if known(file) == Some(InputFormat::Jsonl) {
        return Err(Failure::NotText(file.to_owned()));
    }
    let analyzer = analyzer(options)?;
    let doc = analyzer.analyze(&text(file)?);
    let explanation = number.checked_sub(1).and_then(|quote| analyzer.explain(&doc, quote));
    let Some(explanation) = explanation else {
        return Err(match doc.quotes.len() {
            0 => Failure::NoQuotes(file.to_owned()),
            count => Failure::NoQuote { path: file.to_owned(), number, count },
        });
    };
    print(&format!("{explanation}\n"))
}

pub fn gazetteer(action: &GazetteerAction) -> Result<Stop, Failure> {
    let (GazetteerAction::Check { file } | GazetteerAction::Stats { file }) = action;
    let read = if is_jsonl(file) { Gazetteer::from_jsonl_collecting(file) } else { Gazetteer::from_csv_collecting(file) };
    let (gazetteer, errors) = read?;
    match action {
        GazetteerAction::Check { .. } => {
            let mut out: String = errors.iter().map(|error| format!("{error}\n")).collect();
            out += &format!("{} entries, {} unusable lines\n", gazetteer.len(), errors.len());
            print(&out)?;
        }
        GazetteerAction::Stats { .. } => {
            print(&stats(&gazetteer, errors.len()))?;
        }
    }
    Ok(if errors.is_empty() { Stop::Done } else { Stop::SomeFailed })
}

fn stats(gazetteer: &Gazetteer, unusable: usize) -> String {
    let mut labels: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut ids, mut aliases) = (0, 0);
    for entry in gazetteer.entries() {
        *labels.entry(entry.label.as_str()).or_default() += 1;
        ids += entry.id.is_some() as usize;
        aliases += entry.aliases.len();
    }
    let counts = [("entries", gazetteer.len()), ("with an id", ids), ("aliases", aliases), ("unusable lines", unusable)];
    counts.into_iter().chain(labels).map(|(what, count)| format!("{what:<16}{count:>9}\n")).collect()
}

fn is_jsonl(path: &Path) -> bool {
    path.extension().is_some_and(|e| ["jsonl", "ndjson", "json"].iter().any(|name| e.eq_ignore_ascii_case(name)))
}

pub fn verify(annotations: &Path, other: &Path) -> Result<Stop, Failure> {
    let (json, text) = (text(annotations)?, text(other)?);
    let doc = Document::from_json(&json).or_else(|own| Document::from_json_with_text(&json, &text).map_err(|_| own));
    let doc = doc.map_err(|source| Failure::NotADocument { path: annotations.to_owned(), source })?;
    let (old, new) = (OffsetMap::new(&doc.text), OffsetMap::new(&text));
    let mut counts = [("same", 0), ("moved", 0), ("changed", 0), ("missing", 0)];
    let mut out = String::new();
    for finding in doc.verify(&text) {
        let (rank, place) = match finding.outcome {
            Outcome::Same => (0, Some(finding.span)),
            Outcome::Moved(span) => (1, Some(span)),
            Outcome::Changed(span) => (2, Some(span)),
            _ => (3, None),
        };
        counts[rank].1 += 1;
        if rank == 0 {
            continue;
        }
        let (list, number) = match finding.part {
            Part::Mention(number) => ("mention", number),
            Part::Quote(number) => ("quote", number),
            _ => ("other", 0),
        };
        let at = |map: &OffsetMap, text: &str, span: onrecord::Span| {
            format!("{}-{}", map.to_char(text, span.start), map.to_char(text, span.end))
        };
        let here = place.map_or_else(|| "-".to_owned(), |span| at(&new, &text, span));
        let there = at(&old, &doc.text, finding.span);
        out += &format!("{}\t{list}\t{number}\t{there}\t{here}\t{}\n", counts[rank].0, one_line(&doc[finding.span]));
    }
    let summary: Vec<String> = counts.iter().map(|(what, count)| format!("{count} {what}")).collect();
    print(&format!("{out}{}\n", summary.join(", ")))?;
    Ok(if counts[2].1 + counts[3].1 == 0 { Stop::Done } else { Stop::SomeFailed })
}

pub fn completions(shell: clap_complete::Shell) -> Result<Stop, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "onrecord", &mut script);
    print(&String::from_utf8_lossy(&script))
}

pub fn man() -> Result<Stop, Failure> {
    let mut page = Vec::new();
    let command = Arguments::command().version(onrecord::VERSION);
    let mut render = |command: clap::Command| clap_mangen::Man::new(command).render(&mut page).map_err(Failure::stream(None));
    render(command.clone())?;
    for sub in command.get_subcommands() {
        let name = format!("onrecord {}", sub.get_name());
        render(sub.clone().display_name(name))?;
    }
    print(&String::from_utf8_lossy(&page))
}

fn print(text: &str) -> Result<Stop, Failure> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Failure::stream(None))?;
    Ok(Stop::Done)
}

/// The analyzer that the options ask for.
fn analyzer(options: &AnalyzerOptions) -> Result<Analyzer, Failure> {
    let mut builder = Analyzer::builder().default_gazetteer(!options.no_default_gazetteer);
    for path in &options.gazetteer {
        let read = if is_jsonl(path) { Gazetteer::from_jsonl(path) } else { Gazetteer::from_csv(path) };
        builder = builder.gazetteer(read?);
    }
    builder = builder.labels(options.label.iter().copied()).cues(&options.cue).abbreviations(&options.abbreviation);
    if let Some(date) = options.reference_date {
        builder = builder.reference_date(date);
    }
    Ok(builder.build()?)
}
