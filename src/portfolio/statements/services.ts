import { formatAmount } from '../../money/amount';
import type { Submission } from '../../recognise/submission';
import { SERVICE_KINDS, type ServiceKind } from '../../template/roles';
import type { Service } from '../../template/template';
import type { Frames } from '../frames';
import { ownServices, supplierOf, suppliersNamedIn } from '../register';
import { findInTexts } from '../texts';
import type { Statement } from './statement';

/** What the register holds of the supplier, what its kinds of services cost, and whom else it names. */
export const serviceStatements = (
  submission: Submission,
  frames: Frames,
  year: number,
): readonly Statement[] => [
  ...registered(submission),
  ...kindsCompared(frames, year),
  ...dependent(submission),
];

const countOf = (services: readonly Service[], kind: ServiceKind): number =>
  services.filter((service) => service.kind === kind).length;

function registered(submission: Submission): readonly Statement[] {
  const { register } = submission.template;
  const own = ownServices(submission);
  if (own.length === 0) return [];
  const [bas, infra] = SERVICE_KINDS.map((kind) => ({
    n: countOf(own, kind),
    of: countOf(register, kind),
  }));
  if (!bas || !infra) return [];
  return [
    {
      id: 'tjanster-i-registret',
      text: {
        sv: `Leverantören har ${bas.n} av registrets ${bas.of} bastjänster och ${infra.n} av dess ${infra.of} tjänster i digital infrastruktur.`,
        en: `The supplier has ${bas.n} of the register’s ${bas.of} bastjänster and ${infra.n} of its ${infra.of} services of digital infrastructure.`,
      },
      figures: { bastjanster: bas.n, infrastruktur: infra.n },
      cells: [],
    },
  ];
}

function kindsCompared({ ramar }: Frames, year: number): readonly Statement[] {
  const [bas, infra] = SERVICE_KINDS.map(
    (of) => ramar.find(({ kind, cost }) => kind === of && cost === 'forvaltning')?.budget,
  );
  if (!bas || !infra || bas.value.isZero()) return [];
  const times = formatAmount(infra.value.div(bas.value).toDecimalPlaces(1));
  const [of, to] = [formatAmount(infra.value.toDecimalPlaces(0)), formatAmount(bas.value.toDecimalPlaces(0))];
  return [
    {
      id: 'infrastruktur-mot-bastjanster',
      text: {
        sv: `Digital infrastruktur kostar ${of} tkr att förvalta i budget ${year - 1}, ${times} gånger så mycket som bastjänsterna (${to} tkr).`,
        en: `Digital infrastructure costs ${of} tkr to run in the budget ${year - 1}, ${times} times as much as the bastjänster (${to} tkr).`,
      },
      figures: { infrastruktur: infra.value.toNumber(), bastjanster: bas.value.toNumber() },
      cells: [...infra.cells, ...bas.cells],
    },
  ];
}

function dependent(submission: Submission): readonly Statement[] {
  const own = supplierOf(submission);
  if (own === null) return [];
  const others = submission.template.suppliers.filter((supplier) => supplier !== own);
  const named = findInTexts(submission, (text) => {
    const found = suppliersNamedIn(text, others);
    return found.length > 0 ? found : null;
  });
  return others.flatMap((supplier): Statement[] => {
    const texts = named.filter(({ found }) => found.includes(supplier));
    if (texts.length === 0) return [];
    return [
      {
        id: 'annan-leverantor',
        text: {
          sv: `${supplier} nämns i ${texts.length} ${texts.length === 1 ? 'text' : 'texter'}; leverantören kan vara beroende av den.`,
          en: `${supplier} is named in ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}; the supplier may depend on it.`,
        },
        figures: { n: texts.length },
        cells: texts.map(({ written }) => written.place),
      },
    ];
  });
}
