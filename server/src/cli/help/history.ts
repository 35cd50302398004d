/** What is printed below the options of the commands that look back. */

export const historyHelp = `
Each commit is seen as of its own day, and compared with the files as they were until then, seen from the same day: what time
alone did has a line of its own, without a commit. A merge is one commit of the branch; its authors are those whose commits it
brought in. The account is known by its id, whatever its file was called. What is not committed comes last.

Examples:
  plans history acme
  plans history acme samples/emea --as-of 2026-11-22
  plans history acme --format json | jq '.accounts[].events[] | [.day, .after.score.value]'
`;

export const blameHelp = `
A criterion is set by the commit that last changed what it brings to the score: the rating or the input in the plan, the
weight or the scale in the criteria, or the settings of the portfolio.

Examples:
  plans blame acme
  plans blame "Acme AG" samples/emea
`;

export const backtestHelp = `
At the end of each month the accounts are judged as they were committed then, by their own criteria and by the others. Tiers that
plans had committed to hold under both, as far as hysteresis and tenure let them.

Examples:
  plans backtest --criteria drafts/core-2027.criteria.yaml
  plans backtest samples/emea --criteria core-2027.criteria.yaml --months 24 --format json
`;
