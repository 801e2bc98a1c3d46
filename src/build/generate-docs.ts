import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withGeneratedTables } from './readme';
import { writeExample } from './write-example';

const README = path.join(__dirname, '../../README.md');

writeFileSync(README, withGeneratedTables(readFileSync(README, 'utf8')));
void writeExample();
