import { screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import type { WorkbookDocument } from '../../../src/workbook/document';
import { readWorkbookFile } from '../../../src/files/read/read-workbook';
import { writeWorkbookFile } from '../../../src/files/write/write-workbook';
import UnderlagView from '../../../src/taskpane/underlag/UnderlagView';
import { type Pane, PaneContext } from '../../../src/taskpane/shared/pane';
import { builtIn } from '../../../src/template/catalogue';
import { NO_POLICY } from '../../../src/findings/policy';
import { questionsTo } from '../../../src/underlag/questions';
import { compileUnderlag } from '../../../src/underlag/underlag';
import { NOTHING_SET } from '../../../src/underlag/workbook/frames-input';
import { questionsFileName, questionsWorkbook } from '../../../src/underlag/workbook/questions-sheet';
import { underlagSheets, underlagWorkbook } from '../../../src/underlag/workbook/underlag-workbook';
import { cell } from '../../../src/workbook/from-values';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readReal, REAL, realFile } from '../../underlag/real';
import { FakeGateway } from '../support/fake-gateway';
import { renderView } from '../support/render-view';

const fileOf = (name: string, content: Uint8Array | string): File => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const arrayBuffer = () => Promise.resolve(new Uint8Array(bytes).buffer);
  return Object.assign(new File([], name), { arrayBuffer });
};
const files = REAL.slice(0, 2).map((supplier) =>
  fileOf(`${supplier}.xlsx`, readFileSync(realFile(supplier))),
);

function show() {
  const gateway = new FakeGateway();
  const templates = { documents: builtIn, unused: [] };
  const pane = { gateway, result: null, templates, policy: NO_POLICY } as unknown as Pane;
  return {
    gateway,
    ...renderView(
      <PaneContext value={pane}>
        <UnderlagView />
      </PaneContext>,
    ),
  };
}

async function compiled() {
  const shown = show();
  await shown.user.upload(screen.getByLabelText('Välj arbetsböcker (.xlsx)'), files);
  await waitFor(() => screen.getByText('Sammanställt ur 2 årliga analyser.'), { timeout: 15_000 });
  await screen.findAllByRole('region', { name: /nämnden/i });
  return shown;
}

const supplier = (name: RegExp) => screen.getByRole('region', { name });

describe('the underlag in the pane', () => {
  it('reads several files and shows each supplier in figures that lead to their lists', async () => {
    const { user } = await compiled();
    const dom = supplier(/demokrati/);
    expect(
      within(dom).getByRole('row', { name: /^Förvaltning av bastjänster – 77 600 77 600 0,04 %$/ }),
    ).toBeVisible();
    await user.click(within(dom).getByRole('button', { name: /Informationsklassning.*2 av 8/ }));
    const lacking = within(dom).getByRole('list', { name: 'Informationsklassning' });
    expect(within(lacking).getAllByRole('listitem')).toHaveLength(6);
    expect(lacking).toHaveTextContent("'2.2 Nya förslag'!B17");
    expect(screen.getByRole('button', { name: /^Stämmer inte/ })).toBeVisible();
    const [, budget = document.body] = within(dom).getAllByRole('button', { name: '77 600' });
    await user.click(budget);
    const rows = within(dom).getByRole('list', { name: /^Rader: förvaltning av bastjänster, förslag/ });
    expect(rows).toHaveTextContent(
      "Extern service och kommunikation · budget 2023: 50 773 '3.1 Kostnader'!C6",
    );
    expect(budget).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: /^Det som går att säga/ }));
    // The second of that name: the totals stand above.
    const [, ofAll = document.body] = screen.getAllByRole('button', { name: 'Alla leverantörer' });
    await user.click(ofAll);
    expect(screen.getByRole('list', { name: 'Alla leverantörer' })).toHaveTextContent(
      "Nämnden för demokrati och medborgarservice: '3.1 Kostnader'!C5",
    );
  });

  it('tells what is wrong with a file, and goes on with the others', async () => {
    const { user } = show();
    await user.upload(screen.getByLabelText('Välj arbetsböcker (.xlsx)'), [
      fileOf('trasig.xlsx', 'nej'),
      ...files.slice(1, 2),
    ]);
    await waitFor(() => screen.getByText('Sammanställt ur 1 årlig analys.'), { timeout: 15_000 });
    const [broken] = within(screen.getByRole('list', { name: 'Filer' })).getAllByRole('listitem');
    expect(broken).toHaveTextContent(/^trasig\.xlsx.*kunde inte läsas.*Filen/);
  });

  it('sets an alternative with the result beside', async () => {
    const { user } = await compiled();
    const [opening = document.body] = screen.getAllByRole('button', { name: 'Alternativ' });
    await user.click(opening);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ram' }), 'Utveckling av bastjänster');
    expect(screen.getByText(/Justering saknas/)).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Justering, tkr' }), '300');
    expect(screen.getByText('4 900 tkr = förslag − 300')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lägg till alternativet' }));
    expect(screen.getByRole('list', { name: 'Alternativ' })).toHaveTextContent(
      'B · Utveckling av bastjänster: 4 900 tkr',
    );
    await user.click(screen.getByRole('button', { name: 'Ta bort' }));
    expect(screen.getByRole('list', { name: 'Alternativ' })).not.toHaveTextContent('B · ');
  });

  it('writes its sheets in the workbook, and keeps what people have written there', async () => {
    const { user, gateway } = await compiled();
    gateway.readWorkbook.mockResolvedValue(await writtenBefore('Frågor', 'Fråga', 'Varför är fältet tomt?'));
    await user.click(screen.getByRole('button', { name: 'Skriv underlaget' }));
    await waitFor(() => screen.getByText(/7 blad är skrivna: .*\. 1 cell som/));
    expect(gateway.writeSheet.mock.calls.map(([sheet]) => sheet.name)).toEqual([
      ...[
        'Kostnader',
        'Nya insatser',
        'Pågående insatser',
        'Stämmer inte',
        'Ramar',
        'Frågor',
        'Sammanfattning',
      ],
    ]);
    expect(JSON.stringify(gateway.writeSheet.mock.calls.at(-2)?.[0])).toContain('Varför är fältet tomt?');
  });

  it('gives the questions to a supplier as a workbook, whose answers come along when they are back', async () => {
    const { user, gateway } = await compiled();
    const saved = savedFiles();
    const [save = document.body] = screen.getAllByRole('button', { name: 'Ladda ner frågorna (.xlsx)' });
    await user.click(save);
    await waitFor(() => screen.getByText(/är sparad .* välj den bland filerna/));
    const [part] = compileUnderlag(readReal().slice(0, 2)).suppliers;
    const [name = ''] = saved();
    expect(name).toBe(questionsFileName(part?.supplier ?? ''));
    const [first, ...others] = part === undefined ? [] : questionsTo(part);
    if (part === undefined || first === undefined) throw new Error('Nothing is asked.');
    const { document: asked } = questionsWorkbook({
      ...{ supplier: part.supplier, questions: [first, ...others], year: 2024 },
      ...{ underlag: null, earlier: [] },
    });
    const back = answered(asked, 'Den är klar nu.');
    await user.upload(screen.getByLabelText('Välj arbetsböcker (.xlsx)'), [
      fileOf(name, await writeWorkbookFile(back)),
    ]);
    await waitFor(() => screen.getByText(/^frågor med 1 svar/));
    gateway.readWorkbook.mockResolvedValue({ sheets: [] });
    const written = () => JSON.stringify(gateway.writeSheet.mock.calls.at(-2)?.[0]);
    await user.click(screen.getByRole('button', { name: 'Skriv underlaget' }));
    await waitFor(() => screen.getByText(/7 blad är skrivna/));
    expect(written()).toContain('Den är klar nu.');
    // They stand there now, and what people write over them is theirs.
    gateway.writeSheet.mockClear();
    await user.click(screen.getByRole('button', { name: 'Skriv underlaget' }));
    await waitFor(() => expect(gateway.writeSheet).toHaveBeenCalledTimes(7));
    expect(written()).not.toContain('Den är klar nu.');
  });
});

/** A workbook of questions with an answer to the first. */
function answered(document: WorkbookDocument, answer: string): WorkbookDocument {
  const at = document.sheets[0]?.blocks.flatMap(({ rows }) => rows).find((row) => row.includes('Svar'));
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block, index) =>
        index < sheet.blocks.length - 1
          ? block
          : {
              ...block,
              rows: block.rows.map((row, r) => (r === 0 ? row.with(at?.indexOf('Svar') ?? 0, answer) : row)),
            },
      ),
    })),
  };
}

/** The names of the files that the pane has saved: jsdom has no downloads. */
function savedFiles(): () => readonly string[] {
  const names: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return () => names;
}

/** The workbook as it was written, with a text in the first row of a column. */
async function writtenBefore(name: string, header: string, text: string): Promise<WorkbookSnapshot> {
  const sheets = underlagSheets(compileUnderlag(readReal().slice(0, 2)), NOTHING_SET);
  const bytes = await writeWorkbookFile(underlagWorkbook(2024, sheets));
  const written = readWorkbookFile(bytes, 'underlag.xlsx');
  return {
    sheets: written.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const cells = sheet.cells.map((row) => [...row]);
      const at = cells.findIndex((row) => row.some((each) => 'value' in each && each.value === header));
      const column = cells[at]?.findIndex((each) => 'value' in each && each.value === header) ?? 0;
      const row = cells[at + 1];
      if (row) row[column] = cell(text);
      return { ...sheet, cells };
    }),
  };
}
