import { Link, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
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
import { capital, FRAME_MEASURES, type FrameMeasure, frameName, measureName } from '../../underlag/words';
import { placeAddress } from '../../workbook/address';
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
  const { say, number, count } = useWords();
  const { supplier, counts, classified, risk, effektmal, proposed, submission, frames } = part;
  const [chosen, setChosen] = useState<Figure | null>(null);
  const listId = useId();
  const labelOfChosen = ({ ram, measure }: Figure): string =>
    texts.rows(say(frameName(ram)), say(measureName(measure, year)));
  const cards = proposed.map(({ card }) => card);
  const all = (['pagaende', 'foreslagen'] as const).flatMap((role) => cardsOfRole(submission, role));
  const listed: readonly (readonly [label: string, value: string, lines: readonly CellLine[]])[] = [
    [
      [
        texts.findings(count(counts.fel, texts.fel), count(counts.varning, texts.varningar)),
        ...(counts.godtagna > 0 ? [count(counts.godtagna, texts.godtagna)] : []),
      ].join(', '),
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
      <FrameTable ramar={frames.ramar} year={year} chosen={chosen} onChoose={setChosen} listId={listId} />
      <div id={listId}>
        {chosen !== null && (
          <>
            <h4 className={styles.strong}>{labelOfChosen(chosen)}</h4>
            <CellList lines={rowsOf(part, chosen)} isOpen={isOpen} label={labelOfChosen(chosen)} />
          </>
        )}
      </div>
    </section>
  );
}

const lacking = (cards: readonly Card[], field: FieldRole): readonly CellLine[] =>
  cards.map((card) => ({ text: card.heading, places: [fieldOf(card, field)?.place ?? card.title.place] }));

/** A figure of the table of frames. */
interface Figure {
  readonly ram: Ram;
  readonly measure: FrameMeasure;
}

/** The figures that make one of the frames' own, row by row with their cells. */
function rowsOf({ rows }: SupplierPart, { ram, measure }: Figure): readonly CellLine[] {
  const cells = new Set((ram[measure]?.cells ?? []).map(placeAddress));
  return rows.flatMap(({ name, figures }) =>
    figures
      .filter(({ place, value }) => cells.has(placeAddress(place)) && !value.isZero())
      .map((figure) => ({
        text: `${name} · ${figure.measure} ${figure.year}: ${formatAmount(figure.value)}`,
        places: [figure.place],
      })),
  );
}

interface FrameTableProps {
  readonly ramar: readonly Ram[];
  readonly year: number;
  readonly chosen: Figure | null;
  readonly onChoose: (figure: Figure | null) => void;
  readonly listId: string;
}

function FrameTable({ ramar, year, chosen, onChoose, listId }: FrameTableProps) {
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
                  <FigureButton
                    figure={{ ram, measure }}
                    isChosen={chosen?.ram === ram && chosen.measure === measure}
                    onChoose={onChoose}
                    listId={listId}
                  />
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

interface FigureButtonProps extends Pick<FrameTableProps, 'onChoose' | 'listId'> {
  readonly figure: Figure;
  readonly isChosen: boolean;
}

/** A figure that leads to its rows and their cells; where nothing is stated there is nothing to lead to. */
function FigureButton({ figure, isChosen, onChoose, listId }: FigureButtonProps) {
  const styles = useStyles();
  const reckoned = figure.ram[figure.measure];
  if (reckoned === null) return '–';
  return (
    <Link
      as="button"
      className={styles.target}
      aria-expanded={isChosen}
      aria-controls={listId}
      onClick={() => onChoose(isChosen ? null : figure)}
    >
      {hundreds(reckoned.value)}
    </Link>
  );
}
