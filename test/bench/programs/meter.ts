/** Loaded before a program that is measured: at its end it tells on descriptor 3 what the process has used. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(3, JSON.stringify(process.resourceUsage()));
});
