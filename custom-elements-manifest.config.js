/**
 * What editors and frameworks are told of the elements: `npm run manifest`, part of the build.
 * Types and sentences are those that TypeScript has for the classes, names and defaults are read from the
 * built declarations: each property is declared once, in its element's properties.ts.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import ts from 'typescript';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
const program = ts.createProgram(['src/index.ts'], options);
const checker = program.getTypeChecker();

/** Private and inherited members are nobody's business. */
const isPublic = ({ name, kind, privacy, static: isStatic, inheritedFrom }) =>
  !isStatic && !inheritedFrom && privacy === undefined && !(kind === 'field' && /^[#_]/.test(name));

const propertiesPlugin = {
  name: 'properties',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap(({ declarations }) => declarations);
    for (const declaration of declarations.filter(({ tagName }) => tagName)) {
      const { tagName, name } = declaration;
      addProperties(declaration, DECLARED[tagName], classOf(tagName, name));
    }
  },
};

function addProperties(declaration, declared, type) {
  const fields = Object.entries(declared).map(([name, { attribute = name, fallback }]) => ({
    kind: 'field',
    name,
    ...describe(type.getProperty(name)),
    default: JSON.stringify(fallback),
    ...(attribute === false ? {} : { attribute }),
  }));
  declaration.members = [...fields, ...declaration.members.filter(isPublic)];
  declaration.events = declaration.events.filter(({ description }) => description);
  declaration.attributes = fields
    .filter(({ attribute }) => attribute)
    .map(({ attribute, name, type, description, default: value }) => ({
      ...{ name: attribute, type, description, default: value, fieldName: name },
    }));
}

function classOf(tag, name) {
  const module = checker.getSymbolAtLocation(
    program.getSourceFile(`src/elements/${tag}/${tag}.ts`),
  );
  const exported = checker.getExportsOfModule(module).find((each) => each.name === name);
  return checker.getDeclaredTypeOfSymbol(exported);
}

/** The type and the sentence that TypeScript has for a property. */
function describe(property) {
  const type = checker.getTypeOfSymbol(property);
  // Words instead of the name that a type has for them: editors offer them.
  const types = type.aliasSymbol && type.isUnion() ? type.types : [type];
  const names = types.map((each) =>
    checker.typeToString(each, undefined, ts.TypeFormatFlags.NoTruncation),
  );
  return {
    type: { text: names.join(' | ').replaceAll('"', "'") },
    description: ts.displayPartsToString(property.getDocumentationComment(checker)),
  };
}

/** The declared properties of each tag. */
const TAGS = ['comment-form', 'comment-list', 'news-feed', 'partner-card', 'partner-list'];
const DECLARED = Object.fromEntries(
  await Promise.all(
    TAGS.map(async (tag) => [
      tag,
      (await import(`./dist/elements/${tag}/properties.js`)).properties,
    ]),
  ),
);

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/lazy/**'],
  outdir: '.',
  litelement: true,
  plugins: [
    propertiesPlugin,
    customElementVsCodePlugin({ outdir: '.', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: '.', packageJson: false }),
  ],
};
