import { useState } from 'react';
import { Case, type CaseQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';
import { Clock } from './Clock';
import { EntryForm, type EntryType } from './EntryForm';
import { HeldTime } from './HeldTime';

type Known = NonNullable<CaseQuery['complaintCase']>;

const TREND = { UP: '↑', FLAT: '→', DOWN: '↓', UNKNOWN: '·' } as const;

/** A complaint with all that helps to answer it. */
export function CaseView({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { words } = useWords();
  const answer = useAnswer(Case, { id });
  const [start, setStart] = useState<{ type: EntryType | null; values: Record<string, string>; at: number }>({ type: null, values: {}, at: 0 });
  const known = answer.result?.complaintCase;
  if (answer.problem) {
    return <Failed problem={answer.problem} error={answer.error} again={answer.again} />;
  }
  if (!known) {
    return answer.result === undefined || answer.asking ? <Loading lines={10} /> : <Empty title={words.desk.noCase} />;
  }
  const problem = (field: string) => problemAt(answer.error, 'complaintCase', field);
  return (
    <div className="case">
      <Head known={known} />
      <Panel title={words.desk.standing} problem={problem('standing')}>
        {known.standing ? <Standing standing={known.standing} /> : <Empty title={words.unknown} />}
      </Panel>
      <Panel title={words.desk.remedies} problem={problem('suggestedRemedies')}>
        <Remedies known={known} onGive={(values) => setStart({ type: 'REMEDY_GIVEN', values, at: start.at + 1 })} />
      </Panel>
      <Panel title={words.desk.entry} className="case-entry">
        <EntryForm
          key={start.at}
          known={known}
          // what is due first: a complaint that nobody judged is judged
          start={{ type: start.type ?? (known.validity === 'UNDECIDED' ? 'JUDGED' : 'STEP_DONE'), values: start.values }}
          onEntered={() => {
            answer.again();
            onChanged();
          }}
        />
      </Panel>
      <Panel title={words.desk.held} className="wide" problem={problem('held')}>
        <HeldTime held={known.held} />
      </Panel>
      <Panel title={words.desk.events} count={known.events.length} className="wide" problem={problem('events')}>
        {known.events.length === 0 ? <Empty title={words.none} /> : <Events events={known.events} />}
      </Panel>
    </div>
  );
}

function Head({ known }: { known: Known }) {
  const { words, format } = useWords();
  return (
    <header className="case-head wide">
      <div className="row-head">
        <h2 className="case-name">{known.record?.name ?? known.id}</h2>
        {known.severity && <span className="chip warn">{words.severity[known.severity]}</span>}
        <span className="chip accent">{words.status[known.status]}</span>
        <span className={`chip ${known.validity === 'JUSTIFIED' ? 'bad' : ''}`}>{words.validity[known.validity]}</span>
        <Clock until={known.promisedUntil} stopped={known.closedAt !== null || known.resolvedAt !== null} />
        {known.pausedFor && <span className="chip">{`${words.desk.paused}: ${wordFor(words.desk.pauses, known.pausedFor)}`}</span>}
      </div>
      <p>
        {known.customer && <Link to={{ screen: 'customer', id: known.customer.id }}>{known.customer.displayName ?? words.screen.customer}</Link>}{' '}
        <span className="muted">
          {[
            `${known.department} · ${known.person}`,
            known.step,
            known.channel && wordFor(words.channel, known.channel),
            format.moment(known.openedAt),
            words.desk.hops(known.hops),
            known.returns > 0 ? words.desk.returns(known.returns) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {known.record?.description && <p>{known.record.description}</p>}
    </header>
  );
}

function Standing({ standing }: { standing: NonNullable<Known['standing']> }) {
  const { words, format } = useWords();
  return (
    <dl className="facts">
      <dt>{words.desk.level}</dt>
      <dd>{wordFor(words.level5, standing.level)}</dd>
      <dt>{words.desk.monthly}</dt>
      <dd>
        <strong>{format.money(standing.monthly)}</strong> <span aria-hidden="true">{TREND[standing.trend]}</span> {words.trend[standing.trend]}
      </dd>
      <dt>{words.desk.former}</dt>
      <dd>{standing.formerCases}</dd>
      <dt>{words.desk.compensation}</dt>
      <dd>{format.money(standing.compensation)}</dd>
      <dt>{words.desk.authority}</dt>
      <dd>
        <strong>{format.money(standing.authority)}</strong> <span className="muted">{words.desk.escalate(standing.escalateTo)}</span>
      </dd>
    </dl>
  );
}

function Remedies({ known, onGive }: { known: Known; onGive: (values: Record<string, string>) => void }) {
  const { words, format } = useWords();
  if (known.suggestedRemedies.length === 0) {
    return <Empty title={known.validity === 'UNDECIDED' ? words.desk.judgeFirst : words.desk.noRemedies} />;
  }
  return (
    <ul className="rows">
      {known.suggestedRemedies.map((suggested) => (
        <li key={suggested.row}>
          <div className="row-head">
            <strong>{suggested.remedy}</strong>
            <span className="row-end">{format.money(suggested.cost)}</span>
          </div>
          <p className="muted small">{words.because(suggested.because)}</p>
          <button type="button" className="button small" onClick={() => onGive({ remedy: suggested.remedy, cost: String(suggested.cost.amount / 100) })}>
            {words.desk.give}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Events({ events }: { events: Known['events'] }) {
  const { words, format } = useWords();
  return (
    <ol className="rows">
      {events.toReversed().map((event) => (
        <li key={event.id}>
          <div className="row-head">
            <strong>{words.caseEvent[event.type]}</strong>
            <span className="muted small">{format.moment(event.at)}</span>
          </div>
          <div className="row-about">
            {[
              [event.department, event.person].filter(Boolean).join(' · '),
              event.step,
              event.reason && wordFor(words.desk.pauses, event.reason),
              event.promiseDate && format.moment(event.promiseDate),
              event.validity && event.validity !== 'UNDECIDED' && words.validity[event.validity],
              event.remedy,
              event.note,
            ]
              .filter((part): part is string => typeof part === 'string' && part !== '')
              .map((part) => (
                <span key={part}>{part}</span>
              ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
