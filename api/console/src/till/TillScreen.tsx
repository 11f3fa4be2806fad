import { useEffect, useEffectEvent, useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { Popups, Recognise, type ActionOutcome, type CustomerKey, type Scene, type ShownFragment } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { Answered } from '../action/Answered';
import { Respond, type Given } from '../action/Respond';
import { Empty, Failed, NotLive } from '../pieces/states';
import { useKeys } from '../pieces/useKeys';
import { useLive } from '../pieces/useLive';
import type { FromHost, Host } from '../session/host';
import { useWords, wordFor } from '../words/useWords';
import { keyOf } from './keyOf';
import { Sales } from './Sales';
import '../action/action.css';
import './till.css';

const FLAG: Record<string, string> = {
  EXPECTED: 'good',
  TOP_VALUE: 'good',
  OPEN_COMPLAINT: 'warn',
  JUSTIFIED_COMPLAINT: 'bad',
  LATE_BILL: 'warn',
  CONTRACT_ENDS: 'accent',
  HAD_LEFT: 'accent',
};

/** What a till shows: the customer in one line, at most three things to say. A till embeds this page. */
export default function TillScreen({ store, till, scene: first, host }: { store: string; till: string; scene: Scene; host: Host | null }) {
  const { words } = useWords();
  const client = useClient();
  const [scene, setScene] = useState(first);
  const [popup, setPopup] = useState<ShownFragment | null>(null);
  const [given, setGiven] = useState('');
  const [failure, setFailure] = useState<{ problem: Problem; error: CombinedError | undefined } | null>(null);
  const holds = useLive(Popups, { store, till, scene }, ({ popups }) => setPopup(popups), { pause: store === '' });
  useKeys({ Escape: () => close() });

  function close(): void {
    setPopup(null);
    host?.tell({ c360: 'closed' });
  }

  async function recognise(customer: CustomerKey): Promise<void> {
    const { data, error: problem } = await client.mutation(Recognise, { customer, store, till, scene });
    setFailure(data?.recognise ? null : { problem: problem ? problemOf(problem) : 'notFound', error: problem });
    if (data?.recognise) {
      setPopup(data.recognise);
      setGiven('');
    }
  }

  const hear = useEffectEvent((said: FromHost) => {
    if (said.c360 === 'recognise') {
      void recognise(said.customer);
    } else if (said.c360 === 'scene') {
      setScene(said.busy ? 'BUSY' : 'IDLE');
    }
  });
  useEffect(() => {
    const end = host?.listen(hear);
    host?.tell({ c360: 'ready' });
    return end;
  }, [host]);
  useEffect(() => {
    if (popup !== null) {
      host?.tell({ c360: 'shown', decision: popup.decision, actions: popup.actions.length, height: document.querySelector('.till')?.scrollHeight ?? 0 });
    }
  }, [host, popup]);

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
          void recognise(keyOf(given));
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
      {!holds && <NotLive />}
      {failure && <Failed problem={failure.problem} error={failure.error} />}
      <div aria-live="polite">
        {popup === null ? <Empty title={words.till.waiting} /> : <Shown
            key={popup.decision}
            popup={popup}
            onClose={close}
            onAnswered={(action, outcome) => host?.tell({ c360: 'answered', decision: popup.decision, action, outcome })}
            onTakenBack={(action) => host?.tell({ c360: 'taken-back', decision: popup.decision, action })}
          />}
      </div>
      <Sales store={store} customer={popup?.customer ?? null} />
    </div>
  );
}

function Shown(props: { popup: ShownFragment; onClose: () => void; onAnswered: (action: string, outcome: ActionOutcome) => void; onTakenBack: (action: string) => void }) {
  const { words } = useWords();
  const { popup, onClose } = props;
  const [answered, setAnswered] = useState<Record<string, Given | undefined>>({});

  function answer(action: string, given: Given): void {
    setAnswered({ ...answered, [action]: given });
    props.onAnswered(action, given.outcome);
  }

  function takeBack(action: string): void {
    setAnswered({ ...answered, [action]: undefined });
    props.onTakenBack(action);
  }

  return (
    <article className={popup.full ? 'till-popup' : 'till-popup brief'}>
      <header className="row-head">
        <h2 className="till-who">{popup.who}</h2>
        {popup.flags.map((flag) => (
          <span key={flag} className={`chip ${FLAG[flag] ?? ''}`}>
            {wordFor(words.flag, flag)}
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
          const given = answered[action.action];
          return (
            <li key={action.action} className="action">
              <div className="row-head">
                <span className="chip accent">{words.actionKind[action.kind]}</span>
                <strong>{action.name}</strong>
                {popup.full && <span className="muted small">{action.why.map((why) => words.because(why)).join(' · ')}</span>}
              </div>
              {popup.full && action.offer?.unclear && <p className="warned">{action.offer.unclear}</p>}
              {given ? (
                <Answered action={action} given={given} onTakenBack={() => takeBack(action.action)}>
                  <p className="till-say">{action.say}</p>
                </Answered>
              ) : (
                <Respond action={action} decision={popup.decision} onAnswered={(said) => answer(action.action, said)}>
                  <p className="till-say">{action.say}</p>
                </Respond>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
