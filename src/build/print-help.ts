import { helpPages } from './help-pages';

process.stdout.write(JSON.stringify(helpPages()));
