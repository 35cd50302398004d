import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Composed } from './compose.ts';
import { plainScalar } from './core-schema.ts';
import { missesSpace } from './problem.ts';
import type { Key, Mapping, Node, Pair, Scalar, Sequence } from './tree.ts';

/**
 * Reads text without a fault, without anchors and without tags: the same tree as `compose` makes, in a third of the time.
 * Undefined for everything else, about which `compose` has something to say.
 */
export function composeQuickly(text: string): Composed | undefined {
  try {
    const events = parseEvents(text, {});
    return new Reader(text, events).read();
  } catch {
    // The package throws at the first fault; what the fault is, and what is readable besides, `compose` finds out.
    return undefined;
  }
}

/** Thrown where the quick way ends. */
class Unusual extends Error {}

class Reader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #next = 0;
  /** How far the text has been read: the end of the last token that has a place. */
  #at = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): Composed {
    const document = this.#take();
    if (
      document?.type !== EVENT_ID.DOCUMENT ||
      document.explicitStart ||
      document.explicitEnd ||
      document.directives.length > 0
    )
      throw new Unusual();
    const root = this.#node();
    if (this.#take()?.type !== EVENT_ID.POP || this.#next !== this.#events.length) throw new Unusual();
    return { root: root.kind === 'scalar' && root.style === 'absent' ? undefined : root, problems: [] };
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }

  #node(): Node {
    const event = this.#take();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.SEQUENCE:
        return this.#sequence(event);
      case EVENT_ID.ALIAS:
      default:
        throw new Unusual();
    }
  }

  #scalar(event: ScalarEvent): Scalar {
    plainly(event);
    const { valueStart, valueEnd, style } = event;
    if (valueStart < 0) return this.#absent();
    if (style === SCALAR_STYLE.PLAIN) {
      this.#at = valueEnd;
      const value = plainScalar(
        event.fast ? this.#text.slice(valueStart, valueEnd) : getScalarValue(this.#text, event),
      );
      return { kind: 'scalar', value, style: 'plain', start: valueStart, end: valueEnd };
    }
    const value = getScalarValue(this.#text, event);
    if (style === SCALAR_STYLE.DOUBLE_QUOTED || style === SCALAR_STYLE.SINGLE_QUOTED) {
      this.#at = valueEnd + 1;
      return { kind: 'scalar', value, style: 'quoted', start: valueStart - 1, end: valueEnd + 1 };
    }
    const start = this.#header();
    this.#at = valueEnd;
    return {
      kind: 'scalar',
      value,
      style: 'block',
      start,
      end: start + this.#text.slice(start, valueEnd).trimEnd().length,
    };
  }

  /** The "|" or ">" of a block scalar that follows what has been read. */
  #header(): number {
    const found = this.#text.slice(this.#at).search(/[|>]/);
    if (found < 0) throw new Unusual();
    return this.#at + found;
  }

  /** A value that is not written stands behind its colon or dash and the blanks that follow, or where there is none behind its key. */
  #absent(): Scalar {
    let at = this.#at;
    while (isBlank(this.#text.charCodeAt(at))) at++;
    const indicated = this.#text[at] === ':' || this.#text[at] === '-';
    at = indicated ? at + 1 : this.#at;
    while (indicated && isBlank(this.#text.charCodeAt(at))) at++;
    return { kind: 'scalar', value: null, style: 'absent', start: at, end: at };
  }

  #sequence(event: SequenceEvent): Sequence {
    plainly(event);
    const { start } = event;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    this.#at = flow ? start + 1 : start;
    const items: Node[] = [];
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      if (!flow) this.#at = this.#text.indexOf('-', this.#at);
      items.push(this.#node());
    }
    this.#next++;
    const end = flow ? this.#close(']') : Math.max(start, items.at(-1)?.end ?? start);
    return { kind: 'sequence', items, flow, start, end };
  }

  #mapping(event: MappingEvent): Mapping {
    plainly(event);
    const { start } = event;
    const flow = event.style === COLLECTION_STYLE.FLOW;
    // A single pair in a flow sequence is a mapping without braces, and so is one behind a "?".
    if (flow !== (this.#text[start] === '{')) throw new Unusual();
    if (flow) this.#at = start + 1;
    const pairs: Pair[] = [];
    const seen = new Set<string>();
    while (this.#events[this.#next]?.type !== EVENT_ID.POP) {
      const key = this.#key();
      if (seen.has(key.value) || key.value === '<<') throw new Unusual();
      seen.add(key.value);
      const value = this.#node();
      if (value.kind === 'scalar' && value.style === 'absent' && missesSpace.test(key.value))
        throw new Unusual();
      pairs.push({ key, value });
    }
    this.#next++;
    const end = flow ? this.#close('}') : Math.max(start, pairs.at(-1)?.value.end ?? start);
    return { kind: 'mapping', pairs, flow, start, end };
  }

  #key(): Key {
    const event = this.#take();
    if (event?.type !== EVENT_ID.SCALAR || event.valueStart < 0) throw new Unusual();
    const scalar = this.#scalar(event);
    if (scalar.style === 'block') throw new Unusual();
    const { start, end } = scalar;
    const value = scalar.style === 'plain' ? this.#text.slice(start, end) : String(scalar.value);
    if (/[\r\n]/.test(value)) throw new Unusual();
    return { value, start, end };
  }

  /** The end of a flow collection: behind its bracket, after blanks, commas and comments. */
  #close(bracket: '}' | ']'): number {
    let at = this.#at;
    for (;;) {
      const character = this.#text[at];
      if (character === undefined) throw new Unusual();
      if (character === '#') at = this.#lineEnd(at);
      else if (character === bracket) return (this.#at = at + 1);
      // A key without a value may still have its colon in front of the bracket.
      else if (isBlank(character.charCodeAt(0)) || /[\r\n,:]/.test(character)) at++;
      else throw new Unusual();
    }
  }

  #lineEnd(at: number): number {
    const found = this.#text.slice(at).search(/[\r\n]/);
    return found < 0 ? this.#text.length : at + found;
  }
}

/** Anchors and tags are not for the quick way. */
function plainly({ anchorStart, tagStart }: ScalarEvent | MappingEvent | SequenceEvent): void {
  if (anchorStart >= 0 || tagStart >= 0) throw new Unusual();
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
