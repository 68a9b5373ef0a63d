"""The stock phrases of what stands on a page beside its article, in small letters.

Lists only: where on the page each of them counts is for the rest of the room to say.
"""

from __future__ import annotations

from newscheck.sentences import word_set


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
        post a comment; add a comment; join the conversation; join the discussion
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
# How a line begins that points elsewhere, or says who wrote, took, owns or has corrected what.
OPENINGS = _by_first_word(
    _phrases(
        """
        read more:; read more |; read more -; read more at; read more >; read more about;
        read more here; read more on; read also:; read also |; read |; read:; read full;
        read the full; also read:; also read |; also read -; also read –; also see:; see also:;
        see also |; see also -; see more:; related:; related |; related -; related story:;
        related stories:; related article:; related articles:; related coverage:; related link:;
        related links:; related video:; more:; more on this story:; must read:; must read |;
        for more, read:; further reading:; recommended:; watch:; watch |; watch live:; watch more:;
        watch the video; watch video; video:; video |; video -; listen:; listen |; photos:;
        in pictures:; in pictures |; gallery:; don't miss:; don't miss |; in case you missed it:;
        sign up for; sign up to; sign up here; sign up now; sign up today; subscribe to;
        subscribe now; subscribe today; subscribe for; join our newsletter; join us on;
        download our; download the app; scroll down; scroll below; embargoed until; embargo:;
        featured photo; featured image; follow us; follow him on; follow her on; follow them on;
        follow the author; follow me on; find us on; like us on; why not follow; click here;
        tap here; view the original; view original; view source version; this story was originally;
        this article was originally; this article originally; this story originally;
        this story first appeared; this article first appeared; this post originally;
        this column first; this story has been updated; this article has been updated;
        this story has been corrected; this article has been corrected; this story was updated;
        this article was updated; this article was amended; this story was corrected;
        this article was corrected; this version corrects; this is a developing story;
        this is a breaking news; this story is developing; this story has not been edited;
        this material may not; (this story; (this article; (this version; (this report;
        (this headline; (corrects; (corrected; (updates; (adds; (recasts; (refiles;
        (removes extraneous; (reporting by; (reported by; (additional reporting; (writing by;
        (editing by; (edited by; (compiled by; (with inputs; (with agency; (with files;
        (with agencies; (graphic:; (the writer is; (the author is; (except for the headline;
        (web editor; with files from; with inputs from; with agency inputs;
        an earlier version of this; an earlier headline; a previous version of this;
        a previous headline; the headline of this; except for the headline; correction:;
        correction (; correction -; correction —; corrections:; clarification:; clarification (;
        editor's note; editors' note; editorial note:; note to readers; copyright ©; copyright (c);
        copyright 19; copyright 20; copyright by; copyright:; ©; (c) 19; (c) 20;
        all rights reserved; all images via; all images by; all images courtesy; all photos by;
        all photos courtesy; photo:; photo by; photo courtesy; photo credit; photo illustration;
        photo caption; photo via; photos by; photos courtesy; photograph:; photograph by;
        photographs by; picture:; picture credit; pictures:; pic:; image:; image by; image credit;
        image credits; image source; image courtesy; image copyright; image via; images:;
        images via; main image:; main image credit; main photo:; cover photo:; cover photo by;
        cover image:; header image:; file photo; file image; file picture; (file photo;
        (file image; (image credit; (image:; (image source; (photo; (photos; (picture:; (pic:;
        representative image; representational image; screengrab:; screengrab from; screengrab via;
        screenshot:; illustration:; illustration by; credit:; credits:; graphic:; source:;
        sources:; original source:; tags:; topics:; filed under; categories:; category:; keywords:;
        disclaimer:; disclosure:; disclosures:; the views expressed; views expressed;
        the opinions expressed; opinions expressed; have a story; have a tip; have a news tip;
        have you been affected; got a tip; got a story; got a news tip; do you have a story;
        do you have a tip; do you have information about; if you have a story; send your story;
        email us; e-mail us; contact us at; contact the author; contact the reporter;
        enter your email; thank you for subscribing; thanks for signing up; we use cookies
        """
    )
)
# How a line may begin that asks something of the reader: a story's own sentence may begin so too,
# and so one of the words that such lines turn on has to be in it.
PLEAS = _by_first_word(
    _phrases(
        """
        read our; for more stories; for more news; for the latest; listen to the; get the latest;
        get our; get breaking; get all the; get more; get news; get the best; get stories;
        get updates; want more; want to get; want the latest; like what you; enjoying this;
        support our; support independent; join our; join thousands; download the free; follow our;
        stay up to date; stay informed; stay connected; keep up to date; keep up with the latest;
        never miss; to read more; to read the full; to view the; to see more; to subscribe;
        to sign up; to contact the; send us; send tips; get in touch; let us know; tell us;
        share your; share this; by signing up; by subscribing; by clicking; please enable;
        please try again; your browser; this website uses; this site uses; this content is;
        we may earn; we may receive; if you buy; when you buy; what do you think
        """
    )
)
PLEADED_FOR = word_set(
    """
    newsletter newsletters inbox subscribe subscribing subscription subscriber sign-up app apps
    alert alerts email e-mail emailing notifications updates follow click visit http https www
    here comments comment cookie cookies javascript browser agree consent terms privacy
    policy commission affiliate donate donation journalism twitter facebook instagram whatsapp
    youtube podcast podcasts website page form
    """
)
# How a line of credits begins, if it is no sentence.
CREDITS = _by_first_word(
    _phrases(
        """
        reporting by; additional reporting; with additional reporting; with reporting by;
        with assistance; inputs from; edited by; compiled by; written by; sponsored by;
        presented by; view this; view all; have your say
        """
    )
)
# A line that opens a list of people to call, and of where.
CONTACT_OPENINGS = _phrases(
    """
    contact:; contacts:; contact details; contact information; contact info; media contact;
    media enquiries; media inquiries; media relations; press contact; press office; press enquiries;
    press inquiries; pr contact; news media contact; investor contact; investors contact;
    investor relations; company contact; corporate contact; for media inquiries;
    for media enquiries; for press inquiries; for press enquiries; for inquiries; for enquiries;
    for further information; for more information; for additional information; for more details;
    for interviews
    """
)
# A line that is just this heads the lawyers' part of a press release, and so do those that begin
# with one of the openings.
DISCLAIMER_HEADINGS = frozenset(
    _phrases(
        """
        disclaimer; disclaimers; disclosure; disclosures; important notice; important information;
        legal notice; safe harbor; safe harbor statement; safe harbour statement;
        non-gaap financial measures; use of non-gaap financial measures; terms and conditions
        """
    )
)
DISCLAIMER_OPENINGS = _phrases(
    """
    forward-looking; forward looking; cautionary statement; cautionary note; cautionary language;
    safe harbor &; safe harbor and; safe harbor statement
    """
)
# What only a disclaimer says; and what it says of "forward-looking statements", which a story may
# also name.
DISCLAIMERS = _phrases(
    """
    as investment advice; not investment advice; investment or financial advice;
    an offer to sell or; not a solicitation; may not be published, broadcast;
    responsible for the content of external
    """
)
LOOKING_FORWARD = ("forward-looking statement", "forward looking statement")
OF_LOOKING_FORWARD = _phrases(
    """
    contain; constitut; within the meaning; obligation; differ materially; uncertainties;
    not guarantee
    """
)
# Sentences inside a paragraph that point elsewhere.
INLINE_OPENINGS = (
    *("read more:", "read also:", "also read:", "see also:", "related:", "watch:"),
    *("click here to", "click here for", "sign up for our", "sign up to our", "sign up here"),
    *("subscribe to our", "follow us on", "continue reading", "watch the video"),
    *("view the original", "(read ", "(click ", "(see also", "(more on ", "(watch ", "(web editor"),
    *("(reporting by", "(editing by", "(photo", "(image", "(with inputs"),
)
