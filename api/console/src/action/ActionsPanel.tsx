import { Actions, type ActionsQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useRefresh } from '../pieces/useRefresh';
import { useWords, wordFor } from '../words/useWords';
import { OneAction } from './OneAction';
import './action.css';

export type Proposals = NonNullable<NonNullable<ActionsQuery['customer']>['nextBestActions']>;

const SHOWN = 3;

/** What to do next for the customer, why, and what they say to it. */
export function ActionsPanel({ id, revision, channel }: { id: string; revision: number | null; channel: string }) {
  const { words } = useWords();
  const answer = useAnswer(Actions, { id, channel, scene: 'IDLE', first: SHOWN });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const proposals = answer.result?.customer?.nextBestActions;
  const problem = problemAt(answer.error, 'customer', 'nextBestActions');
  if (problem === 'forbidden') {
    return null;
  }
  return (
    <Panel title={words.action.title} className="actions" problem={proposals ? null : problem}>
      {answer.problem ? (
        <Failed problem={answer.problem} again={answer.again} />
      ) : !proposals ? (
        <Loading lines={4} />
      ) : (
        <>
          {proposals.show.length === 0 ? (
            <Empty title={words.action.none} />
          ) : (
            <ol className="action-list">
              {proposals.show.map((action, i) => (
                <OneAction key={action.action} action={action} decision={proposals.decision} isFirst={i === 0} onAnswered={answer.again} />
              ))}
            </ol>
          )}
          <NotProposed proposals={proposals} />
        </>
      )}
    </Panel>
  );
}

function NotProposed({ proposals: { dropped, elsewhere } }: { proposals: Proposals }) {
  const { words } = useWords();
  if (dropped.length + elsewhere.length === 0) {
    return null;
  }
  return (
    <details className="not-proposed">
      <summary>{words.action.notProposed(dropped.length + elsewhere.length)}</summary>
      <ul>
        {elsewhere.map((action) => (
          <li key={action.action}>
            <strong>{action.name}</strong>{' '}
            <span className="muted">{`${action.channels.map((channel) => wordFor(words.channel, channel)).join(', ')} · ${words.because(action.because)}`}</span>
          </li>
        ))}
        {dropped.map((action) => (
          <li key={action.action}>
            <strong>{action.name}</strong>{' '}
            <span className="muted">{`${words.drop[action.stage]} · ${words.because(action.because)} (${action.rule}, ${action.version})`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
