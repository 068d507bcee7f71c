import { type ExitCode, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { explain as explainRule, listRules } from '../lint/explain.ts';
import { ruleNamed, rules } from '../lint/rulebook.ts';

/** `pr explain`: prints a rule in full, or a list of the rules. */
export function explain(id: string | undefined, io: Io): ExitCode {
  io.stdout.write(id === undefined ? listRules(rules) : explainRule(ruleNamed(id)));
  return exit.done;
}
