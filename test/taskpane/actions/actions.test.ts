import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Action, labelOf } from '../../../src/taskpane/actions/action';
import { acceptFinding } from '../../../src/taskpane/actions/accept-finding';
import { confirmGuesses } from '../../../src/taskpane/actions/confirm-guesses';
import { goToPlace } from '../../../src/taskpane/actions/go-to-place';
import { tellOutcome } from '../../../src/taskpane/actions/action';
import type { Learnt } from '../../../src/recognise/learn/draft';
import { words } from '../../../src/taskpane/shared/words';

const FOLDER = path.join(__dirname, '../../../src/taskpane/actions');

const isAction = (value: unknown): value is Action<unknown> =>
  typeof value === 'object' && value !== null && 'perform' in value;

/** Every action of the folder with the file that it stands in. */
async function allActions(): Promise<readonly (readonly [file: string, action: Action<unknown>])[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && file !== 'action.ts');
  const found = await Promise.all(
    files.map(async (file) => {
      const exported = (await import(path.join(FOLDER, file))) as Record<string, unknown>;
      return Object.values(exported)
        .filter(isAction)
        .map((action) => [file, action] as const);
    }),
  );
  expect(found.every((ofFile) => ofFile.length > 0)).toBe(true);
  return found.flat();
}

it('has a name of its own, and a label in both languages', async () => {
  const actions = await allActions();
  expect(actions.length).toBeGreaterThan(14);
  const names = actions.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [file, { name, label }] of actions) {
    expect(`${name}.ts`).toBe(file);
    if (typeof label === 'function') continue;
    expect(label.sv).not.toBe('');
    expect(label.en).not.toBe(label.sv);
  }
});

it('may be labelled by what it is done with', () => {
  const goTo = { go: () => Promise.resolve(), outcome: null };
  const cell = { sheet: '1.4', row: 3, column: 1 };
  expect(labelOf(goToPlace, { goTo, place: cell })).toEqual({
    sv: 'Bladet 1.4, cell B4',
    en: 'Sheet 1.4, cell B4',
  });
  const sheet = { sheet: '1.4', row: null, column: null };
  expect(labelOf(goToPlace, { goTo, place: sheet }).sv).toBe('Bladet 1.4');
});

it('that writes a motivering is done only with one and a name', () => {
  const given = { about: [], motivering: ' ', name: 'Eva Ek' } as unknown as Parameters<
    typeof acceptFinding.perform
  >[0];
  expect(acceptFinding.guard?.(given)).toBe(false);
  expect(acceptFinding.guard?.({ ...given, motivering: 'Beslutat.' })).toBe(true);
  expect(acceptFinding.guard?.({ ...given, motivering: 'Beslutat.', name: '' })).toBe(false);
});

it('tells what was left and why', () => {
  const why = { sv: 'Bladet är skyddat.', en: 'The sheet is protected.' };
  const outcome = { done: 1200, skipped: [{ sheet: '3.1', count: 2, why }] };
  const sentence = (count: string) => ({ sv: `${count} skrivna.`, en: `${count} written.` });
  expect(tellOutcome(outcome, sentence, words.en)).toBe(
    '1,200 written. The sheet 3.1: 2 skipped. The sheet is protected.',
  );
});

it('confirms guesses, but none of a label that means two things', async () => {
  const learnt = (text: string, role: string, by: Learnt['by']): Learnt => ({
    ...{ kind: 'field', text, role, by, place: null, path: '', why: [], alternatives: [], required: true },
  });
  const all = [
    learnt('Vad uppnås?', 'effektmal', 'guess'),
    learnt('Namn', 'namn', 'known'),
    learnt('Kommentar', 'other', 'guess'),
    learnt('Kommentar:', 'nytta', 'guess'),
  ];
  const onAnswer = jest.fn();
  const given = { learnt: all, onAnswer };
  expect(labelOf(confirmGuesses, given)).toEqual({ sv: 'Bekräfta gissningen', en: 'Confirm the guess' });
  expect(await confirmGuesses.perform(given, words.sv)).toBe('Rollen är bekräftad och föreslås nästa gång.');
  expect(onAnswer.mock.calls).toEqual([[{ 'Vad uppnås?': 'effektmal' }]]);
  expect(confirmGuesses.guard?.({ learnt: all.slice(1), onAnswer })).toBe(false);
});
