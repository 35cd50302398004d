/** Folders on disk for one test, gone after it. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { samplesCopy } from '../support/samples-copy.ts';
import { samplesFolder } from '../support/samples.ts';
import { parseWorkspace } from '../support/workspace.ts';

const made: string[] = [];

export class Folder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  private static make(): Folder {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'plans-protocol-')));
    made.push(path);
    return new Folder(path);
  }

  /** A folder with the files of a workspace written down in one text; without file headers it is empty. */
  static of(text: string): Folder {
    const folder = Folder.make();
    if (text.includes('#- /'))
      for (const [path, content] of parseWorkspace(text).files) folder.write(path.slice(1), content);
    return folder;
  }

  /** A sample with its history, for tests that only read it. */
  static inSamples(name: string): Folder {
    return new Folder(join(samplesCopy(), 'samples', name));
  }

  /** A copy of a sample, without a history. */
  static ofSample(name: string): Folder {
    const folder = Folder.make();
    cpSync(samplesFolder + name, folder.path, { recursive: true });
    return folder;
  }

  /** An URI as VS Code would spell it. */
  uri(path = ''): string {
    return pathToFileURL(join(this.path, path)).href;
  }

  write(path: string, content: string | Uint8Array): void {
    const file = join(this.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  move(from: string, to: string): void {
    renameSync(join(this.path, from), join(this.path, to));
  }

  remove(path: string): void {
    rmSync(join(this.path, path), { recursive: true });
  }
}

export function removeFolders(): void {
  for (const folder of made.splice(0))
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
