import picomatch from 'picomatch/posix';
import type { Day } from '../../base/day.ts';
import type { FileId } from '../../rules/finding.ts';
import { baselineAfter } from '../baseline/baseline.ts';
import type { Baseline } from '../baseline/entries.ts';
import type { Change } from '../change.ts';
import { folderOf, kindOf } from '../files/kinds.ts';
import { Ownership } from '../files/ownership.ts';
import { PortfolioState, type PortfolioMoment } from './portfolio-state.ts';

/** The portfolios of the opened folders, and which of them a file belongs to. */
export class Portfolios {
  #ownership: Ownership;
  readonly #byRoot = new Map<FileId, PortfolioState>();
  readonly #baselines = new Map<FileId, Baseline | undefined>();

  constructor(roots: readonly FileId[]) {
    this.#ownership = new Ownership(roots);
  }

  /** The same portfolios, each with a state of its own. */
  copy(): Portfolios {
    const copy = new Portfolios([]);
    copy.#ownership = this.#ownership.copy();
    for (const [root, portfolio] of this.#byRoot) copy.#byRoot.set(root, portfolio.copy());
    for (const [root, baseline] of this.#baselines) copy.#baselines.set(root, baseline);
    return copy;
  }

  /** The files of the baselines. */
  get baselines(): readonly FileId[] {
    return [...this.#baselines.values()].flatMap((baseline) => baseline?.file ?? []);
  }

  setRoots(roots: readonly FileId[]): void {
    this.#ownership.setRoots(roots);
  }

  get all(): Iterable<PortfolioState> {
    return this.#byRoot.values();
  }

  at(root: FileId): PortfolioState | undefined {
    return this.#byRoot.get(root);
  }

  /** The portfolio around a file, whether it excludes the file or not. */
  around(file: FileId): PortfolioState | undefined {
    return this.#byRoot.get(this.#ownership.rootOf(file));
  }

  /** The portfolio that a file belongs to; undefined for files that the one around them excludes. */
  ownerOf(file: FileId): PortfolioState | undefined {
    const root = this.#ownership.rootOf(file);
    let owner = this.#byRoot.get(root);
    if (!owner) this.#byRoot.set(root, (owner = new PortfolioState(root, this.#baselines.get(root))));
    const { exclude } = owner.policy;
    const excluded =
      exclude.length > 0 &&
      kindOf(file) !== 'portfolio' &&
      picomatch.isMatch(file.slice(root.length + 1), [...exclude], { dot: true });
    return excluded ? undefined : owner;
  }

  /** Takes note of a portfolio file. True when files may have come under another portfolio by it. */
  add(file: FileId): boolean {
    return this.#ownership.add(file);
  }

  remove(file: FileId): void {
    this.#ownership.remove(file);
  }

  /** Whether a portfolio file is the one in force in its folder. */
  isInForce(file: FileId): boolean {
    return this.#ownership.portfolioIn(folderOf(file)) === file;
  }

  /** Takes over what happened to the file of a baseline. True when it excuses something else than before. */
  excuse(change: Change): boolean {
    const root = folderOf(change.file);
    const before = this.#baselines.get(root);
    const now = baselineAfter(before, change);
    if (now === before) return false;
    this.#baselines.set(root, now);
    const portfolio = this.#byRoot.get(root);
    if (portfolio) portfolio.baseline = now;
    return true;
  }

  dropEmpty(): void {
    for (const [root, portfolio] of this.#byRoot) if (portfolio.isEmpty) this.#byRoot.delete(root);
  }

  moments(asOf: Day): readonly PortfolioMoment[] {
    return [...this.#byRoot.values()].map((portfolio) => portfolio.moment(asOf));
  }
}
