import queryPlugin from '@tanstack/eslint-plugin-query';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { filesWithoutDate, layerFence } from './eslint.fence.js';

const root = import.meta.dirname;

/** Bidirectional control characters can make code read otherwise than it runs; write them as escapes. */
const noBidiControls = /** @type {import('eslint').Rule.RuleModule} */ ({
  create: (context) => ({
    Program() {
      for (const { index } of context.sourceCode.text.matchAll(
        /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
      ))
        context.report({
          loc: context.sourceCode.getLocFromIndex(index),
          message: 'Invisible direction mark. Write it as an escape, as in \\u2068.',
        });
    },
  }),
});

const markupFromText = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
  ':matches(JSXAttribute[name.name=dangerouslySetInnerHTML], Property[key.name=dangerouslySetInnerHTML])',
].map((selector) => ({ selector, message: 'Text never becomes markup here.' }));
const leavingThePage = [
  'AssignmentExpression[left.name=location]',
  'AssignmentExpression[left.property.name=location]',
  'AssignmentExpression[left.object.name=location]',
  'AssignmentExpression[left.object.property.name=location]',
].map((selector) => ({ selector, message: 'The URL is changed through src/state only.' }));
const noDate = {
  selector: ':matches(NewExpression, CallExpression)[callee.name=Date]',
  message: 'Date guesses at text and shifts plain days. Use Temporal.',
};

/**
 * What ESLint asks of the code: layers, hooks, queries, habits of our own. The rules that need the types, and cycles, are
 * Oxlint's (.oxlintrc.json), which asks the compiler ten times quicker.
 *
 * @param {string} root the folder that the layers lie in
 * @returns {import('eslint').Linter.Config[]}
 */
export function projectRules(root) {
  return /** @type {import('eslint').Linter.Config[]} */ ([
    { ignores: ['dist/', '.cache/', 'public/'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    ...tseslint.configs.strict,
    ...tseslint.configs.stylistic,
    {
      plugins: { 'import-x': importX, corridor: { rules: { 'no-bidi-controls': noBidiControls } } },
      settings: {
        'import-x/resolver-next': [
          createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
        ],
      },
      rules: {
        'corridor/no-bidi-controls': 'error',
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'max-lines': ['error', 300],
        'no-irregular-whitespace': 'error',
        'no-restricted-syntax': ['error', ...markupFromText, ...leavingThePage],
        '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
        '@typescript-eslint/no-non-null-assertion': 'error',
      },
    },
    {
      files: ['src/**/*.{ts,tsx}'],
      rules: { 'import-x/no-default-export': 'error' },
    },
    {
      files: ['src/{feeds,state,charts,views}/**/*.{ts,tsx}', 'src/*.tsx'],
      plugins: { 'react-hooks': reactHooks, '@tanstack/query': queryPlugin },
      rules: {
        ...reactHooks.configs.flat.recommended.rules,
        // It only says that the React compiler, which is not used here, would skip a component.
        'react-hooks/incompatible-library': 'off',
        ...rulesOf(queryPlugin.configs['flat/recommended']),
      },
    },
    ...layerFence(root),
    {
      files: filesWithoutDate,
      rules: { 'no-restricted-syntax': ['error', ...markupFromText, ...leavingThePage, noDate] },
    },
  ]);
}

/** @param {readonly import('eslint').Linter.Config[]} configs */
function rulesOf(configs) {
  return Object.assign({}, ...configs.map(({ rules }) => rules));
}

export default projectRules(root);
