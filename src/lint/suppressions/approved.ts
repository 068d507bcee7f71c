/**
 * The directive that hides a finding which only a named person may hide. The consent of a family
 * is not enough where the law protects an identity: in India a court decides (POCSO Act s. 23,
 * Nipun Saxena v Union of India 2018).
 */
export const approvedDirective = (rule: string): string =>
  `<!-- pr-allow ${rule}: the court has allowed it; approved by Mira Sen -->`;
