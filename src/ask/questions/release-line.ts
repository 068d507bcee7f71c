import { isZone } from '../../release/timing.ts';
import { dateVerdict, dayInWords } from '../dates.ts';
import { type ChoiceQuestion, type Part, text, validated, wrong } from '../question.ts';
import { timeOf } from '../times.ts';

const underEmbargo = ({ item }: { item: Readonly<Record<string, string>> }) =>
  item['timing'] === 'embargo';

const timing: ChoiceQuestion = {
  kind: 'choice',
  key: 'timing',
  title: () => 'When may the release be used?',
  help: 'It is said above the headline.',
  choices: () => [
    { value: 'immediate', label: 'At once: for immediate release' },
    { value: 'embargo', label: 'Not before a date and time: under embargo' },
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
  check: (typed, { today }) => dateVerdict(typed, today),
});

const embargoTime = text('timing.embargo', {
  key: 'embargo.time',
  title: 'Embargo: time',
  help: 'The time of that day from which the release may be used.',
  example: '9:00, or 6 pm',
  when: underEmbargo,
  check: (typed, { item }) => {
    const value = timeOf(typed);
    if (value === null) return { problem: wrong(typed, 'is not a time of day', '9:00, or 6 pm') };
    const whole = validated('timing.embargo', `${item['embargo.date']}T${value}`);
    return 'problem' in whole ? whole : { value };
  },
});

const embargoZone = text('timing.zone', {
  key: 'embargo.zone',
  title: 'Embargo: time zone',
  when: underEmbargo,
  suggest: ({ newsroom, zone }) => newsroom.defaults.zone ?? (isZone(zone) ? zone : undefined),
});

export const releaseLine: Part = {
  kind: 'part',
  name: 'timing',
  title: 'Release line',
  questions: [timing, embargoDate, embargoTime, embargoZone],
};
