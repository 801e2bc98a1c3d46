import { granska } from './granska';

const { status, stdout, stderr } = granska(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit: what is written to a pipe must have gone out first.
process.exitCode = status;
