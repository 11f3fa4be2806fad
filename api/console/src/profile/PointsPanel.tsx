import { useState } from 'react';
import { Points, type PointsQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Empty, Failed, Loading } from '../pieces/states';
import { useRefresh } from '../pieces/useRefresh';
import { useWords, wordFor } from '../words/useWords';

type Account = NonNullable<PointsQuery['customer']>['loyalty'][number];

/** The points of each programme, as of now or of the end of a day, with what made them. */
export function PointsPanel({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const [day, setDay] = useState('');
  const answer = useAnswer(Points, { id, asOf: day === '' ? null : new Date(`${day}T23:59:59.999`).toISOString() });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const accounts = answer.result?.customer?.loyalty;
  return (
    <>
      <label className="check small">
        <span className="muted">{words.points.asOf}</span>
        <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
      </label>
      {answer.problem ? (
        <Failed problem={answer.problem} error={answer.error} again={answer.again} />
      ) : !accounts ? (
        <Loading lines={6} />
      ) : accounts.length === 0 ? (
        <Empty title={words.points.none} />
      ) : (
        accounts.map((account) => <OneAccount key={account.programme} account={account} />)
      )}
    </>
  );
}

function OneAccount({ account }: { account: Account }) {
  const { words, format } = useWords();
  return (
    <>
      <p className="points-head">
        <span className="value-figure">{format.number(account.balance)}</span> <span className="muted">{words.points.balance}</span>
        <span className="row-end">{[account.tier, account.club, account.programme].filter(Boolean).join(' · ')}</span>
      </p>
      <table>
        <tbody>
          {account.entries.map((entry) => (
            <tr key={entry.id}>
              <td className="number muted small">{format.day(entry.at)}</td>
              <td>{entry.reason === null ? '' : wordFor(words.points.reasons, entry.reason)}</td>
              <td className={`end ${entry.points < 0 ? 'against' : 'for'}`}>{`${entry.points > 0 ? '+' : ''}${format.number(entry.points)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
