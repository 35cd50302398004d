import type { AstPath, Parser, Printer } from 'prettier';
import type { Span } from '../../../base/span.ts';

/** Columns that a line keeps to where nobody has said otherwise. */
export const LINE_WIDTH = 120;

export interface PrintOptions {
  /** Columns that each level is indented by. */
  readonly tabSize: number;
  /** Columns that a line should keep to. Texts are never wrapped. */
  readonly lineWidth: number;
}

/** What is looked at of a node of the formatter's own tree. */
interface PrinterNode {
  type: string;
  readonly children?: readonly (PrinterNode | null)[];
  readonly leadingComments?: readonly unknown[];
  readonly middleComments?: readonly unknown[];
  readonly endComments?: readonly unknown[];
  readonly trailingComment?: unknown;
  readonly indicatorComment?: unknown;
  /** An item in brackets with a comment in or behind it. */
  isCommented?: boolean;
}

/**
 * The text as Prettier lays it out, but for quotes, which stay those that are written, and for lists and maps in brackets that
 * lie in one of the lines of `kept`, which stay as they are. The formatter is loaded when it is first called. Rejects where it
 * cannot read the text.
 */
export async function print(
  text: string,
  { tabSize, lineWidth }: PrintOptions,
  kept: readonly Span[],
): Promise<string> {
  const [{ format }, yaml] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/yaml'),
  ]);
  const reader = yaml.parsers.yaml as Parser<PrinterNode>;
  const writer = yaml.printers.yaml as Printer<PrinterNode>;
  const isKept = (node: PrinterNode): boolean =>
    // On a line that is too long, Prettier puts a lone comma between empty brackets.
    node.children?.length === 0 ||
    kept.some((line) => line.start <= reader.locStart(node) && reader.locEnd(node) <= line.end);
  const parser: Parser<PrinterNode> = {
    ...reader,
    async parse(original, options) {
      const tree = await reader.parse(original, options);
      prepare(tree, isKept);
      return tree;
    },
  };
  const printer: Printer<PrinterNode> = {
    ...writer,
    print(path: AstPath<PrinterNode>, options, ...others) {
      const { node } = path;
      const how = endsInComment(node) ? { ...options, trailingComma: 'none' as const } : options;
      const printed = writer.print(path, how, ...others);
      return node.isCommented ? [printed, { type: 'break-parent' }] : printed;
    },
  };
  return format(text, {
    parser: 'yaml',
    plugins: [{ ...yaml, parsers: { yaml: parser }, printers: { yaml: printer } }],
    tabWidth: tabSize,
    printWidth: lineWidth,
  });
}

/**
 * Makes a tree ready to be printed, and tells whether it has comments. What is to stay as it is written is taken for words
 * without quotes, which are printed like that. Items in brackets with comments are marked, so that each gets a line of its own:
 * Prettier would else join some with their neighbours, and move the comments behind all of them.
 */
function prepare(node: PrinterNode, isKept: (node: PrinterNode) => boolean): boolean {
  let commented = hasComments(node);
  for (const child of node.children ?? []) if (child && prepare(child, isKept)) commented = true;
  const { type } = node;
  if (commented && (type === 'flowMappingItem' || type === 'flowSequenceItem')) node.isCommented = true;
  const isQuoted = type === 'quoteDouble' || type === 'quoteSingle';
  const isInBrackets = type === 'flowMapping' || type === 'flowSequence';
  if (isQuoted || (isInBrackets && isKept(node))) node.type = 'plain';
  return commented;
}

/** Whether comments stand below the last words of a node, where Prettier would write a comma behind them, into the comment. */
function endsInComment({ children = [] }: PrinterNode): boolean {
  const last = children.at(-1) ?? undefined;
  return last !== undefined && ((last.endComments?.length ?? 0) > 0 || endsInComment(last));
}

function hasComments(node: PrinterNode): boolean {
  const { leadingComments = [], middleComments = [], endComments = [] } = node;
  const inLine = node.trailingComment ?? node.indicatorComment ?? undefined;
  return inLine !== undefined || leadingComments.length + middleComments.length + endComments.length > 0;
}
