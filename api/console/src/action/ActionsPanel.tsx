import { useState } from 'react';
import { Actions, type ActionsQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useRefresh } from '../pieces/useRefresh';
import { useWords, wordFor } from '../words/useWords';
import { inPlace, type Held } from './inPlace';
import { OneAction, type Action } from './OneAction';
import type { Given } from './Respond';
import { whyNot } from './whyNot';
import './action.css';

export type Proposals = NonNullable<NonNullable<ActionsQuery['customer']>['nextBestActions']>;

const SHOWN = 3;

/** What was answered; what was taken back stays where it stood until another decision than the one shown is there. */
type Answer = Held<Action> & { given: Given; height: number; takenBackAt: string | null };

/** What to do next for the customer, why, and what they say to it. */
export function ActionsPanel({ id, revision, channel }: { id: string; revision: number | null; channel: string }) {
  const { words } = useWords();
  const [answers, setAnswers] = useState<Answer[]>([]);
  const [takenBack, setTakenBack] = useState('');
  const answer = useAnswer(Actions, { id, channel, scene: 'IDLE', first: SHOWN });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const proposals = answer.result?.customer?.nextBestActions;
  const problem = problemAt(answer.error, 'customer', 'nextBestActions');
  const held = answers.filter(({ takenBackAt }) => takenBackAt === null || takenBackAt === proposals?.decision);
  const listed = inPlace(proposals?.show ?? [], held);

  function keep(given: Answer): void {
    setTakenBack('');
    setAnswers([...held.filter((one) => one.action.action !== given.action.action), given]);
    answer.again();
  }

  function forget(action: Action): void {
    setTakenBack(words.action.takenBack(action.name));
    setAnswers(held.map((one) => (one.action.action === action.action ? { ...one, takenBackAt: proposals?.decision ?? '' } : one)));
    answer.again();
  }

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
          <p role="status" className={takenBack === '' ? 'unseen' : 'muted small'}>
            {takenBack}
          </p>
          {listed.length === 0 ? (
            <Empty title={words.action.none} />
          ) : (
            <ol className="action-list">
              {listed.map((action, place) => {
                const given = held.find((one) => one.action.action === action.action && one.takenBackAt === null) ?? null;
                return (
                  <OneAction
                    key={action.action}
                    action={action}
                    decision={proposals.decision}
                    isFirst={place === 0}
                    given={given}
                    onAnswered={(said, height) => keep({ place, action, given: said, height, takenBackAt: null })}
                    onTakenBack={() => forget(action)}
                  />
                );
              })}
            </ol>
          )}
          <NotProposed proposals={proposals} />
        </>
      )}
    </Panel>
  );
}

function NotProposed({ proposals: { dropped, elsewhere } }: { proposals: Proposals }) {
  const { words, format } = useWords();
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
            <span className="muted">{`${action.channels.map((channel) => wordFor(words.channel, channel)).join(', ')} · ${words.whyNot(action.because)}`}</span>
          </li>
        ))}
        {dropped.map((action) => (
          <li key={action.action}>
            <strong>{action.name}</strong>{' '}
            <span className="muted" title={`${words.drop[action.stage]} · ${action.rule} · ${action.version}`}>
              {whyNot(words, action)} {action.until && words.action.againFrom(format.day(action.until))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
