//! Data of others that the lexicons hold is named, with its licence, in `NOTICE`. (`build.rs` checks the lists themselves.)

use std::fs;
use std::path::Path;

#[test]
fn every_list_with_data_of_others_is_in_the_notice() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let notice = fs::read_to_string(root.join("../../NOTICE")).expect("NOTICE at the root");
    for kind in ["words", "sets", "order", "names", "phrases"] {
        for entry in fs::read_dir(root.join("lexicons").join(kind)).into_iter().flatten() {
            let path = entry.expect("readable").path();
            if path.extension().is_none_or(|extension| extension != "txt") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a list");
            let licence = text.lines().find_map(|line| line.strip_prefix("# licence:")).expect("a header").trim();
            let name = format!("{kind}/{}", path.file_name().expect("a name").to_string_lossy());
            assert_eq!(licence != "MIT OR Apache-2.0", notice.contains(&name), "{name} ({licence}) against NOTICE");
        }
    }
}
