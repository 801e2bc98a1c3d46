import { VisuallyHidden } from './VisuallyHidden';

/** Reads `message` aloud when it changes. Must stand in the page before there is anything to say. */
export function LiveStatus({ message }: { readonly message: string }) {
  return (
    <div role="status">
      <VisuallyHidden>{message}</VisuallyHidden>
    </div>
  );
}
