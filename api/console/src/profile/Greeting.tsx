import { Greeting as GreetingQuery, type GreetingKind } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { useRefresh } from '../pieces/useRefresh';
import { useWords } from '../words/useWords';

const TONE: Record<GreetingKind, string> = {
  OPEN_COMPLAINT: 'bad',
  DO_NOT_CONTACT: 'bad',
  WIN_BACK: 'warn',
  CONTRACT_ENDING: 'warn',
  VIP: 'good',
  ENTERPRISE: 'accent',
  ANNIVERSARY: 'accent',
};

/** What to bear in mind, the most pressing first. */
export function Greeting({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const answer = useAnswer(GreetingQuery, { id });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const flags = answer.result?.customer?.greeting ?? [];
  return (
    <ul className="flags" aria-label={words.profile.flags}>
      {flags.map((flag) => (
        <li key={flag.kind + flag.because} className={`chip ${TONE[flag.kind]}`} title={words.because(flag.reason)}>
          {words.greeting[flag.kind]}
          {flag.kind === 'VIP' && <span>: {words.because(flag.reason)}</span>}
        </li>
      ))}
    </ul>
  );
}
