import { changes } from './english/changes.ts';
import { decisions } from './english/decisions.ts';
import { figures } from './english/figures.ts';
import { files } from './english/files.ts';
import { panels } from './english/panels.ts';
import { renaming } from './english/renaming.ts';
import { server } from './english/server.ts';
import { starting } from './english/starting.ts';
import { tiers } from './english/tiers.ts';
import { times } from './english/times.ts';
import type { Wording } from './wording.ts';

export const english: Wording = {
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
