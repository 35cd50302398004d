/** What is printed below the options of each command. */

export const generalHelp = `
Paths are files, folders or globs; without any, the current folder. Each file is seen in its portfolio: the
nearest portfolio.yaml upwards and everything below it is read, and results are shown of what was asked for.

Exit codes:
  0  clean
  1  findings: errors, or more warnings than --max-warnings allows (lint); something to format (format --check);
     rows that were left out (import); a difference (diff --exit-code)
  2  could not run: a wrong option, a path that cannot be read, or no plan found

Examples:
  plans lint                                     check everything in the current folder
  plans lint plans/acme.plan.yaml --as-of 2026-11-22
  plans lint "emea/**/*.plan.yaml" --max-warnings 0 --quiet
  plans score samples/emea                       the portfolio as a table
  plans score --format json | jq '.portfolios[].accounts[] | [.id, .score.value, .tier.computed]'
  plans explain acme                             where a score comes from and what would change it
  plans rule review-stale                        what a rule is for, with examples

NO_COLOR switches colour off, FORCE_COLOR on.
`;

export const lintHelp = `
Findings marked "clock" come from the passing of time alone. They fail a run over everything, such as a nightly one; with
--since they fail it only in files that the change touched, so that nobody's pull request turns red because of the date.

--since looks at what has changed since the branch left the revision, with what is not committed yet: everything in files
of the change, and in others what is new or worse because of it.

plans-baseline.json, in the folder of a portfolio, excuses single findings, here and in the editor. --update-baseline writes
it and lets go of what is gone; one that has become worse is told of again.

What is found out about a plan is kept for the next run, which reads only what has changed: in the folder that the system
has for such things, or that --cache-location or PLANS_CACHE_LOCATION name. Results are the same with --no-cache. A plan
whose size and times are as they were is not even read; --cache-strategy content reads all, where times cannot be trusted.

Fixes are safe (the meaning stays), unsafe (a decision that somebody has to want) or by hand (what only a person knows).
--fix makes the safe ones in the files that were asked for, again and again until none is left; with --unsafe-fixes also
a decision, where a finding has exactly one. With --stdin the fixed text goes to standard output, all else to standard error.

Exit codes:
  0  clean: nothing of the severity of --fail-on, and no more warnings than --max-warnings allows; with --fix or
     --fix-dry-run, after the fixes
  1  findings
  2  could not run: a wrong option, a path that cannot be read, or no plan and no portfolio found

Examples:
  plans lint samples/emea
  plans lint --format json > findings.json       see schemas/plans-output.schema.json
  plans lint --format text --format sarif=reports/plans.sarif
  plans lint --since origin/main --format github          in a pull request
  plans lint --update-baseline                   to begin with an old repository
  plans lint --stdin-filename plans/acme.plan.yaml < draft.yaml
  plans lint --fix-dry-run | git apply           look first: without "| git apply"
  plans lint --fix --unsafe-fixes plans/acme.plan.yaml
`;

export const formatHelp = `
Blanks, line breaks and the commas in brackets change; comments, quotes, the order of keys and every value stay. A file with
faults is left as it is and told of. The names of the files that changed go to standard output.

Exit codes:
  0  formatted; with --check, nothing would be changed
  1  with --check: something would be
  2  could not run, or a file was left as it is because of its faults

Examples:
  plans format
  plans format --check emea                      in CI
  plans format --stdin-filename plans/acme.plan.yaml < draft.yaml
`;

export const whatIfHelp = `
A place begins with the file it is in, and goes on with the keys in it. Items of lists go by their ids or names, or by
their number from 1. The value is a YAML scalar.
  criteria.<criterion>.<key>         of the criteria set; with several: criteria.<set>.<criterion>.<key>
  criteria.<key>                     of the criteria set itself: criteria.missing, criteria.minCoverage
  tiers.<tier>.<key>, tiers.<key>    of its tiers; with several sets: tiers.<set>.<tier>.<key>
  portfolio.<key>                    of portfolio.yaml
  <account>.<key>                    of the plan with this id

Exit codes:
  0  told, whatever would come of it
  2  could not run: a place that leads nowhere, a value it cannot have, or no plan found

Examples:
  plans what-if --set criteria.brand.weight=30
  plans what-if --set acme.scores.brand.rating=3 --set tiers.gold.enter=72
  plans what-if emea --set portfolio.exchangeRates.rates.GBP=1.02
  plans what-if --set acme.objectives.fewer-stoppages.measure.target=30 --format json
`;

export const calendarHelp = `
Reviews fall due by the cadence of the account's tier or of the portfolio. A senior review is the sponsor's to hold, a
mentor review the mentor's, a progress review the account manager's.

With --format ics the result is an iCalendar file. Each obligation keeps its name, so importing a later one moves
events instead of doubling them. What is overdue stands on the day the file was made.

Examples:
  plans review-calendar samples/emea --days 30
  plans review-calendar --person ines --all
  plans review-calendar --days 365 --format ics > reviews.ics
`;

export const initHelp = `
At a terminal it asks for what no option gives; elsewhere, and with --yes, the defaults hold. Nothing is overwritten, and a
folder that belongs to another portfolio is refused.

Examples:
  plans init
  plans init emea --title "EMEA key accounts" --managers "Ana Ruiz, Ben Ode" --executives "Vic Lund" --yes
  plans init --tiers "premier, first, second" --currency CHF --large 2500000
`;

export const newHelp = `
The file is valid as it stands. In comments it has the questions of the criteria with the words of their scales, and
every part of a plan, to be filled in. At a terminal it asks for what no option gives. Nothing is overwritten.

Examples:
  plans new "Acme AG" --owner ana --segment automotive
  plans new "Borealis Paper" emea --owner ben --status active
`;

export const importHelp = `
A mapping file says which column finds the plan, where the others go, and how numbers and days are written; see
schemas/import-mapping.schema.json. Only the values that differ are changed: comments, order and everything else in the
plans stay as they are. A row is imported whole or not at all. What can be read in two ways is refused unless the mapping
says which.

Exit codes:
  0  every row that has a plan is imported
  1  rows were left out; the plans of the others are written
  2  could not run, or a plan could not be written

Examples:
  plans import imports/crm-2026-q3.csv --dry-run         look first
  plans import imports/crm-2026-q3.csv
  plans import ~/Downloads/report.csv --mapping imports/crm.import.yaml --create
`;
