import manifest from '../../../package.json' with { type: 'json' };

/** Where the project lives. Every link to it derives from here. */
export const homepage: string = manifest.homepage;

/** The address of a rule's page. */
export function rulePageUrl(id: string): string {
  return `${homepage}/rules/${encodeURIComponent(id)}`;
}
