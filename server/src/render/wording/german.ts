import { changes } from './german/changes.ts';
import { decisions } from './german/decisions.ts';
import { figures } from './german/figures.ts';
import { files } from './german/files.ts';
import { panels } from './german/panels.ts';
import { renaming } from './german/renaming.ts';
import { server } from './german/server.ts';
import { starting } from './german/starting.ts';
import { tiers } from './german/tiers.ts';
import { times } from './german/times.ts';
import type { Wording } from './wording.ts';

export const german: Wording = {
  tiers,
  times,
  panels,
  files,
  starting,
  decisions,
  figures,
  changes,
  renaming,
  server,
};
