import { useState } from 'react';
import { useClient } from 'urql';
import { RevertMerge, Story as StoryQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { problemOf, type Problem } from '../graph/problem';
import { Empty, Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';

const SHORT = 8;

/** How the records of a customer came together, what happened to it since, and the way back. */
export function Story({ customer, title, onChanged }: { customer: string; title: string; onChanged: () => void }) {
  const { words, format } = useWords();
  const answer = useAnswer(StoryQuery, { customer });
  const [reverting, setReverting] = useState<string | null>(null);
  if (answer.problem) {
    return <Failed problem={answer.problem} again={answer.again} />;
  }
  if (answer.result === undefined) {
    return <Loading />;
  }
  const steps = answer.result.how ?? [];
  const events = answer.result.identityHistory ?? [];
  return (
    <div className="story">
      <h3>{title}</h3>
      {steps.length === 0 ? (
        <Empty title={words.steward.oneRecord} />
      ) : (
        <ol className="steps">
          {steps.map((step, i) => (
            <li key={i}>
              <span className="chip">{words.cause[step.cause]}</span> {words.steward.step(step.left, step.leftSize, step.right, step.rightSize)}
              {step.cause !== 'ASSERTED' && <span className="muted"> {words.steward.ofBits(format.number(step.bits))}</span>}
            </li>
          ))}
        </ol>
      )}
      {events.length > 0 && (
        <ol className="steps">
          {events.map((event, i) => (
            <li key={i}>
              <span className="muted">{format.moment(event.at)}</span> {words.event[event.what]} {event.record ?? event.other.slice(0, SHORT)}
              {event.what === 'MERGED' && (
                <>
                  {' '}
                  <button type="button" className="button small" onClick={() => setReverting(event.customer + '>' + event.other)}>
                    {words.steward.revert}
                  </button>
                  {reverting === event.customer + '>' + event.other && (
                    <Revert
                      former={event.customer}
                      into={event.other}
                      onDone={() => {
                        setReverting(null);
                        answer.again();
                        onChanged();
                      }}
                    />
                  )}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function Revert({ former, into, onDone }: { former: string; into: string; onDone: () => void }) {
  const { words } = useWords();
  const client = useClient();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <form
      className="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        void client.mutation(RevertMerge, { former, into, reason }).then(({ data, error }) => {
          setProblem(error ? problemOf(error) : null);
          if (data?.effect) {
            onDone();
          }
        });
      }}
    >
      <label className="field">
        <span>{words.steward.reason}</span>
        <input required autoFocus maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <button type="submit" className="button primary" disabled={reason.trim() === ''}>
        {words.steward.revertNow}
      </button>
      {problem && <Failed problem={problem} />}
    </form>
  );
}
