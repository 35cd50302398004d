import { kebab } from '../base/kebab.ts';

/** Why a text cannot be an id; undefined when it can. */
export function idFault(id: string): string | undefined {
  return id !== '' && kebab(id) === id
    ? undefined
    : `"${id}" is no id: lower-case letters and digits, words joined by single hyphens`;
}
