import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import type { ViewDefinition } from '../shared/view';
import { useTexts, useWords } from '../shared/words';
import { shellTexts } from './texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minWidth: 0,
    overflow: 'hidden',
    marginBottom: tokens.spacingVerticalXS,
  },
  tabs: { flexWrap: 'nowrap' },
  tab: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  more: { flexShrink: 0 },
  // The rows of a list lie on layers of their own.
  menu: { zIndex: 1 },
  button: { minWidth: 'auto', minHeight: '24px', padding: `0 ${tokens.spacingHorizontalXS}` },
});

export const PANEL = 'view';
export const tabId = (view: string): string => `tab-${view}`;

interface PaneTabsProps {
  /** Those that there are. */
  readonly views: readonly ViewDefinition[];
  readonly view: ViewDefinition;
  readonly onView: (view: string) => void;
}

/** The ways between the views, in one row: tabs as far as there is room, the others in a menu. */
export function PaneTabs({ views, view, onView }: PaneTabsProps) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Overflow padding={0} minimumVisible={1}>
      <div className={styles.bar}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={view.id}
          onTabSelect={(_, { value }) => onView(String(value))}
        >
          {views.map(({ id, label, icon }) => (
            <OverflowItem key={id} id={id} priority={id === view.id ? 1 : 0}>
              <Tab
                id={tabId(id)}
                value={id}
                className={styles.tab}
                aria-controls={id === view.id ? PANEL : undefined}
                {...(icon === undefined ? {} : { icon, 'aria-label': say(label) })}
              >
                {icon === undefined ? say(label) : null}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews views={views} onView={onView} />
      </div>
    </Overflow>
  );
}

/** The views whose tabs there is no room for. */
function MoreViews({ views, onView }: Pick<PaneTabsProps, 'views' | 'onView'>) {
  const styles = useStyles();
  const { more } = useTexts(shellTexts);
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} className={styles.more}>
      {/* Within the page's own landmark, and beside the row, which clips. */}
      <Menu inline positioning={{ strategy: 'fixed', align: 'end', autoSize: 'height' }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" appearance="subtle" className={styles.button}>
            {more}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {views.map((view) => (
              <MoreItem key={view.id} view={view} onView={onView} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

interface MoreItemProps extends Pick<PaneTabsProps, 'onView'> {
  readonly view: ViewDefinition;
}

function MoreItem({ view: { id, label }, onView }: MoreItemProps) {
  const { say } = useWords();
  const hasTab = useIsOverflowItemVisible(id);
  return hasTab ? null : <MenuItem onClick={() => onView(id)}>{say(label)}</MenuItem>;
}
