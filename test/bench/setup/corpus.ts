/** Portfolios on disk, generated when they are first needed and again when their generator has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, generatePlan, type CorpusFile, type PlantedFault } from '../../support/corpus.ts';
import { benchFolder } from './places.ts';

export interface Portfolio {
  readonly folder: string;
  readonly plans: number;
  /** Plans without a fault, by path. */
  readonly sound: readonly string[];
  /** Plans with a fault that was put there on purpose, by path, and the rule that must find it. */
  readonly planted: Readonly<Record<string, PlantedFault>>;
}

/** A portfolio of so many plans of about 4.5 KB, three in a hundred of them with a fault. */
export function portfolioOf(plans: number): Portfolio {
  return onDisk(`plans-${plans}`, plans, generateCorpus({ plans }));
}

const neighbours = 9;

/** A portfolio of ten plans, whose first is of the given size in bytes. None has a fault. */
export function portfolioAround(bytes: number): Portfolio & { readonly file: string } {
  const plans = neighbours + 1;
  const portfolio = onDisk(
    `around-${bytes}`,
    plans,
    withFirstOf(bytes, generateCorpus({ plans, faultShare: 0 })),
  );
  const [file] = portfolio.sound;
  if (file === undefined) throw new Error('the portfolio has no plans');
  return { ...portfolio, file };
}

function* withFirstOf(bytes: number, files: Iterable<CorpusFile>): Generator<CorpusFile, void, undefined> {
  let isFirst = true;
  for (const file of files) {
    const isPlan = file.path.endsWith('.plan.yaml');
    yield isPlan && isFirst ? { ...file, text: generatePlan({ bytes }) } : file;
    if (isPlan) isFirst = false;
  }
}

function onDisk(name: string, plans: number, files: Iterable<CorpusFile>): Portfolio {
  const folder = path.join(benchFolder, 'corpus', name);
  const index = `${folder}.json`;
  const made = readIndex(index);
  if (made?.generator === generatorDigest()) return made.portfolio;
  rmSync(index, { force: true });
  rmSync(folder, { recursive: true, force: true });
  const portfolio: Portfolio = { folder, plans, ...write(folder, files) };
  writeFileSync(index, JSON.stringify({ generator: generatorDigest(), portfolio }));
  return portfolio;
}

function write(folder: string, files: Iterable<CorpusFile>): Pick<Portfolio, 'sound' | 'planted'> {
  const sound: string[] = [];
  const planted: Record<string, PlantedFault> = {};
  for (const { path: name, text, planted: fault } of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!name.endsWith('.plan.yaml')) continue;
    if (fault) planted[name] = fault;
    else sound.push(name);
  }
  return { sound, planted };
}

function readIndex(index: string): { readonly generator: string; readonly portfolio: Portfolio } | undefined {
  if (!existsSync(index)) return undefined;
  return JSON.parse(readFileSync(index, 'utf8')) as { generator: string; portfolio: Portfolio };
}

/** Differs when anything that the generator writes would be another text. */
function generatorDigest(): string {
  const hash = createHash('sha256');
  for (const { text } of generateCorpus({ plans: 40, faultShare: 0.5 })) hash.update(text);
  return hash.update(generatePlan({ bytes: 20_000 })).digest('hex');
}
