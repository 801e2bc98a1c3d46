import { examine, expectedIn } from './examine';
import { faultless } from './faultless';
import { changedBy, FAULTLESS, harmlessKinds } from './harmless';

const { reading } = examine(faultless);

describe('the harmless changes', () => {
  it('are at least 200', () => {
    const changes = harmlessKinds.flatMap(changedBy).filter(({ planted }) => planted === FAULTLESS);
    expect(changes.length).toBeGreaterThanOrEqual(200);
  });
});

describe.each(harmlessKinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it('changes no finding but its address, and leaves nothing unread', () => {
    const changed = changedBy(kind);
    const found = changed.map(({ planted, workbook }) => {
      const examined = examine(workbook);
      return planted === FAULTLESS ? { planted, ...examined } : { planted, findings: examined.findings };
    });
    expect(found).toEqual(
      changed.map((each) => {
        const expected = { planted: each.planted, findings: expectedIn(each) };
        return each.planted === FAULTLESS ? { ...expected, reading } : expected;
      }),
    );
  });
});
