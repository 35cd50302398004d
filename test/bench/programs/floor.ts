/**
 * What reading plans costs at least with the library that reads them: every file named on the command line's folder is read and
 * parsed by `yaml` as it comes, one after the other, and nothing is made of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
let faults = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.yaml'))
    faults += parseDocument(readFileSync(path.join(folder, name), 'utf8')).errors.length;
}
console.log(faults);
