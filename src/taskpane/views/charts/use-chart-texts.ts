import { useWords } from '../../hooks/use-words';
import { chartTexts, type ChartTexts } from '../../texts/charts';

export const useChartTexts = (): ChartTexts => chartTexts[useWords().language];
