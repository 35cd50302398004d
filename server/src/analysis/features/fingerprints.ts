import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Span } from '../../base/span.ts';
import type { Finding } from '../../rules/finding.ts';
import type { FileView } from '../views.ts';

/** The version of how fingerprints are made. It counts up when the same findings get others. */
export const FINGERPRINT_VERSION = 1;

/** Hexadecimal digits of a fingerprint: 128 bits, which no portfolio uses up. */
const LENGTH = 32;

/**
 * A name for each of some findings of one file, by which it is known again at another time: made of the rule, of what the file
 * is known by, of the names of the keys and items it stands in and, among several at one place, of what it is about or else of
 * the order they come in. Lines, the wording and the file's own name are no part of it.
 */
export function fingerprintsOf(
  identity: string,
  placesOf: (spans: readonly Span[]) => readonly (readonly string[])[],
  findings: readonly Finding[],
): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const ordered = [...findings].sort(byPlace);
  const places = placesOf(ordered.map(({ span }) => span));
  return new Map(
    ordered.map((finding, index) => {
      const { rule, about = '' } = finding;
      const key = JSON.stringify([FINGERPRINT_VERSION, identity, rule, about, ...(places[index] ?? [])]);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return [finding, hash(`${key} ${before}`)];
    }),
  );
}

/** The fingerprints of everything that is found in a file, excused or not. */
export function fingerprintsIn(view: FileView): ReadonlyMap<Finding, string> {
  const findings = [...view.findings, ...view.suppressed.map(({ finding }) => finding)];
  const all = [...findings, ...view.baselined.map(({ finding }) => finding)];
  return all.length === 0 ? new Map() : fingerprintsOf(view.identity, view.placesOf, all);
}

/** Whether a finding is excused changes nothing in the order of its like. */
function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.message < b.message ? -1 : 1);
}

/** So many hexadecimal digits that are the same for equal texts, and for no others. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, LENGTH);
}
