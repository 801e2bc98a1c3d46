import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { WorkbookMemory } from './use-memory';
import { useWords } from './words';

/** Tells where what the workbook remembers could not be used, so that nobody believes it was. */
export function MemoryNotice({ memory: { kind } }: { readonly memory: WorkbookMemory }) {
  const { texts } = useWords();
  if (kind !== 'newer' && kind !== 'damaged') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.memory[kind]}</MessageBarBody>
    </MessageBar>
  );
}
