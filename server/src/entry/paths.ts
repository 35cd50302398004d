import { fileURLToPath } from 'node:url';

/** The path with "/" separators and none at its end; undefined for URIs that name no file of this machine. */
export function pathOf(uri: string): string | undefined {
  try {
    return slashed(fileURLToPath(uri)).replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}

/** The same path with "/" separators. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
