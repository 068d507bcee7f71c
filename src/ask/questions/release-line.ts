import { guidance } from '../../release/guidance.ts';
import { dateVerdict, dayInWords } from '../dates.ts';
import { type ChoiceQuestion, type Part, text } from '../question.ts';
import { timeInWords, timeVerdict } from '../times.ts';
import { usualZone, zoneVerdict } from '../zones.ts';

const underEmbargo = ({ item }: { item: Readonly<Record<string, string>> }) =>
  item['timing'] === 'embargo';

const timing: ChoiceQuestion = {
  kind: 'choice',
  key: 'timing',
  title: () => 'When may the release be used?',
  help: 'The release line above the headline says so.',
  more: guidance['timing.embargo'],
  choices: () => [
    { value: 'immediate', label: 'Now: for immediate release' },
    { value: 'embargo', label: 'From a date and time: under embargo' },
  ],
  suggest: () => 'immediate',
};

const embargoDate = text('timing.embargo', {
  key: 'embargo.date',
  title: 'Embargo: date',
  help: 'The day from which the release may be used.',
  show: dayInWords,
  example: '1 Dec',
  when: underEmbargo,
  check: (typed, { today }) => dateVerdict(typed, { today, ahead: true }),
});

const embargoTime = text('timing.embargo', {
  key: 'embargo.time',
  title: 'Embargo: time',
  help: 'The time of that day from which the release may be used.',
  example: '9:00, or 6 pm',
  when: underEmbargo,
  show: timeInWords,
  check: timeVerdict,
});

const embargoZone = text('timing.zone', {
  key: 'embargo.zone',
  title: 'Embargo: time zone',
  help: 'The zone of that time. A city or a country will do. Embargoes have been broken over an hour without its zone.',
  example: 'Kolkata, London, or Eastern',
  when: underEmbargo,
  suggest: ({ newsroom, zone }) => usualZone(newsroom.defaults.zone, zone),
  check: (typed, { item }) => zoneVerdict(typed, `${item['embargo.date']}T${item['embargo.time']}`),
});

export const releaseLine: Part = {
  kind: 'part',
  name: 'timing',
  title: 'Release line',
  questions: [timing, embargoDate, embargoTime, embargoZone],
};
