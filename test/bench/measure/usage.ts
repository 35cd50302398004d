import { readFileSync } from 'node:fs';

/** Whether the system tells how much memory and time another process uses. */
export const tellsUsage = process.platform === 'linux';

export interface Memory {
  readonly nowMb: number;
  readonly peakMb: number;
}

/** The resident memory of a running process. */
export function memoryOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (key: string): number =>
    Number(new RegExp(String.raw`^${key}:\s+(\d+)`, 'm').exec(status)?.[1]) / 1024;
  return { nowMb: read('VmRSS'), peakMb: read('VmHWM') };
}

/** The milliseconds that all threads of a process have worked so far, in steps of ten. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the program stands in parentheses and may hold blanks.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
