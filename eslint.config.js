import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'src/spec/shape-checks.js', 'coverage/', 'node_modules/', '.plumbline/', '.ci/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
  // Preloaded with --require, which takes no module of the other kind.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
