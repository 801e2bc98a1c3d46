import type { Request } from './request';
import { strict } from './strict';
import { notLoaded } from './strict-proxy';

/** What a method answers with: a value that can be read once a sync has come to it. */
export function createResult<T>(
  request: Request,
  member: string,
  read: () => T,
): OfficeExtension.ClientResult<T> {
  let answer: { readonly value: T } | null = null;
  request.enqueue(() => {
    answer = { value: read() };
    request.weigh(answer.value);
  });
  const result = {
    get value(): T {
      if (answer === null) throw notLoaded(member, 'value');
      return answer.value;
    },
  };
  return strict(member, result);
}
