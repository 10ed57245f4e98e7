import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import type { CodeSplittingNameFunction } from 'rolldown';
import { minify } from 'terser';
import { defineConfig, type InlineConfig, type Plugin } from 'vite';

/** Old phones that still get news: Chrome 97, Firefox 104, Safari 15.4. */
const TARGET = 'es2022';

/** `sideEffects` of package.json speaks of dist/; in src/, too, the define modules are those that act. */
const definesAct: Plugin = {
  name: 'defines-act',
  transform: {
    order: 'pre',
    filter: { id: /define\.ts$/ },
    handler: () => ({ moduleSideEffects: true }),
  },
};

/** Comments in the reader come from the widget that stands beside this one: few pages want both. */
const commentsBeside: Plugin = {
  name: 'comments-beside',
  resolveId: {
    order: 'pre',
    filter: { id: /comment-list\/define\.js$/ },
    handler: (_, importer = '') =>
      importer.endsWith('news-feed/define.ts') ? { id: './comment-form.js', external: true } : null,
  },
};

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

type Graph = Parameters<CodeSplittingNameFunction>[1];

/** Whether a module is needed at once: there is a way to it from the entry without `import()`. */
function isStatic(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const module = graph.getModuleInfo(id);
  return (
    module !== null &&
    (module.isEntry || module.importers.some((importer) => isStatic(importer, graph, seen)))
  );
}

/** Makes the chunks smaller than the bundler alone does: half a kilobyte that every reader saves. */
const terser: Plugin = {
  name: 'terser',
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
  const compress = {
    passes: 3,
    ecma: 2020,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
  } as const;
  return (await minify(code, { module: true, compress })).code ?? code;
}

/** What each file in `dist/cdn` is made from. */
export const BUNDLES: Record<string, string> = {
  'cluster-news': 'src/define.ts',
  'news-feed': 'src/elements/news-feed/define.ts',
  'comment-form': 'src/elements/comment-list/define.ts', // the list brings the form
  'partner-card': 'src/elements/partner-list/define.ts', // the list brings the card
};

/** One self-contained, self-registering file for a `<script type="module">`, and its rare parts. */
export function cdnBundle(name: string, entry: string): InlineConfig {
  return {
    plugins: [commentsBeside, minifyTemplateLiterals({ include: 'src/**/*.ts' }), terser],
    build: {
      target: TARGET,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: true,
      modulePreload: false,
      // As a library: Vite then leaves out its preload helper, a kilobyte that saves nothing here.
      lib: { entry: { [name]: entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        checks: { pluginTimings: false }, // that terser takes its time is known
        plugins: [definesAct],
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${name}-[name].js`,
          minify: true,
          codeSplitting: {
            groups: [
              { debugName: name, name: (id, context) => (isStatic(id, context) ? name : null) },
            ],
          },
          comments: { legal: false },
        },
      },
    },
  };
}

export default defineConfig(modules);
