/** What is printed below the options of `plans diff`. */
export const diffHelp = `
As a pull request does, it compares with the commit where the branch left the base. The base is looked at as of the day of that
commit, the head as of today, and what time alone has brought is told apart. The working tree counts with what is not committed
yet, without what git ignores. Ranges are read as git reads them, main...topic and main..topic, and what follows one are paths.
Nothing is checked out or fetched.

Markdown is made for the comment of a pull request: tiers first, details folded, and no longer than GitHub takes (65536
characters). --link gives the address below which the repository's files are found, so that they are linked from there.

Exit codes:
  0  it could be told what is different; with --exit-code, nothing is
  1  with --exit-code: something is
  2  could not run: no repository, an unknown revision, a clone that is too shallow, or conflicts of a merge

Examples:
  plans diff                                     the working tree against the main branch
  plans diff main --worktree emea                the same for the portfolio in one folder
  plans diff origin/main HEAD --format markdown --link https://github.com/acme/plans/blob/topic
  plans diff v2026.3..v2026.4 --as-of 2026-11-30
  plans diff main --format json | jq '.portfolios[].accounts[] | select(.changes.tier) | .id'
`;
