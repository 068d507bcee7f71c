/**
 * Words about children, about harm, and about what identifies a person, as pieces of regular
 * expressions that begin and end with whole words. `{Name}` matches capitalized words, which no
 * output may repeat.
 *
 * What identifies a person is the list of section 23 of India's Protection of Children from Sexual Offences
 * Act (name, address, family, school, neighbourhood; advocatetanwar.com/section-23-procedure-for-mediapocso),
 * and the tie between the accused and the child from clause 7 of Britain's Editors' Code
 * (pressgazette.co.uk/child-sex-abuse-cases-keeping-reports-safe).
 */
export interface Cues {
  readonly child: readonly string[];
  readonly harm: readonly string[];
  /** Crimes whose victims are protected whatever their age, and the words for these victims. */
  readonly protectedHarm: readonly string[];
  readonly victim: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export interface Identifier {
  /** As in "the text gives the name". */
  readonly what: string;
  readonly patterns: readonly string[];
  /** Whether it counts anywhere, as it says itself whom it is about. */
  readonly anywhere?: true;
  /** Whether it is an address, which issuers give of themselves as well. */
  readonly home?: true;
  /** Whether `{Name}` is a person's name, of which each word alone identifies. */
  readonly person?: true;
}

const age = String.raw`(?:1[0-7]|[1-9])`;
/** Before a relation: "stepfather", "foster mother", "half-sister". */
const distance = '(?:(?:step|grand|great|god|foster|half|adoptive|adopted)[- ]?){0,2}';
const kin = `(?:${distance}(?:father|mother|brother|sister|parent|sibling)s?|mum|mom|dad|guardian|carer|uncle|aunt|aunty|(?:father|mother|sister|brother)-in-law)`;
/** What a child is to another person, in small letters: "Foster Care" is no child. */
const relation =
  '(?:(?:[s]tep|[g]rand|[g]reat|[g]od|[f]oster|[h]alf|[a]dopted)[- ]?){0,2}(?:[g]irl|[b]oy|[c]hild|[k]id|[b]aby|[t]oddler|[t]eenager|[d]aughter|[s]on|[s]ister|[b]rother|[s]ibling|[n]iece|[n]ephew|[c]ousin|[w]ard|[p]upil|[s]tudent)|[w]oman|[m]inor|[v]ictim|[s]urvivor|[c]omplainant|year-old';
const victim = '(?:girl|boy|child|victim|survivor|minor)';
const crime =
  '(?:kidnapped|abducted|trafficked|raped|gang-raped|molested|sexually|murdered|rescued)';

const english: Cues = {
  child: [
    String.raw`(?:${age}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:year|month)s?[- ]old`,
    String.raw`aged? (?:of )?${age}(?!\d)`,
    String.raw`(?<=\p{Lu}\p{L}{1,30},? \(?)${age}(?=[,)])`,
    'minor (?:girl|boy|child|victim|survivor|daughter|son|sister|brother)s?',
    String.raw`(?:a|the|two|three|four|five|six) minors?(?=[’'.,;:)]| (?:and|was|were|is|are|has|had|who|from|to|in|by|at|on|for|with)\b)`,
    'minors? (?=rescued|raped|trafficked|abducted|kidnapped)',
    '(?:school|grand|step|god)?(?:girl|boy|child)(?:s|ren)?',
    '(?:step|foster |grand|god)-?(?:daughter|son|brother|sister)s?',
    'toddlers?',
    'infants?',
    'juveniles?',
    'POCSO',
  ],
  harm: [
    '(?:kidnap|abduct)(?:s|ped|ping|ings|pings|ed|ing|ion)?',
    'traffick(?:ed|ing|ers?)',
    'rescued?',
    'sold (?:her|him|them|the (?:girl|boy|child|minor))',
    '(?:bonded|forced|child) labou?r(?:ers?)?',
    '(?:child|forced|early) marriages?',
    'victims?',
    'survivors?',
    '(?:sexual|physical)(?:ly)? (?:abuse[ds]?|assault(?:ed|s)?|exploit(?:ed|ation)|violence|offences?|offenses?|harass(?:ed|ment))',
    '(?:child|was|been|were|being) abused?',
    '(?:beating|beaten|strangled|neglected|starved|murdering|torture[ds]?)',
    '(?:plead(?:s|ed)?|found) guilty',
    '(?:was|were|been) (?:murdered|stabbed|beaten|assaulted|molested|raped|gang-raped)',
    'shelter homes?',
    'in conflict with (?:the )?law',
    '(?:accused|arrested|missing|lured|assaulted|exploited|captive)',
    'FIR',
    'POCSO',
    'HIV[- ]positive',
  ],
  protectedHarm: [
    '(?:gang[- ]?)?rap(?:e|ed|es|ing|ist)',
    'molest(?:ed|ing|ation)',
    'sexual(?:ly)? (?:assault(?:ed|s)?|abuse[ds]?)',
    'traffick(?:ing|ed)',
    'brothels?',
  ],
  victim: ['(?:victim|survivor|complainant)s?', '(?:girl|woman|women)s?'],
  identifiers: [
    {
      what: 'the name',
      person: true,
      patterns: [
        String.raw`{Name}(?:,| \() ?(?:aged )?${age}(?=[,)]| years? old)`,
        // In small letters only: "Girl Guides" is not about a girl.
        String.raw`(?:${relation})(?: \((?:aged )?${age}\))?,? (?:named |called |known as |identified as )?{Name}(?=[,.;:)(]|$| (?:was|were|has|had|who|is|during|in|at|on|from|and|to|by|when|after|as|with|for)\b)`,
        String.raw`[r]escued {Name}(?=[,.]| (?:from|and)\b)`,
        String.raw`(?<!\b(?:from|in|at|near|of)\b[^.]{0,30})\b{Name} (?:was|were|had been|has been) ${crime}`,
        String.raw`{Name}, (?:a|an|the|who|his|her|their)\b[^.,\ufffc]{0,30}\b(?:girl|boy|child|minor|victim|survivor|schoolgirl|schoolboy|pupil)\b`,
        String.raw`{Name}, (?:his|her|their|the [^.,\ufffc]{1,20}['’]s)\b[^.,\ufffc]{0,30}\b(?:${distance}(?:daughter|son|sister|brother|child)|niece|nephew|ward|${age}[- ]year[- ]old)\b`,
        'not (?:her|his) real name',
      ],
    },
    {
      what: 'whose child it is',
      person: true,
      patterns: [
        String.raw`(?:${distance}(?:daughter|son|child)|ward|niece|nephew|pupil) of (?:Mr\.? |Mrs\.? |Ms\.? |Shri |Smt\.? )?{Name}`,
        String.raw`[dsDS] ?\/ ?[oO]\.? {Name}`,
        String.raw`(?:her|his|whose|${victim}['’]s) ${kin},? {Name}`,
      ],
    },
    { what: 'the family', anywhere: true, patterns: [`${victim}['’]s ${kin}`] },
    {
      what: 'the tie between accused and child',
      anywhere: true,
      patterns: [
        `known to the ${victim}`,
        String.raw`${victim}['’]s (?:${kin}|acquaintance|neighbou?r|teacher|tutor|cousin|boyfriend|friend|relative|employer) (?:has been|have been|was|will be|is) (?:accused|arrested|charged|convicted|booked)`,
        String.raw`(?:[a]ccused|[a]rrested) ${kin}`,
        String.raw`(?:sold|trafficked|abused|raped|forced|lured|kidnapped|brought|taken)\b[^.\ufffc]{0,50}\bby (?:her|his) (?:own )?(?:${kin}|acquaintance|neighbou?r|teacher|tutor|cousin|boyfriend|friend|relative|employer)`,
        String.raw`(?:accused|arrested|charged|convicted|suspect)\b[^.\ufffc]{0,60}${victim}['’]s (?:${kin}|acquaintance|neighbou?r|teacher|tutor|cousin|relative|employer)`,
      ],
    },
    {
      what: 'the school',
      patterns: [
        String.raw`(?:student|pupil|studying|studies|enrolled|class (?:[IVX]{1,4}|\d{1,2})|grade \d{1,2})\b[^.\ufffc]{0,40}?(?:at|of|in|from) (?:the )?{Name}(?<=School|Academy|Vidyalaya|Convent|Madrasa|College)`,
      ],
    },
    {
      what: 'the home',
      home: true,
      patterns: [
        String.raw`(?:ward|house|flat|plot|door)(?: no\.?| number)? \d{1,4}`,
        String.raw`(?:village|hamlet|slum|mohalla) (?:of |called |named )?{Name}`,
        String.raw`{Name} (?:village|hamlet|slum|basti|police station|P\.?S\.?)`,
        String.raw`[rR] ?\/ ?[oO]\.? {Name}`,
        String.raw`(?:resident|native) of (?:the )?{Name}`,
        String.raw`(?:hailing|hails) from (?:the )?{Name}`,
        String.raw`(?:brought|taken|lured|kidnapped|abducted|missing) from (?:the )?{Name}`,
        String.raw`\d{1,4}[a-zA-Z]?,? {Name}(?<= (?:Street|Road|Lane|Avenue|Drive|Close|Marg|Sarani))`,
      ],
    },
    {
      what: 'the exact age with the place',
      patterns: [
        String.raw`${age}[- ]years?[- ]old\b[^.\ufffc]{0,60}?\b(?:from|in|at|near|(?<!(?:daughter|son|child|ward|niece|nephew) )of) (?:the )?{Name}`,
      ],
    },
  ],
};

/** This script has no capitals, so names are not found, only the words beside them. */
const hindi: Cues = {
  child: ['नाबालिग', 'बच्ची', 'बच्चा', 'बच्चे', 'किशोरी', 'लड़की', 'पॉक्सो'],
  harm: ['अपहरण', 'तस्करी', 'बलात्कार', 'दुष्कर्म', 'पीड़िता', 'पीड़ित', 'छुड़ाया', 'यौन शोषण', 'पॉक्सो'],
  protectedHarm: ['बलात्कार', 'दुष्कर्म'],
  victim: ['पीड़िता', 'पीड़ित', 'महिला'],
  identifiers: [
    { what: 'whose child it is', patterns: ['(?:की पुत्री|का पुत्र|की बेटी|का बेटा)'] },
    {
      what: 'the family',
      anywhere: true,
      patterns: ['(?:पीड़िता|पीड़ित|बच्ची|नाबालिग) (?:के|की) (?:पिता|माता|माँ|परिवार|परिजन)'],
    },
    { what: 'the home', home: true, patterns: ['(?:ग्राम|गाँव|गांव|वार्ड|मोहल्ला|थाना)'] },
    { what: 'the school', patterns: ['(?:विद्यालय|स्कूल) (?:की छात्रा|का छात्र)'] },
  ],
};

const bengali: Cues = {
  child: ['নাবালিকা', 'নাবালক', 'কিশোরী', 'শিশু', 'মেয়েটি', 'পকসো'],
  harm: ['অপহরণ', 'পাচার', 'ধর্ষণ', 'নির্যাতিতা', 'উদ্ধার', 'যৌন নির্যাতন', 'পকসো'],
  protectedHarm: ['ধর্ষণ', 'ধর্ষিতা'],
  victim: ['নির্যাতিতা', 'মহিলা'],
  identifiers: [
    { what: 'whose child it is', patterns: ['(?:এর মেয়ে|এর ছেলে|কন্যা|পুত্র)'] },
    {
      what: 'the family',
      anywhere: true,
      patterns: ['(?:নির্যাতিতার|নাবালিকার|মেয়েটির|কিশোরীর) (?:বাবা|মা|পরিবার)'],
    },
    { what: 'the home', home: true, patterns: ['(?:গ্রামের|ওয়ার্ড|থানার|পাড়ার)'] },
    { what: 'the school', patterns: ['(?:স্কুলের|বিদ্যালয়ের) (?:ছাত্রী|ছাত্র)'] },
  ],
};

export const cues: readonly Cues[] = [english, hindi, bengali];
