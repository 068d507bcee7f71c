import type { Example } from './command.ts';

/** Two command lines for each command, by its words: "newsroom add". Its help ends with them. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  init: [
    ['pr init', 'Create newsroom.yaml in this folder'],
    ['pr init && pr newsroom add contact', 'Create it, then add the first media contact'],
  ],
  new: [
    ['pr new', 'Answer questions, then review and write the release'],
    ['pr new --answers facts.yaml --story story.md', 'Take the answers from files, ask nothing'],
  ],
  edit: [
    ['pr edit 2026-11-24-acme-opens-a-mill', 'Review and change a release'],
    ['pr edit 2026-11-24-acme-opens-a-mill headline', 'Change its headline only'],
  ],
  build: [
    ['pr build', 'Build every release that is out of date'],
    ['pr build --check', 'Check in CI that every file is up to date'],
  ],
  pull: [
    ['pr pull 2026-11-24-acme-opens-a-mill', 'Pull the one file that was edited'],
    ['pr pull 2026-11-24-acme-opens-a-mill --dry-run', 'Show what would change in answers.md'],
  ],
  list: [
    ['pr list', 'List releases with headline and embargo'],
    ['pr list --json', 'The same for a program'],
  ],
  show: [
    ['pr show 2026-11-24-acme-opens-a-mill', 'Read a release in the terminal'],
    ['pr show 2026-11-24-acme-opens-a-mill --format html > mill.html', 'Save it as a web page'],
  ],
  import: [
    ['pr import old-release.docx', 'Turn a Word file into a release of this newsroom'],
    ['pr import - --style uk < release.txt', 'Read standard input; write in style uk from now on'],
  ],
  lint: [
    ['pr lint draft.docx', 'Check a release in any format'],
    ['pr lint --fix --dry-run', 'Show what could be fixed in this newsroom'],
  ],
  explain: [
    ['pr explain headline-length', 'Explain one rule'],
    ['pr explain', 'List every rule'],
  ],
  inspect: [
    ['pr inspect release.html', 'Show headline, dateline, quotations and contacts'],
    ['pr inspect --json releases > parts.jsonl', 'Read a whole folder for a program'],
  ],
  newsroom: [
    ['pr newsroom list', 'Show everything that is remembered'],
    ['pr newsroom add contact', 'Add a media contact'],
  ],
  'newsroom list': [
    ['pr newsroom list', 'List everything'],
    ['pr newsroom list contacts --json', 'List the media contacts for a program'],
  ],
  'newsroom add': [
    ['pr newsroom add speaker', 'Answer questions about a new speaker'],
    [
      'pr newsroom add contact --set name="Mira Sen" --set email=m@a.example',
      'Add a media contact without questions',
    ],
  ],
  'newsroom edit': [
    ['pr newsroom edit contact "Mira Sen" --set phone="+91 33 5550 0142"', 'Change a number'],
    ['pr newsroom edit boilerplate 2', 'Change the second boilerplate of the list'],
  ],
  'newsroom remove': [
    ['pr newsroom remove speaker "Dr Leela Bose"', 'Remove a speaker'],
    ['pr newsroom remove contact 3', 'Remove the third contact of the list'],
  ],
  schema: [
    ['pr schema answers > answers.schema.json', 'Save the schema of answers for an editor'],
    ['pr schema lint', 'Print the schema of pr lint --format json'],
  ],
  doctor: [
    ['pr doctor', 'Show which pr this is, what it found and what is missing'],
    ['pr doctor --json', 'The same for a program'],
  ],
  completion: [
    ['source <(presswright completion bash)', 'Complete in this bash'],
    ['presswright completion fish | source', 'Complete in this fish'],
  ],
};
