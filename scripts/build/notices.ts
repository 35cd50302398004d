/** The licences of the packages whose code is inside our bundles, which ask to travel with it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { projectRoot } from './bundles.ts';

export const noticesFile = 'dist/THIRD-PARTY-NOTICES.txt';

interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** The text of the notices, a section a package, by name. Throws when a package comes without its licence. */
export function thirdPartyNotices(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const directories = new Set(inputs.flatMap((input) => packageDirectory(input) ?? []));
  const sections = [...directories].sort().map((directory) => {
    const description = readPackage(directory);
    const head = `${description.name} ${description.version} (${description.license ?? 'see below'})`;
    return `${head}\n${'='.repeat(head.length)}\n\n${licenceOf(directory).trim()}\n`;
  });
  return ['The bundles in this folder contain code of these packages.\n', ...sections].join('\n\n');
}

/** `node_modules/@a/b/node_modules/c/lib/x.js` is in the package `node_modules/@a/b/node_modules/c`. */
function packageDirectory(input: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function readPackage(directory: string): PackageDescription {
  const text = readFileSync(path.join(projectRoot, directory, 'package.json'), 'utf8');
  return JSON.parse(text) as PackageDescription;
}

function licenceOf(directory: string): string {
  const names = readdirSync(path.join(projectRoot, directory));
  const file = names.find((name) => /^licen[cs]e(?!.*\.js$)/i.test(name));
  if (file === undefined) throw new Error(`${directory} ships no licence text`);
  // What a package has bundled of others asks to travel on, too.
  const others = names.filter((name) => /^third-party/i.test(name));
  return [file, ...others]
    .map((name) => readFileSync(path.join(projectRoot, directory, name), 'utf8').trim())
    .join('\n\n');
}
