import manifest from '../../../../package.json' with { type: 'json' };
import type { Day } from '../../base/day.ts';
import { homepage } from '../../render/links.ts';

/** The version of the JSON output. It counts up when something is taken away or changes its meaning; additions leave it as it is. */
const VERSION = 1;

/** What every JSON output begins with. */
export function head(command: string): object {
  return {
    $schema: `${homepage}/schemas/plans-output.schema.json`,
    version: VERSION,
    tool: { name: 'plans', version: manifest.version },
    command,
  };
}

/** The same, for a command whose results hold on one day. */
export function headOn(command: string, asOf: Day): object {
  return { ...head(command), asOf };
}
