// Generated from server/src/rules/<group>/<id>.ts by scripts/generate.ts. Do not edit: change the source and run "npm run generate".

export const catalogue = [] as const;
