import type { HelpTexts } from '../help';

export const help: HelpTexts = {
  search: 'Search rule or function',
  clearSearch: 'Clear the search',
  found: (rules, functions) => `${rules} and ${functions}`,
  nothing: 'No rule or function holds all the words. Try another word, for example “effektmål” or “index”.',
  rules: { one: 'rule', many: 'rules' },
  functions: { one: 'function', many: 'functions' },
  rulesHeading: 'Rules',
  functionsHeading: 'Functions',
  severities: {
    fel: 'Errors, must be mended',
    varning: 'Warnings, to be mended or explained',
    info: 'Notes, good to know',
  },
  good: (changed) => `The same example, mended in ${changed}`,
  rulePage: 'Open the rule on a page of its own',
  functionPage: 'Open the function on a page of its own',
  unknown: (id) => `The help holds nothing on “${id}”. Search for a word of the finding instead.`,
};
