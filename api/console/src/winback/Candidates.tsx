import { Brief, type ClosenessFragment } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Popup } from '../pieces/Popup';
import { Reasons } from '../pieces/Reasons';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';
import type { Candidate } from './WinBackScreen';

/** Those who left, the most promising first. */
export function Candidates({ candidates }: { candidates: Candidate[] }) {
  const { words } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.screen.customer}</th>
          <th scope="col">{words.winBack.left}</th>
          <th scope="col" className="end">
            {words.winBack.secondValue}
          </th>
          <th scope="col" className="end">
            {words.action.chance}
          </th>
          <th scope="col" className="end">
            {words.winBack.expected}
          </th>
          <th scope="col">{words.winBack.inviter}</th>
          <th scope="col">{words.winBack.propose}</th>
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate) => (
          <OneCandidate key={candidate.customer.id} candidate={candidate} />
        ))}
      </tbody>
    </table>
  );
}

function OneCandidate({ candidate: c }: { candidate: Candidate }) {
  const { words, format } = useWords();
  const yuan = (amount: number) => format.money({ amount, currency: 'CNY' }, { whole: true });
  return (
    <tr>
      <th scope="row" className="winback-name">
        <Link to={{ screen: 'customer', id: c.customer.id }}>{c.customer.displayName ?? words.state.masked}</Link>
      </th>
      <td>
        {format.day(c.left)}
        {c.reason && <span className="muted">{` · ${wordFor(words.reasonOfEnd, c.reason)}`}</span>}
      </td>
      <td className="end">{yuan(c.secondValue)}</td>
      <td className="end">
        {format.percent(c.chance)}
        <Popup label={`${words.action.reasons}: ${c.customer.displayName ?? ''}`} className="quiet" button="…">
          <Reasons reasons={c.reasons} />
        </Popup>
      </td>
      <td className="end">
        <strong>{yuan(c.expected)}</strong>
      </td>
      <td>{c.inviter ? <Ties inviter={c.inviter} ties={c.ties} /> : <span className="muted">{words.none}</span>}</td>
      <td>
        <strong>{c.propose.name}</strong>
        <p>{c.propose.say}</p>
        {c.offered[0] && (
          <p className="muted small">{`${words.winBack.before}: ${c.offered[0].campaign}, ${wordFor(words.outcomeWord, c.offered[0].outcome)}, ${format.day(c.offered[0].at)}`}</p>
        )}
      </td>
    </tr>
  );
}

function Ties({ inviter, ties }: { inviter: ClosenessFragment; ties: ClosenessFragment[] }) {
  const { words, format } = useWords();
  return (
    <>
      <Named id={inviter.member} />
      <Popup label={words.winBack.ties} className="quiet" button="…">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.winBack.member}</th>
              <th scope="col">{words.winBack.calls}</th>
              <th scope="col">{words.winBack.days}</th>
              <th scope="col">{words.winBack.last}</th>
            </tr>
          </thead>
          <tbody>
            {ties.map((tie) => (
              <tr key={tie.member}>
                <th scope="row">
                  <Named id={tie.member} />
                </th>
                <td>{`${tie.out} ↗ ${tie.in} ↘`}</td>
                <td>{tie.days}</td>
                <td>{format.day(tie.last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Popup>
    </>
  );
}

function Named({ id }: { id: string }) {
  const { words } = useWords();
  const answer = useAnswer(Brief, { id }, { policy: 'cache-first' });
  return <Link to={{ screen: 'customer', id }}>{answer.result?.customer?.displayName ?? words.screen.customer}</Link>;
}
