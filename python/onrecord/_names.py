"""The names that kinds, labels and options have, for type checkers; `typing.get_args(Label)` lists them."""

from typing import Literal, TypeAlias

BlockKind: TypeAlias = Literal[
    "headline", "section", "byline", "dateline", "paragraph", "subhead", "list_item", "separator", "credit", "copyright", "boilerplate"
]
"""The part of an article's anatomy a block is."""

Label: TypeAlias = Literal[
    "PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "LAW", "WORK_OF_ART", "LANGUAGE",
    "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "TITLE",
]
"""What a mention names: the labels of OntoNotes 5, and `TITLE`, a person's role."""

QuoteKind: TypeAlias = Literal["direct", "indirect", "mixed"]
"""Whether all, nothing or a part of a quote's content stands in quote marks."""

Pass: TypeAlias = Literal[
    "name", "relative", "first_person", "title", "relation", "pronoun", "weighed_pronoun", "description", "nominal",
    "turn", "own_words", "nobody",
]
"""What decided a speaker, in the order of asking: a name (*Rook said*), a relative clause (*Rook, who said*), *I* in Rook's words,
a title (*the minister said*), a relation (*her brother said*), a pronoun that one candidate agrees with, a pronoun of several, a
description (*the striker said*), a noun (*the company said*), the turn of a dialogue, the source's own words; or nobody."""

Verdict: TypeAlias = Literal["chosen", "disagrees", "weaker", "faint", "unlike", "earlier", "spoke_last"]
"""What became of a candidate: chosen; disagrees in gender, number or kind; another is nearer; too far away; not called so; spoken of
earlier; spoke last, so that it is the other's turn."""

OffsetUnit: TypeAlias = Literal["char", "byte"]
"""What offsets count: code points or UTF-8 bytes."""

OnError: TypeAlias = Literal["raise", "skip", "collect"]
"""What a pipe does with what it cannot read."""
