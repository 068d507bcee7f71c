/**
 * Text of unknown origin, made safe for a terminal: control characters and the marks that change
 * the reading direction are shown as \uXXXX. Raw, they could retitle the window, write to the
 * clipboard, or wipe the screen and print a fake result. Line feed and tab stay.
 */
export const visible = (text: string): string =>
  text.replace(
    // oxlint-disable-next-line no-control-regex -- control characters are what this is about
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (mark) => '\\u' + mark.charCodeAt(0).toString(16).padStart(4, '0'),
  );
