import { personOf } from './people.ts';
import { defineRemark } from './remark.ts';

export const overrideSelfGranted = defineRemark({
  id: 'override-self-granted',
  severity: 'warning',
  summary: "An override of the tier is added, or made to last longer, by the account's own manager.",
  check: {
    async account({ before, after, policy, authors, report }) {
      const [was, is] = [before.plan.tier?.override, after.plan.tier?.override];
      const owner = after.facts.owner;
      const [until, now] = [was?.expires?.value, is?.expires?.value];
      const longer = was !== undefined && until !== undefined && (now === undefined || now > until);
      if (!is || (was && !longer) || owner === undefined) return;
      const author = personOf(await authors(), policy);
      if (author?.id !== owner) return;
      report({
        at: is.expires ?? is.at,
        message: longer
          ? `${author.name} manages the account and made the override last until ${now ?? 'further notice'} instead of ${until}; whoever approves it has to ask for it`
          : `${author.name} manages the account and added this override of its tier; whoever approves it has to ask for it`,
      });
    },
  },
});
