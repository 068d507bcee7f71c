import type { FoundDateline } from '../recognize/parts.ts';
import { regionNamed } from '../text/places.ts';
import type { Document } from '../read/document.ts';
import type { Span } from '../source/block.ts';
import { apCities } from '../trade/places.ts';

/** The state or province that a dateline names behind its city. */
export interface State extends Span {
  /** As it stands there: "MA". */
  readonly text: string;
  /** In full: "Massachusetts". */
  readonly name: string;
  /** Whether the city is so well known that it needs none. */
  readonly needless: boolean;
}

/** Finds the American state or Canadian province in a dateline. */
export function stateIn(document: Document, dateline: FoundDateline | null): State | null {
  const text = dateline?.region;
  const region = text ? regionNamed(text) : null;
  // Georgia is a country too.
  if (!dateline || !text || !region || /^georgia$/i.test(text)) return null;
  if (region.country !== 'United States' && region.country !== 'Canada') return null;
  const at = document.text.slice(0, dateline.end).lastIndexOf(text);
  if (at < dateline.start) return null;
  const city = Object.keys(apCities).find(
    (one) => one.toLowerCase() === dateline.place?.toLowerCase(),
  );
  return {
    start: at,
    end: at + text.length,
    text,
    name: region.name,
    needless: city !== undefined && apCities[city] === region.name,
  };
}
