/** The trade's figures, for the rules and for the questions while an answer is typed. */
export const limits = {
  headline: {
    // Search results and subject lines cut off near 70 characters (Cision, State of the Press
    // Release 2021, by hmapr.com/whats-new-in-news-releases).
    'cut short': 70,
    // More than nine of ten guides; one release in four passes it.
    long: 100,
    // A wire that turned longer ones away
    // (blog.marketwired.com/2012/10/18/your-news-release-formatting-checklist).
    'wire limit': 170,
  },
  /** Characters of a subheadline: what services take (EmailWire 150, GOV.UK 160, GlobalPRNews 250). */
  subheadline: { advised: 160, most: 250 },
  /**
   * Words of the lead's first sentence. The advice is about 25 (PRSA, Anatomy of a 21st-century news
   * release, 2011), real ones ran to 51 and 73 (Dell's and Applebee's of 2013, in IPTC's examples).
   */
  lead: { advised: 35, most: 60 },
  /** Words of one quotation: of the four counted in those two, the longest had 50 and 59. */
  quotation: { advised: 50, most: 60 },
  /** Words of a boilerplate (prowlpublicrelations.blogspot.com, 2012); those two had 26 and 71. */
  boilerplate: { advised: 100, most: 100 },
  /**
   * Words from the lead to the last boilerplate. Google News used to reject fewer than 125 and more
   * than 700 (PRSA 2011); real releases have 686 on average (Cision), half of them 303 to 1131.
   */
  body: { fewest: 150, most: 800 },
  /**
   * Words of a sentence. GOV.UK stops at 25, from 29 on readers find it very hard
   * (insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit); names and offices
   * make a release's sentences longer. Above the longest it is not a sentence: its full stops were lost.
   */
  sentenceWords: { most: 35, longest: 100 },
  /** Sentences of a paragraph: two to four are advised (bitwire.com/blog, infocomm.ky). */
  paragraphSentences: 5,
  /**
   * With fewer words, and no part that only releases have, a text is a stub. The shortest real
   * release that was measured without any such part has 160; Google News used to reject fewer than 125 (PRSA).
   */
  releaseWords: 125,
  /** With fewer words nothing is told, whatever else the page has. */
  storyWords: 6,
  /** Two unfilled places are an oversight; this many are a template. */
  templateSlots: 4,
  /** Shorter ones are titles, terms and scare quotes. */
  quotationWords: 6,
  /** Fewer words may be in a text twice: "The doors open at nine." */
  repeatedWords: 8,
  /** From this many on, "we" or "you" is how a text speaks; below, it slipped in. */
  firstPerson: 3,
  /** Fewer links do not matter; from here on, each needs this many words around it (presswire.com). */
  links: { atLeast: 3, textPerLink: 100 },
  /** Gmail clips a mail after this much HTML (acidonemail.com). */
  htmlBytes: 102_000,
  /** Any release has one sentence that looks ahead; this many make a forecast. */
  forecasts: 3,
  /** This many hype words are noise, unless there is at least this much text around each. */
  hype: { words: 3, textPerWord: 100 },
} as const;
