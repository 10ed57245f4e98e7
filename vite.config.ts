import { createRequire } from 'node:module';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

import { minify, type MinifyOptions } from 'terser';
import {
  defineConfig,
  type InlineConfig,
  type Plugin,
  type PluginOption,
  type Rolldown,
} from 'vite';

/** The oldest browsers of the README's "Browsers"; older ones keep the links that stand in the elements. */
const TARGET = ['chrome111', 'firefox119', 'safari16.4'];

/** `sideEffects` of package.json speaks of dist/; in src/, too, the define modules are those that act. */
const definesAct: Plugin = {
  name: 'defines-act',
  transform: {
    order: 'pre',
    filter: { id: /define\.ts$/ },
    handler: () => ({ moduleSideEffects: true }),
  },
};

/** Types alone: files without a line of code, for who imports them for their types. */
const frameworks = Object.fromEntries(
  ['jsx', 'preact', 'react', 'solid', 'svelte', 'vue'].map((name) => [
    `frameworks/${name}`,
    `src/frameworks/${name}.ts`,
  ]),
);

/** The modules that npm users import. Their bundler brings one copy of each dependency. */
export const modules: InlineConfig = {
  build: {
    target: TARGET,
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    lib: {
      formats: ['es'],
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        data: 'src/data/index.ts',
        'elements/comment-form/comment-form': 'src/elements/comment-form/comment-form.ts',
        'elements/comment-form/define': 'src/elements/comment-form/define.ts',
        'elements/comment-list/comment-list': 'src/elements/comment-list/comment-list.ts',
        'elements/comment-list/define': 'src/elements/comment-list/define.ts',
        'elements/news-feed/news-feed': 'src/elements/news-feed/news-feed.ts',
        'elements/news-feed/define': 'src/elements/news-feed/define.ts',
        'elements/partner-card/partner-card': 'src/elements/partner-card/partner-card.ts',
        'elements/partner-card/define': 'src/elements/partner-card/define.ts',
        'elements/partner-list/partner-list': 'src/elements/partner-list/partner-list.ts',
        'elements/partner-list/define': 'src/elements/partner-list/define.ts',
        ...frameworks,
      },
    },
    rolldownOptions: {
      plugins: [definesAct],
      // @lit/localize is ours alone: a host's own copy must stay as the host configured it.
      external: [/^lit(\/|$)/, /^zod(\/|$)/, 'dompurify'],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves folders of the name node_modules out of a package.
        entryFileNames: ({ name }) => `${name.replace('node_modules', 'vendor')}.js`,
      },
    },
  },
};

/** The command of the package, in one file for Node. */
export const command: InlineConfig = {
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    lib: { formats: ['es'], entry: 'src/command.ts', fileName: 'command' },
    rolldownOptions: {
      external: [/^node:/, /^zod(\/|$)/, 'parse5'],
      output: { codeSplitting: false },
    },
  },
};

const TERSER_VERSION = createRequire(import.meta.url)('terser/package.json').version as string;
const SHRINKING: MinifyOptions = {
  module: true,
  compress: { passes: 3, ecma: 2020, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
};

/** Makes the files smaller than the bundler alone does: half a kilobyte that every reader saves. */
const terser: Plugin = {
  name: 'terser',
  // The bundler names a file by what was in it before; what changes it here counts, too.
  augmentChunkHash: () => JSON.stringify([TERSER_VERSION, SHRINKING]),
  generateBundle: {
    order: 'post', // behind the bundler's own minifier
    handler: async (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = await shrink(chunk.code);
      }
    },
  },
};

async function shrink(code: string): Promise<string> {
  return (await minify(code, SHRINKING)).code ?? code;
}

/** @lit/localize does not say that its modules do nothing when they are imported: we need its `str` alone. */
const localizeRests: Plugin = {
  name: 'localize-rests',
  transform: {
    filter: { id: /node_modules\/@lit\/localize\// },
    handler: () => ({ moduleSideEffects: false }),
  },
};

const small: PluginOption[] = [
  localizeRests,
  minifyTemplateLiterals({ include: 'src/**/*.ts' }),
  terser,
];

/** The classes that entries load, by what `src/start/chunks.d.ts` calls them. */
export const ELEMENTS = {
  news: 'src/elements/news-feed/define.ts',
  partners: 'src/elements/partner-list/define.ts', // the list brings the card
  comments: 'src/elements/comment-list/define.ts', // the list brings the form
};

/** The code for the formats of feeds, in the same way. */
export const FORMATS = {
  posts: 'src/data/feed/wordpress.ts',
  documents: 'src/data/feed/documents.ts',
};

const PIECES = { ...ELEMENTS, ...FORMATS };

type Graph = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * What cannot do without a module, because there is a way to it without `import()`: elements and formats by their
 * names, everything else that is imported so by its id.
 */
function findNeeding(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const found = new Set<string>();
  if (seen.has(id)) return found;
  seen.add(id);
  const { importers = [], dynamicImporters = [] } = graph.getModuleInfo(id) ?? {};
  const [name] = Object.entries(PIECES).find(([, path]) => id.endsWith(`/${path}`)) ?? [];
  if (name ?? dynamicImporters.length) found.add(name ?? id);
  for (const importer of importers) {
    for (const name of findNeeding(importer, graph, seen)) found.add(name);
  }
  return found;
}

/** What several of the files share that few pages need: each of them alone would be a file of a few hundred bytes. */
const SHARED: [name: string, test: RegExp][] = [
  ['controls', /lit-html\/.*directive|elements\/shared\/render-bar|styles\/bar|text\/allowed-html/],
  ['error-texts', /elements\/shared\/(error-texts|warnings)|generated\/shared/],
];

/**
 * The file that a module goes to: that of the class that needs it, or one for what several classes need. Null leaves
 * it to the bundler, which makes a file of each `import()`.
 */
function nameOfChunk(id: string, graph: Graph): string | null {
  const all = [...findNeeding(id, graph)];
  const [name, ...others] = all.filter((each) => each in PIECES);
  if (!name) return SHARED.find(([, test]) => test.test(id))?.[0] ?? null;
  if (!others.length && name in ELEMENTS) return name;
  if (all.length === 1) return null; // a format
  return all.includes('partners') || all.includes('comments') ? 'common' : 'news';
}

/** The files that a page names, each from its module in `src/start`. */
export const ENTRIES = ['news-feed', 'partner-card', 'comment-form', 'cluster-news'];

/** The library as chunks: named by their content, shared by all entries, immutable. */
export function chunks(outDir = 'dist/cdn'): InlineConfig {
  return {
    plugins: small,
    build: {
      target: TARGET,
      outDir,
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      // As a library: Vite then leaves out its preload helper, a kilobyte that saves nothing here.
      lib: { entry: ELEMENTS, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { pluginTimings: false }, // that terser takes its time is known
        plugins: [definesAct],
        output: {
          entryFileNames: 'chunks/[name]-[hash].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          codeSplitting: { groups: [{ name: nameOfChunk }], includeDependenciesRecursively: false },
          comments: { legal: false },
        },
      },
    },
  };
}

/**
 * A script that a page names, in one file. @param files those that it loads by itself, by what
 * `src/start/chunks.d.ts` calls them
 */
export function script(module: string, files: Record<string, string[]>): InlineConfig {
  const names = Object.entries(files).map(([key, list]) => [`CHUNKS.${key}`, JSON.stringify(list)]);
  return {
    plugins: small,
    define: Object.fromEntries(names) as Record<string, string>,
    build: {
      target: TARGET,
      write: false,
      minify: true,
      lib: { entry: module, formats: ['es'] },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}

export default defineConfig(modules);
