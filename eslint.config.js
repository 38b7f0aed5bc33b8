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
 * @param {{ root: string, typed: boolean }} options root: the folder the layers lie in;
 *   typed: with the rules that ask the compiler (the fence's own test goes without them)
 * @returns {import('eslint').Linter.Config[]}
 */
export function projectRules({ root, typed }) {
  return /** @type {import('eslint').Linter.Config[]} */ ([
    { ignores: ['dist/', '.cache/', 'public/'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    ...(typed ? tseslint.configs.strictTypeChecked : tseslint.configs.strict),
    ...(typed ? tseslint.configs.stylisticTypeChecked : tseslint.configs.stylistic),
    {
      languageOptions: typed
        ? { parserOptions: { projectService: true, tsconfigRootDir: root } }
        : {},
      plugins: { 'import-x': importX, corridor: { rules: { 'no-bidi-controls': noBidiControls } } },
      settings: {
        // Without these two, no-cycle passes every cycle between .ts files in silence.
        'import-x/extensions': ['.ts', '.tsx'],
        'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
        'import-x/resolver-next': [
          createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] }),
        ],
      },
      rules: {
        'corridor/no-bidi-controls': 'error',
        // Packages import nothing of ours.
        'import-x/no-cycle': ['error', { ignoreExternal: true }],
        // There are no enums here (no TypeScript-only syntax at all), and asking about them is the dearest question.
        '@typescript-eslint/no-unsafe-enum-assignment': 'off',
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'max-lines': ['error', 300],
        'no-irregular-whitespace': 'error',
        'no-restricted-syntax': ['error', ...markupFromText, ...leavingThePage],
        '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
        '@typescript-eslint/no-non-null-assertion': 'error',
        ...(typed && {
          '@typescript-eslint/no-confusing-void-expression': [
            'error',
            { ignoreArrowShorthand: true },
          ],
          // Spreading a string gives code points, which is what the writers of text measure and escape.
          '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
          '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        }),
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
    {
      // Plain Node files, checked by the compiler; ESLint does not see the casts they make in comments.
      files: ['**/*.{js,mjs}'],
      rules: {
        '@typescript-eslint/no-unsafe-assignment': 'off',
        '@typescript-eslint/no-unsafe-return': 'off',
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

export default projectRules({ root, typed: true });
