/** Full-time jobs as people write them: `1.0`, `1.35`. At most three decimals. */
export function fte(jobs: number): string {
  const short = String(Number(jobs.toFixed(3)));
  return short.includes('.') ? short : `${short}.0`;
}
