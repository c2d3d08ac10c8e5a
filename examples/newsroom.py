"""A week of invented news, made by rule: the same seed gives the same articles everywhere.

python examples/newsroom.py 200 > week.jsonl     # a JSON line an article: id, published, section, text

The other examples read what `articles()` makes; no person, place or paper in it exists.
"""

import datetime
import json
import random
import sys
from collections.abc import Iterator, Sequence
from typing import Any

WEEK = datetime.date(2025, 3, 3)

#: Name, role before the name, role behind it, pronoun, how often they are asked.
PEOPLE = [
    ("Elena Marsh", "Prime Minister", "", "she", 9), ("Tobias Renn", "", "leader of the opposition Rural Alliance", "he", 7),
    ("Amara Okafor", "Finance Minister", "", "she", 6), ("Victor Hale", "Mayor", "", "he", 6),
    ("Ingrid Lindqvist", "", "chief executive of Acme Dredging Inc.", "she", 4), ("Omar Haddad", "Police Chief", "", "he", 5),
    ("Ruth Whitfield", "Judge", "", "she", 2), ("Carlos Ferreira", "Sen.", "", "he", 4),
    ("Wei Tanaka", "", "a professor of hydrology at the University of Alden", "she", 4),
    ("Peter Novak", "Gov.", "", "he", 4), ("Maria Delgado", "", "a spokeswoman for the Ministry of Works", "she", 5),
    ("Kevin O'Brien", "", "who runs a bakery in Port Alden", "he", 1), ("Fatima Petrova", "Dr.", "", "she", 3),
    ("Samuel Grant", "", "head of the Harbour Workers Union", "he", 3), ("Leah Burton", "Education Secretary", "", "she", 3),
    ("James Calloway", "", "an analyst at Harbour Bank Plc", "he", 4), ("Nadia Rahman", "", "a nurse at Eastfield Hospital", "she", 1),
    ("George Pell", "", "chairman of the Kestrel Bay Chamber of Commerce", "he", 3), ("Hannah Voss", "", "a farmer from Low Ferry", "she", 1),
    ("Daniel Crane", "Defence Minister", "", "he", 4),
]

SECTIONS: dict[str, dict[str, Sequence[str]]] = {
    "politics": {
        "headline": ["Ministers back {thing} after late vote", "{place} divided over {thing}", "Opposition vows to stop {thing}"],
        "thing": ["the harbour levy", "the reservoir plan", "the new school law", "the border agreement"],
        "say": ["the government had listened to every objection", "the vote would be held before June 30",
                "no family would pay more than 40 dollars a year", "the law left towns without a say in their own affairs"],
        "quote": ["We gave the voters our word and we will keep it", "This bill is a blank cheque for the ministry",
                  "Everybody in this chamber was warned"],
    },
    "business": {
        "headline": ["{thing} lifts shares in {place}", "Jobs at risk as {thing} stalls", "Investors weigh {thing}"],
        "thing": ["the dredging contract", "the port merger", "the rate decision", "the shipyard rescue"],
        "say": ["orders had fallen 11 percent since January", "the company expected to hire 340 people by autumn",
                "prices were likely to rise again this winter", "the loan would be repaid within two years"],
        "quote": ["We have never had so many ships waiting outside the port", "The figures are better than anyone dared to hope",
                  "It is a bet on the patience of our customers"],
    },
    "health": {
        "headline": ["Hospitals ask for help as {thing} spreads", "{place} clinics short of staff over {thing}"],
        "thing": ["the winter flu", "the nurses' strike", "the vaccine delay"],
        "say": ["two wards had been closed since Friday", "patients were waiting nine hours to be seen",
                "the new ward would open in September"],
        "quote": ["My colleagues are tired and they are leaving", "We can treat people, but we cannot treat them in corridors",
                  "There is no shortage of courage here, only of beds"],
    },
    "crime": {
        "headline": ["Two held over {thing} in {place}", "Court hears of {thing}"],
        "thing": ["the museum theft", "the customs fraud", "the ferry fire"],
        "say": ["the men had been seen near the gate at 2 a.m.", "a third suspect was still at large",
                "the trial would begin on May 12"],
        "quote": ["Somebody in this town knows what happened", "We are not going to speculate about motives",
                  "The evidence will speak for itself in court"],
    },
}

PLACES = ["Port Alden", "Kestrel Bay", "Low Ferry", "Eastfield", "Highmoor"]
FILLER = [
    "The debate ran until 2 a.m. and left {place} with $2.4 million to find before the end of the year.",
    "It was not clear whether the so-called “fairness rule” would apply to homes built before 1990.",
    "More than 900 people signed a petition against {thing} last month.",
    "Officials in {place} began to review how the money had been spent.",
    "For years the two sides had argued over who should pay for {thing}.",
]
ATTRIBUTED = [
    "“{quote},” {who} said on {day}.", "“{quote},” said {who}. “{quote2}.”", "{Who} said that {say}.", "{Who} told reporters that {say}.",
    "According to {who}, {say}.", "{Who} called {thing} “a step in the right direction” and said {say}.", "{Who} warned that {say}.",
]
AGAIN = ["“{quote},” {pronoun} added.", "{Pronoun} said {say}.", "“{quote},” {pronoun} said."]


class Newsroom:
    """Picks by `random()` alone, whose numbers are the same in every version of Python."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def below(self, limit: int) -> int:
        return int(self._random.random() * limit)

    def pick(self, items: Sequence[Any]) -> Any:
        return items[self.below(len(items))]

    def person(self) -> tuple[str, str, str, str]:
        at = self.below(sum(weight for *_, weight in PEOPLE))
        for *person, weight in PEOPLE:
            at -= weight
            if at < 0:
                return person[0], person[1], person[2], person[3]
        raise AssertionError("weights cover the range")

    def article(self, number: int) -> dict[str, Any]:
        section = self.pick(list(SECTIONS))
        topic = SECTIONS[section]
        date = WEEK + datetime.timedelta(days=number % 7)
        slots = {"place": self.pick(PLACES), "thing": self.pick(topic["thing"]), "day": f"{date:%A}"}
        introduced: set[str] = set()
        headline = capitalised(self.pick(topic["headline"]).format(**slots))
        paragraphs = [self.pick(FILLER).format(**slots)]
        for _ in range(4 + self.below(8)):
            name, title, role, pronoun = self.person()
            new = f"{title} {name}" if title else f"{name}, {role}," if role else name
            who = name.split()[-1] if name in introduced else new
            introduced.add(name)
            said = {"quote": self.pick(topic["quote"]), "quote2": self.pick(topic["quote"]), "say": self.pick(topic["say"]),
                    "pronoun": pronoun, "Pronoun": pronoun.title(), "who": who, "Who": who, **slots}
            sentences = [self.pick(ATTRIBUTED).format(**said).replace(",.", ".").replace(",,", ",")]
            if self.below(2):
                again = {**said, "quote": self.pick(topic["quote"]), "say": self.pick(topic["say"])}
                sentences.append(self.pick(AGAIN).format(**again))
            if self.below(2):
                sentences.append(self.pick(FILLER).format(**slots))
            paragraphs.append(" ".join(map(capitalised, sentences)))
        lead = f"{slots['place'].upper()}, {date:%B} {date.day} (Northern Wire) - {paragraphs[0]}"
        text = "\n\n".join([headline, "By Maren Holt", lead, *paragraphs[1:], "© 2025 Northern Wire Ltd. All rights reserved."])
        return {"id": f"nw-{number:06}", "published": date.isoformat(), "section": section, "text": text + "\n"}


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def articles(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """`count` articles: `id`, `published`, `section` and `text`."""
    newsroom = Newsroom(seed)
    return (newsroom.article(number) for number in range(count))


if __name__ == "__main__":
    for article in articles(int(sys.argv[1]) if len(sys.argv) > 1 else 200):
        print(json.dumps(article, ensure_ascii=False))
