import { useMemo } from 'react';
import { compare } from '../../compare/compare';
import type { Comparison } from '../../compare/comparison';
import { useWork } from '../shared/work';
import type { EarlierFile } from './earlier-file';

/** What differs between the chosen file and the open workbook, anew after each check and each correction. */
export function useComparison(file: EarlierFile | null): Comparison | null {
  const { result, review, memory } = useWork();
  const { corrections, settings } = memory.document;
  return useMemo(
    () =>
      file === null
        ? null
        : compare(
            file.compared,
            {
              submission: result.submission,
              findings: review.findings.map(({ finding }) => finding),
              accepted: new Set(
                review.findings.flatMap(({ finding, status }) => (status === 'godtagen' ? [finding] : [])),
              ),
            },
            corrections,
            settings.limits,
          ),
    [file, result, review, corrections, settings.limits],
  );
}
