import type { ChangesWording } from '../changes.ts';

export const changes: ChangesWording = {
  lastCommit: 'der letzte Commit',
  whereBranchLeft: 'wo der Branch davon abgezweigt ist',
  asItIsNow: 'wie er jetzt ist',
  kinds: { branch: 'Branch', 'remote branch': 'Remote-Branch', tag: 'Tag' },
  noFolder: 'Es ist kein Ordner geöffnet.',
  folderIsGone: 'Der Ordner ist nicht mehr geöffnet.',
  notTrusted: 'Der Ordner ist nicht vertrauenswürdig, daher wird sein Verlauf nicht gelesen.',
  noHistory: 'Hier gibt es keinen Verlauf, mit dem verglichen werden könnte.',
  incomparable: (reason) => `Der Vergleich ist nicht möglich: ${reason}.`,
};
