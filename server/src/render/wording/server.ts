/** What the server says of itself and of its settings. */
export interface ServerWording {
  /** Stands where a bug kept something from being answered; a sentence. */
  readonly failed: string;
  readonly looksForPlans: string;
  filesRead(done: number, all: number): string;
  readonly settings: SettingsWording;
}

/** What is wrong with a setting that is given as a value in JSON, and what holds instead; without a full stop. */
export interface SettingsWording {
  noMap(value: string): string;
  unknown(name: string, meant: string | undefined): string;
  noDay(value: string): string;
  noGlobs(value: string): string;
  noGlob(value: string): string;
  noSwitch(name: string, value: string): string;
  noWidth(value: string, fallback: number): string;
  noRevision(value: string): string;
}
