import type { Io } from './io.ts';
import { CannotRun } from './exit.ts';

export interface TextQuestion {
  readonly message: string;
  /** What an empty answer means; without it, one has to be given. */
  readonly fallback?: string;
  /** What is wrong with an answer; undefined when nothing is. */
  readonly check?: (answer: string) => string | undefined;
}

/** A question that a flag answers beforehand, and a default where there is nobody to ask. */
export interface Setting extends TextQuestion {
  readonly given: string | undefined;
  readonly fallback: string;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Somebody at a terminal who answers questions. */
export interface Asker {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choose: (message: string, choices: readonly Choice[]) => Promise<string>;
}

/** Who can be asked: nobody where input or output is no terminal, or where `--yes` says to ask nothing. */
export async function askerOn(
  { stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>,
  yes: boolean,
): Promise<Asker | undefined> {
  const isTerminal = (stream: object): boolean => 'isTTY' in stream && stream.isTTY === true;
  if (yes || !isTerminal(stdin) || !isTerminal(stdout)) return undefined;
  const { select, text } = await import('@clack/prompts');
  const streams = { input: stdin, output: stdout };
  const answered = (answer: string | symbol): string => {
    if (typeof answer === 'symbol') throw new CannotRun('nothing was written');
    return answer;
  };
  return {
    async text({ message, fallback, check }) {
      const answer = await text({
        ...streams,
        message,
        ...(fallback !== undefined && { placeholder: fallback, defaultValue: fallback }),
        validate: (given) => {
          const trimmed = (given ?? '').trim();
          if (trimmed === '') return fallback === undefined ? 'an answer is needed' : undefined;
          return check?.(trimmed);
        },
      });
      return answered(answer).trim();
    },
    async choose(message, choices) {
      return answered(await select({ ...streams, message, options: [...choices], maxItems: 12 }));
    },
  };
}

/** What was given, else what the asker says, else the default. Throws where what was given cannot be. */
export async function settle(asker: Asker | undefined, { given, ...question }: Setting): Promise<string> {
  const answer = given?.trim() ?? (asker ? await asker.text(question) : question.fallback);
  const fault = answer === question.fallback ? undefined : question.check?.(answer);
  if (fault !== undefined) throw new CannotRun(fault);
  return answer;
}
