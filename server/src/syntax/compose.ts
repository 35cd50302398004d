import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, Schema } from 'yaml';
import type { Document, Node as YamlNode, Pair as YamlPair, YAMLMap, YAMLSeq } from 'yaml';
import {
  isAbsent,
  type Key,
  type Mapping,
  type Node,
  type Pair,
  type Scalar,
  type Sequence,
} from './tree.ts';
import type { Span } from '../base/span.ts';
import { Aliases } from './aliases.ts';
import { intoItems } from './below-dash.ts';
import { plainScalar } from './core-schema.ts';
import { faultsOf, visible } from './faults.ts';
import { lineStart } from './layout.ts';
import { tooDeepAt } from './nesting.ts';
import {
  describeUnfinished,
  describeYamlError,
  keyRepeated,
  listOnKeyLine,
  missesSpace,
  problem,
  type SyntaxProblem,
} from './problem.ts';
import { linesOf, readUnfinished } from './unfinished.ts';

/** What one stretch of text says, and what is wrong with it. All offsets count from the start of the stretch. */
export interface Composed {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** Far more than any plan has; keeps recursion over a hostile file away from the end of the stack. */
const DEPTH_LIMIT = 100;
/** So many faults that swallow what follows are mended in one stretch of text. */
const MENDINGS = 3;

const homelessItem =
  'this item belongs to no list; start it in the same column as the other items of its list';
const dashInFlow = 'inside [ ] the items stand without "- ", parted by commas';
const tooFarRight = 'this line is indented further than the keys it belongs to';
const belowDash = 'this key stands below the dash of its item; indent it as far as the first key of the item';
const twoColons = 'two colons in one line; put the value in quotes, or the inner key on a line of its own';
const commaMissing = 'a comma is missing in here, or quotes around a text with a colon in it';

const schema = new Schema({ schema: 'core', merge: false });

/** Reads YAML 1.2 with the core schema. Never throws: what cannot be read is missing from the tree and named in the problems. */
export function compose(text: string): Composed {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return tooDeep(deep);
  try {
    return composeMending(text, MENDINGS);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep(visible(text, 0, 1)[0]);
    throw error;
  }
}

function tooDeep(at: number): Composed {
  return { root: undefined, problems: [problem(at, at + 1, describeYamlError('RESOURCE_EXHAUSTION', ''))] };
}

/** A fault that swallows the lines after it is mended, if that makes the rest readable. */
function composeMending(text: string, mendings: number): Composed {
  // Unique keys are checked here with a Set: the package's own check is quadratic in wide mappings.
  const document = parseDocument(text, { version: '1.2', schema, uniqueKeys: false, prettyErrors: false });
  const converter = new Converter(document, text);
  const composed = converter.convert();
  const mended = mendings > 0 ? (blankTabs(document, text) ?? converter.withoutUnclosedQuote()) : undefined;
  const again = mended === undefined ? undefined : composeMending(mended, mendings - 1);
  const [fault] = composed.problems;
  return again?.problems.length === 0 && fault ? { root: again.root, problems: [fault] } : composed;
}

/** The text with a blank for each tab that stands as indentation; undefined where none does. */
function blankTabs({ errors }: Document, text: string): string | undefined {
  if (!errors.some(({ code }) => code === 'TAB_AS_INDENT')) return undefined;
  return text.replace(/^[ \t]+/gm, (indentation) => ' '.repeat(indentation.length));
}

class Converter {
  readonly #document: Document;
  readonly #text: string;
  /** What the package complains of, by the offset it complains at. */
  readonly #errors = new Map<number, Set<string>>();
  readonly #problems: SyntaxProblem[] = [];
  /** Where the package complains of what has been told in other words at another place. */
  readonly #explained = new Set<number>();
  readonly #aliases = new Aliases(this.#problems);
  #unclosedQuote: number | undefined;
  #tooDeep = false;
  #unfolding = false;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
    for (const { code, pos } of document.errors) {
      const codes = this.#errors.get(pos[0]);
      if (codes) codes.add(code);
      else this.#errors.set(pos[0], new Set([code]));
    }
  }

  convert(): Composed {
    const root = this.#node(this.#document.contents, 0, 0);
    const others = faultsOf(this.#document, this.#text, this.#problems, this.#explained);
    const problems = [...this.#problems, ...others];
    return {
      root: isAbsent(root) ? undefined : root,
      problems: problems.sort((a, b) => a.start - b.start),
    };
  }

  /** The text with a blank for a quote that is opened and not closed. Call `convert` first. */
  withoutUnclosedQuote(): string | undefined {
    const at = this.#unclosedQuote;
    return at === undefined ? undefined : `${this.#text.slice(0, at)} ${this.#text.slice(at + 1)}`;
  }

  #node(node: YamlNode | YamlPair | null | undefined, fallback: number, depth: number): Node {
    if (!node || isPair(node)) return absentAt(fallback);
    if (depth > DEPTH_LIMIT) {
      if (!this.#tooDeep) this.#complain(node, describeYamlError('RESOURCE_EXHAUSTION', ''));
      this.#tooDeep = true;
      return absentAt(node.range?.[0] ?? fallback);
    }
    if (isAlias(node)) {
      const [start, end] = node.range ?? [fallback, fallback];
      return this.#aliases.follow(node.source, start, end) ?? absentAt(start);
    }
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.#aliases.open(anchor);
    const result = isMap(node)
      ? this.#mapping(node, depth)
      : isSeq(node)
        ? this.#sequence(node, depth)
        : this.#scalar(node, fallback);
    if (anchor) this.#aliases.close(anchor, result);
    return result;
  }

  #scalar(node: YamlNode, fallback: number): Scalar {
    const [start, end] = node.range ?? [fallback, fallback];
    if (!isScalar(node)) return absentAt(start);
    const value = scalarValue(node.value);
    if (start === end) return absentAt(start);
    if (node.type === 'PLAIN') return { kind: 'scalar', value, style: 'plain', start, end };
    if (isQuoted(node)) {
      this.#checkClosed(start, end);
      return { kind: 'scalar', value, style: 'quoted', start, end };
    }
    // The line breaks at its end belong to the text, yet nobody sees them.
    return {
      kind: 'scalar',
      value,
      style: 'block',
      start,
      end: start + this.#text.slice(start, end).trimEnd().length,
    };
  }

  #checkClosed(start: number, end: number): void {
    if (!this.#errors.get(end)?.has('MISSING_CHAR')) return;
    const quote = this.#text.charAt(start);
    const written = this.#text.slice(start, end);
    if (written.length > 1 && written.endsWith(quote) && !written.endsWith('\\"')) return;
    this.#unclosedQuote ??= start;
    const line = /^[^\r\n]*/.exec(written)?.[0].trimEnd() ?? '';
    this.#problems.push(problem(start, start + line.length, `the text is not closed; add ${quote}`));
  }

  #sequence(node: YAMLSeq, depth: number): Sequence {
    const [start, end] = node.range ?? [0, 0];
    const items = node.items.map((item) =>
      this.#node(isPair(item) ? null : (item as YamlNode | null), start, depth + 1),
    );
    return {
      kind: 'sequence',
      items,
      flow: node.flow === true,
      start,
      end: endOfLast(items, start, end, node.flow === true),
    };
  }

  #mapping(node: YAMLMap, depth: number): Mapping {
    const [start, end] = node.range ?? [0, 0];
    const written = node.items.flatMap((item) => this.#pairs(item, node.flow === true, depth));
    const { pairs, moved } =
      node.flow === true || this.#errors.size === 0
        ? { pairs: written, moved: [] }
        : intoItems(this.#text, written);
    for (const key of moved) this.#problems.push(problem(key.start, key.end, belowDash));
    const seen = new Map<string, Key>();
    for (const { key } of pairs) {
      const first = seen.get(key.value);
      if (first) this.#problems.push(keyRepeated(key, first));
      else seen.set(key.value, key);
    }
    const values = pairs.map((pair) => pair.value);
    return {
      kind: 'mapping',
      pairs,
      flow: node.flow === true,
      start,
      end: endOfLast(values, start, end, node.flow === true),
    };
  }

  /** The pairs that an item of a mapping stands for: one, and those that lines still being typed have run into it. */
  #pairs(item: YamlPair, flow: boolean, depth: number): readonly Pair[] {
    const key = item.key as YamlNode | null;
    const value = item.value as YamlNode | null;
    if (!key?.range) return [];
    if (!isScalar(key)) {
      const isItem = isSeq(key) && !key.flow;
      const fault = isItem ? (flow ? dashInFlow : homelessItem) : describeYamlError('NON_STRING_KEY', '');
      this.#complain(key, fault);
      return [];
    }
    const [start, end] = key.range;
    if (key.type !== 'PLAIN') {
      if (isQuoted(key)) this.#checkClosed(start, end);
      if (this.#errors.get(start)?.has('MULTILINE_IMPLICIT_KEY'))
        this.#complain(key, describeYamlError('MULTILINE_IMPLICIT_KEY', ''));
      return this.#pair({ value: String(key.value), start, end }, value, flow, depth);
    }
    return this.#pairsOnLines(start, end, value, flow, depth);
  }

  /** A line that is still being typed runs into the key on the next one: only the last line is the key. */
  #pairsOnLines(
    start: number,
    end: number,
    value: YamlNode | null,
    flow: boolean,
    depth: number,
  ): readonly Pair[] {
    const lines = [...linesOf(this.#text.slice(start, end), start)];
    const last = lines.at(-1);
    if (!last) {
      this.#complainOfNoKey(start);
      return [];
    }
    const withoutColon = !flow && value === null && this.#errors.get(start)?.has('MISSING_CHAR');
    const dash = withoutColon
      ? /:[ \t]+(-[ \t]+)$/.exec(this.#text.slice(lineStart(this.#text, start), start))
      : null;
    if (dash?.[1]) {
      this.#problems.push(problem(start - dash[1].length, start - dash[1].length + 1, listOnKeyLine));
      return [];
    }
    const unfinished = withoutColon ? lines : lines.slice(0, -1);
    const before = unfinished.map((line) => this.#unfinished(line, flow));
    if (withoutColon) return before;
    const key = { value: last.text, start: last.start, end: last.start + last.text.length };
    return [...before, ...this.#pair(key, value, flow, depth)];
  }

  #pair(key: Key, value: YamlNode | null, flow: boolean, depth: number): readonly Pair[] {
    if (isMap(value) && this.#runsOn(key, value)) return this.#unfold(key, value, flow, depth);
    if (key.value === '<<') {
      this.#problems.push(
        problem(key.start, key.end, 'merge keys ("<<") are not part of YAML 1.2; write the keys out'),
      );
      return [];
    }
    const located = this.#node(value, key.end, depth + 1);
    return isAbsent(located) && missesSpace.test(key.value)
      ? [this.#unfinished({ text: key.value, start: key.start }, flow)]
      : [{ key, value: located }];
  }

  #unfinished(line: { readonly text: string; readonly start: number }, flow: boolean): Pair {
    const { pair, problem: found } = readUnfinished(line.text, line.start, flow);
    this.#problems.push(found);
    return pair;
  }

  /** Whether what is read as a mapping begins on the line of its key, where none can. */
  #runsOn(key: Key, { range, flow }: YAMLMap): boolean {
    const errors = range && this.#errors.get(range[0]);
    if (!errors || flow || /[\r\n]/.test(this.#text.slice(key.end, range[0]))) return false;
    return errors.has('BLOCK_AS_IMPLICIT_KEY') || errors.has('BLOCK_IN_FLOW');
  }

  /** A text with a colon in it, or one on whose next line a key stands too far to the right: neither is a mapping. */
  #unfold(key: Key, map: YAMLMap, flow: boolean, depth: number): readonly Pair[] {
    const [first, ...others] = map.items;
    const [start = 0, end = 0] = (first?.key as YamlNode | null)?.range ?? map.range ?? [];
    const [text, next] = linesOf(this.#text.slice(start, end), start);
    if (!first || !text) return [];
    this.#explained.add(start);
    if (!next) return this.#unfoldLine(key, first, { start, end }, flow, depth);
    if (flow)
      this.#problems.push(
        problem(text.start, text.start + text.text.length, describeUnfinished(text.text, true)),
      );
    const outermost = !this.#unfolding;
    this.#unfolding = true;
    const hoisted = [
      ...this.#pairsOnLines(next.start, end, first.value as YamlNode | null, flow, depth),
      ...others.flatMap((item) => this.#pairs(item, flow, depth)),
    ];
    this.#unfolding = !outermost;
    const place = hoisted[0]?.key;
    if (!flow && place && outermost) this.#problems.push(problem(place.start, place.end, tooFarRight));
    const value = plainScalar(text.text);
    const written: Scalar = {
      kind: 'scalar',
      value,
      style: 'plain',
      start: text.start,
      end: text.start + text.text.length,
    };
    return [{ key, value: written }, ...hoisted];
  }

  /** `Win: the line`, or inside { } the next key behind a value without a comma. */
  #unfoldLine(
    key: Key,
    first: YamlPair,
    { start, end }: Span,
    flow: boolean,
    depth: number,
  ): readonly Pair[] {
    const line = this.#text.slice(start, Math.max(end, endOf(first)));
    const shown = /^[^\r\n]*/.exec(line)?.[0].trimEnd() ?? '';
    const pairOnOneLine = /^("[^"]*"|'[^']*'|[^\s"']+)[ \t]+([\w-]+)(?=[ \t]*:\s)/;
    const [together, value = '', word = ''] = (flow ? pairOnOneLine.exec(shown) : null) ?? [];
    if (together === undefined) {
      this.#problems.push(problem(start, start + shown.length, flow ? commaMissing : twoColons));
      const text: Scalar = { kind: 'scalar', value: shown, style: 'plain', start, end: start + shown.length };
      return [{ key, value: text }];
    }
    const next: Key = {
      value: word,
      start: start + together.length - word.length,
      end: start + together.length,
    };
    this.#problems.push(problem(next.start, next.end, `a comma is missing before "${word}"`));
    const quoted = /^["']/.test(value);
    const written: Scalar = {
      kind: 'scalar',
      value: quoted ? value.slice(1, -1) : plainScalar(value),
      style: quoted ? 'quoted' : 'plain',
      start,
      end: start + value.length,
    };
    return [
      { key, value: written },
      { key: next, value: this.#node(lastOf(first), next.end, depth + 1) },
    ];
  }

  #complainOfNoKey(at: number): void {
    const [start, end] = visible(this.#text, at, at + 1);
    const line = /^[^\r\n]*/.exec(this.#text.slice(start))?.[0] ?? '';
    if (/^-(\s|$)/.test(line))
      this.#problems.push(problem(start, start + line.trimEnd().length, homelessItem));
    else if (line.startsWith(':'))
      this.#problems.push(problem(start, end, 'a key is missing before this colon'));
    else this.#problems.push(problem(start, end, describeYamlError('', '')));
  }

  #complain(node: YamlNode, message: string): void {
    const [start, end] = visible(this.#text, node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    this.#problems.push(problem(start, end, message));
  }
}

function absentAt(offset: number): Scalar {
  return { kind: 'scalar', value: null, style: 'absent', start: offset, end: offset };
}

/** The core schema knows no other kinds of values. */
function scalarValue(value: unknown): Scalar['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** A block collection ends with its last value, not with the blank lines and comments that follow it. */
function endOfLast(values: readonly Node[], start: number, end: number, flow: boolean): number {
  const last = values.at(-1);
  return flow || !last ? Math.max(end, last?.end ?? 0) : Math.max(start, last.end);
}

function isQuoted({ type }: { readonly type?: string }): boolean {
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
}

/** The value at the end of a line, behind the last of its colons. */
function lastOf({ value }: YamlPair): YamlNode | null {
  const node = value as YamlNode | null;
  return isMap(node) && !node.flow && node.items[0] ? lastOf(node.items[0]) : node;
}

function endOf(pair: YamlPair): number {
  return lastOf(pair)?.range?.[1] ?? (pair.key as YamlNode | null)?.range?.[1] ?? 0;
}
