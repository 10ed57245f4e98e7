import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const NO_SHOULD = {
  selector:
    'CallExpression[callee.name=/^(it|test)$/] > Literal.arguments:first-child[value=/\\bshould\\b/]',
  message: 'A title is a statement in the present.',
};

/** `equal` is typed as if it had to be awaited, because snapshots share its type. */
const CHAI_EQUAL = { from: 'package', package: 'chai', name: 'Equal' };

/** Words that the code does not use: see the habits in CONTRIBUTING.md. */
const BANNED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field by itself.' },
];

/** What a page has and Node has not; `data/` runs in both. */
const DOM_GLOBALS = [
  ...['document', 'window', 'customElements', 'getComputedStyle', 'matchMedia', 'DOMParser'],
  ...['Element', 'HTMLElement', 'Node', 'MutationObserver', 'IntersectionObserver'],
];

export default defineConfig(
  { ignores: ['dist/', '.cache/', 'src/i18n/generated/', 'examples/'] },
  tseslint.configs.recommended,
  lit.configs['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the role away from a list without bullets; only a written one brings it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX, NO_SHOULD],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: 'tsconfig.tools.json' } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [CHAI_EQUAL] },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 45 }],
      'lit/no-template-map': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/prefer-nothing': 'error',
      'no-restricted-imports': [
        'error',
        {
          name: '@lit/localize',
          importNames: ['msg'],
          message: 'It speaks one language per page: import msg from src/i18n/generated/.',
        },
      ],
    },
  },
  {
    // Classes have the properties that properties.ts declares; their constructors set all of them.
    files: ['src/elements/**'],
    rules: {
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    // What a framework knows of tags is a namespace of its own, to which an interface adds ours.
    files: ['src/frameworks/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['src/data/**'],
    rules: { 'no-restricted-globals': ['error', ...DOM_GLOBALS] },
  },
  {
    files: ['test/**'],
    rules: {
      // A chain of chai's ends in a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // node:test's describe and it give promises that the runner waits for by itself.
    files: ['test/{node,package,site,e2e,measured,wordpress}/**'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
