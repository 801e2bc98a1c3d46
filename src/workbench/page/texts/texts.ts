import type { Language } from '../../../language/localized';
import { english } from './en';
import { type PageTexts, swedish } from './sv';

export const texts: Readonly<Record<Language, PageTexts>> = { sv: swedish, en: english };
