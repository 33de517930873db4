import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = { group: ['@tauri-apps/*'], message: 'Only src/engine knows Tauri.' };
const features = { regex: 'features/', message: 'Components know no feature.' };
const engine = {
  regex: 'engine/(?!bindings$)',
  message: 'Components are given what they show; only types come from the engine.',
};
/** A feature never imports a feature; the editor, which several use, is the exception. */
const siblings = {
  regex: '^\\.\\./(?!editor/)(?!\\.\\./)[a-z-]+/',
  message: 'A feature never imports another feature (except editor): move it to components.',
};
const only = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/engine/bindings.ts', 'src/words/keys.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-undef': 'off',
      'svelte/prefer-svelte-reactivity': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ['src/**'], ignores: ['src/engine/**'], rules: only(tauri) },
  { files: ['src/components/**', 'src/words/**'], rules: only(tauri, features, engine) },
  { files: ['src/features/**'], rules: only(tauri, siblings) },
  { files: ['src/features/editor/**'], rules: only(tauri, siblings, engine) },
);
