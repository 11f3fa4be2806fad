import type { CaseQuery } from '../graph/documents';
import { useWords } from '../words/useWords';

type Held = NonNullable<CaseQuery['complaintCase']>['held'];

/** Who had the case for how long; the bars add up to its length. */
export function HeldTime({ held }: { held: Held }) {
  const { words, format } = useWords();
  const whole = held.reduce((sum, part) => sum + part.heldSeconds, 0) || 1;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.desk.who}</th>
          <th scope="col">{words.desk.had}</th>
          <th scope="col">{words.desk.idle}</th>
          <th scope="col">{words.desk.overTime}</th>
          <th scope="col">
            <span className="unseen">{words.desk.share}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {held.map((part) => (
          <tr key={part.department + part.person}>
            <th scope="row">
              {part.department} · {part.person}
            </th>
            <td>{format.length(part.heldSeconds * 1000)}</td>
            <td>{format.length(part.idleSeconds * 1000)}</td>
            <td className={part.overSeconds + part.lateSeconds > 0 ? 'late' : ''}>{part.overSeconds > 0 ? format.length(part.overSeconds * 1000) : '—'}</td>
            <td className="share">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(part.heldSeconds / whole) * 100} height="8" className={part.overSeconds > 0 ? 'bar-against' : 'bar-total'} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
