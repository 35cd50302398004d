import { isWithin } from '../../analysis/files/kinds.ts';
import type { AddressOf } from '../../render/markdown.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Uris } from '../protocol/uris.ts';

/** Editors open a URI, or a path in a folder, at the line that stands behind `#L`. */
export function addresses(uris: Uris, linksFrom: string | undefined): AddressOf {
  const folder = linksFrom === undefined ? undefined : uris.fileOf(linksFrom);
  return (file, line) => {
    const address = folder === undefined ? uris.uriOf(file) : uris.pathFrom(folder, file);
    return address === undefined || line === undefined ? address : `${address}#L${line + 1}`;
  };
}

/** What people call a file: its path in a folder, `.` for the folder itself. */
export function namedFrom(uris: Uris, folder: FileId): (file: FileId) => string {
  return (file) => {
    if (file === folder) return '.';
    if (isWithin(folder, file)) return file.slice(folder.length + 1);
    return uris.pathFrom(folder, file)?.slice(1) ?? file;
  };
}
