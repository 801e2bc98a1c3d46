import { writeWorkbookFile } from '../files/write/write-workbook';
import { FEWEST_CARDS, makeWorkbook } from '../make/make-workbook';
import { supplierNamed } from '../make/layout';
import { PANE } from '../make/pane';
import type { Template } from '../template/template';
import type { Outcome } from './granska';
import { readKnown } from './known-templates';
import { printable } from './lines';
import { documentFor, readOptions, readOut, readYear, toldBeside, wrongCall, writeOut } from './mall-options';

const MOST_CARDS = 50;

/** Makes a new workbook from a template document, for a year. */
export async function skapa(argv: readonly string[]): Promise<Outcome> {
  const options = readOptions(argv, ['ar', 'leverantor', 'mall', 'mallar', 'kort', 'out']);
  if (options.words.length > 0) throw wrongCall(`”${options.words.join(' ')}” hör inte till anropet.`);
  const year = readYear(options.text('ar'));
  if (year === null) throw wrongCall('Skriv vilket år analysen gäller: --ar 2027.');
  const cards = readCards(options.text('kort'));
  const known = readKnown(options.text('mallar'));
  const { document, note } = documentFor(options.text('mall'), year, known.documents);
  const supplier = readSupplier(options.text('leverantor'), document);
  const out = readOut(options, '.xlsx');
  const made = makeWorkbook(document, { year, supplier, cards: () => cards, pane: PANE });
  const bytes = await writeWorkbookFile(made.document);
  writeOut(out, bytes, !options.force);
  const of = supplier ?? 'neutral, utan leverantör';
  return {
    status: 0,
    stdout: `${printable(`${out}: årlig analys ${year} (${of}) efter ${note}.`)}\n`,
    stderr: toldBeside(known.notes),
  };
}

function readCards(text: string | null): number {
  if (text === null) return FEWEST_CARDS;
  const count = Number(text);
  if (!/^\d{1,3}$/.test(text) || count < 1 || count > MOST_CARDS)
    throw wrongCall(`”${text}” är inget antal kort. Skriv ett tal från 1 till ${MOST_CARDS}.`);
  return count;
}

function readSupplier(text: string | null, document: Template): string | null {
  if (text === null) return null;
  const supplier = supplierNamed(text, document);
  if (supplier !== null) return supplier;
  const known = document.suppliers.map((each) => `”${each}”`).join(', ');
  throw wrongCall(`Leverantören ”${text}” finns inte i mallen; väntade en av ${known || 'ingen'}.`);
}
