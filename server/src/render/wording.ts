import { english } from './wording/english.ts';
import { german } from './wording/german.ts';
import type { Wording } from './wording/wording.ts';

/** The wording for a language tag such as `de-AT`; English where there is none. */
export function wordingFor(locale: string): Wording {
  return /^de\b/i.test(locale) ? german : english;
}
