// Who may know whom. Imports point down this list, never up; rooms in one row do not know each other.

/** The rooms of the core, from the ground up. */
const coreRows = [
  ['base'],
  ['law'],
  ['clock', 'policy'],
  ['case'],
  ['intake', 'audit', 'search'],
  ['desk'],
  ['reminder'],
  ['words'],
  ['letter'],
  ['export'],
];

const coreRules = coreRows.flatMap((row, rank) =>
  row.map((room) => {
    const above = coreRows.slice(rank + 1).flat();
    const beside = row.filter((other) => other !== room);
    const forbidden = [...above, ...beside].join('|');
    return {
      name: `core-${room}-points-down`,
      severity: 'error',
      from: { path: `^core/${room}/` },
      to: { path: forbidden === '' ? '^never$' : `^core/(${forbidden})/` },
    };
  }),
);

/** What each folder may import besides itself and packages. */
const mayImport = {
  core: [],
  rpc: ['core'],
  db: ['core'],
  mail: ['core'],
  renderer: ['core', 'rpc'],
  host: ['core', 'rpc', 'db', 'mail'],
  cli: ['core', 'rpc', 'db', 'mail', 'host', 'tools'],
  tools: ['core', 'rpc', 'db', 'mail', 'host', 'cli'],
  electron: ['core', 'rpc', 'host'],
};
const folders = Object.keys(mayImport);

const folderRules = Object.entries(mayImport).map(([folder, allowed]) => {
  const forbidden = [...folders.filter((other) => other !== folder && !allowed.includes(other)), 'test'];
  return {
    name: `${folder}-knows-only-what-is-below`,
    severity: 'error',
    from: { path: `^${folder}/` },
    to: { path: `^(${forbidden.join('|')})/` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...coreRules,
    ...folderRules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-is-pure',
      comment: 'The core has no file system, no network, no clock and no window of its own.',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-shell-knows-electron',
      severity: 'error',
      from: { pathNot: '^(electron|tools|test)/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'the-web-host-never-touches-data',
      severity: 'error',
      from: { path: '^host/web/' },
      to: { path: '^(db|mail)/' },
    },
    // `virtual:` is made by a plugin of the build.
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^(core|db|mail|rpc|host|cli)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};

export default configuration;
