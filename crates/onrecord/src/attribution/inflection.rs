//! Inflected forms of verbs, for cue verbs that users add.

/// Irregular verbs, each with its past forms.
const IRREGULAR: &str = include_str!("../../lexicons/verbs/irregular.txt");

/// What may stand before an irregular verb: `overspeak`, `mishear`.
const PREFIXES: [&str; 14] = ["", "be", "fore", "in", "inter", "mis", "out", "over", "pre", "re", "un", "under", "up", "with"];

/// The dictionary form, and all forms: `quip`, `quips`, `quipped`, `quipping`. An irregular past form is taken for one: `overspoke`.
pub(crate) fn inflections(given: &str) -> (String, Vec<String>) {
    let irregular = irregular(given);
    let verb = irregular.as_ref().map_or(given, |(verb, _, _)| verb);
    let mut forms = vec![verb.to_owned()];
    match &irregular {
        Some((_, past, whole)) => {
            forms.extend(past.iter().cloned());
            // Of `relay` nobody knows whether it is *lay* again.
            regular(verb, !whole, &mut forms);
        }
        None => regular(verb, true, &mut forms),
    }
    (verb.to_owned(), forms)
}

/// The irregular verb that `given` is, or is a past form of, with its past forms; whether it is one without a prefix.
fn irregular(given: &str) -> Option<(String, Vec<String>, bool)> {
    let lines = || IRREGULAR.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    let found = |by: fn(&str, &str, &str) -> bool| {
        PREFIXES.iter().find_map(|prefix| {
            let bare = given.strip_prefix(prefix)?;
            let (verb, past) = lines().find(|(verb, past)| by(bare, verb, past))?;
            let past = past.split('|').map(|form| format!("{prefix}{form}")).collect();
            Some((format!("{prefix}{verb}"), past, prefix.is_empty()))
        })
    };
    found(|bare, verb, _| bare == verb).or_else(|| found(|bare, _, past| past.split('|').any(|form| form == bare)))
}

/// Adds the third person, the participle and, with `past`, the past form, in all their spellings.
fn regular(verb: &str, past: bool, forms: &mut Vec<String>) {
    let letters: Vec<char> = verb.chars().collect();
    let stem = &verb[..verb.len() - letters.last().map_or(0, |c| c.len_utf8())];
    let mut add = |third: &str, ed: &str, ing: &str| {
        forms.push(third.to_owned());
        forms.extend(past.then(|| ed.to_owned()));
        forms.push(ing.to_owned());
    };
    let same = |tail: &str| format!("{verb}{tail}");
    match letters[..] {
        [.., 'e', 'e'] => add(&same("s"), &same("d"), &same("ing")),
        [.., 'i', 'e'] => add(&same("s"), &same("d"), &format!("{}ying", &stem[..stem.len() - 1])),
        [.., 'e'] => add(&same("s"), &same("d"), &format!("{stem}ing")),
        [.., c, 'y'] if !is_vowel(c) => add(&format!("{stem}ies"), &format!("{stem}ied"), &same("ing")),
        [.., 'c'] => add(&same("s"), &same("ked"), &same("king")),
        [.., c, 'o'] if !is_vowel(c) => {
            add(&same("es"), &same("ed"), &same("ing"));
            add(&same("s"), &same("ed"), &same("ing"));
        }
        [.., 's' | 'x'] | [.., 's' | 'c', 'h'] => add(&same("es"), &same("ed"), &same("ing")),
        _ => {
            let hiss = letters.last() == Some(&'z');
            let third = if hiss { "es" } else { "s" };
            let (doubled, long) = doubled(&letters);
            // Whether a longer verb doubles hangs on where it is stressed, and in Britain on nothing: `traveled`, `travelled`.
            if doubled.is_none() || long {
                add(&same(third), &same("ed"), &same("ing"));
            }
            if let Some(c) = doubled {
                let twice = if hiss { format!("{c}es") } else { third.to_owned() };
                add(&same(&twice), &same(&format!("{c}ed")), &same(&format!("{c}ing")));
            }
        }
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// The final consonant that may be doubled, and whether there are vowels before its own: `quip`, `slam`; `travel`. Not `claim`, `show`.
fn doubled(letters: &[char]) -> (Option<char>, bool) {
    let consonant = |c: char| !is_vowel(c) && !matches!(c, 'w' | 'x' | 'y');
    match letters {
        // `qu` sounds as one consonant.
        [head @ .., 'q', 'u', v, c] if is_vowel(*v) && consonant(*c) => (Some(*c), head.iter().any(|h| is_vowel(*h))),
        [head @ .., v, c] if is_vowel(*v) && consonant(*c) && !head.last().is_some_and(|h| is_vowel(*h)) => {
            (Some(*c), head.iter().any(|h| is_vowel(*h)))
        }
        _ => (None, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_those_that_are_written() {
        for (given, verb, written) in [
            ("quip", "quip", "quips quipped quipping"),
            ("claim", "claim", "claims claimed claiming"),
            ("panic", "panic", "panics panicked panicking"),
            ("quiz", "quiz", "quizzes quizzed quizzing"),
            ("veto", "veto", "vetoes vetoed vetoing"),
            ("travel", "travel", "travels traveled travelled travelling"),
            ("defer", "defer", "defers deferred deferring"),
            ("weep", "weep", "weeps wept weeping"),
            ("throw", "throw", "throws threw thrown throwing"),
            ("overspeak", "overspeak", "overspeaks overspoke overspoken overspeaking"),
            ("overspoke", "overspeak", "overspeaks overspoke overspoken overspeaking"),
            ("relay", "relay", "relays relayed relaying"),
            ("waltz", "waltz", "waltzes waltzed waltzing"),
            ("guarantee", "guarantee", "guarantees guaranteed guaranteeing"),
            ("belie", "belie", "belies belied belying"),
        ] {
            let (lemma, forms) = inflections(given);
            assert_eq!(lemma, verb, "{given}");
            for form in written.split(' ') {
                assert!(forms.iter().any(|known| known == form), "{given}: {form} in {forms:?}");
            }
        }
        for (verb, other) in [("see", "seed"), ("star", "stared"), ("quip", "quiped"), ("show", "showwed")] {
            assert!(!inflections(verb).1.iter().any(|form| form == other), "{verb}: {other}");
        }
    }

    #[test]
    fn the_list_is_sorted() {
        let lines: Vec<&str> = IRREGULAR.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.is_sorted() && lines.iter().all(|line| line.split('\t').count() == 2), "{lines:?}");
    }
}
