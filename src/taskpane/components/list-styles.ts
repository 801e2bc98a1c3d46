import { makeStyles } from '@fluentui/react-components';

/** A list without bullets and indent. */
export const useListStyles = makeStyles({
  root: { margin: 0, paddingTop: 0, paddingRight: 0, paddingLeft: 0, listStyleType: 'none' },
});
