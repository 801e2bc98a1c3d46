import { useMemo } from 'react';
import { usePane } from '../shared/pane';
import { HelpView } from './HelpView';
import { Keys } from './Keys';
import { Templates } from './Templates';

/** The help within the pane, at the rule that somebody asked about. */
export default function HelpPage() {
  const { rules, at } = usePane();
  const told = useMemo(() => [...rules.values()], [rules]);
  return <HelpView rules={told} focus={at === null ? null : { kind: 'rule', id: at }} more={<More />} />;
}

/** What is told besides rules and functions. */
const More = () => (
  <>
    <Templates />
    <Keys />
  </>
);
