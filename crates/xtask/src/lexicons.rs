//! Checks the lexicons as `build.rs` does, counts their entries, and sorts them on demand.

#[path = "../../onrecord/src/lexicon/source.rs"]
mod source;

use source::Kind;
use std::fs;
use std::path::{Path, PathBuf};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const LEXICONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../onrecord/lexicons");
const KINDS: [(&str, Kind); 6] = [
    ("words", Kind::Words),
    ("sets", Kind::Words),
    ("lemmas", Kind::Words),
    ("order", Kind::Words),
    ("names", Kind::Names),
    ("phrases", Kind::Phrases),
];

/// Prints the number of entries of each list; with `sort`, first puts the entries in order and drops repeated lines.
///
/// # Errors
/// The first broken rule, as `file:line: reason`.
pub fn run(sort: bool) -> Outcome<()> {
    println!("{:<36} {:>8} {:>8}  label", "list", "entries", "extra");
    let mut total = 0;
    for (folder, kind) in KINDS {
        for file in lists(&Path::new(LEXICONS).join(folder))? {
            let mut text = fs::read_to_string(&file)?;
            if sort {
                text = sorted(&text);
                fs::write(&file, &text)?;
            }
            let list = source::parse(&file.display().to_string(), &text, kind)?;
            let name = format!("{folder}/{}", file.file_name().unwrap_or_default().to_string_lossy());
            // Values of words, aliases of names.
            let extra = list.entries.iter().filter(|entry| entry.extra.is_some()).count();
            println!("{name:<36} {:>8} {extra:>8}  {}", list.entries.len(), list.label.unwrap_or("-"));
            total += list.entries.len();
        }
    }
    println!("{:<36} {total:>8}", "all");
    Ok(())
}

fn lists(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    Ok(files)
}

/// The remarks stay at the head; entries follow in the order of their bytes up to the first tab, each line once.
fn sorted(text: &str) -> String {
    let (remarks, mut entries): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
    entries.retain(|line| !line.is_empty());
    entries.sort_by_key(|line| line.split('\t').next().map(|entry| entry.split(" # ").next()));
    entries.dedup();
    remarks.into_iter().chain(entries).flat_map(|line| [line, "\n"]).collect()
}
