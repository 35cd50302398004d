import { existsSync } from 'node:fs';

/** The program of the threads, which stands beside the one that was started; undefined where there is none. */
export function threadOf(program: URL): URL | undefined {
  const script = new URL('crew.js', program);
  return program.pathname.endsWith('.js') && existsSync(script) ? script : undefined;
}
