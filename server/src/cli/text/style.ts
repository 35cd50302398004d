import picocolors from 'picocolors';
import type { Severity } from '../../rules/finding.ts';

/** How things look on a terminal; without colour every function gives its text back. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly code: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

export function styleOf(colour: boolean): Style {
  const { bold, dim, cyan, red, green, yellow, blue } = picocolors.createColors(colour);
  const colours = { error: red, warning: yellow, information: blue } as const;
  return {
    strong: bold,
    faint: dim,
    code: cyan,
    removed: red,
    added: green,
    severity: (severity, text) => bold(colours[severity](text)),
  };
}
