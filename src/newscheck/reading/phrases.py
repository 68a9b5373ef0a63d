"""The stock phrases of what stands on a page beside its article, in small letters.

Lists only: where on the page each of them counts is for the rest of the room to say.
"""

from __future__ import annotations


def _phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list with semicolons between them."""
    return tuple(" ".join(phrase.split()) for phrase in listed.split(";"))


def _by_first_word(phrases: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """The phrases under their first word, so that most lines are dismissed by one look-up."""
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        word = phrase.split(None, 1)[0]
        found[word] = (*found.get(word, ()), phrase)
    return found


# A line that is just this and opens a list of other stories which runs to the end of the page.
TAIL_HEADINGS = frozenset(
    _phrases(
        """
        read these next; read this next; read next; what to read next; up next; related stories;
        related articles; related coverage; related news; related content; related links;
        related posts; related reading; related topics; more stories; more news; more headlines;
        more coverage; more top stories; more on this story; more on this topic; more on this;
        more to read; more like this; most popular; most read; most viewed; most shared;
        most watched; most commented; popular stories; popular now; popular; trending; trending now;
        trending stories; trending news; top stories; top news; top headlines; latest news;
        latest stories; latest headlines; recent posts; recent stories; recommended;
        recommended for you; recommended stories; recommended reading; recommended articles;
        you may also like; you might also like; you may also be interested in;
        you might be interested in; people also read; others also read; readers also liked;
        also of interest; also worth reading; in case you missed it; don't miss; editor's picks;
        editors' picks; editor's choice; our picks; from our partners; from around the web;
        around the web; from the web; sponsored stories; promoted stories; paid content;
        elsewhere on the web; keep reading; further reading; other stories; other news;
        stories you may like; next article; next story
        """
    )
)
# The same, with a name after it: "More from Business".
TAIL_OPENINGS = _by_first_word(
    _phrases(
        """
        more from; more in; more stories from; more news from; more stories on; more coverage of;
        read more from; read more in; read more stories; related stories from; latest from;
        the latest from; top stories from; also on; also in this; most popular in; most popular on;
        most read in; most read on; trending on; trending in; recommended from
        """
    )
)
# A line that is just this and opens readers' comments: nothing after it is the article.
COMMENT_HEADINGS = frozenset(
    _phrases(
        """
        comments; reader comments; readers' comments; view comments; leave a comment; leave a reply;
        post a comment; add a comment; join the conversation; join the discussion; have your say;
        conversation
        """
    )
)
# A line that is just this and points to a story or two, often in the middle of the article.
LINK_LABELS = frozenset(
    _phrases(
        """
        read more; read also; also read; see also; related; related story; related article;
        related video; more; must read; watch; watch more; read; read this
        """
    )
)
# A line that is just this says nothing of the story.
LONE_LINES = frozenset(
    _phrases(
        """
        advertisement; advertisements; advertising; ad; advertisement - story continues below;
        advertisement story continues below; advertisement continue reading the main story;
        article continues below; article continues below advertisement;
        article continues after advertisement; story continues below;
        story continues below advertisement; continue reading; continue reading below;
        continue reading the main story; scroll to continue; scroll down for more; skip to content;
        skip to main content; skip advertisement; sponsored; sponsored content; promoted; share;
        share this; share this article; share this story; share this post; share on facebook;
        share on twitter; share via email; facebook; twitter; tweet; whatsapp; linkedin; pinterest;
        telegram; print; email; save; copy link; listen to this article; play video; play;
        media playback is unsupported on your device; image caption; hide caption; toggle caption;
        enlarge this image; enlarge; loading photo gallery; loading; newsletter; newsletters;
        subscribe; sign in; log in; sign up; register; for immediate release; immediate release;
        press release; news release; media release; end; ends; the end; 30; back to top;
        return to top; photos; gallery; photo gallery; getty images; agencies; wire reports;
        staff report; from staff reports; buy now; view gallery; view all; load more; show more;
        see more; click here; photo; image; video; videos; slideshow; comments are closed
        """
    )
)
# How a line begins that points elsewhere, asks something of the reader, or credits somebody.
OPENINGS = _by_first_word(
    _phrases(
        """
        read more:; read more |; read more -; read more at; read more >; read more about;
        read more here; read more on; read also:; read also |; read |; read:; read full;
        read the full; read our; also read:; also read |; also read -; also read –; also see:;
        see also:; see also |; see also -; see more:; related:; related |; related -;
        related story:; related stories:; related article:; related articles:; related coverage:;
        related link:; related links:; related video:; more:; more on this story:; must read:;
        must read |; for more, read:; for more stories; for more news; for the latest;
        further reading:; recommended:; watch:; watch |; watch live:; watch more:; watch the video;
        watch video; video:; video |; video -; listen:; listen |; listen to the; photos:;
        in pictures:; in pictures |; gallery:; don't miss:; don't miss |; in case you missed it:;
        sign up for; sign up to; sign up here; sign up now; sign up today; subscribe to;
        subscribe now; subscribe today; subscribe for; get the latest; get our; get breaking;
        get all the; get more; get news; get the best; get stories; get updates; want more;
        want to get; want the latest; like what you; enjoying this; support our;
        support independent; join our; join us on; join thousands; download our; download the app;
        download the free; scroll down; scroll below; embargoed until; embargo:; featured photo;
        featured image; follow us; follow our; follow him on; follow her on; follow them on;
        follow the author; follow me on; find us on; like us on; stay up to date; stay informed;
        stay connected; keep up to date; keep up with the latest; never miss; click here; tap here;
        to read more; to read the full; to view the; to see more; to subscribe; to sign up;
        to contact the; view the original; view original; view source version; view this; view all;
        this story was originally; this article was originally; this article originally;
        this story originally; this story first appeared; this article first appeared;
        this post originally; this column first; this story has been updated;
        this article has been updated; this story has been corrected;
        this article has been corrected; this story was updated; this article was updated;
        this article was amended; this story was corrected; this article was corrected;
        this report has been; this version corrects; this version has been;
        this is a developing story; this is a breaking; this story is developing;
        this story has not been edited; this material may not; this press release contains forward;
        this news release contains forward; this release contains forward; this website uses;
        this site uses; this content is; (this story; (this article; (this version; (this report;
        (this headline; (corrects; (corrected; (updates; (updates with; (adds; (recasts; (refiles;
        (removes; (reporting by; (reported by; (additional reporting; (writing by; (editing by;
        (edited by; (compiled by; (with inputs; (with agency; (with files; (with agencies;
        (graphic:; (the writer is; (the author is; (except for the headline; (web editor;
        reporting by; additional reporting; with additional reporting; with reporting by;
        with files from; with inputs from; with agency inputs; with assistance; inputs from;
        edited by; compiled by; written by; an earlier version of; an earlier headline;
        a previous version of; a previous headline; the headline of; except for the headline;
        correction:; correction (; correction,; correction -; correction —; corrections:;
        clarification:; clarification (; editor's note; editors' note; editorial note;
        note to readers; copyright ©; copyright (c); copyright 19; copyright 20; copyright by;
        copyright:; ©; (c) 19; (c) 20; all rights reserved; all images; all photos; photo:;
        photo by; photo courtesy; photo credit; photo illustration; photo caption; photo via;
        photos by; photos courtesy; photograph:; photograph by; photographs by; picture:;
        picture credit; pictures:; pic:; image:; image by; image credit; image credits;
        image source; image courtesy; image copyright; image via; images:; images via; main image;
        main photo; cover photo; cover image; file photo; file image; file picture; (file photo;
        (file image; (image credit; (image:; (image source; (photo; (photos; (picture; (pic:;
        header image; representative image; representational image; screengrab; screenshot:;
        illustration:; illustration by; credit:; credits:; graphic:; source:; sources:;
        original source:; tags:; topics:; filed under; categories:; category:; keywords:;
        disclaimer:; disclosure:; disclosures:; the views expressed; views expressed;
        the opinions expressed; opinions expressed; forward-looking statement; have a story;
        have a tip; have a news; have you been affected; have your say; got a tip; got a story;
        got a news; do you have a story; do you have a tip; do you have information;
        if you have a story; send your story; send us; send tips; email us; e-mail us; contact us;
        contact the author; contact the reporter; get in touch; why not follow; what do you think?;
        let us know; tell us; share your; share this; by signing up; by subscribing; by clicking;
        enter your email; thank you for subscribing; thanks for signing; please enable;
        please try again; your browser; we use cookies; we may earn; we may receive; if you buy;
        when you buy; sponsored by; presented by
        """
    )
)
# A line that opens a list of people to call, and of where.
CONTACT_OPENINGS = (
    "contact:",
    "contacts:",
    "contact details",
    "contact information",
    "contact info",
    "media contact",
    "media enquiries",
    "media inquiries",
    "media relations",
    "press contact",
    "press office",
    "press enquiries",
    "press inquiries",
    "pr contact",
    "news media contact",
    "investor contact",
    "investors contact",
    "investor relations contact",
    "investor relations",
    "company contact",
    "corporate contact",
    "for media inquiries",
    "for media enquiries",
    "for press inquiries",
    "for press enquiries",
    "for inquiries",
    "for enquiries",
    "for further information",
    "for more information",
    "for additional information",
    "for more details",
    "for interviews",
)
# Headings of the lawyers' part of a press release.
DISCLAIMER_HEADINGS = (
    "forward-looking",
    "forward looking",
    "safe harbor",
    "safe harbour",
    "cautionary statement",
    "cautionary note",
    "cautionary language",
    "disclaimer",
    "disclosure",
    "important notice",
    "important information",
    "legal notice",
    "non-gaap financial measures",
    "use of non-gaap",
    "terms and conditions",
)
# What only a disclaimer says.
DISCLAIMERS = (
    "forward-looking statements",
    "forward looking statements",
    "securities litigation reform act",
    "undertakes no obligation to update",
    "investment advice",
    "an offer to sell or",
    "may not be published, broadcast",
    "responsible for the content of external",
)
# Sentences inside a paragraph that point elsewhere.
INLINE_OPENINGS = (
    "read more:",
    "read also:",
    "also read:",
    "see also:",
    "related:",
    "click here to",
    "click here for",
    "sign up for our",
    "sign up to our",
    "sign up here",
    "subscribe to our",
    "follow us on",
    "continue reading",
    "watch:",
    "watch the video",
    "for more stories",
    "(read ",
    "(click ",
    "(see also",
    "(more on ",
    "(watch ",
    "(web editor",
    "(reporting by",
    "(editing by",
    "(photo",
    "(image",
    "(with inputs",
    "view the original",
)
