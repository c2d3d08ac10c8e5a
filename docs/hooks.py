"""Makes the pages whole when the site is built: runs their Python, and takes from the README what has its home there.

Blocks that begin with three backticks and `python` run in order, in one namespace a page. What a block prints, and the value of its
last line, are put below it; a value that shows itself as HTML in a notebook does so here. A block that fails stops the build. A line
`<!-- README: Title -->` becomes that section of the README.
"""

import ast
import contextlib
import io
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
#: HTML of values, kept from Markdown, which would read it as its own.
SHOWN: list[str] = []


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Called by mkdocs for each page."""
    markdown = re.sub(r"<!-- README: (.+?) -->", lambda found: section(found[1]), markdown)
    return executed(markdown, page.file.src_uri)


def on_page_content(content: str, **_: Any) -> str:
    """Called by mkdocs when a page's Markdown is HTML."""
    return re.sub(r'<div class="output">(\d+)</div>', lambda place: f'<div class="output">{SHOWN[int(place[1])]}</div>', content)


def executed(markdown: str, name: str) -> str:
    """The page with the outputs of its code."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    # The invented week of news; mkdocs has the old path again behind each hook.
    if str(ROOT / "examples") not in sys.path:
        sys.path.insert(0, str(ROOT / "examples"))
    return re.sub(r"^```python\n(.*?)^```\n", lambda block: block[0] + output(block[1], namespace, name), markdown, flags=re.M | re.S)


def output(code: str, namespace: dict[str, Any], name: str) -> str:
    tree = ast.parse(code, name)
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    printed, value = io.StringIO(), None
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, name, "exec"), namespace)
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), name, "eval"), namespace)
    text, shown = printed.getvalue(), ""
    if hasattr(value, "_repr_html_"):
        SHOWN.append(value._repr_html_())
        shown = f'\n<div class="output">{len(SHOWN) - 1}</div>\n'
    elif value is not None:
        text += f"{value!r}\n"
    return (f"\n```text\n{text}```\n" if text else "") + shown


def section(title: str) -> str:
    """The section with this title, without its heading; links to files of the repository lose their target."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
    if not found:
        raise ValueError(f"the README has no section {title}")
    return re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", found[1]).strip()
