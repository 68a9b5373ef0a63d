"""Which elements of a page are surely not its article, by their tags, their roles and their names.

Newsrooms name the parts of their pages in class and id, each house in its own way but all in the
same few words. A name that only says what the page has elsewhere ("with-sidebar") tells nothing,
and some names count only where little copy stands in the element. This room looks at one element at
a time.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from newscheck.patterns import regex
from newscheck.sentences import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newscheck.reading.html.tree import Element

# "always": whatever stands in it; "named": unless the headline does; "perhaps": unless much of the
# page's copy does.
Side = Literal["always", "named", "perhaps"]

_TAGS = word_set(
    """
    script style textarea title xmp iframe noembed noframes noscript template nav footer aside
    figure figcaption svg math object embed video audio canvas map picture menu dialog select option
    optgroup datalist button label legend input progress meter del s strike rt rp search frame
    frameset applet marquee meta link base img
    """
)
_ROLES: Mapping[str, Side] = {
    **dict.fromkeys(("navigation", "search", "contentinfo", "dialog", "alertdialog"), "always"),
    **dict.fromkeys(("menu", "menubar", "toolbar", "tooltip", "tablist", "alert"), "always"),
    **dict.fromkeys(("complementary", "banner", "form", "doc-toc", "status"), "perhaps"),
}
# Words of names, in the singular, and pairs of words that go together.
_NAMED = word_set(
    """
    nav navbar navigation breadcrumb menu submenu comment commentlist disqus newsletter signup
    sharedaddy sharebar outbrain taboola cookie consent gdpr popup lightbox advert advertisement
    advertising sponsored recirc recirculation relatedposts jp-relatedposts pagination pager
    skip-link skiplink site-header site-footer masthead colophon related-post related-story
    related-article related-link read-more readmore most-read most-popular also-read more-stories
    share-button social-share share-tool noprint no-print print-none donotprint tooltip sr-only
    visually-hidden visuallyhidden screen-reader screenreader offscreen a11y-hidden hide-visually
    trc-related author-bio about-author author-box
    """
)
_PERHAPS = word_set(
    """
    ad ads adslot adunit banner promo promobox sidebar rail related recommended recommendation
    recommender trending popular share sharing social subscribe subscription caption credit photo
    image gallery slideshow carousel slider widget toolbar tags taglist topic keyword byline author
    bio contributor footer teaser upsell donate donation pullquote pull-quote overlay modal toc embed
    infobox video audio player login register paywall-prompt regwall quiz meta postmeta
    prev-next kicker eyebrow section-label timestamp follow app-promo feedback correction-form
    listen podcast disclosure metadata published-date
    sign-off signoff tweet instagram-media
    """
)
# Class names that say what stands elsewhere or does not stand at all.
_OF_OTHERS = regex(
    r"^(?:has|with|no|without|show|hide|is|not|tag|category|type|format|status|term)[-_]"
    r"|[-_](?:open|closed|enabled|disabled|hidden|allowed|supported|visible|free)$"
)
_HIDDEN = word_set(
    "hidden is-hidden hide d-none invisible u-hidden display-none screen-reader-text"
)
_UNTIL = regex(
    r"(?:^|[:-])(?:xs|sm|md|lg|xl|\dxl|print)?:?-?(?:block|flex|inline|inline-block|grid)$"
)
_UNSEEN = regex(r"display\s*:\s*none|visibility\s*:\s*hidden")
_CAMEL = regex(r"(?<=[a-z])(?=[A-Z])")
_WORD = regex(r"[a-z]+|\d+")
# AMP's own elements that hold copy.
_AMP_COPY = word_set("amp-fit-text amp-layout amp-bind amp-list amp-accordion amp-script")
# Inside a line of copy only these are no part of it.
_IN_LINE = word_set("sr-only visually-hidden visuallyhidden screen-reader tooltip noprint no-print")


def side_of(element: Element, *, in_line: bool) -> Side | None:
    """Whether an element is no part of the article. `in_line`: it stands among words of a line."""
    tag, attributes = element.tag, element.attributes
    if tag in _TAGS or (tag.startswith("amp-") and tag not in _AMP_COPY):
        return "always"
    if not attributes:
        return None
    if "hidden" in attributes and attributes["hidden"].lower() != "until-found":
        return "always"
    if "style" in attributes and _UNSEEN.search(attributes["style"].lower()):
        return "always"
    if attributes.get("aria-hidden", "").lower() == "true" and not in_line:
        return "perhaps"
    side = _ROLES.get(attributes.get("role", "").lower())
    return side or _named_side(attributes, in_line=in_line)


def _named_side(attributes: Mapping[str, str], *, in_line: bool) -> Side | None:
    names = attributes.get("class", "").split()
    if not _HIDDEN.isdisjoint(names) and not any(map(_UNTIL.search, names)):
        return "always"
    if "id" in attributes:
        names.append(attributes["id"])
    if "data-component" in attributes:
        names.append(attributes["data-component"])
    found: Side | None = None
    for name in names[:12]:
        words = words_of(name)
        if in_line:
            if not _IN_LINE.isdisjoint(words):
                return "always"
            continue
        if _OF_OTHERS.search(name.lower()) and name.lower() not in _NAMED:
            continue
        if not _NAMED.isdisjoint(words):
            found = "named"
        elif found is None and not _PERHAPS.isdisjoint(words):
            found = "perhaps"
    return found


def words_of(name: str) -> list[str]:
    """The words of a class's name, in the singular, and each two that follow one another."""
    words = _WORD.findall(_CAMEL.sub("-", name[:80]).lower())
    single = [
        word[:-1] if len(word) > 4 and word[-1] == "s" and word[-2] != "s" else word
        for word in words
    ]
    return [*words, *single, *map("-".join, pairwise(single))]
