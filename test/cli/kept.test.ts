import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findingsDocument } from '../../src/cli/contract';
import { granska } from '../../src/cli/granska';
import { readWorkbookFile } from '../../src/files/read/read-workbook';
import { EMPTY_MEMORY, memoryText } from '../../src/findings/document';
import { fingerprintOf } from '../../src/findings/stamping';
import { withXmlParts } from '../../src/workbench/save/xml-parts';
import { toXml } from '../../src/workbook/kept-memory';

const DOM = path.join(
  __dirname,
  '../../assets/arlig-analys-2024/arlig-analys-2024-demokrati-och-medborgarservice.xlsx',
);
const bytes = readFileSync(DOM);
const folder = mkdtempSync(path.join(tmpdir(), 'sparat-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The real workbook with custom XML parts, as Excel saves what the pane keeps. */
function withKept(name: string, ...texts: readonly string[]): string {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([part, content]) => [part, strFromU8(content)]),
  );
  const file = path.join(folder, name);
  const all = Object.entries(withXmlParts(parts, texts.map(toXml)));
  writeFileSync(file, zipSync(Object.fromEntries(all.map(([part, text]) => [part, strToU8(text)]))));
  return file;
}

const decided = (fingerprint: string): string =>
  memoryText({
    ...EMPTY_MEMORY,
    settings: { ...EMPTY_MEMORY.settings, severities: { 'effektmal-saknas': 'av', 'tomt-kort': 'fel' } },
    changes: [{ what: 'effektmal-saknas', by: 'Eva Ek', at: '2024-05-01T10:00:00Z' }],
    stamp: {
      by: 'Eva Ek',
      at: '2024-05-02T12:00:00Z',
      fingerprint,
      template: 'goteborg-2024 2024 1',
      counts: { fel: 0, varning: 1, info: 0 },
      accepted: 0,
      rulesOff: ['effektmal-saknas'],
      unread: 0,
    },
  });

const textOf = (file: string): string => granska([file]).stdout.replace(/\s+/g, ' ');
const entryOf = (file: string) =>
  findingsDocument.parse(JSON.parse(granska([file, '--format', 'json']).stdout)).files[0];

describe('what the pane has kept in a workbook', () => {
  it('is told by the command line with the stamp, and not obeyed in silence', () => {
    const file = withKept('stamplad.xlsx', decided(fingerprintOf(readWorkbookFile(bytes))));
    const text = textOf(file);
    expect(text).toMatch(
      /Stämpel: stämplad av Eva Ek 2024-05-02 \d\d:00, med 1 regel avstängd, oförändrad sedan dess/,
    );
    expect(text).toMatch(
      /Arbetsbokens egna beslut, som inte följs här: avstängd regel Effektmål saknas \(Eva Ek 2024-05-01 \d\d:00\), ändrad allvarlighet för Tomt kort \(fel\)/,
    );
    const entry = entryOf(file);
    expect(entry?.stamp).toEqual({
      by: 'Eva Ek',
      at: '2024-05-02T12:00:00Z',
      rulesOff: ['effektmal-saknas'],
      holds: true,
    });
    expect(entry?.unheeded).toEqual({
      rulesOff: ['effektmal-saknas'],
      severitiesChanged: ['tomt-kort'],
      accepted: 0,
    });
    expect(entry?.findings.some(({ rule }) => rule === 'effektmal-saknas')).toBe(true);
  });

  it('is a stamp that no longer holds where the sheets have changed since', () => {
    const file = withKept('andrad.xlsx', decided('0'.repeat(16)));
    expect(textOf(file)).toContain('ändrad sedan dess');
    expect(entryOf(file)?.stamp?.holds).toBe(false);
  });

  it('is told as unread where nobody can read it, or two parts say different things', () => {
    for (const [name, ...texts] of [
      ['skadad.xlsx', '{'],
      ['tva.xlsx', decided('0'), decided('1')],
    ] as const) {
      const { status, stderr } = granska([withKept(name, ...texts)]);
      expect([status, stderr]).toEqual([1, expect.stringContaining('är skadat och har inte lästs')]);
    }
  });
});
