import { isWithin } from '../../analysis/files/kinds.ts';
import type { FileId } from '../../rules/finding.ts';
import type { Fixing } from '../writing/fixing.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { displayed, fileIdOf } from '../reading/paths.ts';
import type { Style } from '../text/style.ts';
import type { Verdict } from '../lint/verdict.ts';
import type { Workspace } from '../reading/workspace.ts';

/** Everything that a form has to tell. */
export interface Told {
  readonly io: Io;
  readonly workspace: Workspace;
  readonly verdict: Verdict;
  /** Undefined where nothing was to be fixed. */
  readonly fixing: Fixing | undefined;
  readonly quiet: boolean;
  /** Findings that baselines excuse and that are gone. */
  readonly outdated: number;
  /** A file as people name it who are in the folder that the command runs in. */
  readonly named: (file: FileId) => string;
  /** A file as a platform names it: from the top of what it has checked out, else as people do. */
  readonly placed: (file: FileId) => string;
}

/** Writes findings in some form. */
export type Format = (told: Told, to: Destination) => Promise<void>;

/** Where a form goes. */
export interface Destination {
  readonly out: Output;
  /** For what would not belong in the form. */
  readonly errors: Output;
  /** As far as the form is for eyes. */
  readonly width: number;
  readonly style: Style;
}

/** The folders that platforms tell of, which paths in their forms begin at. */
const checkouts = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/** How a platform names files. */
export function placedBy({ cwd, env }: Pick<Io, 'cwd' | 'env'>): (file: FileId) => string {
  const here = fileIdOf(cwd, '.');
  const tops = checkouts.flatMap((name) => (env[name] ? [fileIdOf(cwd, env[name])] : []));
  const top = tops.find((one) => isWithin(one, here)) ?? cwd;
  return (file) => displayed(top, file);
}
