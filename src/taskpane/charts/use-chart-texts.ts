import { useWords } from '../shared/words';
import { chartTexts, type ChartTexts } from '../texts/charts';

export const useChartTexts = (): ChartTexts => chartTexts[useWords().language];
