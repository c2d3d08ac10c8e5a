//! The same text in other letters, so that what they cost can be told from what is said.

type Change = fn(&str) -> String;

/// By name; ASCII alone comes first, as the others are compared with it.
pub const ALPHABETS: [(&str, Change); 4] =
    [("ASCII alone", ascii), ("30 % accented", accented), ("Cyrillic", cyrillic), ("Chinese", chinese)];

fn ascii(text: &str) -> String {
    let plain = |letter| match letter {
        '“' | '”' => '"',
        '‘' | '’' => '\'',
        '—' | '–' => '-',
        '€' | '£' => '$',
        'á' | 'ã' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ë' => 'e',
        'ı' | 'í' => 'i',
        'ó' | 'ö' => 'o',
        'ü' => 'u',
        other if other.is_ascii() => other,
        _ => '?',
    };
    text.chars().map(plain).collect()
}

/// In three letters of ten, an accent.
fn accented(text: &str) -> String {
    let with = |(place, letter): (usize, char)| {
        if place * 7 % 10 < 3 { swapped(letter, "áƀćđéƒǵĥíĵķĺṁńóṗɋŕśţúṽŵẋýź") } else { letter }
    };
    ascii(text).chars().enumerate().map(with).collect()
}

fn cyrillic(text: &str) -> String {
    ascii(text).chars().map(|letter| swapped(letter, "абцдефгхийклмнопярстувшьыз")).collect()
}

/// A sign a letter, no spaces between words, and the full stop of Chinese.
fn chinese(text: &str) -> String {
    let sign = |letter: char| match letter {
        ' ' => None,
        '.' => Some('。'),
        other => Some(swapped(other, "安本出大二分工和一己可立民年欧平七人三天无文五西也中")),
    };
    ascii(text).chars().filter_map(sign).collect()
}

/// The letter of `alphabet` in the place of one of a to z, in its case.
fn swapped(letter: char, alphabet: &str) -> char {
    let place = |letter: char| (letter as usize).wrapping_sub('a' as usize);
    let other = alphabet.chars().nth(place(letter.to_ascii_lowercase())).filter(|_| letter.is_ascii_alphabetic());
    other.map_or(letter, |other| if letter.is_ascii_uppercase() { other.to_uppercase().next().unwrap_or(other) } else { other })
}
