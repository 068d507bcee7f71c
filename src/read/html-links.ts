import type { Attributes } from './html-elements.ts';

/*
 * Where a link really goes: mail programs and editors wrap addresses in redirects, Cloudflare hides
 * those of mail from robots.
 */

/** The parameter of a redirect that holds the address, by the host that redirects. */
const redirects: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, 'url'],
  [/^l\.(?:facebook|instagram)\.com$/, 'u'],
  [/^(?:www\.)?linkedin\.com$/, 'url'],
];

/** The address that a link leads to, without a redirect around it. */
export function targetOf(href: string): string {
  const proofpoint = /^https:\/\/urldefense\.com\/v3\/__(.{1,2000}?)__;/.exec(href);
  if (proofpoint) return proofpoint[1]!;
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  const isRedirect = /^\/(?:url|l\.php|redir\/redirect|safety\/go)?$/.test(pathname);
  const parameter = redirects.find(([host]) => isRedirect && host.test(hostname))?.[1];
  const target = parameter && searchParams.get(parameter);
  return target && /^(?:https?|mailto):/i.test(target) ? target : href;
}

/**
 * An address of mail that Cloudflare has coded in an element: in hexadecimal, the first byte is the
 * key by which the others were changed
 * (developers.cloudflare.com/waf/tools/scrape-shield/email-address-obfuscation). Null when there is none.
 */
export function emailIn({ href = '', 'data-cfemail': data }: Attributes): string | null {
  const coded = data ?? /^\/cdn-cgi\/l\/email-protection#([\da-f]{1,400})$/i.exec(href)?.[1] ?? '';
  if (!/^(?:[\da-f]{2}){6,200}$/i.test(coded)) return null;
  const [key = 0, ...bytes] = Buffer.from(coded, 'hex');
  const email = Buffer.from(bytes.map((byte) => byte ^ key)).toString('utf8');
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email : null;
}
