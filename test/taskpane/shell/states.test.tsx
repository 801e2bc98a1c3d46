import { act, render, screen, waitFor, within } from '@testing-library/react';
import { EMPTY_MEMORY, memoryText } from '../../../src/findings/document';
import type { CheckWorkbook } from '../../../src/taskpane/check/check-workbook';
import { TaskPane } from '../../../src/taskpane/shell/TaskPane';
import { views } from '../../../src/taskpane/views';
import { checked, finding, manyFindings, noTemplate, sections } from '../support/data';
import { FakeGateway } from '../support/fake-gateway';
import { button, queryButton, renderChecked, renderPane, tab, VERSION } from '../support/render-pane';

const faultless = checked([]);

/** What the tabs are called. */
const tabs = () =>
  screen
    .getAllByRole('tab')
    .map((each) => each.getAttribute('aria-label') ?? each.firstElementChild?.textContent);

test('at first it says what it does and offers one button', async () => {
  await renderPane([faultless]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Årlig analys');
  expect(screen.getByText(/Hela arbetsboken läses och jämförs med mallen/)).toBeInTheDocument();
  expect(
    screen.getByText(/^Kontrollen ändrar ingenting i bladen\. Panelen öppnas sedan med arbetsboken/),
  ).toBeInTheDocument();
  expect(screen.getAllByRole('button')).toEqual([button('Kontrollera')]);
});

test('the version is told at the start and in the settings, for support to ask for', async () => {
  const { user } = await renderPane([faultless]);
  expect(screen.getByText(`Version ${VERSION}`)).toBeVisible();
  await user.click(button('Kontrollera'));
  await user.click(await screen.findByRole('tab', { name: 'Inställningar' }));
  expect(await screen.findByText(`Version ${VERSION}`)).toBeVisible();
});

describe('while it checks', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  async function press(name: string): Promise<void> {
    await act(async () => {
      button(name).click();
      await Promise.resolve();
    });
  }

  test('it shows progress at once and puts it in words after half a second', async () => {
    const gateway = new FakeGateway();
    const answer = gateway.holdNextReading();
    await renderPane([faultless], gateway);
    await press('Kontrollera');
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(screen.queryByText('Kontrollerar arbetsboken …')).not.toBeInTheDocument();

    act(() => jest.advanceTimersByTime(499));
    expect(screen.queryByText('Kontrollerar arbetsboken …')).not.toBeInTheDocument();
    act(() => jest.advanceTimersByTime(1));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Kontrollerar arbetsboken …');

    await act(async () => {
      answer();
      await Promise.resolve();
    });
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Kontrollen är klar: 0 fel · 0 varningar · 0 upplysningar.',
    );
  });

  test('again, the button turns, and what it says is said in words alone', async () => {
    const gateway = new FakeGateway();
    await renderPane([faultless, faultless], gateway);
    await press('Kontrollera');
    gateway.holdNextReading();
    await press('Kontrollera igen');
    act(() => jest.advanceTimersByTime(500));
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Kontrollerar arbetsboken …');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  test('a second press starts no second reading', async () => {
    const gateway = new FakeGateway();
    gateway.holdNextReading();
    await renderPane([faultless], gateway);
    await press('Kontrollera');
    await press('Kontrollera');
    expect(gateway.readWorkbook).toHaveBeenCalledTimes(1);
    expect(button('Kontrollera')).toHaveAttribute('aria-disabled', 'true');
  });
});

test('a faultless workbook gets one sentence and no list', async () => {
  const { user } = await renderChecked([faultless]);
  expect(screen.getByText('Inget att anmärka.', { selector: 'strong' })).toBeVisible();
  expect(screen.getByText(/4 av mallens 4 avsnitt lästes/)).toBeInTheDocument();
  expect(button(/Så lästes arbetsboken/)).toBeInTheDocument();
  expect(queryButton('Markera fynden')).not.toBeInTheDocument();
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  await user.click(tab('Fynd'));
  expect(await screen.findByText('Inget att anmärka.', { selector: 'strong' })).toBeVisible();
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument();
});

test('a green result is said with its reservation wherever a rule is off, the template another or something unread', async () => {
  const gateway = new FakeGateway();
  gateway.memory = memoryText({
    ...EMPTY_MEMORY,
    settings: { ...EMPTY_MEMORY.settings, severities: { 'effektmal-saknas': 'av' } },
    changes: [{ what: 'effektmal-saknas', by: 'Eva Ek', at: '2024-05-01T10:00:00.000Z' }],
  });
  const { user } = await renderChecked([checked([], { year: 2025 })], gateway);
  expect(screen.queryByText(/Inget att anmärka/)).not.toBeInTheDocument();
  expect(
    screen.getByText(
      'Inga fynd, men med förbehåll: 1 regel är avstängd och arbetsboken gäller 2025 men mallen 2024.',
    ),
  ).toBeVisible();
  await user.click(button(/Det resultatet vilar på/));
  expect(screen.getByText(/^Effektmål saknas \(Eva Ek 1 maj 2024 \d\d:00\)$/)).toBeVisible();
  await user.click(button('Skriv granskningsrapport'));
  const [report] = gateway.writeSheet.mock.calls[0] ?? [];
  expect(report?.blocks[1]?.rows.flat()).toEqual(
    expect.arrayContaining([
      'Inga fynd, men med förbehåll: 1 regel är avstängd och arbetsboken gäller 2025 men mallen 2024.',
      expect.stringMatching(/^Avstängda regler: Effektmål saknas \(Eva Ek 1 maj 2024 \d\d:00\)$/),
    ]),
  );
});

describe('a policy beside the product', () => {
  const withPolicy = (policy: string | Error, gateway: FakeGateway, check: CheckWorkbook) =>
    render(
      <TaskPane
        gateway={gateway}
        checkWorkbook={check}
        loadPolicy={() => (typeof policy === 'string' ? Promise.resolve(policy) : Promise.reject(policy))}
        version={VERSION}
      />,
    );

  test('holds over the workbook, which is told', async () => {
    const gateway = new FakeGateway();
    gateway.memory = memoryText({
      ...EMPTY_MEMORY,
      settings: { ...EMPTY_MEMORY.settings, severities: { 'effektmal-saknas': 'av' } },
    });
    const check = jest.fn(() => Promise.resolve(faultless));
    withPolicy('{"version":1,"severities":{"effektmal-saknas":"fel"}}', gateway, check);
    await act(() => import('../../../src/taskpane/shell/PaneViews'));
    act(() => button('Kontrollera').click());
    await waitFor(() =>
      expect(check).toHaveBeenLastCalledWith(expect.anything(), {
        ...EMPTY_MEMORY.settings,
        severities: { 'effektmal-saknas': 'fel' },
      }),
    );
    act(() => screen.getByRole('button', { name: /Det resultatet vilar på/ }).click());
    expect(await screen.findByText('Effektmål saknas: av begärd, fel gäller')).toBeVisible();
    act(() => tab('Inställningar').click());
    act(() => screen.getByRole('button', { name: /^Reglernas allvar/ }).click());
    expect(screen.getByRole('combobox', { name: 'Allvar för Effektmål saknas' })).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Allvar för Riskanalys saknas' })).toBeEnabled();
  });

  test.each(['{', new Error('503')])('that cannot be read is a reservation: %s', async (policy) => {
    withPolicy(policy, new FakeGateway(), () => Promise.resolve(faultless));
    await act(() => import('../../../src/taskpane/shell/PaneViews'));
    act(() => button('Kontrollera').click());
    expect(await screen.findByText('Inga fynd, men med förbehåll: policyn kan inte läsas.')).toBeVisible();
    act(() => button(/Det resultatet vilar på/).click());
    expect(
      screen.getByText(/^policy\.json (är inte JSON|gick inte att hämta \(503\))\..* Den används inte\./),
    ).toBeVisible();
  });
});

test('findings are counted, with supplier, year and time of the check', async () => {
  await renderChecked([checked(manyFindings)]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nämnden för Intraservice');
  const counts = within(screen.getByRole('group', { name: 'Antal fynd' }));
  expect(counts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    '4 fel',
    '2 varningar',
    '1 upplysning',
  ]);
  const line = screen.getByText(/^Mall 2024/);
  expect(line).toHaveTextContent(/^Mall 2024 · Kontrollerad \d\d:\d\d · /);
  expect(within(line).getByRole('img', { name: '4 fel, 2 varningar, 1 upplysning' })).toBeVisible();
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(
    'Kontrollen är klar: 4 fel · 2 varningar · 1 upplysning.',
  );
});

test('a workbook without the template is told what was looked for and in which sheets', async () => {
  await renderChecked([checked([], noTemplate)]);
  expect(screen.getByText('Det här ser inte ut som en årlig analys.', { selector: 'p' })).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Det här letades efter' })).toBeInTheDocument();
  for (const title of ['1.1 Genomförd effekthemtagning', '3.1 Kostnader förvaltning och utveckling']) {
    expect(screen.getByText(title)).toBeInTheDocument();
  }
  expect(button('Bladet Blad1')).toBeInTheDocument();
  expect(screen.queryByText('Inget att anmärka.')).not.toBeInTheDocument();
  expect(screen.queryByText(/leverantör/)).not.toBeInTheDocument();
});

test('a workbook with a single chapter is no årlig analys either, and is not condemned by a list', async () => {
  const [one, ...others] = sections;
  await renderChecked([
    checked([finding()], {
      sections: [...(one ? [one] : []), ...others.map((each) => ({ ...each, found: null }))],
    }),
  ]);
  expect(
    screen.getByText('Av mallens avsnitt hittades bara ”1.1 Genomförd effekthemtagning”.'),
  ).toBeVisible();
  expect(tabs()).toEqual(['Översikt', 'Underlag', 'Räkna', 'Mallar', 'Hjälp', 'Inställningar']);
});

describe('the tabs', () => {
  test.each([
    ['before the first check', () => renderPane([faultless])],
    ['where no template is recognised', () => renderChecked([checked([finding()], noTemplate)])],
  ])('%s lead to what needs no årlig analys', async (_, show) => {
    const { user } = await show();
    expect(tabs()).toEqual(['Översikt', 'Underlag', 'Räkna', 'Mallar', 'Hjälp', 'Inställningar']);
    await user.click(tab('Hjälp'));
    await user.click(await screen.findByRole('button', { name: /^Fel: / }));
    expect(await screen.findByRole('button', { name: 'Effektmål saknas' })).toBeVisible();
  });

  test('those of a submission come when it is found, and the view that is open stays', async () => {
    const { user } = await renderPane([checked([finding()])]);
    await user.click(tab('Inställningar'));
    expect(await screen.findByText(`Version ${VERSION}`)).toBeVisible();
    await user.click(button('Kontrollera'));
    await waitFor(() =>
      expect(tabs()).toEqual([
        'Översikt',
        'Fynd',
        'Lämna in',
        'Diagram',
        'Jämför',
        'Underlag',
        'Räkna',
        'Mallar',
        'Hjälp',
        'Inställningar',
      ]),
    );
    expect(tab('Inställningar')).toHaveAttribute('aria-selected', 'true');
  });

  test('a view whose tab goes gives way to the first', async () => {
    const { user } = await renderChecked([checked([finding()]), checked([], noTemplate)]);
    await user.click(tab('Fynd'));
    await screen.findByRole('tree');
    await user.click(button('Kontrollera igen'));
    expect(
      await screen.findByText('Det här ser inte ut som en årlig analys.', { selector: 'p' }),
    ).toBeVisible();
    expect(tab('Översikt')).toHaveAttribute('aria-selected', 'true');
  });

  test('each view has an id of its own', () => {
    expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  });
});

test('outside Excel it says where it belongs and offers nothing to press', () => {
  render(<TaskPane gateway={null} checkWorkbook={() => Promise.resolve(faultless)} version={VERSION} />);
  expect(screen.getByText('Panelen är öppnad utanför Excel.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('the button keeps the focus from check to check', async () => {
  const { user } = await renderChecked([checked([finding()]), faultless]);
  expect(button('Kontrollera igen')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Inget att anmärka.', { selector: 'strong' })).toBeInTheDocument();
  expect(button('Kontrollera igen')).toHaveFocus();
  expect(queryButton('Kontrollera')).not.toBeInTheDocument();
});
