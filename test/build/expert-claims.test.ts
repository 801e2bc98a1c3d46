import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLAIMS_FILE, claimCounts, claimsPage } from '../../src/build/expert-claims';
import { compileCity } from '../../src/build/underlag-example';

/** The page throws where a claim that is to be said is not. */
it('what the preparation team saw in 2024 is said, as the page that npm run docs writes tells', () => {
  const page = readFileSync(path.join(__dirname, '../..', CLAIMS_FILE), 'utf8');
  expect(claimsPage(compileCity())).toBe(page);
  expect(claimCounts).toEqual({ said: 56, of: 66 });
});
