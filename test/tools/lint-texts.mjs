/**
 * Lints texts as if they stood in files of the project. Standard input: [{ file, text }] as JSON; output: the
 * rules that each text breaks. Its own process, since the linter's configuration is a module that jest cannot load.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// These files are not there, so they have no types.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });
const texts = JSON.parse(readFileSync(0, 'utf8'));
const broken = [];
for (const { file, text } of texts) {
  const [result] = await eslint.lintText(text, { filePath: file });
  broken.push((result?.messages ?? [{ ruleId: 'ignored' }]).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
