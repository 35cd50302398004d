import manifest from '../../../../package.json' with { type: 'json' };
import type { Obligation } from '../../analysis/features/calendar.ts';
import type { PortfolioView } from '../../analysis/views.ts';

/** Names obligations so that a calendar program knows them again. No two that one of these has named share a name. */
export class Uids {
  readonly #taken = new Set<string>();

  /** Made of the portfolio, the account, the kind and its own key, and of nothing that changes with time. */
  of({ title }: PortfolioView, { kind, key, plan }: Obligation): string {
    const local = [title, plan?.id ?? '', kind, key].map(slug).filter(Boolean).join('.');
    // Two accounts by the same name are a fault of the files, but no reason to lose one from the calendar.
    for (let number = 1; ; number++) {
      const uid = `${number === 1 ? local : `${local}.${number}`}@${manifest.name}`;
      if (this.#taken.has(uid)) continue;
      this.#taken.add(uid);
      return uid;
    }
  }
}

function slug(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
}
