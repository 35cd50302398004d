/** From a key to the answer to what an editor asks about the place: what can be written there, what it is, and what stands beside it. */
import type { Figure } from '../figure.ts';
import type { Group } from '../group.ts';
import { OpenDocument } from '../language-server/document.ts';
import { median, quantile } from '../measure/statistics.ts';
import { portfolioOf } from '../setup/corpus.ts';
import { startServer, withServers } from './session.ts';

const plans = 1000;
/** Less than a person notices. */
const mostMs = 20;

interface Question {
  readonly title: string;
  /** The line that is typed in, at the end of what matches. */
  readonly line: RegExp;
  /** Whether the answer says anything, and so when it has come. */
  readonly ask: (document: OpenDocument, line: number, character: number) => Promise<number>;
}

const asked: readonly Question[] = [
  { title: 'the ratings of a scale with their effects', line: /^ +rating: \d+/, ask: completion },
  { title: 'the keys that a map lacks', line: /^ +segment/, ask: completion },
  { title: 'the people of the portfolio', line: /^owner: [\w-]+/, ask: completion },
  { title: 'a day', line: /^ +updatedOn: [\d-]+/, ask: completion },
  { title: 'hover over a rating', line: /^ +rating: \d+/, ask: hover },
  { title: 'the hints of the whole plan', line: /^ +likelihood: \d/, ask: hints },
];

export const questions: Group = {
  id: 'questions',
  async *measure(effort) {
    effort.tell(`questions about a plan among ${plans}`);
    const portfolio = portfolioOf(plans);
    yield* withServers([() => startServer(portfolio)], async function* (server) {
      const [name] = portfolio.sound;
      if (name === undefined) throw new Error('the portfolio has no plans');
      const document = OpenDocument.open(server, name);
      await server.atRest();
      for (const question of asked) {
        const times: number[] = [];
        const rounds = effort.times(300, 100);
        for (let round = 0; round < rounds + 50; round++) {
          const time = await answerAfterKey(document, question);
          if (round >= 50) times.push(time);
        }
        yield figureOf(question, times, document);
      }
    });
  },
};

function figureOf({ title }: Question, times: readonly number[], { text }: OpenDocument): Figure {
  const size = `${Math.round(text.length / 100) / 10} KB`;
  return {
    name: `key → ${title}, ${size} plan among ${plans}`,
    product: { value: median(times), p95: quantile(times, 0.95), unit: 'ms' },
    target: { of: 'amount', most: mostMs },
  };
}

/** Takes the last letter away, asks there, and puts it back: milliseconds from the key to the answer. */
async function answerAfterKey(
  document: OpenDocument,
  { line: pattern, ask, title }: Question,
): Promise<number> {
  const [line] = document.linesWith(pattern);
  const end = line === undefined ? undefined : document.endOf(line, pattern);
  if (line === undefined || end === undefined)
    throw new Error(`${document.uri} has no place to ask for ${title}`);
  const letter = document.letterAt(line, end - 1);
  document.replace(line, end - 1, end, '');
  const sentAt = document.replace(line, end - 1, end - 1, letter);
  return (await ask(document, line, end)) - sentAt;
}

async function completion(document: OpenDocument, line: number, character: number): Promise<number> {
  const { result, at } = await document.completion(line, character);
  return said(result.items.length > 0, at, document);
}

async function hover(document: OpenDocument, line: number, character: number): Promise<number> {
  const { result, at } = await document.hover(line, character);
  return said(result !== null, at, document);
}

async function hints(document: OpenDocument): Promise<number> {
  const { result, at } = await document.hints();
  return said(result !== null && result.length > 0, at, document);
}

function said(isAnswer: boolean, at: number, { uri }: OpenDocument): number {
  if (!isAnswer) throw new Error(`the server had nothing to say in ${uri}`);
  return at;
}
