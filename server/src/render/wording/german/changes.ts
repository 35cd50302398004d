import type { ChangesWording, Lack } from '../changes.ts';

const lacks: Readonly<Record<Lack, string>> = {
  repository: 'Der Ordner liegt in keinem Git-Repository.',
  commit: 'Es gibt noch keinen Commit.',
  revision: 'Diese Revision gibt es nicht.',
  depth:
    'Der Klon reicht nicht so weit zurück; holen Sie mehr vom Verlauf: „git fetch --unshallow“, in CI mit einer Fetch-Tiefe von 0.',
  'common-commit': 'Die beiden Commits haben keinen gemeinsamen Vorgänger.',
};

export const changes: ChangesWording = {
  lastCommit: 'der letzte Commit',
  whereBranchLeft: 'wo der Branch davon abgezweigt ist',
  asItIsNow: 'wie er jetzt ist',
  kinds: { branch: 'Branch', 'remote branch': 'Remote-Branch', tag: 'Tag' },
  noFolder: 'Es ist kein Ordner geöffnet.',
  folderIsGone: 'Der Ordner ist nicht mehr geöffnet.',
  notTrusted: 'Der Ordner ist nicht vertrauenswürdig, daher wird sein Verlauf nicht gelesen.',
  noHistory: 'Hier gibt es keinen Verlauf, mit dem verglichen werden könnte.',
  incomparable({ unknown, lack, meant }) {
    if (lack === undefined) return `Der Vergleich ist nicht möglich: ${unknown}.`;
    return meant === undefined ? lacks[lack] : `${lacks[lack]} Ist „${meant}“ gemeint?`;
  },
};
