import { useState, type ReactNode } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { RespondToAction, type ActionKind, type ActionOutcome } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { Popup } from '../pieces/Popup';
import { Reasons } from '../pieces/Reasons';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';
import type { Proposals } from './ActionsPanel';

type Action = Proposals['show'][number];

const KIND: Record<ActionKind, string> = { OFFER: 'accent', SAVE: 'warn', SERVICE: 'good', PROMPT: '', WIN_BACK: 'accent' };

/** One thing to propose: the sentence to say, why, and what the customer says. */
export function OneAction(props: { action: Action; decision: string; isFirst: boolean; onAnswered: () => void }) {
  const { words } = useWords();
  const { action } = props;
  // the chance that everybody has tells nothing of this customer
  const because = action.reasons
    .filter((reason) => reason.points > 0)
    .slice(0, 2)
    .map((reason) => words.because(reason.because))
    .join(' · ');
  return (
    <li className={props.isFirst ? 'action first' : 'action'}>
      <div className="row-head">
        <span className={`chip ${KIND[action.kind]}`}>{words.actionKind[action.kind]}</span>
        <strong>{action.name}</strong>
        <span className="muted small">{because}</span>
        <span className="row-end">
          <Why action={action} />
        </span>
      </div>
      <Respond action={action} decision={props.decision} onAnswered={props.onAnswered}>
        <p className="action-say">{action.say}</p>
      </Respond>
    </li>
  );
}

function Why({ action }: { action: Action }) {
  const { words, format } = useWords();
  const worth = format.money({ amount: action.worth, currency: 'CNY' });
  return (
    <Popup label={`${words.action.why} ${action.name}`} className="quiet" button={words.action.whyShort}>
      <dl className="facts">
        <dt>{words.action.chance}</dt>
        <dd>{format.percent(action.chance)}</dd>
        <dt>{words.action.context}</dt>
        <dd>× {format.number(action.context)}</dd>
        <dt>{words.action.worth}</dt>
        <dd>× {worth}</dd>
        <dt>{words.action.lever}</dt>
        <dd>× {format.number(action.lever)}</dd>
        <dt>{words.action.priority}</dt>
        <dd>
          <strong>{format.number(action.priority / 100)}</strong>
        </dd>
      </dl>
      <h3>{words.action.reasons}</h3>
      <Reasons reasons={action.reasons} />
      {action.offer && (
        <>
          <h3>{words.action.terms}</h3>
          <p>{action.offer.terms}</p>
          {action.offer.unclear && <p className="warned">{action.offer.unclear}</p>}
        </>
      )}
    </Popup>
  );
}

/** Accept, later, refuse; a refusal says why. */
export function Respond(props: {
  action: { action: string; name: string };
  decision: string;
  onAnswered: (outcome: ActionOutcome) => void;
  children?: ReactNode;
}) {
  const { words } = useWords();
  const client = useClient();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CombinedError | null>(null);

  async function respond(outcome: ActionOutcome): Promise<void> {
    setBusy(true);
    const answer = await client.mutation(RespondToAction, {
      decision: props.decision,
      action: props.action.action,
      outcome,
      reason: outcome === 'REFUSED' ? reason.trim() : null,
    });
    setBusy(false);
    setError(answer.error ?? null);
    if (answer.data?.respondToAction) {
      setRefusing(false);
      props.onAnswered(outcome);
    }
  }

  return (
    <>
      <div className="row-foot">
        <div>{props.children}</div>
        <div className="buttons" role="group" aria-label={`${words.action.answer} ${props.action.name}`}>
          <button type="button" className="button small primary" disabled={busy} onClick={() => void respond('ACCEPTED')}>
            {words.action.accept}
          </button>
          <button type="button" className="button small" disabled={busy} onClick={() => void respond('LATER')}>
            {words.action.later}
          </button>
          <button type="button" className="button small" disabled={busy} aria-expanded={refusing} onClick={() => setRefusing(!refusing)}>
            {words.action.refuse}
          </button>
        </div>
      </div>
      {refusing && (
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            void respond('REFUSED');
          }}
        >
          <label className="field">
            <span>{words.action.refuseWhy}</span>
            <input required autoFocus maxLength={500} list="refusals" value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <datalist id="refusals">
            {words.action.refusals.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
          <button type="submit" className="button small primary" disabled={busy || reason.trim() === ''}>
            {words.action.refuse}
          </button>
        </form>
      )}
      {error && <Failed problem={problemOf(error)} error={error} />}
    </>
  );
}
