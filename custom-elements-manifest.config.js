/**
 * What editors and frameworks are told of the elements: `npm run manifest`, part of the build.
 * The attributes are read from the built elements themselves, so that they cannot disagree.
 */
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The attributes of each tag, and the defaults of their properties. */
const { properties } = await import('./dist/elements/news-feed/properties.js');
const { defaultsOf } = await import('./dist/elements/attributes.js');
const DECLARED = { 'news-feed': properties };

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
  declaration.attributes = [];
  for (const member of declaration.members) {
    const options = declared[member.name];
    if (!options) continue;
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

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/parts/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    attributesPlugin,
    customElementVsCodePlugin({ outdir: '.', cssFileName: null }),
    customElementJsxPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      modulePath: () => './index.js',
    }),
  ],
};
