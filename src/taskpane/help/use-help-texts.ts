import { useWords } from '../shared/words';
import { helpTexts, type HelpTexts } from '../texts/help';

export const useHelpTexts = (): HelpTexts => helpTexts[useWords().language];
