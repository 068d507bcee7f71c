import type { ExitCode } from '../../failure.ts';
import type { Io } from '../../io.ts';

/** What a value on the command line is. Completion knows the values of each kind. */
export type ValueKind =
  | 'answer'
  | 'command'
  | 'draft'
  | 'file'
  | 'kind'
  | 'kind-setting'
  | 'name'
  | 'part'
  | 'profile'
  | 'rendition'
  | 'report'
  | 'release'
  | 'rule'
  | 'schema'
  | 'setting'
  | 'shell'
  | 'style'
  | 'text';

/** A value that an argument or a flag takes. */
export interface Value {
  readonly kind: ValueKind;
  /** The word for it in help texts, where that is not its kind: "format". */
  readonly placeholder?: string;
  readonly optional?: true;
  /** Whether it may be given more than once. */
  readonly repeatable?: true;
}

export interface Flag {
  /** "--format" */
  readonly name: string;
  readonly about: string;
  /** What follows it; without it the flag is a switch. */
  readonly value?: Value;
}

/** A command line that can be typed as it is, and what it does. */
export type Example = readonly [commandLine: string, about: string];

/** A command: how it is called, what it does, and what runs it. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands: verb first, no full stop. */
  readonly about: string;
  readonly args?: readonly Value[];
  readonly flags?: readonly Flag[];
  /** Left out of help and completion. */
  readonly hidden?: true;
  readonly commands?: readonly Command[];
  /** Loads the command, and runs it. */
  readonly run?: Run;
}

// The arguments were checked against `args` and `flags`, which TypeScript cannot see.
// oxlint-disable-next-line typescript/no-explicit-any
type Run = (io: Io, flags: any, ...args: any[]) => ExitCode | Promise<ExitCode>;

/** A value as a usage line shows it: "<release>", "[release...]". */
export function usageOf(value: Value): string {
  const word = `${value.placeholder ?? value.kind}${value.repeatable ? '...' : ''}`;
  return value.optional ? `[${word}]` : `<${word}>`;
}
