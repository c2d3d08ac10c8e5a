//! News-like text made by rule: the same seed gives the same bytes on every machine.
//!
//! The mix follows US wire news: about 125 bytes a sentence, one word in six with a capital, two double quote marks a kilobyte.

const GIVEN: &[&str] =
    &["Maria", "James", "Amara", "Wei", "Elena", "Tobias", "Fatima", "Kevin", "Ingrid", "Omar", "Ruth", "Carlos"];
const SURNAME: &[&str] = &[
    "Holt",
    "Okafor",
    "Lindqvist",
    "Marsh",
    "Delgado",
    "Tanaka",
    "Whitfield",
    "Novak",
    "O'Brien",
    "Petrov",
    "Haddad",
    "Ferreira",
];
const TITLE: &[&str] =
    &["President", "Prime Minister", "Finance Minister", "Sen.", "Gov.", "Mayor", "Judge", "Lt. Gen.", "Dr.", "Police Chief"];
const ROLE: &[&str] =
    &["chief executive of {org}", "a spokeswoman for {org}", "head of research at {org}", "who runs a bakery in {place}", "{n}"];
const ORG: &[&str] = &[
    "Acme Dredging Inc.",
    "the Federal Reserve",
    "the European Commission",
    "Northern Wire",
    "Harbour Bank Plc",
    "the Ministry of Works",
    "the University of Leeds",
    "Rural Alliance",
    "the World Health Organization",
    "Brightwater Corp.",
    "the Senate",
    "NATO",
];
const PLACE: &[&str] = &[
    "London",
    "Washington",
    "Beijing",
    "New York",
    "Lagos",
    "the U.S.",
    "Germany",
    "Brussels",
    "São Paulo",
    "Texas",
    "St. Louis",
    "Hanoi",
];
const TIME: &[&str] =
    &["on Monday", "last month", "on Sept. 14", "in 2019", "at 1 p.m. Tuesday", "by June 30", "two years ago", "in March"];
const VALUE: &[&str] =
    &["$2.4 billion", "11 percent", "340 people", "€60 million", "3.2%", "90 days", "two percentage points", "1,200 jobs"];
const CLAUSE: &[&str] = &[
    "the government would cut spending on roads and schools",
    "the company had been aware of the problem for months",
    "the plan needs more time than the calendar allows",
    "prices are likely to rise again this winter",
    "talks will go on until both sides are ready to sign",
    "nobody was told about the changes that followed",
    "the new plant should open next to the existing one",
    "the figures were based on an unusually wet decade",
];
const FILLER: &[&str] = &[
    "The vote came after a debate that ran until 2 a.m. and left {org} with {value} to find before the end of the year.",
    "Shares of {org} fell {value} {time}, while markets in {place} were little changed in thin trading.",
    "It was not clear whether the so-called “{n} rule” would apply to homes that were built before the law was passed.",
    "{org} approved the measure {time}, and officials in {place} began to review how the money had been spent.",
    "More than {value} had been set aside for repairs, but little of it reached the people who needed it most.",
    "For years the two sides had argued over who should pay for a bridge that neither of them wanted to build.",
];
const QUOTED: &[&str] = &[
    "“We did what we had to do, and {clause},” {said} {speaker}.",
    "“It's about trust,” {speaker} {said}. “{Clause}, and we intend to keep our promise.”",
    "{Speaker} told reporters that {clause}, adding that {clause}.",
    "{Speaker} said {clause}.",
    "According to {speaker}, {clause}.",
    "{Clause}, {speaker} {said} {time}.",
    "{Speaker} called the deal “a step in the right direction” and said {clause}.",
    "“How long do we have to wait?” {pronoun} asked.",
    "{Pronoun} said {clause}, and that {org} would respond {time}.",
    "The ministry said in a statement {time} that {clause}.",
];
const SAID: &[&str] = &["said", "said", "said", "added", "warned", "told Northern Wire", "wrote"];

/// Writes articles from a seed.
pub struct Newsroom {
    state: u64,
    cast: Vec<(String, String)>,
    introduced: Vec<bool>,
}

impl Newsroom {
    pub fn new(seed: u64) -> Newsroom {
        Newsroom { state: seed, cast: Vec::new(), introduced: Vec::new() }
    }

    /// SplitMix64.
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit as u64) as usize
    }

    fn pick(&mut self, list: &[&'static str]) -> &'static str {
        list[self.below(list.len())]
    }

    /// One article of two to six kilobytes.
    pub fn article(&mut self) -> String {
        self.cast = (0..4).map(|_| (self.pick(GIVEN).to_owned(), self.pick(SURNAME).to_owned())).collect();
        self.introduced = vec![false; 4];
        let mut text = format!("{} faces new questions over {}\n\n", self.pick(ORG), self.pick(VALUE));
        text += &format!("By {} {}, Northern Wire\n\n", self.cast[0].0, self.cast[0].1);
        text += &format!("{} (Northern Wire) — ", self.pick(PLACE).to_uppercase());
        for _ in 0..8 + self.below(14) {
            for place in 0..1 + self.below(3) {
                text += if place > 0 { " " } else { "" };
                let template = if self.below(10) < 4 { self.pick(QUOTED) } else { self.pick(FILLER) };
                let sentence = self.fill(template);
                text += &capitalised(&sentence);
            }
            text += "\n\n";
        }
        text + "Reporting by Maren Example; Editing by Paula Strand\n\n© 2025 Northern Wire Ltd. All rights reserved.\n"
    }

    /// `template` with its slots filled, those of the fillings too.
    fn fill(&mut self, template: &str) -> String {
        let mut text = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let (slot, after) = after.split_once('}').unwrap_or((after, ""));
            text += before;
            let value = self.slot(&slot.to_lowercase());
            text += &if slot.starts_with(char::is_uppercase) { capitalised(&value) } else { value };
            rest = after;
        }
        text + rest
    }

    fn slot(&mut self, name: &str) -> String {
        match name {
            "speaker" => self.speaker(),
            "pronoun" => self.pick(&["he", "she"]).into(),
            "n" => (20 + self.below(60)).to_string(),
            "org" => self.pick(ORG).into(),
            "place" => self.pick(PLACE).into(),
            "time" => self.pick(TIME).into(),
            "value" => self.pick(VALUE).into(),
            "said" => self.pick(SAID).into(),
            _ => self.pick(CLAUSE).into(),
        }
    }

    /// Full name with title or role at first, the surname later.
    fn speaker(&mut self) -> String {
        let who = self.below(self.cast.len());
        let (given, surname) = self.cast[who].clone();
        if std::mem::replace(&mut self.introduced[who], true) {
            return surname;
        }
        match self.below(3) {
            0 => format!("{} {given} {surname}", self.pick(TITLE)),
            1 => {
                let role = self.pick(ROLE);
                format!("{given} {surname}, {}", self.fill(role))
            }
            _ => format!("{given} {surname}"),
        }
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}
