import { findingsInOrder, type TreeGroup } from '../../findings/tree';
import { useRule } from '../../hooks/use-rule';
import { useWords } from '../../hooks/use-words';

/** What the findings of a group have in common, in words. */
export function GroupLabel({ group }: { readonly group: TreeGroup }) {
  const { texts, number } = useWords();
  const { subject } = group;
  switch (subject.kind) {
    case 'chapter':
      return subject.section === null ? (
        texts.findings.outsideChapters
      ) : (
        <span lang="sv">{`${subject.section.id} ${subject.section.title}`}</span>
      );
    case 'insats':
      return <span lang="sv">{subject.heading}</span>;
    case 'rule':
      return <RuleTitle rule={subject.rule} />;
    case 'same':
      return (
        <>
          <RuleTitle rule={subject.example.reviewed.finding.rule} />
          {` ${texts.findings.sameIn(number(findingsInOrder(group.children).length))}`}
        </>
      );
  }
}

function RuleTitle({ rule }: { readonly rule: string }) {
  const { say } = useWords();
  const known = useRule(rule);
  return known === undefined ? rule : say(known.title);
}
