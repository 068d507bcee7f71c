import type { Entry } from './people.ts';
import type { Page } from '../page/page.ts';
import type { Parts } from '../parts.ts';

/** The parts that show where no contact can be. */
export type OtherParts = Pick<Parts, 'label' | 'timings' | 'headline' | 'dateline' | 'endMark'>;

/** So much of the prose of a page stands above what comes after its story. */
const SHARE_ABOVE = 0.6;

const isProse = (text: string): boolean =>
  text.length > 120 || /(?:\S+\s){5}\S*[.!?।][”"»')\]]?\s*$/u.test(text.slice(-200));

/** Tells whether an entry stands above the lead, or after the story. */
export function edgesOf(
  { passages }: Page,
  { headline, dateline, endMark }: OtherParts,
): (entry: Entry) => boolean {
  const top = Math.max(headline?.start ?? 0, dateline?.start ?? 0);
  const above: number[] = [];
  let prose = 0;
  for (const { text } of passages) {
    above.push(prose);
    if (isProse(text)) prose += text.length;
  }
  return ({ phones, emails }) => {
    const { passage, from } = [...phones, ...emails][0]!;
    const { start } = passage.span(from, from + 1);
    return (
      start < top ||
      (endMark !== null && start > endMark.start) ||
      (above[passage.index] ?? 0) > prose * SHARE_ABOVE
    );
  };
}
