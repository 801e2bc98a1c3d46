import { insatsOf } from '../../findings/finding';
import { QUESTION_TITLE } from '../../language/report-title';
import { addressOf } from '../../workbook/address';
import type { DocumentCell, DocumentSheet } from '../../workbook/document';
import type { Words } from '../shared/words';
import { headingOf, type Work } from '../shared/work';

type Asked = Pick<Work, 'questions' | 'review' | 'rules' | 'result'>;

/** The columns with their widths in characters. */
const COLUMNS = [
  { width: 8, sv: 'Nr', en: 'No' },
  { width: 24, sv: 'Blad', en: 'Sheet' },
  { width: 11, sv: 'Cell', en: 'Cell' },
  { width: 37, sv: 'Insats eller rad', en: 'Insats or row' },
  { width: 35, sv: 'Fynd', en: 'Finding' },
  { width: 70, sv: 'Fråga', en: 'Question' },
  { width: 20, sv: 'Till', en: 'To' },
  { width: 20, sv: 'Från', en: 'From' },
  { width: 14, sv: 'Status', en: 'Status' },
];

const TABLE = 'ArligAnalysFragor';

const asked = ({ questions, review }: Asked) =>
  review.findings.flatMap((reviewed) => {
    const question = questions.get(reviewed.key);
    return question === undefined ? [] : [{ reviewed, question }];
  });

/** The questions as text, one after another, in the order of the findings. */
export function questionLines(work: Asked, { say, texts }: Words): readonly string[] {
  const { supplier, year } = work.result.submission;
  return [
    [supplier ?? texts.supplierUnknown, year ?? texts.yearUnknown].join(' · '),
    ...asked(work).flatMap(({ reviewed: { finding }, question }, index) => [
      '',
      `${String(index + 1)}. ${[
        [finding.place.sheet, addressOf(finding.place)].filter(Boolean).join(' '),
        insatsOf(finding) ?? finding.subject,
        say(headingOf(work.rules, finding)),
      ]
        .filter(Boolean)
        .join(' · ')}`,
      ...(question.to === '' ? [] : [`${say({ sv: 'Till', en: 'To' })}: ${question.to}`]),
      question.text,
    ]),
  ];
}

/** The questions as a sheet with one table. */
export function questionSheet(work: Asked, { say, language, texts }: Words): DocumentSheet {
  const rows = asked(work).map(({ reviewed: { finding }, question }, index): readonly DocumentCell[] => [
    index + 1,
    finding.place.sheet,
    finding.place.row === null ? '' : { link: finding.place, text: addressOf(finding.place) ?? '' },
    insatsOf(finding) ?? finding.subject ?? '',
    say(headingOf(work.rules, finding)),
    question.text,
    question.to,
    question.by,
    texts.questions[question.status],
  ]);
  const table = [COLUMNS.map(say), ...rows];
  return {
    name: QUESTION_TITLE.sv,
    widths: COLUMNS.map(({ width }) => width),
    blocks: [
      { row: 0, column: 0, rows: [[QUESTION_TITLE[language]]], looks: { bold: true, size: 16 } },
      { row: 2, column: 0, rows: table, looks: { wrap: true } },
    ],
    tables: [{ name: TABLE, area: { row: 2, column: 0, rows: table.length, columns: COLUMNS.length } }],
  };
}
