import { answersIn } from '../../src/portfolio/answers';

const ANSWERS = ['intern', 'extern', 'intern nytta', 'båda'];

describe('the template’s answers in a text', () => {
  it.each([
    ['Intern', ['intern']],
    ['INTERN NYTTA.', ['intern nytta']],
    ['Både intern och extern', ['intern', 'extern']],
    ['Extern/intern nytta, för alla', ['extern', 'intern nytta']],
    ['Intern, handläggarna sparar tid', ['intern']],
    ['båda', ['båda']],
  ])('%j gives %j', (text, expected) => {
    expect(answersIn(text, ANSWERS)).toEqual(expected);
  });

  it.each(['', 'Internationell', 'Ja', 'Intern och övrigt', 'nytta intern'])('%j gives none', (text) => {
    expect(answersIn(text, ANSWERS)).toBeNull();
  });

  it('are none where the template offers none', () => {
    expect(answersIn('Intern', [])).toBeNull();
  });
});
