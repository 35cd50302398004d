import type { FileId } from '../../rules/finding.ts';

const uriShape = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)$/;

/**
 * Maps the client's URIs to the analyser's names and back. A name is the URI decoded, so that paths can be joined and compared;
 * spellings that differ only in encoding, in the case of a drive letter or in `localhost` have the same name.
 *
 * On the way back a file gets the very URI the client has used for it, else one that continues the client's spelling of the
 * folder it stands in, since many clients compare URIs as text.
 */
export class Uris {
  readonly #spellings = new Map<FileId, string>();

  /** The name of a file or folder; undefined for a URI that names none, such as one with a query. */
  fileOf(uri: unknown): FileId | undefined {
    const file = typeof uri === 'string' ? nameOf(uri) : undefined;
    if (file === undefined) return undefined;
    const spelling = (uri as string).replace(/(?<!\/)\/+$/, '');
    if (spelling === this.#derived(file)) this.#spellings.delete(file);
    else this.#spellings.set(file, spelling);
    return file;
  }

  uriOf(file: FileId): string {
    return this.#spellings.get(file) ?? this.#derived(file);
  }

  /** How a path that begins with "/" leads from a folder to a file; undefined where they have no common root. */
  pathFrom(folder: FileId, file: FileId): string | undefined {
    const [root, ...from] = partsOf(folder);
    const [otherRoot, ...to] = partsOf(file);
    if (root !== otherRoot) return undefined;
    const apart = from.findIndex((part, index) => part !== to[index]);
    const common = apart < 0 ? from.length : apart;
    return `/${'../'.repeat(from.length - common)}${encodePath(to.slice(common).join('/'))}`;
  }

  #derived(file: FileId): string {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const spelling = this.#spellings.get(file.slice(0, at));
      if (spelling !== undefined) return spelling + encodePath(file.slice(at));
    }
    const path = file.indexOf('/', file.indexOf('://') + 3);
    return path < 0 ? file : file.slice(0, path) + encodePath(file.slice(path));
  }
}

function nameOf(uri: string): FileId | undefined {
  const [, scheme, authority, path] = uriShape.exec(uri) ?? [];
  if (scheme === undefined || authority === undefined || path === undefined) return undefined;
  const isFile = scheme.toLowerCase() === 'file';
  const host = isFile && authority.toLowerCase() === 'localhost' ? '' : authority;
  const parts = path.split('/').map(decode);
  if (parts.some((part) => part.includes('/'))) return undefined;
  const decoded = parts.join('/');
  const drive = decoded.replace(/^\/[A-Z]:(?=\/|$)/, (letter) => letter.toLowerCase());
  return `${scheme.toLowerCase()}://${host}${(isFile ? drive : decoded).replace(/\/+$/, '')}`;
}

/** Scheme and host, then the folders and the name. */
function partsOf(file: FileId): readonly string[] {
  const path = file.indexOf('/', file.indexOf('://') + 3);
  return path < 0 ? [file] : [file.slice(0, path), ...file.slice(path + 1).split('/')];
}

/** A part that is no valid encoding stays as it is. */
function decode(part: string): string {
  if (!part.includes('%')) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Encodes what VS Code encodes, which is more than `encodeURIComponent` does. */
function encodePath(path: string): string {
  return path.split('/').map(encode).join('/');
}

function encode(part: string): string {
  if (/^[A-Za-z0-9._~-]*$/.test(part)) return part;
  const wellFormed = part.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
