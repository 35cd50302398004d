import { fixingJson } from '../json/fixing.ts';
import { askedAccounts, writeJson as writeResults } from '../report.ts';
import type { Destination, Told } from './told.ts';

/** The product's own form, with the accounts and their scores: `schemas/plans-output.schema.json`. */
export async function writeJson(
  { io, workspace, verdict, fixing, named }: Told,
  { out }: Destination,
): Promise<void> {
  const { files, counts, baselined } = verdict;
  const results = {
    accounts: askedAccounts(workspace),
    findings: files,
    counts,
    baselined,
    ...(fixing && { fixed: fixingJson(fixing, named) }),
  };
  await writeResults('lint', workspace, results, io, out);
}
