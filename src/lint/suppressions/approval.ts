/**
 * How somebody allows what only a named person may allow. Where the law hides somebody, a family's
 * consent allows nothing: in India a court decides (POCSO Act s. 23, Nipun Saxena v Union of India 2018).
 */
export const approvedRemark = (rule: string): string =>
  `<!-- pr-allow ${rule}: the court has allowed it; approved by Mira Sen -->`;
