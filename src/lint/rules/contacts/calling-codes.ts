/** How the phone numbers of a country are dialled at home and abroad. */
export interface NumberPlan {
  /** ISO 3166. */
  readonly country: string;
  readonly code: string;
  /** The prefix that is dialled only at home; "" where there is none. */
  readonly trunk: string;
  /** How many digits a number has, without the trunk prefix. */
  readonly digits: readonly [least: number, most: number];
}

/** From the numbering plans that the ITU publishes (itu.int/oth/T0202.aspx), as far as we need them. */
// prettier-ignore
export const numberPlans: readonly NumberPlan[] = [
  { country: 'IN', code: '91', trunk: '0', digits: [10, 10] },
  { country: 'BD', code: '880', trunk: '0', digits: [8, 10] },
  { country: 'GB', code: '44', trunk: '0', digits: [9, 10] },
  { country: 'IE', code: '353', trunk: '0', digits: [7, 9] },
  { country: 'DE', code: '49', trunk: '0', digits: [6, 11] },
  { country: 'AT', code: '43', trunk: '0', digits: [6, 13] },
  { country: 'CH', code: '41', trunk: '0', digits: [9, 9] },
  { country: 'FR', code: '33', trunk: '0', digits: [9, 9] },
  { country: 'BE', code: '32', trunk: '0', digits: [8, 9] },
  { country: 'NL', code: '31', trunk: '0', digits: [9, 9] },
  { country: 'ES', code: '34', trunk: '', digits: [9, 9] },
  { country: 'PT', code: '351', trunk: '', digits: [9, 9] },
  { country: 'NO', code: '47', trunk: '', digits: [8, 8] },
  { country: 'DK', code: '45', trunk: '', digits: [8, 8] },
  { country: 'SE', code: '46', trunk: '0', digits: [7, 9] },
  { country: 'SG', code: '65', trunk: '', digits: [8, 8] },
  { country: 'AU', code: '61', trunk: '0', digits: [9, 9] },
  { country: 'NZ', code: '64', trunk: '0', digits: [8, 10] },
  { country: 'ZA', code: '27', trunk: '0', digits: [9, 9] },
  { country: 'BR', code: '55', trunk: '0', digits: [10, 11] },
];
