import { helpFiles } from '../../src/functions/help/help-files';

process.stdout.write(JSON.stringify(helpFiles()));
