/**
 * What Windows-1252 has at 0x80 to 0x9F, where ISO-8859-1 has control characters
 * (encoding.spec.whatwg.org). Five places are empty and hold the control character itself.
 */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
