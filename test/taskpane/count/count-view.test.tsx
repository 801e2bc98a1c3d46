import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { installHost, type TestHost } from '../../../src/emulator/install';
import { createExcelGateway } from '../../../src/excel/excel-gateway';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import { parseArea } from '../../../src/workbook/address';
import { sheet } from '../../../src/workbook/from-values';
import { VERSION } from '../support/render-pane';

const SHEET = 'Blad1';

/** The view *Räkna* over the emulated Excel, in a workbook that is no årlig analys and was not checked. */
describe('the view Räkna', () => {
  let host: TestHost;
  let user: UserEvent;

  beforeEach(async () => {
    host = installHost({
      sheets: [
        sheet(SHEET, [
          ['Kund', 'Antal anställda', null, 'upptagen'],
          ['Kund 1', 6],
          ['Kund 2', 3],
          ['Kund 3', 1],
        ]),
      ],
    });
    user = userEvent.setup({ delay: null });
    const check = () => Promise.reject(new Error('nothing is checked here'));
    render(<TaskPane gateway={createExcelGateway()} checkWorkbook={check} version={VERSION} />);
    await act(() => import('../../../src/taskpane/shell/PaneViews'));
    await user.click(await screen.findByRole('tab', { name: 'Räkna' }));
    await screen.findByRole('tab', { name: 'Fördela' });
  });

  const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });
  const select = async (address: string): Promise<void> => {
    const area = parseArea(address);
    if (area === null) throw new Error(`${address} is no range.`);
    await act(async () => {
      host.grid.select({ sheet: SHEET, area });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  };
  const formulaAt = (address: string): string | undefined => {
    const area = parseArea(address);
    return area === null ? undefined : host.grid.read({ sheet: SHEET, area })[0]?.[0]?.formula;
  };
  const preview = (): HTMLElement => screen.getByRole('region', { name: 'Så blir det' });

  it('distributes an amount by what is selected, beside it, and takes it back', async () => {
    await user.click(screen.getByRole('tab', { name: 'Fördela' }));
    await user.type(field('Belopp'), '12 000');
    await user.click(field('Nyckeltal'));
    await select('A1:B4');
    await waitFor(() => expect(field('Nyckeltal')).toHaveValue('A1:B4'));
    expect(await screen.findByText(/Utan rubriken ”Antal anställda”/)).toBeVisible();
    await waitFor(() =>
      expect(within(preview()).getByText('=ARLIG.FORDELNING(12000;B2:B4;;;0)')).toBeVisible(),
    );
    const parts = within(preview())
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(parts).toEqual(['7 200', '3 600', '1 200']);
    expect(within(preview()).getByText('Summa 12 000 · Från C2')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Infoga' }));
    expect(await screen.findByText('Formeln står i C2:C4.')).toBeVisible();
    expect(formulaAt('C2')).toBe('=ARLIG.FORDELNING(12000,B2:B4,,,0)');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(formulaAt('C2')).toBeUndefined());
  });

  it('keeps what is typed in one form while another is looked at, until it is cleared', async () => {
    await user.click(screen.getByRole('tab', { name: 'Fördela' }));
    await user.type(field('Belopp'), '12 000');
    await user.click(screen.getByRole('tab', { name: 'Avrunda' }));
    expect(field('Belopp')).toHaveValue('');
    await user.click(screen.getByRole('tab', { name: 'Fördela' }));
    expect(field('Belopp')).toHaveValue('12 000');
    await user.click(await screen.findByRole('button', { name: 'Töm' }));
    expect(field('Belopp')).toHaveValue('');
  });

  it('covers no filled cell', async () => {
    await user.type(field('Belopp'), 'B2:B4');
    await user.type(field('Index'), '3,3 %');
    await user.type(field('Plats'), 'D1');
    await screen.findByText('=ARLIG.INDEX_UPPRAKNING(B2:B4;3,3%;;;0)');
    await user.click(screen.getByRole('button', { name: 'Infoga' }));
    expect(await screen.findByText(/D1 är inte tom\. Svaret fyller D1:D3/)).toBeVisible();
    expect(formulaAt('D1')).toBeUndefined();
  });

  it('says at the field what the function refuses, and inserts nothing', async () => {
    await user.type(field('Belopp'), 'B2:B4');
    await user.type(field('Index'), '3,3');
    await waitFor(() => expect(field('Index')).toHaveAccessibleDescription(/3,3 tolkas som 330 %/));
    expect(screen.queryByRole('button', { name: 'Infoga' })).toBeNull();
  });

  it('unfolds a field that the function asks for', async () => {
    await user.type(field('Belopp'), 'B2:B4');
    expect(screen.queryByRole('textbox', { name: 'Andel per kostnadsslag' })).toBeNull();
    await user.type(field('Index'), '3 %; 5,5 %');
    const shares = await screen.findByRole('textbox', { name: 'Andel per kostnadsslag' });
    expect(shares).toHaveAccessibleDescription(/Ange varje kostnadsslags andel/);
    await user.type(shares, '88 %; 12 %');
    expect(
      await screen.findByText('=ARLIG.INDEX_UPPRAKNING(B2:B4;{0,03;0,055};{0,88;0,12};;0)'),
    ).toBeVisible();
  });

  it('opens a formula that stands in the selected cell, and changes it there', async () => {
    host.grid.write({ sheet: SHEET, area: { row: 5, column: 0, rows: 1, columns: 1 } }, [
      [{ type: 'uncalculated', formula: '=ARLIG.INDEX_UPPRAKNING(B2,3.3%,,,0)' }],
    ]);
    await select('A6');
    await user.click(await screen.findByRole('button', { name: 'Öppna formeln' }));
    expect(field('Belopp')).toHaveValue('B2');
    expect(field('Index')).toHaveValue('3,3%');
    await user.clear(field('Index'));
    await user.type(field('Index'), '4 %');
    await screen.findByText('=ARLIG.INDEX_UPPRAKNING(B2;4%;;;0)');
    await user.click(screen.getByRole('button', { name: 'Ändra formeln' }));
    await waitFor(() => expect(formulaAt('A6')).toBe('=ARLIG.INDEX_UPPRAKNING(B2,4%,,,0)'));
  });

  it('remembers key figures on a click, in the workbook, and takes them up again', async () => {
    await user.click(screen.getByRole('tab', { name: 'Fördela' }));
    await user.type(field('Nyckeltal'), 'A1:B4');
    await screen.findByText(/Utan rubriken ”Antal anställda”/);
    expect(await createExcelGateway().readMemory()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Minns nyckeltalen' }));
    expect(await screen.findByText('Arbetsboken minns var ”Antal anställda” står.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Minns nyckeltalen' })).toBeNull();
    expect(await createExcelGateway().readMemory()).toContain("'Blad1'!A1:B4");
    await user.click(screen.getByRole('tab', { name: 'Fördela flera' }));
    await user.click(await screen.findByRole('button', { name: "Antal anställda ('Blad1'!A1:B4)" }));
    expect(field('Nyckeltal')).toHaveValue('A1:B4');
    await user.click(screen.getByRole('button', { name: 'Glöm Antal anställda' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Antal anställda \(/ })).toBeNull());
  });

  it('looks for key figures in the sheets on a click, and lets one choose', async () => {
    await user.click(screen.getByRole('tab', { name: 'Fördela' }));
    await user.click(screen.getByRole('button', { name: 'Leta nyckeltal i arbetsboken' }));
    expect(await screen.findByText('Hittade 1 att välja bland.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: "Antal anställda ('Blad1'!B2:B4)" }));
    expect(field('Nyckeltal')).toHaveValue('B2:B4');
    expect(await createExcelGateway().readMemory()).toBeNull();
  });

  describe('explains an error of a formula of ours in the selected cell', () => {
    const put = (formula: string, error: string): Promise<void> => {
      const area = { row: 5, column: 0, rows: 1, columns: 1 };
      host.grid.write({ sheet: SHEET, area }, [[{ type: 'error', value: error, formula }]]);
      return select('A6');
    };

    it.each([
      [
        'of the function itself, by what it says of the cells',
        '=ARLIG.INDEX_UPPRAKNING(B2:B4,3.3)',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        'Argumentet index: 3,3 tolkas som 330 %. Skriv 3,3 % eller 0,033.',
      ],
      [
        'of a function without a form',
        '=ARLIG.TKR(D1)',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        "Argumentet text: 'upptagen' börjar inte med ett belopp. Skriv ett tal i tkr eller till exempel 23 588 tkr.",
      ],
      [
        'that the cells no longer give',
        '=ARLIG.INDEX_UPPRAKNING(B2:B4,3.3%)',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        /går formeln att räkna. Räkna om bladet/,
      ],
      [
        'of arguments that only Excel works out',
        '=ARLIG.INDEX_UPPRAKNING(SUM(B2:B4),3.3%)',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        'Formeln har argument som bara Excel kan räkna ut.',
      ],
      [
        'of a call that a larger formula asks',
        '=ROUND(ARLIG.INDEX_UPPRAKNING(B2,3.3),0)+B3',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        'Argumentet index: 3,3 tolkas som 330 %. Skriv 3,3 % eller 0,033.',
      ],
      [
        'of a call inside a call, the innermost first',
        '=ARLIG.AVRUNDA_SUMMA(ARLIG.INDEX_UPPRAKNING(B2:B4,"x)"),0)',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        /^Argumentet index: /,
      ],
      [
        'of the rest of a larger formula',
        '=ARLIG.TKR(B2)+D1',
        '#VALUE!',
        'A6 visar #VÄRDEFEL!',
        /Felet finns i resten av formeln/,
      ],
      ['for want of room', '=ARLIG.TKR(B2:B4)', '#SPILL!', 'A6 visar #SPILL!', /Svaret får inte plats/],
      ['for want of the add-in', '=ARLIG.TKR(B2)', '#NAME?', 'A6 visar #NAMN?', /känner inte funktionen/],
      ['of lost cells', '=ARLIG.TKR(#REF!)', '#REF!', 'A6 visar #REFERENS!', /inte finns längre/],
      ['of any other kind', '=ARLIG.TKR(B2)', '#N/A', 'A6 visar #SAKNAS!', /Panelen ser inte varför/],
    ])('%s', async (_, formula, error, heading, text) => {
      await put(formula, error);
      const told = await screen.findByRole('region', { name: 'A6' });
      expect(within(told).getByRole('heading', { name: heading })).toBeVisible();
      expect(await within(told).findByText(text)).toBeVisible();
    });

    it('of one cell among those that an answer fills, and opens the formula that fills it', async () => {
      const formula = '=ARLIG.TKR(D1:D3)';
      const area = { row: 5, column: 0, rows: 3, columns: 1 };
      const values = ['7 mnkr', '500 kr i timmen', '12 tkr'];
      host.grid.write(
        { sheet: SHEET, area: { ...area, row: 0, column: 3 } },
        values.map((value) => [{ type: 'text', value }]),
      );
      host.grid.write({ sheet: SHEET, area }, [
        [{ type: 'number', value: 7000, formula }],
        [{ type: 'error', value: '#VALUE!' }],
        [{ type: 'number', value: 12 }],
      ]);
      host.grid.spill({ sheet: SHEET, area });
      await select('A7');
      const told = await screen.findByRole('region', { name: 'A7' });
      expect(await within(told).findByText(/Rad 2: '500 kr i timmen'/)).toBeVisible();
      expect(within(told).getByText('A7 fylls av formeln i A6.')).toBeVisible();
      // The others have none.
      await select('A8');
      await waitFor(() => expect(screen.queryByRole('heading', { name: /A7 visar/ })).toBeNull());
    });
  });

  it('lets go of the selection at Esc', async () => {
    await user.click(field('Belopp'));
    await select('B2');
    await waitFor(() => expect(field('Belopp')).toHaveValue('B2'));
    await user.keyboard('{Escape}');
    await select('B3');
    expect(field('Belopp')).toHaveValue('B2');
  });
});
