import { spanOf, type Span } from '../../../base/span.ts';
import type { FileId } from '../../../rules/finding.ts';
import { isWebAddress } from '../../../rules/support/evidence.ts';
import type { FileView, Snapshot } from '../../views.ts';
import { fileMeant, writtenLinks, type IsThere } from './written-links.ts';

/** A text of a file that can be followed: to a page on the web, or to a file of the same portfolio. */
export interface Link {
  readonly span: Span;
  readonly to: { readonly page: string } | { readonly file: FileId; readonly fragment: string };
  /** The path or address as it is written. */
  readonly written: string;
}

/**
 * What can be followed in a file. A path that is absolute or leads out of the portfolio, and an address with any other scheme than
 * the web's, is no link: plans are texts that others write, and a click must not run a command or open any file of the machine.
 */
export function linksIn(snapshot: Snapshot, view: FileView, isThere: IsThere): readonly Link[] {
  const root = snapshot.portfolioOf(view.file)?.root;
  return writtenLinks(view).flatMap((link): Link[] => {
    const { target } = link;
    const span = spanOf(link);
    if (isWebAddress(target))
      return isOneWord(target) ? [{ span, to: { page: target }, written: target }] : [];
    const meant = root === undefined ? undefined : fileMeant(view, root, link, isThere);
    if (!meant) return [];
    const fragment = target.slice(meant.path.length + 1);
    return [{ span, to: { file: meant.file, fragment }, written: target }];
  });
}

function isOneWord(address: string): boolean {
  return !/[\s\p{Cc}]/u.test(address);
}
