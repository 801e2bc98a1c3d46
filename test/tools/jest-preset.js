/** What all tests have in common. */
module.exports = {
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
