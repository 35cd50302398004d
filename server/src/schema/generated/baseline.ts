// Generated from schemas/baseline.schema.json by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

/**
 * The findings that were in a portfolio before somebody looked, and are left for later. Stands as plans-baseline.json in the folder of the portfolio; written by plans lint --update-baseline.
 */
export interface BaselineFile {
  /**
   * The address of this schema.
   */
  $schema?: string;
  /**
   * How fingerprints are made.
   */
  version: 1;
  /**
   * One entry for each finding, ordered by file, rule and fingerprint.
   */
  findings: Entry[];
}
/**
 * One finding that is excused.
 */
export interface Entry {
  /**
   * What it is known by: the same in every output, and after lines move or the file is renamed.
   */
  fingerprint: string;
  /**
   * The file it is in, by its kind and id; by its path in the portfolio where it has no id of its own.
   */
  file: string;
  /**
   * The id of the rule.
   */
  rule: string;
  /**
   * How bad it was. When it has become worse it is told of again.
   */
  severity: 'error' | 'warning' | 'information';
  /**
   * What it said at the time, for people.
   */
  message: string;
}
