"""From bytes to text: which encoding, and whether it is text at all. This room knows no layout."""

from __future__ import annotations

from newscheck.values import dataclass

_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32), 127))
_SNIFF = 65536


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and the encoding it was read in; `note` is what a user should be told."""

    text: str
    note: str | None = None


def decode(data: bytes) -> Decoded | None:
    """The text that bytes hold, without its byte order mark, or None where they hold no text."""
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _utf16(data)
    if _is_binary(data):
        return None
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _fallback(data)


def _utf16(data: bytes) -> Decoded | None:
    encoding = "utf-16-le" if data.startswith(b"\xff\xfe") else "utf-16-be"
    try:
        text = data[2:].decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else Decoded(text)


def _is_binary(data: bytes) -> bool:
    """NUL bytes are no text, nor is a file of which one byte in fifty is a control character."""
    if b"\0" in data:
        return True
    head = data[:_SNIFF]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > 2 and controls * 50 > len(head)


def _fallback(data: bytes) -> Decoded | None:
    """Damaged UTF-8 where most of it is whole, otherwise Windows-1252."""
    mended = data.decode("utf-8", errors="replace")
    lost = mended.count("\ufffd")
    whole = sum(map("\ufffd".__ne__, filter("\x7f".__lt__, mended)))
    if whole > lost * 2:
        return Decoded(mended, f"damaged UTF-8: {lost} characters could not be read")
    try:
        return Decoded(data.decode("cp1252"), "not UTF-8; read as Windows-1252")
    except UnicodeDecodeError:
        return None
