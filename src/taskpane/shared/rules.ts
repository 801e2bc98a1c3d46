import { createContext, useContext } from 'react';
import type { RuleTexts } from '../check/checked-workbook';

export const RulesContext = createContext<ReadonlyMap<string, RuleTexts>>(new Map());

/** What a rule is called and why it matters; undefined for a rule that the registry does not hold. */
export const useRule = (id: string): RuleTexts | undefined => useContext(RulesContext).get(id);
