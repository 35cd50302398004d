import type { FileId } from '../../rules/finding.ts';
import type { Path } from '../../syntax/tree.ts';

/** A row of a view that shows things as a tree. All texts but the tooltip are plain. */
export interface PanelItem {
  /** Stays the same while what it stands for is there, whatever is said of it. */
  readonly id: string;
  readonly kind: 'portfolio' | 'group' | 'account' | 'obligation';
  readonly label: string;
  readonly description: string;
  /** What a screen reader says in the place of label and description. */
  readonly spoken: string;
  /** Markdown. */
  readonly tooltip?: string;
  /** What the icon stands for. */
  readonly sign: string;
  /** How grave it is; the icon's colour. */
  readonly tone?: 'overdue' | 'week' | 'later' | 'best' | 'second' | 'other';
  readonly file?: FileId;
  /** What in the file it is about. */
  readonly path?: Path;
  /** What can be done about it, as words that menus look for. */
  readonly can: readonly string[];
  readonly children: readonly PanelItem[];
}
