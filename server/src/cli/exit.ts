/** What the process answers with; the help describes them. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A run that cannot go on because of how it was called or of what it was given. The message is for a person. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
