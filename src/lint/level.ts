/** How serious a finding is; "info" is called a note on screen. */
export type Level = 'error' | 'warning' | 'info';

/** What a newsroom or a profile may set for a rule. */
export type Setting = Level | 'off';

/** Settings by the id of a rule. A rule that is not here keeps its own level. */
export type Settings = Readonly<Partial<Record<string, Setting>>>;
