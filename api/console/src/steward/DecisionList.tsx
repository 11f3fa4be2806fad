import { useState } from 'react';
import { useClient } from 'urql';
import { Decisions, RevokeDecision, type DecisionsQuery } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Empty, Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';

type Decision = NonNullable<DecisionsQuery['identityDecisions']>[number];

/** What stewards decided, newest first; what holds can be taken back. */
export function DecisionList() {
  const { words } = useWords();
  const [activeOnly, setActiveOnly] = useState(true);
  const answer = useAnswer(Decisions, { activeOnly, first: 100 });
  const decisions = answer.result?.identityDecisions ?? [];
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={activeOnly} onChange={(event) => setActiveOnly(event.target.checked)} />
        <span>{words.steward.activeOnly}</span>
      </label>
      {answer.problem ? (
        <Failed problem={answer.problem} again={answer.again} />
      ) : answer.result === undefined ? (
        <Loading />
      ) : decisions.length === 0 ? (
        <Empty title={words.steward.noDecisions} />
      ) : (
        <ul className="rows">
          {decisions.map((decision) => (
            <OneDecision key={decision.id} decision={decision} onEnded={answer.again} />
          ))}
        </ul>
      )}
    </>
  );
}

function OneDecision({ decision: d, onEnded }: { decision: Decision; onEnded: () => void }) {
  const { words, format } = useWords();
  const client = useClient();
  const [ending, setEnding] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <li>
      <div className="row-head">
        <span className="chip accent">{words.decision[d.kind]}</span>
        <strong>{d.left.join(', ')}</strong>
        {d.right.length > 0 && <strong>↔ {d.right.join(', ')}</strong>}
        {d.endedAt === null && (
          <span className="row-end">
            <button type="button" className="button small" aria-expanded={ending} onClick={() => setEnding(!ending)}>
              {words.steward.revoke}
            </button>
          </span>
        )}
      </div>
      <p>{d.reason}</p>
      <div className="row-about">
        <span>{d.author}</span>
        <span>{format.moment(d.at)}</span>
        {d.expires && (
          <span>
            {words.profile.until} {format.day(d.expires)}
          </span>
        )}
        {d.endedAt && (
          <span>
            {words.profile.ended} {format.moment(d.endedAt)} {d.endedBy} {d.endedBecause}
          </span>
        )}
      </div>
      {ending && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void client.mutation(RevokeDecision, { id: d.id, reason }).then(({ data, error }) => {
              setProblem(error ? problemOf(error) : null);
              if (data?.effect) {
                onEnded();
              }
            });
          }}
        >
          <label className="field">
            <span>{words.steward.reason}</span>
            <input required autoFocus maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <button type="submit" className="button primary" disabled={reason.trim() === ''}>
            {words.steward.revokeNow}
          </button>
          {problem && <Failed problem={problem} />}
        </form>
      )}
    </li>
  );
}
