/**
 * What `npm run typecheck` and eslint find, out of one program: most of what lint rules by type take is to work out
 * the types, which are the same. Standard output tells what is wrong; the exit status, whether anything is.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const host = {
  getCurrentDirectory: () => ROOT,
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

/** All that the configuration includes; it keeps nothing on disk, since it is made anew each time. */
function programOf(configFile) {
  const onUnRecoverableConfigFileDiagnostic = (diagnostic) => {
    throw new Error(ts.formatDiagnostic(diagnostic, host));
  };
  const own = { incremental: false, tsBuildInfoFile: undefined };
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(configFile, own, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic,
  });
  return ts.createProgram({ rootNames: fileNames, options, configFileParsingDiagnostics: errors });
}

const program = programOf(`${ROOT}/tsconfig.json`);
const eslint = new ESLint({
  cwd: ROOT,
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await eslint.lintFiles('.');
const formatter = await eslint.loadFormatter('stylish');
const broken = results.some(({ messages }) => messages.length > 0);
const diagnostics = ts.getPreEmitDiagnostics(program);
if (broken) process.stdout.write(await formatter.format(results));
process.stdout.write(ts.formatDiagnostics(diagnostics, host));
process.exitCode = broken || diagnostics.length > 0 ? 1 : 0;
