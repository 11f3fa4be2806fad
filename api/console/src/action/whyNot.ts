import type { NotProposedFragment } from '../graph/documents';
import type { Words } from '../words/en';

type Why = Pick<NotProposedFragment, 'because' | 'unmet'>;

/** Why an action is not proposed, as one would say it. */
export function whyNot(words: Words, { because, unmet }: Why): string {
  if (unmet === null) {
    return words.whyNot(because);
  }
  const fitting = words.fitting[unmet.trait];
  if (unmet.oneOf.length > 0) {
    return words.onlyFor(unmet.oneOf.map((value) => fitting?.[value] ?? `${unmet.trait} ${value}`));
  }
  return words.onlyWith(words.measured[unmet.trait] ?? unmet.trait, unmet.least ?? null, unmet.most ?? null);
}
