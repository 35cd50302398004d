import { problem, type SyntaxProblem } from './problem.ts';
import type { Node } from './tree.ts';

/** More nodes than this reached through aliases is taken for an alias bomb. */
const BUDGET = 10_000;

type Target = { readonly node: Node; readonly size: number } | 'open';

/** The anchors of a text as it is read from top to bottom, and what stands in the place of their aliases. */
export class Aliases {
  readonly #named = new Map<string, Target>();
  readonly #problems: SyntaxProblem[];
  #reached = 0;

  /** Faults are added to `problems`. */
  constructor(problems: SyntaxProblem[]) {
    this.#problems = problems;
  }

  /** The value an anchor names begins. */
  open(name: string): void {
    this.#named.set(name, 'open');
  }

  close(name: string, node: Node): void {
    this.#named.set(name, { node, size: countNodes(node, BUDGET) });
  }

  /** What an alias stands for, at the place of the alias; undefined where that cannot be said. */
  follow(name: string, start: number, end: number): Node | undefined {
    const target = this.#named.get(name);
    const fault = this.#faultOf(name, target);
    if (fault !== undefined) this.#problems.push(problem(start, end, fault));
    return typeof target === 'object' && this.#reached <= BUDGET ? { ...target.node, start, end } : undefined;
  }

  #faultOf(name: string, target: Target | undefined): string | undefined {
    // An alias without a name is told of by the package.
    if (name === '') return undefined;
    if (!target)
      return `nothing is named "&${name}" before this alias; put a text that begins with "*" in quotes`;
    if (target === 'open') return `"*${name}" stands inside what it refers to; such a value has no end`;
    const spent = this.#reached > BUDGET;
    this.#reached += target.size;
    if (spent || this.#reached <= BUDGET) return undefined;
    return 'aliases repeat more than 10,000 values from here on; the rest of them is not read';
  }
}

function countNodes(node: Node, budget: number): number {
  if (node.kind === 'scalar') return 1;
  let count = 1;
  for (const child of node.kind === 'mapping' ? node.pairs.map((pair) => pair.value) : node.items) {
    count += countNodes(child, budget - count);
    if (count > budget) break;
  }
  return count;
}
