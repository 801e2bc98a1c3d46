import { Disclosure } from '../shared/Disclosure';
import { fetched } from '../shared/fetched';
import { useLooks } from '../shared/styles';
import { meanwhile } from '../shared/view';
import { useTexts } from '../shared/words';
import { AddInsats } from './AddInsats';
import { KnownTemplates } from './KnownTemplates';
import { mallTexts } from './texts';

const NewWorkbook = fetched(() => import(/* webpackChunkName: "make" */ './NewWorkbook'), meanwhile);
const CarryOver = fetched(() => import(/* webpackChunkName: "carry-over" */ './CarryOver'), meanwhile);
const LearnTemplate = fetched(() => import(/* webpackChunkName: "learn" */ './LearnTemplate'), meanwhile);

/** What is done with templates: a year's workbook made, an older analysis carried over, a template learnt. */
export default function MallPage() {
  const looks = useLooks();
  const { help, make, add, carry, learn, known } = useTexts(mallTexts);
  const parts = [
    { title: make.title, Part: NewWorkbook },
    { title: add.title, Part: AddInsats },
    { title: carry.title, Part: CarryOver },
    { title: learn.title, Part: LearnTemplate },
    { title: known.title, Part: KnownTemplates },
  ];
  return (
    <div className={looks.view}>
      <p className={looks.body}>{help}</p>
      {parts.map(({ title, Part }) => (
        <section key={title}>
          <Disclosure level="h2" label={title}>
            <Part />
          </Disclosure>
        </section>
      ))}
    </div>
  );
}
