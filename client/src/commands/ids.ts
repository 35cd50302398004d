/** The commands by name. package.json gives them their titles; the server's lenses and hovers call the first three. */
export const commandIds = {
  explain: 'plans.explain',
  showPortfolio: 'plans.showPortfolio',
  showRule: 'plans.showRule',
  restartServer: 'plans.restartServer',
  showOutput: 'plans.showOutput',
} as const;
