import type { Format } from '../words/format';
import type { Words } from '../words/en';
import type { Action } from './OneAction';

/** Why an action is proposed, in one sentence: what speaks for it, what against, and what may be hoped for. */
export function sumUp(words: Words, format: Format, action: Pick<Action, 'chance' | 'context' | 'worth' | 'reasons'>): string {
  // the first is what everybody says to it; what weighs nothing is history
  const [, ...own] = action.reasons;
  const because = (fits: (points: number) => boolean) => own.filter(({ points }) => fits(points)).map((reason) => words.because(reason.because));
  return words.action.sumUp({
    speaksFor: because((points) => points > 0),
    against: because((points) => points < 0),
    history: because((points) => points === 0),
    isWhatTheyCameFor: action.context > 1,
    chance: format.percent(action.chance),
    worth: format.money({ amount: action.worth, currency: 'CNY' }),
  });
}
