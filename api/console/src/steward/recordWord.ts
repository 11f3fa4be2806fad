import { readable } from '../words/number';
import { wordFor } from '../words/useWords';
import type { Words } from '../words/en';

/** A record without a name, for people: the number alone where a number is all there is, else source and key. */
export function recordWord(words: Words, record: string): string {
  const bare = /^identifier\/(\w+):(.+)$/.exec(record);
  if (bare !== null) {
    return `${wordFor(words.feature, bare[1] ?? '')} ${readable(bare[2] ?? '')}`;
  }
  const [source = '', ...key] = record.split('/');
  return `${wordFor(words.source, source)} ${key.join('/')}`;
}
