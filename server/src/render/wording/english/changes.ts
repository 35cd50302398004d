import { capitalised } from '../../words.ts';
import type { ChangesWording } from '../changes.ts';

export const changes: ChangesWording = {
  lastCommit: 'the last commit',
  whereBranchLeft: 'where the branch left it',
  asItIsNow: 'as it is now',
  kinds: { branch: 'branch', 'remote branch': 'remote branch', tag: 'tag' },
  noFolder: 'No folder is open.',
  folderIsGone: 'The folder is not open any more.',
  notTrusted: 'The folder is not trusted, so its history is not looked into.',
  noHistory: 'There is no history to compare with here.',
  incomparable: ({ unknown }) => `${capitalised(unknown)}${unknown.endsWith('?') ? '' : '.'}`,
};
