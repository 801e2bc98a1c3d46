import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';

describe('CHANGELOG.md', () => {
  const changelog = readFileSync(path.join(__dirname, '../../CHANGELOG.md'), 'utf8');

  it('tells first of the version that package.json names', () => {
    const [, newest] = /^## (\d+\.\d+\.\d+) – \d{4}-\d\d-\d\d$/m.exec(changelog) ?? [];
    expect(newest).toBe(version);
  });
});
