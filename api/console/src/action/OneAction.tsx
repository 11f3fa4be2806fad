import { useRef } from 'react';
import type { ActionKind } from '../graph/documents';
import { Popup } from '../pieces/Popup';
import { Reasons } from '../pieces/Reasons';
import { useWords } from '../words/useWords';
import type { Proposals } from './ActionsPanel';
import { Answered } from './Answered';
import { factorsOf } from './factors';
import { Respond, type Given } from './Respond';
import { sumUp } from './sumUp';

export type Action = Proposals['show'][number];

const KIND: Record<ActionKind, string> = { OFFER: 'accent', SAVE: 'warn', SERVICE: 'good', PROMPT: '', WIN_BACK: 'accent' };

/** One thing to propose: the sentence to say, why, and what the customer says. Once answered it stays as tall as it was. */
export function OneAction(props: {
  action: Action;
  decision: string;
  isFirst: boolean;
  given: { given: Given; height: number } | null;
  onAnswered: (given: Given, height: number) => void;
  onTakenBack: () => void;
}) {
  const { words } = useWords();
  const item = useRef<HTMLLIElement>(null);
  const { action, given } = props;
  // the chance that everybody has tells nothing of this customer
  const because = action.reasons
    .filter((reason) => reason.points > 0)
    .slice(0, 2)
    .map((reason) => words.because(reason.because))
    .join(' · ');
  const say = <p className="action-say">{action.say}</p>;
  return (
    <li ref={item} className={props.isFirst ? 'action first' : 'action'} style={given ? { minHeight: given.height } : undefined}>
      <div className="row-head">
        <span className={`chip ${KIND[action.kind]}`}>{words.actionKind[action.kind]}</span>
        <strong>{action.name}</strong>
        <span className="muted small">{because}</span>
        <span className="row-end">
          <Why action={action} />
        </span>
      </div>
      {given ? (
        <Answered action={action} given={given.given} onTakenBack={props.onTakenBack}>
          {say}
        </Answered>
      ) : (
        <Respond action={action} decision={props.decision} onAnswered={(answer) => props.onAnswered(answer, item.current?.offsetHeight ?? 0)}>
          {say}
        </Respond>
      )}
    </li>
  );
}

function Why({ action }: { action: Action }) {
  const { words, format } = useWords();
  const factors = factorsOf(action);
  const yuan = (amount: number) => format.money({ amount: Math.round(amount * 100), currency: 'CNY' });
  return (
    <Popup label={`${words.action.why} ${action.name}`} className="quiet" button={words.action.whyShort}>
      <p className="sum-up">{sumUp(words, format, action)}</p>
      <dl className="facts">
        <dt>{words.action.chance}</dt>
        <dd>{format.exactly(factors.chance, 'percent')}</dd>
        <dt>{words.action.context}</dt>
        <dd>× {format.exactly(factors.context)}</dd>
        <dt>{words.action.worth}</dt>
        <dd>× {yuan(factors.worth)}</dd>
        <dt>{words.action.lever}</dt>
        <dd>× {format.exactly(factors.lever)}</dd>
        <dt>{words.action.priority}</dt>
        <dd>
          {factors.isExact ? '=' : '≈'} <strong>{format.exactly(factors.priority)}</strong>
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
