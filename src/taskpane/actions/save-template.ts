import type { LearntDocument } from '../mall/learnt-document';
import { saveFile } from '../shared/save-file';
import type { Action } from './action';

/** Saves a learnt template as a document, also while something in it is unanswered. */
export const saveTemplate: Action<LearntDocument> = {
  name: 'save-template',
  label: { sv: 'Ladda ner mallen', en: 'Download the template' },
  perform: ({ document }, { say }) => {
    const name = `mall-${document.id}.json`;
    saveFile(name, `${JSON.stringify(document, null, 2)}\n`, 'application/json');
    return Promise.resolve(say({ sv: `${name} är nedladdad.`, en: `${name} is downloaded.` }));
  },
};
