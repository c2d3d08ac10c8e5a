//! The command line of onrecord. The modules stand in the order the data flows: arguments, inputs, the batch that reads, analyses and
//! writes, formats, outputs with their journal, and the commands that put these together.

#![forbid(unsafe_code)]

mod arguments;
mod failure;

mod input;

mod batch;

mod format;
mod rows;

mod journal;
mod output;

mod command;
mod report;

use arguments::{Arguments, Command};
use clap::{CommandFactory, FromArgMatches};
use failure::Stop;
pub use failure::{Failure, Reason};
use std::ffi::OsString;
use std::io::Write;

/// For the property tests and fuzz targets; no part of the stable interface.
#[doc(hidden)]
pub use {
    input::Keys,
    journal::{Journal, State},
};

/// Runs one command line, its program's name first, on the process's own standard streams. The exit code: 0; 1 where some documents
/// failed, or some annotations no longer fit; 2 for a wrong command line and for what cannot be read or written.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let version = format!("{} (ruleset {})", onrecord::VERSION, onrecord::RULESET);
    // One leak a process: clap keeps versions for as long as it lives.
    let parser = Arguments::command().version(&*version.leak());
    let parsed = parser.try_get_matches_from(arguments).and_then(|matches| Arguments::from_arg_matches(&matches));
    let arguments = match parsed {
        Ok(arguments) => arguments,
        Err(usage) => {
            // Help and version are no errors; a closed pipe is none either.
            let shown = usage.print().and_then(|()| std::io::stdout().flush());
            let failed = shown.err().filter(|_| !usage.use_stderr()).map(Failure::stream(None));
            return failed.map_or(usage.exit_code() as u8, |failure| ended(Err(failure)));
        }
    };
    let result = dispatch(arguments.command);
    // A process that is not Rust's own does not do this at its end.
    let _ = std::io::stdout().flush();
    ended(result)
}

/// The exit code, and the message.
fn ended(result: Result<Stop, Failure>) -> u8 {
    match result {
        Ok(Stop::Done) | Err(Failure::BrokenPipe) => 0,
        Ok(Stop::SomeFailed) => 1,
        Err(reason) => {
            tell(format_args!("error: {reason}"));
            2
        }
    }
}

/// A message to standard error. Where that cannot be written the message is lost, and no work with it.
fn tell(message: std::fmt::Arguments<'_>) {
    let _ = writeln!(anstream::stderr(), "{message}");
}

fn dispatch(command: Command) -> Result<Stop, Failure> {
    match command {
        Command::Analyze(arguments) => command::analyze(&arguments),
        Command::Quotes(arguments) => command::quotes(&arguments),
        Command::Sentences(arguments) => command::sentences(&arguments),
        Command::Report(arguments) => command::report(&arguments),
        Command::Explain { file, number, analyzer } => command::explain(&file, number, &analyzer),
        Command::Gazetteer { action } => command::gazetteer(&action),
        Command::Verify { annotations, text } => command::verify(&annotations, &text),
        Command::Completions { shell } => command::completions(shell),
        Command::Man => command::man(),
    }
}
