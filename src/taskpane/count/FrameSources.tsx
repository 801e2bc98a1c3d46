import { Button } from '@fluentui/react-components';
import { Fragment, useMemo } from 'react';
import { Disclosure } from '../shared/Disclosure';
import { usePane } from '../shared/pane';
import { useLooks } from '../shared/styles';
import { useTexts, useWords } from '../shared/words';
import { areaAddress, placeAddress } from '../../workbook/address';
import { showNumber } from '../../functions/messages';
import { frameSources, type FrameSource } from './frame-sources';
import { rangeText } from './input';
import { countTexts } from './texts';
import type { Count } from './use-count';

/** What the workbook's own costs offer as proposal or base of a frame, where it has been checked. */
export function FrameSources({ count }: { readonly count: Count }) {
  const looks = useLooks();
  const { language } = useWords();
  const texts = useTexts(countTexts);
  const { result } = usePane();
  const sources = useMemo(() => (result === null ? [] : frameSources(result.submission)), [result]);
  if (sources.length === 0) return null;
  const isFromBase = (count.texts['alternativ'] ?? '').trim().toUpperCase() === 'D';
  const labelOf = ({ range, row, column, amount }: FrameSource): string => {
    const figures = amount === null ? [] : [showNumber(amount)[language]];
    return [row, column, ...figures, areaAddress(range.area)].filter((part) => part !== '').join(' · ');
  };
  const [field, name] = isFromBase ? (['bas', texts.base] as const) : (['förslag', texts.proposal] as const);
  return (
    <Disclosure level="div" label={texts.fromCosts(sources.length)}>
      <div className={looks.stack}>
        <p className={looks.small}>{texts.fills(name)}</p>
        {sources.map((source, at) => (
          <Fragment key={placeAddress({ sheet: source.range.sheet, ...source.range.area })}>
            {source.table !== sources[at - 1]?.table && <p className={looks.small}>{source.table}</p>}
            <Button size="small" onClick={() => count.write(field, rangeText(source.range, count.home))}>
              {labelOf(source)}
            </Button>
          </Fragment>
        ))}
      </div>
    </Disclosure>
  );
}
