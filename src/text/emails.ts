import type { Block } from '../source/block.ts';

/** A passage: its text, the same in plain characters, and the block with its links. */
interface PassageText {
  readonly text: string;
  readonly flat: string;
  readonly block: Pick<Block, 'runs'>;
}

/** What reaches somebody, with its place in the text of its passage. */
export interface Reach {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/*
 * Addresses as mail programs take them (RFC 5321 allows 64 characters before the at sign), and as
 * people spell them to keep robots off: "ada [at] museum dot example". Only where at and dots are
 * both spelled, or at is in brackets, is it an address and no sentence.
 */
const name = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}`;
const part = String.raw`[\p{L}\p{N}-]{1,63}`;
const at = String.raw` ?[[({<] ?(?:at|@|arobase|ät|chiocciola|arroba) ?[\])}>] ?`;
const dot = String.raw`(?: ?[[({<] ?(?:dot|point|punkt|\.) ?[\])}>] ?|\.| (?:dot|point|punkt) )`;
const address = new RegExp(
  [
    String.raw`${name}@(?:${part}\.){1,6}[\p{L}]{2,24}`,
    String.raw`${name}${at}${part}(?:${dot}${part}){1,4}`,
    String.raw`${name} at ${part}(?: dot ${part}){1,4}`,
  ].join('|'),
  'giu',
);

/** What every address has, sought first: most passages have none. */
const maybe = /@|[[({<] ?(?:at|arobase|ät|chiocciola|arroba)|\bdot /i;

/** The e-mail addresses in a passage, those behind links too, in their order. */
export function emailsIn({ text, flat, block }: PassageText): Reach[] {
  const spelled = maybe.test(flat)
    ? [...flat.matchAll(address)].map(({ 0: match, index }) => ({
        text: plain(match),
        from: index,
        to: index + match.length,
      }))
    : [];
  const linked: Reach[] = [];
  let start = 0;
  for (const run of block.runs) {
    const end = start + run.text.length;
    const [from, to] = [start, end];
    start = end;
    const target = addressOf(run.href);
    if (!target || linked.at(-1)?.text === target) continue;
    if (spelled.some((one) => one.from < to && one.to > from)) continue;
    // The words of the link may be a name: only its end is the address.
    linked.push({ text: target, from: from + text.slice(from, to).trimEnd().length, to });
  }
  return [...spelled, ...linked].sort((a, b) => a.from - b.from);
}

const plain = (spelled: string): string =>
  spelled.includes('@') && !/[[({<]/.test(spelled)
    ? spelled
    : spelled
        .replace(new RegExp(`${at}| at `, 'iu'), '@')
        .replace(new RegExp(dot, 'giu'), '.')
        .replace(/\s/g, '');

/** The address that a link writes to; some leave "mailto:" out. */
const addressOf = (href: string | undefined): string | null =>
  /^(?:mailto:)?\s{0,3}([^\s/?@:]{1,64}@[^\s/?@:]{3,255})/iu.exec(href?.slice(0, 400) ?? '')?.[1] ??
  null;
