import type { Finding } from '../../rules/finding.ts';
import type { Judged } from '../findings.ts';

/** Findings that say the same: the earlier object then stays, so that nobody takes it for news. */
export function sameJudgement(a: Judged, b: Judged): boolean {
  return (
    same(a.findings, b.findings) &&
    same(
      a.suppressed.map(({ finding }) => finding),
      b.suppressed.map(({ finding }) => finding),
    ) &&
    same(
      a.baselined.map(({ finding }) => finding),
      b.baselined.map(({ finding }) => finding),
    )
  );
}

function same(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, index) => sameFinding(finding, b[index]));
}

function sameFinding(a: Finding, b: Finding | undefined): boolean {
  return (
    a.rule === b?.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.about === b.about &&
    a.span.start === b.span.start &&
    a.span.end === b.span.end &&
    sameRelated(a.related, b.related) &&
    a.fixes.length === b.fixes.length &&
    a.fixes.every(({ title }, index) => title === b.fixes[index]?.title)
  );
}

function sameRelated(a: Finding['related'], b: Finding['related']): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ file, path, message }, i) =>
        file === b[i]?.file && message === b[i].message && path.join('/') === b[i].path.join('/'),
    )
  );
}
