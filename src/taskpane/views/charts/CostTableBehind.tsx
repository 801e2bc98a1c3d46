import { cellAddress } from '../../../workbook/address';
import type { CostService } from '../../../portfolio/cost-overview';
import { PlaceLink } from '../../components/PlaceLink';
import { figureLabel, figureText, serviceKey, serviceName } from './cost-texts';
import { TableBehind } from './TableBehind';
import { useChartTexts } from './use-chart-texts';

export interface CostTableBehindProps {
  readonly services: readonly CostService[];
  readonly caption: string;
}

/** The services' figures, a row each, and where the services stand in the workbook. */
export function CostTableBehind({ services, caption }: CostTableBehindProps) {
  const { costs: texts } = useChartTexts();
  return (
    <TableBehind caption={caption}>
      <thead>
        <tr>
          <th scope="col">{texts.column}</th>
          <th scope="col">{texts.amount}</th>
        </tr>
      </thead>
      {services.map((service) => (
        <tbody key={serviceKey(service)}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <strong lang="sv">{serviceName(service, texts)}</strong>
              <br />
              <PlaceLink
                sheet={service.place.sheet}
                cell={cellAddress(service.place.row, service.place.column)}
              />
            </th>
          </tr>
          {service.figures.map((figure) => (
            <tr key={`${figure.source}|${String(figure.place.column)}`}>
              <th scope="row">{figureLabel(figure, service.figures, texts)}</th>
              <td>{figureText(figure, texts)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </TableBehind>
  );
}
