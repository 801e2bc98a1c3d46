import { Button } from '@fluentui/react-components';
import { memo, useDeferredValue, useSyncExternalStore } from 'react';
import type { WorkbookGateway } from '../../excel/gateway';
import { formatAmount } from '../../money/amount';
import { received } from '../../underlag/received';
import type { Underlag } from '../../underlag/underlag';
import { capital, FRAME_MEASURES, frameName, measureName } from '../../underlag/words';
import { postsOf } from '../../underlag/workbook/posts';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { openUnderlag } from '../actions/open-underlag';
import { type GivenSupplier, saveQuestions } from '../actions/save-questions';
import { saveUnderlag } from '../actions/save-underlag';
import { writeUnderlag } from '../actions/write-underlag';
import { Disclosure } from '../shared/Disclosure';
import { type Pane, usePane } from '../shared/pane';
import { makeLooks } from '../shared/styles';
import { inSubmission } from '../shared/view';
import { useTexts, useWords } from '../shared/words';
import { AlternativeForm, AlternativeList } from './AlternativeForm';
import { CellList } from './CellList';
import { FileChooser } from './FileChooser';
import { readFile } from './read-file';
import { hundreds, SupplierSection } from './SupplierSection';
import { underlagTexts } from './texts';
import { answersOf, UnderlagStore, type UnderlagState } from './underlag-store';

const useStyles = makeLooks({});

/** As long as the pane lives, whatever view is shown. */
const stores = new WeakMap<WorkbookGateway, UnderlagStore>();

function storeOf(gateway: WorkbookGateway): UnderlagStore {
  const store = stores.get(gateway) ?? new UnderlagStore(readFile);
  stores.set(gateway, store);
  return store;
}

/** Several submissions compiled: choose files, see the suppliers, set alternatives, write the underlag. */
export default function UnderlagView() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts(underlagTexts);
  const { say, count } = useWords();
  const store = storeOf(pane.gateway);
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { files, underlag } = state;
  // Twenty suppliers are drawn in many small tasks, not in one that the pane would stand still for.
  const shown = useDeferredValue(state);
  const read = files.filter(({ received }) => received !== null);
  const errorOf = (at: number): string | null => {
    const file = files[at];
    const error = file && underlag?.files[read.indexOf(file)]?.error;
    return error ? say(error) : null;
  };
  const reading = files.find((file) => file.state === 'reading');
  return (
    <div className={styles.view}>
      <p className={styles.body}>{texts.lead}</p>
      <FileChooser
        files={files}
        errorOf={errorOf}
        onAdd={(added) => void store.add(added, { known: pane.templates.documents, policy: pane.policy })}
        onRemove={(file) => void store.remove(file)}
      />
      <OpenWorkbook pane={pane} store={store} />
      <p role="status" className={styles.note}>
        {reading !== undefined
          ? texts.reading(reading.name)
          : underlag !== null && texts.compiled(count(underlag.suppliers.length, texts.submissions))}
      </p>
      {underlag !== null && underlag.suppliers.length > 0 && (
        <Writing state={state} store={store} pane={pane} />
      )}
      {shown.underlag !== null && shown.underlag.suppliers.length > 0 && (
        <Compiled underlag={shown.underlag} state={shown} store={store} pane={pane} />
      )}
    </div>
  );
}

/** The workbook that is open may be one of them, as it was checked last. */
function OpenWorkbook({ pane, store }: { readonly pane: Pane; readonly store: UnderlagStore }) {
  const { result, memory, policy } = pane;
  const texts = useTexts(underlagTexts);
  if (!inSubmission(result)) return null;
  const take = (): void => void store.addOpen(received(texts.openOne, result, memory.document, policy));
  return (
    <div>
      <Button size="small" onClick={take}>
        {texts.withOpen}
      </Button>
    </div>
  );
}

/** Where the underlag may go. */
function Writing({ state, store, pane }: Omit<CompiledProps, 'underlag'>) {
  const styles = useStyles();
  const by = usePerform();
  const given = { ...state, gateway: pane.gateway, wrote: store.wrote };
  return (
    <>
      <div className={styles.buttons}>
        <ActionButton action={writeUnderlag} given={given} by={by} appearance="primary" />
        <ActionButton action={openUnderlag} given={given} by={by} />
        <ActionButton action={saveUnderlag} given={given} by={by} />
      </div>
      <ActionNotice of={by} />
    </>
  );
}

interface CompiledProps {
  readonly underlag: Underlag;
  readonly state: UnderlagState;
  readonly store: UnderlagStore;
  readonly pane: Pane;
}

const Compiled = memo(function Compiled({ underlag, state, store, pane }: CompiledProps) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { suppliers } = underlag;
  const year = underlag.year ?? 0;
  const isOpen = (file: string): boolean => state.files.some((each) => each.isOpen && each.name === file);
  return (
    <>
      <section aria-label={texts.suppliers} className={styles.stack}>
        <h2 className={styles.heading}>{texts.suppliers}</h2>
        {suppliers.map((part) => (
          <div key={part.file} className={styles.stack}>
            <SupplierSection part={part} year={year} isOpen={isOpen(part.file)} />
            <Disclosure level="h4" label={texts.alternatives}>
              <AlternativeList
                alternatives={underlag.alternatives.filter(({ choice }) => choice.supplier === part.supplier)}
                choices={state.choices}
                onRemove={(choice) => store.choose(store.current().choices.filter((each) => each !== choice))}
              />
              <AlternativeForm
                part={part}
                posts={postsOf([part], year)}
                onAdd={(choice) => store.choose([...store.current().choices, choice])}
              />
            </Disclosure>
            <Questions part={part} year={year} gateway={pane.gateway} answers={answersOf(state)} />
          </div>
        ))}
      </section>
      <Totals underlag={underlag} />
      <Said underlag={underlag} isOpen={isOpen} />
    </>
  );
});

/** The questions to a supplier, as a workbook to send. */
function Questions(given: GivenSupplier) {
  const by = usePerform();
  return (
    <>
      <ActionButton action={saveQuestions} given={given} by={by} size="small" />
      <ActionNotice of={by} />
    </>
  );
}

function Totals({ underlag: { totals, suppliers, year } }: { readonly underlag: Underlag }) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { say } = useWords();
  if (suppliers.length < 2) return null;
  return (
    <Disclosure level="h2" label={texts.total}>
      <ul className={styles.list}>
        {totals.map((total) => (
          <li key={`${total.kind} ${total.cost}`} className={styles.small}>
            {`${say(capital(frameName(total)))}: ${FRAME_MEASURES.map(
              (measure) => `${say(measureName(measure, year ?? 0))} ${hundreds(total[measure])}`,
            ).join(' · ')}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** The statements and what does not tie out, each with its cells. */
function Said({
  underlag,
  isOpen,
}: {
  readonly underlag: Underlag;
  readonly isOpen: (file: string) => boolean;
}) {
  const texts = useTexts(underlagTexts);
  const { say, number } = useWords();
  const { statements, differences, suppliers } = underlag;
  const fileOf = (supplier: string | null): string =>
    suppliers.find((part) => part.supplier === supplier)?.file ?? '';
  return (
    <>
      <Disclosure level="h2" label={texts.statements} aside={number(statements.length)}>
        {[null, ...suppliers.map(({ supplier }) => supplier)].map((supplier) => (
          <Disclosure key={supplier ?? ''} level="h4" label={supplier ?? texts.total}>
            <CellList
              label={supplier ?? texts.total}
              isOpen={isOpen(fileOf(supplier))}
              lines={statements
                .filter((statement) => statement.supplier === supplier)
                .map(({ text, cells }) => ({
                  text: say(text),
                  places: cells.map(({ place, supplier: of }) =>
                    supplier === null ? { ...place, supplier: of } : place,
                  ),
                }))}
            />
          </Disclosure>
        ))}
      </Disclosure>
      <Disclosure level="h2" label={texts.differences} aside={number(differences.length)}>
        <CellList
          label={texts.differences}
          isOpen={false}
          lines={differences.map(({ supplier, what, left, right, difference }) => ({
            text: `${supplier ?? ''} ${say(what)} ${formatAmount(left.value)} (${left.place}) – ${formatAmount(right.value)} (${right.place}): ${formatAmount(difference)}`.trim(),
            places: [],
          }))}
        />
      </Disclosure>
    </>
  );
}
