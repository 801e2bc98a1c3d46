import { screen, waitFor, within } from '@testing-library/react';
import { madeFile } from '../../../src/make/made-file';
import { builtIn } from '../../../src/template/catalogue';
import { sheet, workbook } from '../../../src/workbook/from-values';
import { FakeGateway } from '../support/fake-gateway';
import { button, renderChecked, renderPane } from '../support/render-pane';
import { checked } from '../support/data';
import { realSubmission, realWorkbook } from '../support/real-submission';

const BYTES = new Uint8Array([1, 2, 3]);

// What is written is tried where files are.
jest.mock('../../../src/make/made-file', () => ({ madeFile: jest.fn() }));

beforeEach(() => {
  jest.mocked(madeFile).mockResolvedValue(BYTES);
  window.localStorage.clear();
});

async function openPart(user: Awaited<ReturnType<typeof renderPane>>['user'], name: string): Promise<void> {
  await user.click(await screen.findByRole('tab', { name: 'Mallar' }));
  await user.click(await screen.findByRole('button', { name }));
  // What the part is made of is fetched when it is opened.
  await waitFor(() => {
    expect(document.querySelector('.fui-Spinner')).toBeNull();
  });
}

const CARD = ['Namn på insatsen', 'Det som ska bli bättre', 'Xyzzy plugh', 'Tidplan'];
const blank = workbook(
  sheet('Försättsblad', [
    ['Leverantör', ''],
    ['Avser år', 2027],
  ]),
  sheet('Blad1', [
    ['1.4 Pågående insatser'],
    [],
    ...[1, 2].flatMap((number) => [
      [`Pågående insats ${String(number)}`],
      ...CARD.map((label) => [label]),
      [],
    ]),
  ]),
);

describe('Ny mall', () => {
  it('opens a workbook of the year and the supplier that were chosen', async () => {
    const gateway = new FakeGateway();
    const { user } = await renderPane([checked([])], gateway);
    await openPart(user, 'Ny mall');
    await user.selectOptions(screen.getByLabelText('År'), '2026');
    await user.selectOptions(screen.getByLabelText('Leverantör'), 'Nämnden för Intraservice');
    await user.click(button('Öppna i Excel'));
    expect(await screen.findByText('En ny arbetsbok är öppnad.')).toBeInTheDocument();
    const [made] = jest.mocked(madeFile).mock.lastCall ?? [];
    expect(made?.layout).toMatchObject({ supplier: 'Nämnden för Intraservice', year: 2026 });
    expect(gateway.openNew).toHaveBeenCalledWith(BYTES);
  });

  it('says what hindered, and what to do instead', async () => {
    const gateway = new FakeGateway();
    gateway.openNew.mockRejectedValue(new Error('no'));
    const { user } = await renderPane([checked([])], gateway);
    await openPart(user, 'Ny mall');
    await user.click(button('Öppna i Excel'));
    expect(
      await screen.findByText('Arbetsboken kunde inte öppnas. Ladda ner den i stället'),
    ).toBeInTheDocument();
  });
});

describe('Lägg till en insats', () => {
  it('asks for a name, adds after the last one, shows the place and takes it out again', async () => {
    const gateway = new FakeGateway();
    const added = { sheet: '1.4', row: 30, rows: [null] };
    gateway.copyBlock.mockImplementation(({ from, to }) =>
      Promise.resolve({ area: { ...from, ...to }, added }),
    );
    const result = checked([], realSubmission('demokrati-och-medborgarservice'));
    gateway.readWorkbook.mockResolvedValue(realWorkbook('demokrati-och-medborgarservice'));
    const { user } = await renderChecked([result], gateway);
    await openPart(user, 'Lägg till en insats');
    expect(screen.queryByRole('button', { name: 'Lägg till' })).toBeNull();
    await user.type(screen.getByLabelText('Insatsens namn'), 'Byta växel');
    await user.click(button('Lägg till'));
    expect(
      await screen.findByText(/^Pågående förändringsinsats .* står i A\d+:[A-Z]\d+ på bladet/),
    ).toBeInTheDocument();
    expect(gateway.goTo).toHaveBeenCalledTimes(1);
    const [copy] = gateway.copyBlock.mock.lastCall ?? [];
    expect(copy?.writes).toContainEqual(expect.objectContaining({ content: 'Byta växel' }));
    await user.click(button('Ta bort den igen'));
    expect(await screen.findByText('Insatsen är borttagen.')).toBeInTheDocument();
    expect(gateway.removeRows).toHaveBeenCalledWith(added);
    expect(screen.queryByRole('button', { name: 'Ta bort den igen' })).toBeNull();
  });

  it('says why where nothing was added', async () => {
    const gateway = new FakeGateway();
    gateway.readWorkbook.mockResolvedValue(realWorkbook('inkop-och-upphandling'));
    const { user } = await renderChecked([checked([], realSubmission('inkop-och-upphandling'))], gateway);
    await openPart(user, 'Lägg till en insats');
    await user.selectOptions(
      screen.getByLabelText('Avsnitt'),
      screen.getByRole('option', { name: '2.2 Förslag på nya förändringsinsatser' }),
    );
    await user.type(screen.getByLabelText('Insatsens namn'), 'Byta växel');
    await user.click(button('Lägg till'));
    expect(await screen.findByText('Insatsen lades inte till')).toBeInTheDocument();
    expect(screen.getByText(/har ingen insats att ta efter/)).toBeInTheDocument();
    expect(gateway.copyBlock).not.toHaveBeenCalled();
  });
});

describe('Kända mallar', () => {
  const file = (name: string, content: unknown): File =>
    Object.assign(new File([], name), { text: () => Promise.resolve(JSON.stringify(content)) });

  it('takes one of a file, tries it and keeps it in the workbook, and tells how large it is', async () => {
    const gateway = new FakeGateway();
    gateway.readWorkbook.mockResolvedValue(realWorkbook('inkop-och-upphandling'));
    const { user } = await renderPane([checked([])], gateway);
    await openPart(user, 'Kända mallar');
    expect(screen.getByText(/2024, utgåva 1$/)).toBeInTheDocument();
    await user.upload(
      screen.getByLabelText('Ta med en mall …', { selector: 'input' }),
      file('x.json', builtIn[0]),
    );
    expect(await screen.findByText(/^Filen håller: /)).toBeInTheDocument();
    await user.click(button('Prova på arbetsboken'));
    expect(
      await screen.findByText(/^Med mallen läses 9 av 9 avsnitt/, {}, { timeout: 10_000 }),
    ).toBeInTheDocument();
    await user.click(button('Spara mallen i arbetsboken'));
    expect(
      await screen.findByText(/^Mallen följer med arbetsboken när den sparas \(\d+ kB\)/),
    ).toBeInTheDocument();
    const [json] = gateway.keepTemplate.mock.lastCall ?? [];
    expect(JSON.parse(json ?? '')).toEqual(builtIn[0]);
  });

  it('tells what is wrong with one, and where', async () => {
    const { user } = await renderPane([checked([])]);
    await openPart(user, 'Kända mallar');
    const broken = { ...builtIn[0], year: 'i år' };
    await user.upload(
      screen.getByLabelText('Ta med en mall …', { selector: 'input' }),
      file('x.json', broken),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'x.json används inte: year: "i år" är av fel slag; väntade ett tal.',
    );
    expect(screen.queryByRole('button', { name: 'Spara mallen i arbetsboken' })).toBeNull();
  });
});

describe('Flytta över', () => {
  it('asks for a checked analysis first', async () => {
    const { user } = await renderPane([checked([])]);
    await openPart(user, 'Flytta över');
    expect(screen.getByText('Kontrollera en arbetsbok med en årlig analys först.')).toBeInTheDocument();
  });

  it('moves the open analysis with the proposals that were approved, and tells the count', async () => {
    const gateway = new FakeGateway();
    const { user } = await renderChecked(
      [checked([], realSubmission('demokrati-och-medborgarservice'))],
      gateway,
    );
    await openPart(user, 'Flytta över');
    const [first] = screen.getAllByRole('checkbox');
    await user.click(first as HTMLElement);
    await user.click(button('Öppna i Excel'));
    expect(await screen.findByText(/celler lästa = .* flyttade \+ .* på Ej flyttat/)).toBeInTheDocument();
    expect(gateway.openNew).toHaveBeenCalledTimes(1);
  });
});

describe('Lär in en mall', () => {
  async function learn() {
    const gateway = new FakeGateway();
    gateway.readWorkbook.mockResolvedValue(blank);
    const pane = await renderPane([checked([])], gateway);
    await openPart(pane.user, 'Lär in en mall');
    await pane.user.click(button('Läs den öppna arbetsboken'));
    await screen.findByRole('table');
    return pane;
  }

  it('lists every label with its role and why, those that nobody knows first', async () => {
    await learn();
    const [, first] = screen.getAllByRole('row');
    expect(within(first as HTMLElement).getByText('Xyzzy plugh')).toBeInTheDocument();
    expect(screen.getByText(/1 är obesvarad: ”Xyzzy plugh”\./)).toBeInTheDocument();
    expect(screen.getByLabelText('Roll för Det som ska bli bättre')).toHaveValue('effektmal');
    expect(screen.getByRole('option', { name: 'Effektmål', selected: true })).toBeInTheDocument();
    expect(screen.getByText(/gissat: ordet ”bättre”/)).toBeInTheDocument();
    expect(screen.queryByText(/effektmal/)).not.toBeInTheDocument();
  });

  it('takes an answer, remembers it, and lets the template be tried on the open workbook', async () => {
    const { user } = await learn();
    await user.click(button('Prova på arbetsboken'));
    expect(
      await screen.findByText('Mallen går inte att prova än. ”Xyzzy plugh” har ingen roll.'),
    ).toBeInTheDocument();
    for (const label of ['Xyzzy plugh', 'Det som ska bli bättre'])
      await user.selectOptions(screen.getByLabelText(`Roll för ${label}`), 'effektmal');
    await user.click(button('Prova på arbetsboken'));
    expect(
      await screen.findByText(/har rollen Effektmål, som en etikett före den redan har/),
    ).toBeInTheDocument();
    // The row keeps its place while it is answered.
    expect(screen.getAllByRole('row')[1]).toHaveTextContent('Xyzzy plugh');
    await user.selectOptions(screen.getByLabelText('Roll för Xyzzy plugh'), 'other');
    await user.selectOptions(screen.getByLabelText('Roll för Det som ska bli bättre'), '');
    expect(await screen.findByText(/^6 av 6 etiketter har en roll\./)).toBeInTheDocument();
    await user.click(button('Prova på arbetsboken'));
    expect(await screen.findByText(/Med mallen läses 1 av 1 avsnitt/)).toBeInTheDocument();
    expect(window.localStorage.getItem('arlig-analys.roles')).toBe('{"Xyzzy plugh":"other"}');
  });

  it('says why nothing could be learnt', async () => {
    const gateway = new FakeGateway();
    gateway.readWorkbook.mockResolvedValue(workbook(sheet('A', [['Hej']])));
    const { user } = await renderPane([checked([])], gateway);
    await openPart(user, 'Lär in en mall');
    await user.click(button('Läs den öppna arbetsboken'));
    expect(await screen.findByText(/varken kort eller tabeller/)).toBeInTheDocument();
  });
});
