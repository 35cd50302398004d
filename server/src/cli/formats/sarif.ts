import type {
  ArtifactLocation,
  Fix,
  Invocation,
  Location,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import manifest from '../../../../package.json' with { type: 'json' };
import { FINGERPRINT_VERSION, fingerprintsIn } from '../../analysis/features/fingerprints.ts';
import { fixesIn } from '../../analysis/features/fixes.ts';
import type { FileView } from '../../analysis/views.ts';
import type { Span } from '../../base/span.ts';
import { homepage, rulePageUrl } from '../../render/links.ts';
import { catalogue } from '../../rules/catalogue.generated.ts';
import type { FileId, Finding, Severity } from '../../rules/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { lazily } from '../json/portfolio.ts';
import { rangeOf } from '../json/place.ts';
import { writeDocument } from '../report.ts';
import { rulePages } from '../rule-pages.ts';
import type { FileVerdict } from '../lint/verdict.ts';
import type { Destination, Told } from './told.ts';

const levels = { error: 'error', warning: 'warning', information: 'note' } as const satisfies Record<
  Severity,
  Result['level']
>;

/** What relative paths begin at. Where that lies is nobody's business but the reader's. */
const BASE = '%SRCROOT%';

/** The Static Analysis Results Interchange Format, version 2.1.0, with everything that is excused marked as such. */
export async function writeSarif(told: Told, { out }: Destination): Promise<void> {
  const { files } = told.verdict;
  const found = new Set(files.flatMap((file) => entriesOf(file).map(({ finding: { rule } }) => rule)));
  const rules = (catalogue as readonly Rule[]).filter(({ id }) => found.has(id));
  const order = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'plans',
        version: manifest.version,
        semanticVersion: manifest.version,
        informationUri: homepage,
        rules: await descriptorsOf(rules, told),
      },
    },
    invocations: [invocationOf(told)],
    originalUriBaseIds: {
      [BASE]: { description: { text: 'The top of what was checked out, or the folder that plans ran in.' } },
    },
    columnKind: 'utf16CodeUnits',
    properties: { asOf: told.workspace.snapshot.asOf },
    results: resultsOf(told, order),
  };
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: lazily([run], (one) => one),
  };
  await writeDocument(document, out);
}

async function descriptorsOf(rules: readonly Rule[], { io }: Told): Promise<ReportingDescriptor[]> {
  const pageOf = await rulePages(io.rulePages);
  return Promise.all(
    rules.map(async ({ id, severity, summary, clock }): Promise<ReportingDescriptor> => {
      const page = await pageOf(id);
      return {
        id,
        shortDescription: { text: summary },
        helpUri: rulePageUrl(id),
        help: { text: `${summary} See ${rulePageUrl(id)}`, ...(page !== undefined && { markdown: page }) },
        defaultConfiguration: { level: levels[severity] },
        properties: {
          tags: clock ? ['account-plan', 'clock'] : ['account-plan'],
          'problem.severity': severity === 'information' ? 'recommendation' : severity,
        },
      };
    }),
  );
}

function invocationOf({ workspace: { messages } }: Told): Invocation {
  return {
    executionSuccessful: messages.every(({ incomplete }) => !incomplete),
    toolExecutionNotifications: messages.map(({ path, message, incomplete }): Notification => ({
      level: incomplete ? 'error' : 'note',
      message: { text: `${path}: ${message}` },
    })),
  };
}

interface Entry {
  readonly finding: Finding;
  readonly excuse?: 'baseline' | FileView['suppressed'][number]['by'];
}

/** Everything there is to tell of a file, what is excused after what is not. */
function entriesOf({ told, baselined, suppressed }: FileVerdict): readonly Entry[] {
  return [
    ...told.map((finding): Entry => ({ finding })),
    ...baselined.map(({ finding }): Entry => ({ finding, excuse: 'baseline' })),
    ...suppressed.map(({ finding, by }): Entry => ({ finding, excuse: by })),
  ];
}

function* resultsOf(
  { workspace: { snapshot }, verdict: { files }, quiet, placed }: Told,
  order: ReadonlyMap<string, number>,
): Generator<Result> {
  const offered = fixesIn(snapshot);
  const hasBaseline = snapshot.portfolios.some(({ baseline }) => baseline && baseline.entries.length > 0);
  for (const file of files) {
    const { view } = file;
    const prints = fingerprintsIn(view);
    for (const { finding, excuse } of entriesOf(file)) {
      const { rule, severity, clock, message, span, related } = finding;
      if (quiet && severity !== 'error') continue;
      const suppression = excuse && suppressionOf(excuse, view, placed);
      const ways = offered(view.file, finding).filter(({ safety }) => safety !== 'display');
      const fixes = ways.map(({ title, file: changed, edits }): Fix => {
        const target = snapshot.file(changed) ?? view;
        const replacements = edits.map((edit) => ({
          deletedRegion: regionOf(target, edit),
          insertedContent: { text: edit.text },
        }));
        const artifactLocation = artifactOf(placed(changed));
        return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
      });
      yield {
        ruleId: rule,
        ruleIndex: order.get(rule) ?? -1,
        level: levels[severity],
        message: { text: message },
        locations: [locationOf(view, span, placed)],
        ...(related.length > 0 && {
          relatedLocations: related.flatMap(({ file: other, path, message: text }, index): Location | [] => {
            const there = snapshot.file(other);
            if (!there) return [];
            const place = locationOf(there, snapshot.resolve(other, path), placed);
            return { id: index + 1, ...place, message: { text } };
          }),
        }),
        partialFingerprints: { [`plans/v${FINGERPRINT_VERSION}`]: prints.get(finding) ?? '' },
        ...(suppression && { suppressions: [suppression] }),
        ...(hasBaseline && { baselineState: excuse === 'baseline' ? 'unchanged' : 'new' }),
        ...(fixes.length > 0 && { fixes }),
        properties: { clock },
      };
    }
  }
}

function suppressionOf(
  excuse: NonNullable<Entry['excuse']>,
  view: FileView,
  placed: (file: FileId) => string,
): Suppression {
  if (excuse === 'baseline')
    return {
      kind: 'external',
      status: 'accepted',
      justification: 'It was there when the baseline was written.',
    };
  const { reason = '', span } = excuse;
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: locationOf(view, span, placed),
  };
}

function locationOf(view: FileView, span: Span, placed: (file: FileId) => string): Location {
  return {
    physicalLocation: { artifactLocation: artifactOf(placed(view.file)), region: regionOf(view, span) },
  };
}

function artifactOf(path: string): ArtifactLocation {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: BASE };
}

function regionOf(view: FileView, span: Span): Region {
  const { start, end } = rangeOf(view, span);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
