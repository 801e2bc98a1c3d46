import { granska, type Outcome } from './granska';

/** By the name that the command goes by in package.json. */
const commands: ReadonlyMap<string, (argv: readonly string[]) => Outcome> = new Map([['granska', granska]]);

const [name = '', ...argv] = process.argv.slice(2);
const command = commands.get(name);
if (command === undefined)
  throw new Error(`No command is called "${name}": ${[...commands.keys()].join(', ')}.`);
const { status, stdout, stderr } = command(argv);
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit: what is written to a pipe must have gone out first.
process.exitCode = status;
