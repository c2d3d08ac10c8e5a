//! The binary: all that it does stands in the library, which the Python package's console script runs too.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(onrecord_cli::run(std::env::args_os()))
}
