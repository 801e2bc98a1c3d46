import { tokens } from '@fluentui/react-components';
import { openFindings } from '../../findings/review';
import { toldMessage } from '../../findings/finding';
import { formatAmount } from '../../money/amount';
import type { Decimal } from '../../money/decimal';
import { fieldOf } from '../../portfolio/cards';
import type { Ram } from '../../portfolio/frames';
import { cardsOfRole, hasEffektmal } from '../../portfolio/insatser';
import { percent } from '../../portfolio/statements/statement';
import type { Card } from '../../recognise/submission';
import type { FieldRole } from '../../template/roles';
import { inHundreds } from '../../underlag/alternatives';
import type { SupplierPart } from '../../underlag/supplier';
import { changeOf } from '../../underlag/underlag';
import { capital, FRAME_MEASURES, frameName, measureName } from '../../underlag/words';
import { Disclosure } from '../shared/Disclosure';
import { makeLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { CellList, type CellLine } from './CellList';
import { underlagTexts } from './texts';

const useStyles = makeLooks({
  table: { borderCollapse: 'collapse', width: '100%', fontVariantNumeric: 'tabular-nums' },
  cell: { textAlign: 'end', padding: `2px ${tokens.spacingHorizontalXS}`, verticalAlign: 'top' },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '2px 0', verticalAlign: 'top' },
});

export const hundreds = (value: Decimal | null | undefined): string =>
  value === null || value === undefined ? '–' : formatAmount(inHundreds(value));

interface SupplierSectionProps {
  readonly part: SupplierPart;
  readonly year: number;
  /** Whether it is the workbook that is open in Excel. */
  readonly isOpen: boolean;
}

/** One supplier in figures, each a way to its list and from there to its cells. */
export function SupplierSection({ part, year, isOpen }: SupplierSectionProps) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { say, number } = useWords();
  const { supplier, counts, classified, risk, effektmal, proposed, submission, frames } = part;
  const cards = proposed.map(({ card }) => card);
  const all = (['pagaende', 'foreslagen'] as const).flatMap((role) => cardsOfRole(submission, role));
  const listed: readonly (readonly [label: string, value: string, lines: readonly CellLine[]])[] = [
    [
      texts.findings(number(counts.fel), number(counts.varning)),
      '',
      openFindings(part)
        .filter(({ severity }) => severity !== 'info')
        .map((finding) => ({
          text: say(toldMessage(finding)),
          places: finding.place.row === null ? [] : [finding.place],
        })),
    ],
    [
      texts.classified,
      texts.share(classified.done, classified.of),
      lacking(
        proposed
          .filter(({ assessments }) => assessments.informationsklassning !== 'JA')
          .map(({ card }) => card),
        'informationsklassning',
      ),
    ],
    [
      texts.risk,
      texts.share(risk.done, risk.of),
      lacking(
        proposed.filter(({ assessments }) => assessments.riskanalys !== 'JA').map(({ card }) => card),
        'riskanalys',
      ),
    ],
    [
      texts.effektmal,
      texts.share(effektmal.done, effektmal.of),
      lacking(
        all.filter((card) => !hasEffektmal(card)),
        'effektmal',
      ),
    ],
    [texts.newOnes, number(cards.length), lacking(cards, 'namn')],
  ];
  return (
    <section aria-label={supplier}>
      <h3 className={styles.strong} lang="sv">
        {supplier}
      </h3>
      {listed.map(([label, value, lines]) => (
        <Disclosure key={label} level="h4" label={label} aside={value}>
          <CellList lines={lines} isOpen={isOpen} label={label} />
        </Disclosure>
      ))}
      <FrameTable ramar={frames.ramar} year={year} />
      {frames.ramar.map((ram) => {
        const label = texts.rows(say(frameName(ram)));
        return (
          <Disclosure key={label} level="h4" label={label}>
            <CellList lines={rowsOf(part, ram)} isOpen={isOpen} label={label} />
          </Disclosure>
        );
      })}
    </section>
  );
}

const lacking = (cards: readonly Card[], field: FieldRole): readonly CellLine[] =>
  cards.map((card) => ({ text: card.heading, places: [fieldOf(card, field)?.place ?? card.title.place] }));

/** Each figure of the rows that make a frame. */
const rowsOf = ({ rows }: SupplierPart, { kind, cost }: Ram): readonly CellLine[] =>
  rows
    .filter((row) => row.kind === kind && row.cost === cost)
    .flatMap(({ name, figures }) =>
      figures
        .filter(({ value }) => !value.isZero())
        .map(({ measure, year, value, place }) => ({
          text: `${name} · ${measure} ${year}: ${formatAmount(value)}`,
          places: [place],
        })),
    );

function FrameTable({ ramar, year }: { readonly ramar: readonly Ram[]; readonly year: number }) {
  const styles = useStyles();
  const texts = useTexts(underlagTexts);
  const { say } = useWords();
  return (
    <table className={`${styles.table} ${styles.small}`}>
      <caption className={styles.note}>{texts.frames}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {texts.frame}
          </th>
          {FRAME_MEASURES.map((measure) => (
            <th key={measure} scope="col" className={styles.cell}>
              {say(capital(measureName(measure, year)))}
            </th>
          ))}
          <th scope="col" className={styles.cell}>
            {texts.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {ramar.map((ram) => {
          const change = changeOf(ram);
          return (
            <tr key={`${ram.kind} ${ram.cost}`}>
              <th scope="row" className={styles.head}>
                {say(capital(frameName(ram)))}
              </th>
              {FRAME_MEASURES.map((measure) => (
                <td key={measure} className={styles.cell}>
                  {hundreds(ram[measure]?.value)}
                </td>
              ))}
              <td className={styles.cell}>{change === null ? '–' : percent(change)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
