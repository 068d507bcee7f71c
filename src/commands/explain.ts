import { type ExitCode, exit } from '../failure.ts';
import type { Io } from '../io.ts';
import { explain as explainRule, listRules } from '../lint/explain.ts';
import { ruleIdOf } from '../lint/levels.ts';
import { rules } from '../lint/rules/index.ts';

/** `pr explain`: tells of a rule in full, or of each in a line. */
export function explain(name: string | undefined, io: Io): ExitCode {
  const id = name === undefined ? undefined : ruleIdOf(name);
  const rule = rules.find((one) => one.id === id);
  io.stdout.write(rule ? explainRule(rule) : listRules(rules));
  return exit.done;
}
