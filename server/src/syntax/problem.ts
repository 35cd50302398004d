import { spanOf, type Span, type Spanned } from '../base/span.ts';

/** A place where the text is not the YAML that plans are written in, and what to do about it. */
export interface SyntaxProblem extends Span {
  readonly message: string;
  /** Of something written twice, the first place. */
  readonly first?: Span;
}

export function problem(start: number, end: number, message: string): SyntaxProblem {
  return { start, end: Math.max(end, start), message };
}

export function keyRepeated(again: Spanned<string>, first: Span): SyntaxProblem {
  const message = `the key "${again.value}" is already used in this map; merge the two`;
  return { ...problem(again.start, again.end, message), first: spanOf(first) };
}

/** Text such as `id:acme`, which YAML reads as one word. */
export const missesSpace = /^[\w-]+:\S/;

/** What a line lacks to be a key, or inside { } to be the end of a value. */
export function describeUnfinished(line: string, flow = false): string {
  if (missesSpace.test(line)) return 'a space is missing after the colon';
  const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return `a ${flow ? 'comma' : 'colon'} is missing after "${shown}"`;
}

/** The fault behind one of the `yaml` package's errors, in words for a person who writes a plan; `before` is the character before it. */
export function describeYamlError(code: string, original: string, before?: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab is used for indentation; use spaces';
    case 'BAD_INDENT':
      return badIndent(original);
    case 'MISSING_CHAR':
      return missingCharacter(original);
    case 'UNEXPECTED_TOKEN':
      return unexpected(original, before);
    case 'BLOCK_IN_FLOW':
      return 'an indented block stands inside { } or [ ]; write it in the same style as its surroundings';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a key must stand on one line, with a colon behind it';
    case 'KEY_OVER_1024_CHARS':
      return 'the key is longer than 1024 characters; is a colon missing before it?';
    case 'BAD_SCALAR_START':
      return 'a value cannot start with this character; put it in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'unknown escape after the backslash; write \\\\ for a backslash, or use single quotes';
    case 'BAD_ALIAS':
      return original.startsWith('Alias')
        ? 'an alias needs the name of an anchor; put a text that begins with "*" in quotes'
        : 'an anchor needs a name; put a text that begins with "&" in quotes';
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
      return 'anchors and tags stand once, directly before the value they name';
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return 'tags (!…) are not used in plans; remove it, or quote the text that begins with "!"';
    case 'MULTIPLE_DOCS':
      return 'a second document starts here; a file holds one document, so remove the "---" or move the rest to its own file';
    case 'BAD_DIRECTIVE':
      return 'directives (%…) are not used in plans; remove the line, or quote the text that begins with "%"';
    case 'RESOURCE_EXHAUSTION':
      return 'nested too deeply to be read';
    case 'NON_STRING_KEY':
      return 'a key must be plain text';
    default:
      return notExpected;
  }
}

export const listOnKeyLine = 'the items of a list start on the line below its key, each with "- "';

const notExpected = 'not expected here; check the punctuation and indentation on this line';

function unexpected(original: string, before: string | undefined): string {
  if (original.startsWith('Unexpected block-seq-ind')) return listOnKeyLine;
  if (original.startsWith('Unexpected ,') || original.startsWith('Unexpected empty item'))
    return 'nothing stands before this comma';
  if (original.startsWith('Block scalar header') || original.startsWith('Not a YAML token'))
    return 'after "|" or ">" the text starts on the next line';
  if (!original.endsWith('at node end')) return notExpected;
  if (before === "'") return "the text ends at the quote before this; write '' for an apostrophe in it";
  if (before === '"') return 'the text ends at the quote before this; write \\" for a quotation mark in it';
  return 'the value has ended before this; put all of it in quotes, or a comma or a line break between';
}

function badIndent(original: string): string {
  if (original.startsWith('Flow map')) return 'the "{" before this is not closed; add "}"';
  if (original.startsWith('Flow sequence')) return 'the "[" before this is not closed; add "]"';
  if (original.includes('sequence items')) return 'all items of a list must start at the same column';
  if (original.includes('mapping items')) return 'all keys of one map must start at the same column';
  return 'the indentation does not fit the lines around it';
}

function missingCharacter(original: string): string {
  if (original.startsWith('Implicit map keys')) return 'a colon is missing after this key';
  if (original.startsWith('Missing , ')) return 'a comma is missing before this';
  if (original.startsWith('Missing space after :')) return 'a space is missing after the colon';
  if (original.startsWith('Sequence item without'))
    return 'a "- " is missing before this, or it stands too far left for the item above';
  if (original.startsWith('Comments must')) return 'a space is missing before the "#" of the comment';
  if (/flow (map|sequence|collection)/i.test(original)) {
    return original.includes('}') || /flow map/i.test(original)
      ? 'the "{" before this is not closed; add "}"'
      : 'the "[" before this is not closed; add "]"';
  }
  return notExpected;
}
