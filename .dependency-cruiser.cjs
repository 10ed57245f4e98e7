// Who may import whom: a file may import from its own room, from the rooms above it, and the packages
// named here. `npm test -- --only imports` checks it; CONTRIBUTING.md explains the rooms.

const ROOMS = {
  // Row 1: words and rules that everything else stands on.
  base: '^src/data/(model|errors|storage|fold|cut|timer|json-text)[.]ts$',
  styles: '^src/styles/',
  // Row 2: the network.
  net: '^src/data/net/',
  // What the documents of row 3 have in common: the leaves that zod/mini checks.
  fields: '^src/data/(fields|schema)[.]ts$',
  // Row 3: one folder for each kind of document.
  feed: '^src/data/feed/',
  partners: '^src/data/partners/',
  comments: '^src/data/comments/',
  // Row 4: what is shared and kept, texts and languages.
  store: '^src/data/store/',
  text: '^src/text/',
  i18n: '^src/i18n/',
  // Rows 5 and 6.
  controllers: '^src/controllers/',
  elements: '^src/elements/(?!.*/define[.]ts$)',
  // Row 7: entries, which only put together what stands above.
  dataEntry: '^src/data/index[.]ts$',
  // Row 7, too: what a page names. It asks for the data and for the code, and may not need either to do so.
  start: '^src/start/',
  // Row 7, too: the command, which runs in Node. It knows the elements by their properties alone.
  prerender: '^src/prerender/',
  doctor: '^src/doctor/',
  command: '^src/command[.]ts$',
  // Row 7, too: what the templates of a framework may write on each tag. Types alone.
  frameworks: '^src/frameworks/',
  entries: '^src/(index|define)[.]ts$|^src/elements/[^/]+/define[.]ts$|^src/embed/',
};

const ROW_2 = ['base', 'net'];
const DOCUMENTS = ['feed', 'partners', 'comments'];
const ROW_4 = [...ROW_2, ...DOCUMENTS, 'styles', 'store', 'text', 'i18n'];
const ALL = Object.keys(ROOMS);

/** For each room: the rooms above it that it may import from, and packages. */
const MAY_IMPORT = {
  base: { rooms: [], packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  net: { rooms: ['base'], packages: [] },
  fields: { rooms: ['base'], packages: ['zod/mini'] },
  feed: { rooms: [...ROW_2, 'fields'], packages: [] },
  partners: { rooms: [...ROW_2, 'fields'], packages: [] },
  comments: { rooms: [...ROW_2, 'fields'], packages: [] },
  store: { rooms: ROW_2, packages: [] },
  text: { rooms: [...ROW_2, ...DOCUMENTS], packages: ['lit', 'dompurify'] },
  i18n: { rooms: [...ROW_2, ...DOCUMENTS], packages: ['lit', '@lit/localize'] },
  controllers: { rooms: ROW_4, packages: ['lit'] },
  elements: { rooms: [...ROW_4, 'controllers'], packages: ['lit', '@lit/localize'] },
  dataEntry: { rooms: [...ROW_2, ...DOCUMENTS, 'store'], packages: [] },
  start: { rooms: [...ROW_2, ...DOCUMENTS, 'store', 'i18n', 'elements'], packages: [] },
  prerender: {
    rooms: [...ROW_2, 'feed', 'partners', 'i18n', 'elements'],
    packages: ['parse5'],
  },
  doctor: {
    rooms: [...ROW_2, ...DOCUMENTS, 'i18n', 'elements', 'prerender'],
    packages: ['parse5'],
  },
  command: { rooms: ['prerender', 'doctor'], packages: [] },
  frameworks: {
    rooms: ['elements'],
    packages: ['@types/react', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  entries: { rooms: ALL, packages: ['lit', '@lit/localize'] },
};

const anyOf = (paths) => paths.join('|') || '(?!)';

const rules = Object.entries(MAY_IMPORT).flatMap(([room, { rooms, packages }]) => [
  {
    name: `${room}-rooms`,
    comment: `${room} may import from itself and: ${rooms.join(', ') || 'nothing else'}.`,
    severity: 'error',
    from: { path: ROOMS[room] },
    to: { path: '^src/', pathNot: anyOf([room, ...rooms].map((name) => ROOMS[name])) },
  },
  {
    name: `${room}-packages`,
    comment: `${room} may import these packages: ${packages.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: ROOMS[room] },
    to: {
      path: '(^|/)node_modules/',
      pathNot: anyOf(packages.map((name) => `(^|/)node_modules/${name}/`)),
    },
  },
]);

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-side-effects',
      comment: 'Who imports the classes registers nothing: only define files register elements.',
      severity: 'error',
      from: { path: '^src/(data/)?index[.]ts$' },
      to: { path: '(^|/)define[.]ts$', reachable: true },
    },
    {
      name: 'every-file-has-a-room',
      comment: 'A file outside the rooms of CONTRIBUTING.md has no arrows.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([...Object.values(ROOMS), '[.]d[.]ts$']) },
      to: {},
    },
    {
      name: 'no-node-modules-of-node',
      comment: 'The library runs in browsers; only the command does not.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf([ROOMS.prerender, ROOMS.doctor, ROOMS.command]) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-what-exists',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'only-what-is-installed',
      comment: '@lit/localize is bundled into the build, so it is a development dependency.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        // Whoever imports the types for a framework has the framework.
        dependencyTypesNot: ['npm-peer', 'type-only'],
        pathNot: 'node_modules/@lit/localize/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
