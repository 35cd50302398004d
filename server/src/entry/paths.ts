import { fileURLToPath } from 'node:url';
import { slashed } from '../cli/reading/paths.ts';

/** The path with "/" separators and none at its end; undefined for URIs that name no file of this machine. */
export function pathOf(uri: string): string | undefined {
  try {
    return slashed(fileURLToPath(uri)).replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}
