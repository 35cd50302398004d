import type { ServerWording } from '../server.ts';

export const server: ServerWording = {
  failed: 'The server could not answer; its log says why.',
  looksForPlans: 'looking for plans',
  filesRead: (done, all) => `${done} of ${all} files read`,
  settings: {
    noMap: (value) => `the setting plans is ${value}; it is a map of settings such as plans.asOf`,
    unknown: (name, meant) =>
      `there is no setting ${name}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    noDay: (value) =>
      `plans.asOf is ${value}; it is a day such as 2026-12-31, or empty for today, and today is used`,
    noGlobs: (value) => `plans.exclude is ${value}; it is a list of globs, and nothing is excluded`,
    noGlob: (value) => `plans.exclude names ${value}, which is no glob and is passed over`,
    noSwitch: (name, value) => `${name} is ${value}; it is true or false, and true is used`,
    noWidth: (value, fallback) =>
      `plans.format.lineWidth is ${value}; it is a number of columns, and ${fallback} is used`,
    noRevision: (value) => `plans.changes.base is ${value}; it is a revision such as main, or empty`,
  },
};
