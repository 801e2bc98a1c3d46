import { granska, type Outcome, type Progress } from './granska';
import { jamfor } from './jamfor';
import { printable } from './lines';
import { mall } from './mall';
import { underlag } from './underlag';

type Command = (argv: readonly string[], progress: Progress) => Outcome | Promise<Outcome>;

/** By the name that the command goes by in package.json. */
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['granska', granska],
  ['underlag', underlag],
  ['mall', mall],
  ['jamfor', jamfor],
]);

const NARROW = 60;
const CLEAR_LINE = '\r\u001b[2K';

/** A line on the terminal that the next one takes the place of; nothing where no person reads along. */
const showProgress: Progress = (line) => {
  const { isTTY, columns } = process.stderr;
  // Some terminals do not tell how wide they are.
  const width = columns > 1 ? columns - 1 : NARROW;
  if (isTTY) process.stderr.write(CLEAR_LINE + [...line].slice(0, width).join(''));
};

/** What the command gives; a fault of the product's own is told in a line, as what is wrong with a file is. */
async function run(name: string, argv: readonly string[]): Promise<Outcome> {
  try {
    const command = commands.get(name);
    if (command === undefined) throw new Error(`No command is called "${name}".`);
    return await command(argv, showProgress);
  } catch (error) {
    const told = `${name}: Ett fel i programmet hindrade arbetet (${String(error)}).`;
    return { status: 2, stdout: '', stderr: `${printable(told)}\n` };
  }
}

// Whoever reads may stop before all is written, as head does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2;
});

async function main([name = '', ...argv]: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await run(name, argv);
  if (process.stderr.isTTY) process.stderr.write(CLEAR_LINE);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  // Not process.exit: what is written to a pipe must have gone out first.
  process.exitCode = status;
}

void main(process.argv.slice(2));
