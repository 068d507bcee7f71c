import type { Rule } from '../rule.ts';

export const contactMissing: Rule = {
  id: 'contact-missing',
  title: 'nobody to call',
  why:
    'A journalist with a question and a deadline calls somebody, or writes about something else. ' +
    'Wires and services send releases back that name no contact.',
  source: [
    'https://help.releasewire.com/625764-What-Elements-Must-Be-In-a-Press-Release',
    'https://www.onlineprnews.com/press-release-editorial-guidelines/',
  ],
  reads: [],
  examples: {
    failing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n',
        at: '3:21',
        says: 'no contact',
      },
    ],
    passing: [
      {
        format: 'markdown',
        text: '# Harbour Museum opens new wing\n\nOSLO, May 5, 2026 – The museum opens its new wing.\n\nMedia contact: Ada Holm, +47 22 00 00 00, ada@museum.example\n',
      },
    ],
  },
  check: ({ document, parts }) => {
    if (parts.contacts.length > 0) return [];
    const at = parts.contactLabels[0] ??
      parts.about.at(-1) ??
      parts.story.at(-1) ?? { start: document.bodyStart, end: document.bodyStart };
    return [
      {
        start: at.start,
        end: at.end,
        message: 'The release names no contact with a phone number or an e-mail address.',
        advice:
          'Name somebody who will answer: "Media contact: Ada Holm, +47 22 00 00 00, ada@museum.example".',
      },
    ];
  },
};
