import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withGeneratedTables } from '../../src/build/readme';

describe('README.md', () => {
  const readme = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');

  it('holds its generated tables as `npm run docs` writes them', () => {
    expect(readme).toBe(withGeneratedTables(readme));
  });
});
