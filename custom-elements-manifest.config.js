/**
 * What editors and frameworks are told of the elements: `npm run manifest`, part of the build.
 * The attributes are read from the built elements themselves, so that they cannot disagree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The attributes of each tag, and the defaults of their properties. */
const { defaultsOf } = await import('./dist/elements/shared/attributes.js');
const TAGS = ['comment-form', 'comment-list', 'news-feed', 'partner-card', 'partner-list'];
const DECLARED = Object.fromEntries(
  await Promise.all(
    TAGS.map(async (tag) => [
      tag,
      (await import(`./dist/elements/${tag}/properties.js`)).properties,
    ]),
  ),
);

/** Private and inherited members are nobody's business. */
const isPublic = ({ name, kind, privacy, static: isStatic, inheritedFrom }) =>
  !isStatic && !inheritedFrom && privacy === undefined && !(kind === 'field' && /^[#_]/.test(name));

const attributesPlugin = {
  name: 'attributes',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    for (const declaration of declarations) {
      const declared = DECLARED[declaration.tagName];
      if (declared) addAttributes(declaration, declared, defaultsOf(declared));
    }
  },
};

function addAttributes(declaration, declared, defaults) {
  declaration.members = declaration.members.filter(isPublic);
  declaration.events = declaration.events.filter(({ description }) => description);
  // Those that the code of the class does not declare, because few pages use them.
  declaration.attributes = (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName);
  for (const member of declaration.members) {
    const options = declared[member.name];
    if (!options || options.attribute === false) continue;
    const { type, description } = member;
    const name = options.attribute ?? member.name.toLowerCase();
    member.attribute = name;
    member.default = JSON.stringify(defaults[member.name]);
    declaration.attributes.push({
      name,
      type,
      description,
      default: member.default,
      fieldName: member.name,
    });
  }
}

const JSX = 'dist/jsx.d.ts';
/** What the attributes are made of, besides that which the package exports by name. */
const FORMATS = `import type { CommentFormat } from './data/comments/route.js';
import type { FeedFormat } from './data/feed/format.js';
import type { PartnerLayout } from './elements/partners/properties.js';
`;

/** The generator imports none of the types that it names, and takes our events for CustomEvents. */
const jsxTypesPlugin = {
  name: 'jsx-types',
  packageLinkPhase() {
    const code = readFileSync(JSX, 'utf8').replace(/CustomEvent<(\w+Event)>/g, '$1');
    const exported = [...readFileSync('dist/index.d.ts', 'utf8').matchAll(/\{([^}]*)\}/g)]
      .flatMap(([, names]) => names.split(','))
      .map((name) => name.replace(/^\s*(type )?/, '').trim());
    const used = exported.filter((name) => name && new RegExp(`\\b${name}\\b`).test(code));
    const names = `import type { ${used.join(', ')} } from './index.js';\n`;
    writeFileSync(JSX, FORMATS + names + code);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/parts/**', 'src/**/lazy/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    attributesPlugin,
    customElementVsCodePlugin({ outdir: '.', cssFileName: null }),
    customElementJsxPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
    }),
    jsxTypesPlugin,
  ],
};
