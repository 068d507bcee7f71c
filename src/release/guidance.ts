import type { FieldKey } from './fields.ts';

/**
 * What an experienced colleague would add to a field's one line of help. The numbers come from
 * limits.ts, the habits from the stylebooks that the house styles name.
 */
export const guidance: Partial<Record<FieldKey, string>> = {
  'timing.embargo':
    'An embargo asks reporters to wait. Use it sparingly: a reporter who has not agreed to it is not bound by it. One or two days are usual. Choose a minute that belongs to one day, such as 00:01, because midnight belongs to two.',
  'timing.zone':
    'Midnight in New York is not midnight in London. Some abbreviations name several zones: IST is Indian, Irish and Israel time.',
  headline:
    'Say who does what, in the present tense, and name the issuer. No full stop, no exclamation mark, no title capitals. Search results and subject lines show the first 70 characters.',
  subheadline:
    'It adds to the headline and does not repeat it. Put here what is too long for the headline: the number, the place, the reason.',
  'dateline.place': 'The city where the news happens, or where the issuer is. It opens the story.',
  'dateline.region':
    'The state or province, in full: the house style shortens it, or leaves it out where readers know the city.',
  'dateline.country': 'In full. The house style leaves it out where readers know the city.',
  'dateline.date':
    'The day on which the release goes out, which may differ from the day of the event. Where figures can mean two days, pr asks which.',
  story:
    'The lead tells the whole news in one sentence: who, what, when, where and why. Editors cut from the end, so each paragraph after it matters less than the one before. Keep to two or three sentences a paragraph. Leave quotations out: the next questions ask for them. You can use **bold**, *emphasis*, [a link](https://museum.example) and ## before a subheading.',
  'quotes.text':
    'A quotation says what a fact cannot: why it matters, what it was like. Three sentences are plenty. Every editor cuts “We are delighted”.',
  'quotes.speaker':
    'As it will be printed. Add Dr or Ms if you use them: the house style decides whether they stay.',
  'quotes.role': 'What the speaker does, and where. It follows the name after a comma.',
  'about.name': 'As the organization spells it, the same way every time.',
  'about.text':
    'Three or four sentences that stay true for a year: what it is, since when, how large, where. No news. The newsroom keeps it, so you write it once.',
  'contacts.name':
    'A person who knows the story and may speak about it, or the press office. People from an agency are fine.',
  'contacts.phone':
    'Reporters work in the evening, so a mobile number is best. With + and the country code it works from anywhere. Separate several with commas.',
  'contacts.email':
    'An inbox that is read on the day, not the general one. Separate several with commas.',
};
