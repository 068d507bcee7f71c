/**
 * The feelings that 38.1% of 30,996 releases mention (Trust Insights, poking.co/pleased-excited-proud-
 * and-thrilled-...): pleased in 10.3%, excited 9.7%, proud 7.5%, thrilled 4.1%, honored 3.1%,
 * delighted 2.2%, happy 1.3%; and similar words.
 */
// prettier-ignore
export const moods: readonly string[] = [
  'pleased', 'excited', 'proud', 'thrilled', 'honored', 'honoured', 'delighted', 'happy',
  'humbled', 'overjoyed', 'ecstatic', 'stoked', 'pumped',
];
