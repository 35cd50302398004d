import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const samples = new URL('../../samples/', import.meta.url);

/** The text of every YAML file under `samples`. */
export const sampleTexts: readonly string[] = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => readFileSync(new URL(file, samples), 'utf8'));

/** A plan in which everything that plans are written with occurs. */
export const variedText = `# Acme, the plan
id: acme # the stable name
status: active
owner: ana
account: { name: "Acme AG", parent: acme-group, geographies: [DE, US] }
financials:
  asOf: 2026-09-30
  revenue: 3100000
  history:
    FY2024: { revenue: 2400000 }
    FY2025:
      revenue: 2700000
rationale: Reference customer
  for EV lines.
longTermGoal: >-
  Sole supplier

  by 2028.
horizon: {
  start: 2026-01-01, # a Thursday
  end: 2028-12-31
}
scores:
  brand: { rating: 4, evidence: [notes/brand.md] }
  appetite:
actions:
- id: a1
  title: 'Audit line 3'
  owner: ana
- id: a2
x-minutes:
  kick-off: |+
    All plants agree.

  workshop: >2+
     Two lines are left.


x-notes: |
  kept: by hand
`;

const snippets = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '  ',
    ' ',
    '\t',
    ':',
    ': ',
    '- ',
    '\n- ',
    '\n  - ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>-\n',
  ],
  ...[
    '# c',
    ' # c',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<<<<<< x\n',
    '=======\n',
    '>>>>>>> y\n',
  ],
  ...[
    '\uFEFF',
    '\uFFFD',
    '\u2028',
    '😀',
    '\\',
    '0',
    'id',
    'owner: x\n',
    '__proto__: 1\n',
    '<<: *a\n',
    '<<',
    '~',
    '@',
  ],
];

/** A change to a text: some of it goes, and something else comes. All shares of its length, so that any text can take it. */
export interface Change {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(
    fc.constant(0),
    fc.double({ min: 0, max: 0.2, noNaN: true }),
    fc.double({ min: 0, max: 0.01, noNaN: true }),
  ),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...snippets),
    fc.constantFrom(...snippets),
    fc.string({ maxLength: 6 }),
  ),
});

export function changed(text: string, { at, cut, put }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + Math.floor(cut * text.length));
}

/** Plans, as they are and as somebody has left them in the middle of a change. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(variedText, ...sampleTexts), fc.array(anyChange, { maxLength: 4 }))
      .map(([text, changes]) => changes.reduce(changed, text.slice(0, 3000))),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...snippets, 'a', 'key: ', 'word '), { maxLength: 25 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
