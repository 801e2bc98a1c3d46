/** What all tests have in common. */
module.exports = {
  // A test that hangs fails; one on a busy machine does not.
  testTimeout: 30_000,
  cacheDirectory: '<rootDir>/.cache/jest',
  // Written for import only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  transform: {
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    ],
  },
};
