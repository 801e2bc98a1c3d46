import { useTextStyles } from '../shared/styles';
import { useTexts } from '../shared/words';
import { shellTexts } from './texts';

/** The product's version, which support asks for. */
export function VersionLine({ version }: { readonly version: string }) {
  const looks = useTextStyles();
  return <p className={looks.note}>{useTexts(shellTexts).version(version)}</p>;
}
