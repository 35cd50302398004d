import { parentPort, workerData } from 'node:worker_threads';
import { lookAt } from '../cli/crew/look.ts';
import type { Share } from '../cli/crew/share.ts';

await lookAt(workerData as Share, (said) => parentPort?.postMessage(said));
