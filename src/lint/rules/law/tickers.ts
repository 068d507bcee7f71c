import { exchanges } from './exchanges.ts';

/** A ticker symbol with its exchange: "NYSE: ABC". Indexes count in the text. */
export interface Ticker {
  readonly index: number;
  readonly text: string;
  readonly exchange: string;
  readonly colon: string;
  readonly symbol: string;
  /** The exchange as our list writes it; undefined if it is not in the list. */
  readonly known: string | undefined;
}

// A bracket may hold several: (NYSE: ABC; TSX: ABC.A).
const ticker =
  /(?<=[([;,/] ?|\band )([\p{L}][\p{L}.-]{1,9}(?: (?:American|Arca|MKT|Pink|Markets|Venture))?)(\s{0,3}[:：]\s{0,3})(\p{Lu}[\p{Lu}\p{N}.]{0,5})(?=[)\];,/]| and )/gu;

/** The words of a text that are written like ticker symbols. */
export const tickersIn = (text: string): Ticker[] =>
  [...text.matchAll(ticker)].map(({ 0: whole, 1: exchange, 2: colon, 3: symbol, index }) => ({
    index,
    text: whole,
    exchange: exchange!,
    colon: colon!,
    symbol: symbol!,
    known: exchanges.find((one) => fold(one) === fold(exchange!)),
  }));

/** "Otcpink" is OTC Pink. */
const fold = (exchange: string): string => exchange.toLowerCase().replace(/[ .-]/g, '');
