"""Exceptions. They come from options, files and JSON, never from a text that is analysed."""


class Error(ValueError):
    """Base of onrecord's own exceptions; raised itself for JSON that is no `onrecord/1` document."""

    __module__ = "onrecord"


class GazetteerError(Error):
    """A row of a gazetteer is unusable."""

    __module__ = "onrecord"

    path: str
    """The file, or `<entries>` for entries given in memory."""
    line: int
    """Line or number of the entry, from 1; 0 where no single one is at fault."""
    reason: str
    """What is wrong with it, and what would be right."""

    def __init__(self, path: str, line: int, reason: str) -> None:
        super().__init__(path, line, reason)
        self.path, self.line, self.reason = path, line, reason

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.reason}"


class ConfigError(Error):
    """An option has an unusable value."""

    __module__ = "onrecord"

    option: str
    """The keyword."""
    reason: str
    """What is wrong with its value."""

    def __init__(self, option: str, reason: str) -> None:
        super().__init__(option, reason)
        self.option, self.reason = option, reason

    def __str__(self) -> str:
        return f"{self.option}: {self.reason}"
