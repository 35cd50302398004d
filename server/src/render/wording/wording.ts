import type { ChangesWording } from './changes.ts';
import type { DecisionWording } from './decisions.ts';
import type { FigureWording } from './figures.ts';
import type { FileWording } from './files.ts';
import type { PanelWording } from './panels.ts';
import type { RenamingWording } from './renaming.ts';
import type { ServerWording } from './server.ts';
import type { StartingWording } from './starting.ts';
import type { TierWording } from './tiers.ts';
import type { TimeWording } from './times.ts';

/**
 * What the frame of an editor says in a language: views, questions, choices, messages and status. What the analyser says of
 * plans has no wording: findings, hints, lenses, hovers, pages and reports are the same everywhere, in the editor of every person
 * as in CI. Where a message gives such a finding, or something that git or the disk has said, as its reason, it quotes it.
 */
export interface Wording {
  readonly tiers: TierWording;
  readonly times: TimeWording;
  readonly panels: PanelWording;
  readonly files: FileWording;
  readonly starting: StartingWording;
  readonly decisions: DecisionWording;
  readonly figures: FigureWording;
  readonly changes: ChangesWording;
  readonly renaming: RenamingWording;
  readonly server: ServerWording;
}
