import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, Schema } from 'yaml';
import type { Alias, Document, Node as YamlNode, Pair as YamlPair, YAMLMap, YAMLSeq } from 'yaml';
import {
  isAbsent,
  type Key,
  type Mapping,
  type Node,
  type Pair,
  type Scalar,
  type Sequence,
} from './tree.ts';
import {
  describeUnfinished,
  describeYamlError,
  keyRepeated,
  missesSpace,
  problem,
  type SyntaxProblem,
} from './problem.ts';

/** What one stretch of text says, and what is wrong with it. All offsets count from the start of the stretch. */
export interface Composed {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}

/** More nodes than this reached through aliases is taken for an alias bomb. */
const ALIAS_BUDGET = 10_000;
/** Far more than any plan has; keeps recursion over a hostile file away from the end of the stack. */
const DEPTH_LIMIT = 100;

const schema = new Schema({ schema: 'core', merge: false });

/** Reads YAML 1.2 with the core schema. Never throws: what cannot be read is missing from the tree and named in the problems. */
export function compose(text: string): Composed {
  try {
    // Unique keys are checked here with a Set: the package's own check is quadratic in wide mappings.
    const document = parseDocument(text, { version: '1.2', schema, uniqueKeys: false, prettyErrors: false });
    return new Converter(document, text).convert();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      root: undefined,
      problems: [problem(0, firstLineEnd(text), describeYamlError('RESOURCE_EXHAUSTION', ''))],
    };
  }
}

class Converter {
  readonly #document: Document;
  readonly #text: string;
  readonly #problems: SyntaxProblem[] = [];
  readonly #anchors = new Map<string, Node | undefined>();
  readonly #sizes = new Map<Node, number>();
  #viaAliases = 0;
  #bombed = false;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
  }

  convert(): Composed {
    const root = this.#node(this.#document.contents as YamlNode | null, 0, 0);
    return {
      root: this.#document.contents ? root : undefined,
      problems: [...this.#fromYaml(), ...this.#problems],
    };
  }

  /** One fault often makes the parser stumble several times: the first is the one to mend. */
  #fromYaml(): SyntaxProblem[] {
    const { errors, warnings } = this.#document;
    const multipleDocuments = errors.find((error) => error.code === 'MULTIPLE_DOCS');
    const first = errors.find((error) => error !== multipleDocuments && !this.#reportedByKey(error));
    const tags = first ? [] : warnings.filter((warning) => warning.code !== 'BAD_DIRECTIVE');
    return [...(first ? [first] : tags), ...(multipleDocuments ? [multipleDocuments] : [])].map((error) => {
      const [start, end] = this.#visible(error.pos[0], error.pos[1]);
      return problem(start, end, describeYamlError(error.code, error.message));
    });
  }

  #reportedByKey({ code, pos }: { code: string; pos: readonly number[] }): boolean {
    if (this.#problems.some(({ start, end }) => start === pos[0] && end === pos[1])) return true;
    if (code !== 'BLOCK_AS_IMPLICIT_KEY')
      return code === 'MULTILINE_IMPLICIT_KEY' || code === 'NON_STRING_KEY';
    return this.#document.errors.some(
      (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0],
    );
  }

  /** The place to point at: something one can see, and not beyond one line. */
  #visible(from: number, to: number): [number, number] {
    let start = Math.min(from, this.#text.length);
    if (start === this.#text.length || isLineBreak(this.#text, start)) {
      start = Math.max(0, this.#text.slice(0, start).trimEnd().length - 1);
    }
    let end = Math.max(start, Math.min(to, this.#text.length));
    for (let i = start; i < end; i++) if (isLineBreak(this.#text, i)) end = i;
    return [start, Math.max(end, Math.min(start + 1, this.#text.length))];
  }

  #node(node: YamlNode | YamlPair | null | undefined, fallback: number, depth: number): Node {
    if (!node || isPair(node)) return absentAt(fallback);
    if (depth > DEPTH_LIMIT) {
      const told = this.#document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION');
      if (!told) this.#complain(node, describeYamlError('RESOURCE_EXHAUSTION', ''));
      return absentAt(node.range?.[0] ?? fallback);
    }
    if (isAlias(node)) return this.#alias(node, fallback);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor) this.#anchors.set(anchor, undefined);
    const result = isMap(node)
      ? this.#mapping(node, depth)
      : isSeq(node)
        ? this.#sequence(node, depth)
        : this.#scalar(node, fallback);
    if (anchor) {
      this.#anchors.set(anchor, result);
      this.#sizes.set(result, countNodes(result, ALIAS_BUDGET));
    }
    return result;
  }

  #scalar(node: YamlNode, fallback: number): Scalar {
    const [start, end] = node.range ?? [fallback, fallback];
    if (!isScalar(node)) return absentAt(start);
    const value = scalarValue(node.value);
    if (value === null && start === end) return absentAt(start);
    if (node.type === 'PLAIN') return { kind: 'scalar', value, style: 'plain', start, end };
    const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    if (quoted) return { kind: 'scalar', value, style: 'quoted', start, end };
    return {
      kind: 'scalar',
      value,
      style: 'block',
      start,
      end: start + this.#text.slice(start, end).trimEnd().length,
    };
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
    const pairs: Pair[] = [];
    const seen = new Map<string, Key>();
    for (const item of node.items) {
      const key = this.#key(item.key as YamlNode | null);
      if (!key) continue;
      const value = this.#node(item.value as YamlNode | null, key.end, depth + 1);
      const first = seen.get(key.value);
      if (first) this.#problems.push(keyRepeated(key, first));
      else seen.set(key.value, key);
      if (isAbsent(value) && missesSpace.test(key.value))
        this.#problems.push(problem(key.start, key.end, describeUnfinished(key.value)));
      else if (key.value === '<<')
        this.#problems.push(
          problem(key.start, key.end, 'merge keys ("<<") are not part of YAML 1.2; write the keys out'),
        );
      else pairs.push({ key, value });
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

  #key(node: YamlNode | null): Key | undefined {
    if (!node?.range || !isScalar(node)) {
      if (node?.range) this.#complain(node, describeYamlError('NON_STRING_KEY', ''));
      return undefined;
    }
    const [start, end] = node.range;
    if (node.type !== 'PLAIN') return { value: String(node.value), start, end };
    const written = this.#text.slice(start, end);
    return /[\r\n]/.test(written) ? this.#keyOnLastLine(written, start, end) : { value: written, start, end };
  }

  /** A line that is still being typed runs into the key on the next one: only the last line is the key. */
  #keyOnLastLine(written: string, start: number, end: number): Key {
    const value = /[^\r\n]*$/.exec(written)?.[0].trim() ?? written;
    const key = { value, start: end - value.length, end };
    const unfinished = /[^\r\n]*/.exec(written)?.[0].trimEnd() ?? '';
    const deeper = this.#document.errors.some(
      ({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && pos[0] === start,
    );
    this.#problems.push(
      deeper
        ? problem(key.start, key.end, 'this line is indented further than the keys it belongs to')
        : problem(start, start + unfinished.length, describeUnfinished(unfinished)),
    );
    return key;
  }

  #alias(alias: Alias, fallback: number): Node {
    const [start, end] = alias.range ?? [fallback, fallback];
    if (!this.#anchors.has(alias.source)) {
      this.#problems.push(problem(start, end, `nothing is named "&${alias.source}" before this alias`));
      return absentAt(start);
    }
    const target = this.#anchors.get(alias.source);
    if (!target) {
      this.#problems.push(
        problem(start, end, `"*${alias.source}" stands inside what it refers to; such a value has no end`),
      );
      return absentAt(start);
    }
    this.#viaAliases += this.#sizes.get(target) ?? 1;
    if (this.#viaAliases > ALIAS_BUDGET) {
      if (!this.#bombed)
        this.#problems.push(
          problem(
            start,
            end,
            'aliases repeat more than 10,000 values from here on; the rest of them is not read',
          ),
        );
      this.#bombed = true;
      return absentAt(start);
    }
    return { ...target, start, end };
  }

  #complain(node: YamlNode, message: string): void {
    const [start, end] = this.#visible(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    this.#problems.push(problem(start, end, message));
  }
}

function absentAt(offset: number): Scalar {
  return { kind: 'scalar', value: null, style: 'absent', start: offset, end: offset };
}

function scalarValue(value: unknown): Scalar['value'] {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
    ? value
    : String(value);
}

/** A block collection ends with its last value, not with the blank lines and comments that follow it. */
function endOfLast(values: readonly Node[], start: number, end: number, flow: boolean): number {
  const last = values.at(-1);
  return flow || !last ? end : Math.max(start, last.end);
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

function isLineBreak(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === 10 || code === 13;
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
