import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'reports/', 'coverage/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 3],
      'max-params': ['error', 4],
      complexity: ['error', 18],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'toLocaleString', message: 'Results depend on the input alone, never on the machine’s locale.' },
        {
          property: 'toLocaleDateString',
          message: 'Results depend on the input alone, never on the machine’s locale.',
        },
        { property: 'localeCompare', message: 'Results depend on the input alone, never on the machine’s locale.' },
      ],
      'no-control-regex': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['test/**', '.ci/**'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'max-params': 'off', 'no-console': 'off' },
  },
  // Examples are data: a rule that speaks many languages has many.
  {
    files: ['src/languages/*/pack.ts', 'src/rules/**'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
);
