/** The layers of the server, lowest first: each may import those before it, and itself. */
const stack = [
  ['base'],
  ['git'],
  ['syntax', 'schema'],
  ['model'],
  ['score'],
  ['rules'],
  ['analysis'],
  ['render'],
  ['lsp', 'cli'],
  ['entry'],
];

const layer = (...names) => `^server/src/(${names.join('|')})/`;
const npm = (...names) => `node_modules/(${names.join('|')})(/|$)`;

const upwards = stack.flatMap((names, height) =>
  names.map((name) => {
    const below = stack.slice(0, height).flat();
    return {
      name: `${name}-imports-downwards`,
      comment: `Of the project, ${name} may import ${[...below, 'itself'].join(', ')}.`,
      severity: 'error',
      from: { path: layer(name) },
      to: { path: '^(server|client|ci|scripts|test)/', pathNot: layer(...below, name) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...upwards,
    {
      name: 'client-talks-the-protocol',
      comment: 'The client imports no code of the server.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^(server|ci|scripts|test)/' },
    },
    {
      name: 'ci-runs-the-command-line',
      comment: 'What runs in CI starts the command line as anybody would; besides, it asks git.',
      severity: 'error',
      from: { path: '^ci/' },
      to: { path: '^(client|server|scripts|test)/', pathNot: layer('git', 'base') },
    },
    {
      name: 'yaml-behind-syntax',
      severity: 'error',
      from: { path: '^(client|server)/', pathNot: layer('syntax') },
      to: { path: npm('yaml', 'js-yaml') },
    },
    {
      name: 'git-at-the-edge',
      comment: 'Everything else is told what the history holds.',
      severity: 'error',
      from: { path: '^server/', pathNot: layer('git', 'cli', 'entry') },
      to: { path: layer('git') },
    },
    {
      name: 'protocol-in-lsp-and-entry',
      severity: 'error',
      from: { path: '^server/', pathNot: layer('lsp', 'entry') },
      to: { path: npm('vscode-languageserver[^/]*', 'vscode-jsonrpc', 'vscode-languageclient') },
    },
    {
      name: 'node-at-the-edge',
      comment: 'Everything else runs in a browser, too.',
      severity: 'error',
      from: { path: '^server/', pathNot: layer('git', 'cli', 'entry') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vscode-in-client',
      severity: 'error',
      from: { path: '^(server|scripts|test)/', pathNot: '^test/vscode/' },
      to: { path: '^vscode$|node_modules/@types/vscode/' },
    },
    {
      name: 'ajv-in-scripts',
      comment: 'Validators are compiled ahead; nothing is evaluated at run time.',
      severity: 'error',
      from: { path: '^(client|server)/', pathNot: '/generated/' },
      to: { path: npm('ajv', 'ajv-formats') },
    },
    {
      name: 'answers-come-later',
      comment: 'The first findings of a session do not wait for the code of what nobody has asked yet.',
      severity: 'error',
      from: { path: layer('lsp', 'entry'), pathNot: '^server/src/lsp/(answers\\.ts$|requests/)' },
      to: { path: '^server/src/lsp/(answers\\.ts$|requests/(?!diagnostics\\.ts$))', dynamic: false },
    },
    {
      name: 'commands-come-later',
      comment: 'Help and version are said at once: what a command needs is loaded when it is called.',
      severity: 'error',
      from: { path: '^server/src/cli/(main\\.ts|options\\.ts|help/|[^/]+/registration\\.ts)' },
      to: {
        path: '^server/src/cli/(cache|commands|crew|json|reading|text|watch|writing)/',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out|coverage|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'types', 'default'],
    },
  },
};
