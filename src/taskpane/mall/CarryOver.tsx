import { Checkbox, Field, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type CarriedOver, carryOver } from '../../make/carry-over/carry-over';
import { nameOf, proposalsIn } from '../../make/carry-over/insatser';
import { PANE } from '../../make/pane';
import { ActionButton, usePerform } from '../actions/ActionButton';
import { ActionNotice } from '../actions/ActionNotice';
import { openMade } from '../actions/open-made';
import { saveMade } from '../actions/save-made';
import { Choice } from '../shared/Choice';
import { usePane } from '../shared/pane';
import { makeLooks } from '../shared/styles';
import { inSubmission } from '../shared/view';
import { useTexts, type Words } from '../shared/words';
import { mallTexts } from './texts';
import { useDocumentOf, useYears } from './use-years';

const useStyles = makeLooks({
  choices: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none' },
  legend: { ...typographyStyles.body1, padding: 0 },
});

const tellCount = ({ read, moved, left }: CarriedOver, { say, number }: Words): string =>
  say({
    sv: `${number(read)} celler lästa = ${number(moved)} flyttade + ${number(left.length)} på Ej flyttat.`,
    en: `${number(read)} cells read = ${number(moved)} moved + ${number(left.length)} on Ej flyttat.`,
  });

/** Moves the open analysis into the workbook of a later year, with the proposals that were approved. */
export default function CarryOver() {
  const looks = useStyles();
  const texts = useTexts(mallTexts).carry;
  const { year: yearLabel, by: madeBy, named } = useTexts(mallTexts).make;
  const { gateway, result } = usePane();
  const by = usePerform();
  const years = useYears();
  const documentOf = useDocumentOf();
  const [year, setYear] = useState(String(years[1] ?? ''));
  const [approved, setApproved] = useState<readonly string[]>([]);
  if (!inSubmission(result)) return <p className={looks.body}>{texts.none}</p>;
  const { submission, workbook } = result;
  const names = proposalsIn(submission).map(nameOf);
  const document = documentOf(Number(year));
  const carried: { latest: CarriedOver | null } = { latest: null };
  const given = {
    gateway,
    fileName: `arlig-analys-${year}.xlsx`,
    make: () => {
      carried.latest = carryOver(submission, workbook, document, {
        year: Number(year),
        approved,
        pane: PANE,
      });
      return carried.latest;
    },
    told: (_: unknown, words: Words) => (carried.latest === null ? '' : tellCount(carried.latest, words)),
  };
  const toggle = (name: string, isChosen: boolean): void => {
    setApproved((before) => (isChosen ? [...before, name] : before.filter((each) => each !== name)));
  };
  return (
    <div className={looks.stack}>
      <p className={looks.body}>{texts.lead}</p>
      <Field size="small" label={yearLabel}>
        <Choice
          options={years.map((each) => [String(each), String(each)])}
          value={year}
          onChoose={(chosen) => setYear(chosen ?? year)}
        />
      </Field>
      <p className={looks.note}>
        {madeBy(named(document.id, document.edition), document.year, Number(year))}
      </p>
      {names.length === 0 ? (
        <p className={looks.body}>{texts.noProposals}</p>
      ) : (
        <fieldset className={looks.choices}>
          <legend className={looks.legend}>{texts.approved}</legend>
          {names.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={approved.includes(name)}
              onChange={(_, { checked }) => toggle(name, checked === true)}
            />
          ))}
        </fieldset>
      )}
      <div className={looks.buttons}>
        <ActionButton action={openMade} given={given} by={by} appearance="primary" />
        <ActionButton action={saveMade} given={given} by={by} />
      </div>
      <ActionNotice of={by} />
    </div>
  );
}
