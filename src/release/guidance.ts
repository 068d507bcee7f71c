import type { FieldKey } from './fields.ts';

/**
 * What an experienced colleague would add to a field's one line of help. Facts of the trade: the
 * numbers are those of limits.ts, the habits those of the stylebooks that the house styles name.
 */
export const guidance: Partial<Record<FieldKey, string>> = {
  'timing.embargo':
    'An embargo asks reporters to wait. Be sparing: who has not agreed beforehand need not keep it. One or two days are usual. Give a minute that belongs to one day, such as 00:01: midnight belongs to two.',
  'timing.zone':
    'Midnight in New York is not midnight in London. Some abbreviations name several zones: IST is Indian, Irish and Israel time.',
  headline:
    'Say who does what, in the present tense, with the name of who issues it. Leave out the full stop, the exclamation mark and the capitals of a title. What stands in the first 70 characters is what a search result and a subject line show.',
  subheadline:
    'It goes on where the headline ends and does not repeat it. What is too long for the headline belongs here: the number, the place, the reason.',
  'dateline.place': 'The city where the news is, or where the issuer is. It opens the story.',
  'dateline.region':
    'The state or province, in full: the house style shortens it, or leaves it out where readers know the city.',
  'dateline.country': 'In full. The house style leaves it out where readers know the city.',
  'dateline.date':
    'The day on which the release goes out, which need not be the day of the event. Figures alone can mean two days: pr asks which.',
  story:
    'The lead tells the whole news in one sentence: who, what, when, where and why. Each paragraph after it matters less than the one before, because an editor cuts from the end. Two or three sentences a paragraph. Leave the quotations out here: they are asked for next. **bold**, *emphasis*, [a link](https://museum.example), and ## before a subheading are understood.',
  'quotes.text':
    'A quotation tells what a fact cannot: why it matters, what it was like. Three sentences are plenty. “We are delighted” is in every third release and is cut by every editor.',
  'quotes.speaker': 'As it shall stand in print, with Dr or Ms where the house style keeps it.',
  'quotes.role': 'What the speaker does and where: it follows the name after a comma.',
  'about.name': 'As it calls itself, always spelled the same way.',
  'about.text':
    'Three or four sentences that hold for every release of a year: what it is, since when, how large, where. No news. The newsroom keeps it, so that it is written once.',
  'contacts.name':
    'A person who knows the story and may speak about it, or the press office. It may be somebody of an agency.',
  'contacts.phone':
    'Reporters work in the evening: a mobile number is best. With + and the country code it can be called from anywhere. Several are divided by commas.',
  'contacts.email':
    'One that somebody reads on the day, not the one for all mail. Several are divided by commas.',
};
