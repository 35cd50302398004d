/** The person's settings every test VS Code starts with: nothing that moves by itself, asks or reaches outside. */
export const userSettings: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.codeLens': true,
  'editor.hover.delay': 100,
  'editor.inlayHints.enabled': 'on',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // The web workbench would otherwise write each edit to the disk, where the next test finds it.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  // The day on which the sample portfolio is looked at; its dates mean the same on every other.
  'plans.asOf': '2026-11-22',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
