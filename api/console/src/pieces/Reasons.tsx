import { useWords } from '../words/useWords';

/** What speaks for and against, in points. */
export function Reasons({ reasons }: { reasons: readonly { because: string; points: number }[] }) {
  const { words, format } = useWords();
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.because}>
          <span className={reason.points < 0 ? 'against' : 'for'}>
            {reason.points > 0 ? '+' : ''}
            {format.number(reason.points)}
          </span>{' '}
          {words.because(reason.because)}
        </li>
      ))}
    </ul>
  );
}
