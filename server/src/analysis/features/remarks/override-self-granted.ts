import { personOf } from './people.ts';
import { defineRemark } from './remark.ts';

export const overrideSelfGranted = defineRemark({
  id: 'override-self-granted',
  severity: 'warning',
  summary: "An override of the tier is added, or made to last longer, by the account's own manager.",
  check: {
    async account({ before, after, policy, authors, report }) {
      const [was, is] = [before.plan.tier?.override, after.plan.tier?.override];
      // Whoever hands the account on with the same change has it until then.
      const owners = [before, after].map(({ facts }) => facts.owner);
      const [until, now] = [was?.expires?.value, is?.expires?.value];
      const longer = was !== undefined && until !== undefined && (now === undefined || now > until);
      if (!is || (was && !longer)) return;
      const author = personOf(await authors(), policy);
      if (!author || !owners.includes(author.id)) return;
      const manages = author.id === owners[1] ? 'manages' : 'has until now managed';
      report({
        at: is.expires ?? is.at,
        message: longer
          ? `${author.name} ${manages} the account and made the override last until ${now ?? 'further notice'} instead of ${until}; whoever approves it has to ask for it`
          : `${author.name} ${manages} the account and added this override of its tier; whoever approves it has to ask for it`,
      });
    },
  },
});
