import path from 'node:path';
import { projectRoot } from '../../../scripts/build/bundles.ts';

/** Everything the benchmarks make for themselves. */
export const benchFolder = path.join(projectRoot, '.cache', 'bench');

export const commandLine = path.join(projectRoot, 'dist', 'cli', 'plans.js');
export const server = path.join(projectRoot, 'dist', 'server', 'server.js');
export const planSchema = path.join(projectRoot, 'schemas', 'account-plan.schema.json');
