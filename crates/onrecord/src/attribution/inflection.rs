//! Inflected forms of a regular verb, for cue verbs that users add.

/// The verb, its third person, past form and participle: `quip`, `quips`, `quipped`, `quipping`.
pub(crate) fn inflections(verb: &str) -> Vec<String> {
    let letters: Vec<char> = verb.chars().collect();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let stem = &verb[..verb.len() - letters.last().map_or(0, |c| c.len_utf8())];
    let mut forms = vec![verb.to_owned()];
    match letters[..] {
        [.., 'e', 'e'] => forms.extend([format!("{verb}s"), format!("{verb}d"), format!("{verb}ing")]),
        [.., 'i', 'e'] => forms.extend([format!("{verb}s"), format!("{verb}d"), format!("{}ying", &stem[..stem.len() - 1])]),
        [.., 'e'] => forms.extend([format!("{verb}s"), format!("{verb}d"), format!("{stem}ing")]),
        [.., c, 'y'] if !vowel(c) => forms.extend([format!("{stem}ies"), format!("{stem}ied"), format!("{verb}ing")]),
        [.., 's' | 'x' | 'z'] | [.., 's' | 'c', 'h'] => {
            forms.extend([format!("{verb}es"), format!("{verb}ed"), format!("{verb}ing")])
        }
        _ => {
            let double = doubled(&letters).map_or(String::new(), |c| c.to_string());
            forms.extend([format!("{verb}s"), format!("{verb}{double}ed"), format!("{verb}{double}ing")]);
        }
    }
    forms
}

/// The final consonant a short verb doubles: `quip`, `slam`; not `claim`, `answer`, `show`.
fn doubled(letters: &[char]) -> Option<char> {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    let consonant = |c: char| !vowel(c) && !matches!(c, 'w' | 'x' | 'y');
    match letters {
        // `qu` sounds as one consonant.
        ['q', 'u', v, c] if vowel(*v) && consonant(*c) => Some(*c),
        [head @ .., v, c] if vowel(*v) && consonant(*c) && head.iter().all(|h| !vowel(*h)) => Some(*c),
        _ => None,
    }
}
