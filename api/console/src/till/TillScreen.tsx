import { useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { Popups, Recognise, type ActionOutcome, type PopupFlag, type Scene, type ShownFragment } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { Respond } from '../action/OneAction';
import { Empty, Failed } from '../pieces/states';
import { useKeys } from '../pieces/useKeys';
import { useLive } from '../pieces/useLive';
import { useWords } from '../words/useWords';
import { keyOf } from './keyOf';
import './till.css';

const FLAG: Record<PopupFlag, string> = {
  TOP_VALUE: 'good',
  OPEN_COMPLAINT: 'warn',
  JUSTIFIED_COMPLAINT: 'bad',
  LATE_BILL: 'warn',
  CONTRACT_ENDS: 'accent',
  HAD_LEFT: 'accent',
};

/** What a till shows: the customer in one line, at most three things to say. A till embeds this page. */
export default function TillScreen({ store, till, scene: first }: { store: string; till: string; scene: Scene }) {
  const { words } = useWords();
  const client = useClient();
  const [scene, setScene] = useState(first);
  const [popup, setPopup] = useState<ShownFragment | null>(null);
  const [given, setGiven] = useState('');
  const [failure, setFailure] = useState<{ problem: Problem; error: CombinedError | undefined } | null>(null);
  const holds = useLive(Popups, { store, till, scene }, ({ popups }) => setPopup(popups), store === '');
  useKeys({ Escape: () => setPopup(null) });

  async function recognise(): Promise<void> {
    const { data, error: problem } = await client.mutation(Recognise, { customer: keyOf(given), store, till, scene });
    setFailure(data?.recognise ? null : { problem: problem ? problemOf(problem) : 'notFound', error: problem });
    if (data?.recognise) {
      setPopup(data.recognise);
      setGiven('');
    }
  }

  if (store === '') {
    return <Empty title={words.till.noStore} />;
  }
  return (
    <div className="till">
      <h1 className="unseen">{words.screen.till}</h1>
      <form
        className="till-form"
        onSubmit={(event) => {
          event.preventDefault();
          void recognise();
        }}
      >
        <label className="field">
          <span>{words.till.who}</span>
          <input autoFocus value={given} onChange={(event) => setGiven(event.target.value)} autoComplete="off" inputMode="text" />
        </label>
        <button type="submit" className="button primary" disabled={given.trim() === ''}>
          {words.till.recognise}
        </button>
        <fieldset className="choice">
          <legend>{words.till.scene}</legend>
          {(['IDLE', 'BUSY'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="scene" checked={scene === one} onChange={() => setScene(one)} />
              <span>{words.till.scenes[one]}</span>
            </label>
          ))}
        </fieldset>
        <p className="muted small">{`${store} · ${words.screen.till} ${till}`}</p>
      </form>
      {!holds && <p className="missing">{words.desk.notLive}</p>}
      {failure && <Failed problem={failure.problem} error={failure.error} />}
      <div aria-live="polite">
        {popup === null ? <Empty title={words.till.waiting} /> : <Shown key={popup.decision} popup={popup} onClose={() => setPopup(null)} />}
      </div>
    </div>
  );
}

function Shown({ popup, onClose }: { popup: ShownFragment; onClose: () => void }) {
  const { words } = useWords();
  const [answered, setAnswered] = useState<Record<string, ActionOutcome>>({});
  return (
    <article className={popup.full ? 'till-popup' : 'till-popup brief'}>
      <header className="row-head">
        <h2 className="till-who">{popup.who}</h2>
        {popup.flags.map((flag) => (
          <span key={flag} className={`chip ${FLAG[flag]}`}>
            {words.flag[flag]}
          </span>
        ))}
        <span className="row-end">
          <button type="button" className="button small" onClick={onClose}>
            {words.close}
          </button>
        </span>
      </header>
      {popup.actions.length === 0 && <Empty title={words.action.none} />}
      <ol className="till-actions">
        {popup.actions.map((action) => {
          const outcome = answered[action.action];
          return (
            <li key={action.action} className="action">
              <div className="row-head">
                <span className="chip accent">{words.actionKind[action.kind]}</span>
                <strong>{action.name}</strong>
              </div>
              <p className="till-say">{action.say}</p>
              {popup.full && action.why.length > 0 && <p className="muted">{action.why.join(' · ')}</p>}
              {popup.full && action.offer?.unclear && <p className="warned">{action.offer.unclear}</p>}
              {outcome ? (
                <p role="status">
                  <span className="chip good">{words.outcome[outcome]}</span>
                </p>
              ) : (
                <Respond action={action} decision={popup.decision} onAnswered={(said) => setAnswered({ ...answered, [action.action]: said })} />
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
