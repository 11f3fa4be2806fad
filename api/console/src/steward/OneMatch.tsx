import { Brief, type PossibleMatchesQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Link } from '../shell/Link';
import { useWords } from '../words/useWords';
import { recordWord } from './recordWord';

export type Match = NonNullable<PossibleMatchesQuery['possibleMatches']>[number];

/** Two customers that may be one. */
export function OneMatch({ match, chosen }: { match: Match; chosen: boolean }) {
  const { words, format } = useWords();
  return (
    <Link to={{ screen: 'steward', a: match.a, b: match.b }} className="match" aria-current={chosen ? 'true' : undefined}>
      <span className="match-names">
        <Named id={match.a} record={match.left} /> ↔ <Named id={match.b} record={match.right} />
      </span>
      <span className="row-about">
        <span>{words.doubt[match.reason]}</span>
        <span>{words.steward.ofBits(format.number(match.bits))}</span>
      </span>
    </Link>
  );
}

function Named({ id, record }: { id: string; record: string }) {
  const { words } = useWords();
  const answer = useAnswer(Brief, { id }, { policy: 'cache-first' });
  return <>{answer.result?.customer?.displayName ?? recordWord(words, record)}</>;
}
