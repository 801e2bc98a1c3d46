import { Button, mergeClasses, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { makeLooks } from './styles';

const useStyles = makeLooks({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { alignItems: 'center' },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover },
});

interface DropZoneProps {
  /** What the choice of files is called. */
  readonly name: string;
  /** What the button says, where that is another thing. */
  readonly label?: string;
  readonly hint: string;
  readonly isPrimary: boolean;
  readonly isBusy?: boolean;
  readonly takesSeveral?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children?: ReactNode;
}

/** Where workbook files are chosen by a button, or dropped. */
export function DropZone({ name, label = name, hint, onFiles, children, ...props }: DropZoneProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent): void => {
    over(false)(event);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        multiple={props.takesSeveral === true}
        hidden
        aria-label={name}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same file can be chosen again when it has been mended.
          target.value = '';
        }}
      />
      <div className={mergeClasses(styles.buttons, styles.line)}>
        <Button
          size="small"
          appearance={props.isPrimary ? 'primary' : 'secondary'}
          disabledFocusable={props.isBusy === true}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <span className={styles.note}>{hint}</span>
      </div>
      {children}
    </div>
  );
}
