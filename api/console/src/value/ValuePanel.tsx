import { Value, type LifecycleStage, type TrendDirection, type ValueBand, type ValueQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Popup } from '../pieces/Popup';
import { Failed, Loading } from '../pieces/states';
import { useRefresh } from '../pieces/useRefresh';
import { useWords } from '../words/useWords';
import { addUp } from './addUp';
import { curveOf } from './curve';
import './value.css';

type Known = NonNullable<ValueQuery['customer']>;
type CustomerValue = NonNullable<Known['value']>;
type Lifecycle = NonNullable<Known['lifecycle']>;

const WIDTH = 240;
const HEIGHT = 56;
const CURRENCY = 'CNY';
const BAND: Record<ValueBand, string> = { TOP: 'good', MIDDLE: '', BOTTOM: 'warn' };
const ARROW: Record<TrendDirection, string> = { UP: '↑', FLAT: '→', DOWN: '↓', UNKNOWN: '·' };
const STAGE: Partial<Record<LifecycleStage, string>> = {
  GROWING: 'good',
  NEW: 'accent',
  RETURNED: 'accent',
  RENEWING: 'warn',
  DECLINING: 'bad',
  SILENT: 'warn',
  LEFT: 'bad',
};

/** What the customer is worth and where they stand, with the line that leads there. */
export function ValuePanel({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const answer = useAnswer(Value, { id });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const customer = answer.result?.customer;
  const problem = problemAt(answer.error, 'customer', 'value') ?? problemAt(answer.error, 'customer', 'lifecycle');
  if (problem === 'forbidden' && !customer?.value && !customer?.lifecycle) {
    return null;
  }
  return (
    <Panel title={words.value.title} problem={customer?.value ? null : problem}>
      {answer.problem ? (
        <Failed problem={answer.problem} again={answer.again} />
      ) : !customer ? (
        <Loading lines={3} />
      ) : (
        <div className="value">
          {customer.value && <Worth value={customer.value} />}
          {customer.lifecycle && <Stage lifecycle={customer.lifecycle} />}
        </div>
      )}
    </Panel>
  );
}

function Worth({ value }: { value: CustomerValue }) {
  const { words, format } = useWords();
  const yuan = (amount: number) => format.money({ amount: amount * 100, currency: CURRENCY }, { whole: true });
  const { trend, lifetime } = value;
  const driven = lifetime.parts.filter((part) => part.amount !== 0);
  const parts = addUp(driven.map((part) => part.amount));
  const [toDate = 0, potential = 0] = addUp([lifetime.toDate, lifetime.potential]);
  return (
    <>
      <div className="value-now">
        <span className="value-figure">{yuan(Math.round(value.monthly / 100))}</span> <span className="muted small">{words.value.aMonth(value.monthlyOf)}</span>
        <Popup label={words.value.howMonthly} className="quiet" button="…">
          <p>{words.value.monthlyIs(value.monthlyOf)}</p>
          <p>{words.value.bandIs}</p>
        </Popup>
        <div>
          <span className={`chip ${BAND[value.band]}`}>{words.band[value.band]}</span>{' '}
          <span className={`trend-${trend.direction.toLowerCase()}`} title={trend.test}>
            <span aria-hidden="true">{ARROW[trend.direction]}</span> {words.trend[trend.direction]}
          </span>
        </div>
      </div>
      <Line value={value} />
      <div className="value-life">
        <span className="muted small">{words.value.lifetime}</span>
        <span>
          <strong>{yuan(toDate + potential)}</strong>
          <Popup label={words.value.parts} className="quiet" button="…">
            <p>{words.value.lifetimeIs(Math.round(value.horizonMonths / 12))}</p>
            <dl className="facts">
              <dt>{words.value.toDate}</dt>
              <dd className="end">{yuan(toDate)}</dd>
              <dt>{words.value.potential}</dt>
              <dd className="end">{yuan(potential)}</dd>
              <dt>{words.value.total}</dt>
              <dd className="end">= {yuan(toDate + potential)}</dd>
            </dl>
            <h3>{words.value.byDriver}</h3>
            <dl className="facts">
              {driven.map((part, i) => (
                <div key={part.driver} className="pair-of">
                  <dt>
                    {part.number} {words.driver[part.driver]}
                  </dt>
                  <dd className="end">{yuan(parts[i] ?? 0)}</dd>
                </div>
              ))}
              <dt>{words.value.total}</dt>
              <dd className="end">= {yuan(toDate + potential)}</dd>
            </dl>
            <dl className="facts">
              <dt>{words.value.stays}</dt>
              <dd className="end">{format.percent(value.stays)}</dd>
              <dt>{words.value.test}</dt>
              <dd>
                {trend.test} (z {format.number(trend.z)}, n {trend.values})
              </dd>
              <dt>{words.value.policy}</dt>
              <dd>{value.policy}</dd>
            </dl>
          </Popup>
        </span>
      </div>
    </>
  );
}

/** What the trend is computed from: full months, since something was charged first. */
function Line({ value }: { value: CustomerValue }) {
  const { words, format } = useWords();
  const full = value.months.filter((month) => month.month < value.asOf.slice(0, 7));
  const months = full.slice(Math.max(0, full.findIndex((month) => month.charged !== 0)));
  const { line, zero, points } = curveOf(
    months.map((month) => month.charged),
    WIDTH,
    HEIGHT,
  );
  const last = points.at(-1);
  const first = months[0];
  const end = months.at(-1);
  const label =
    first && end
      ? `${words.value.line}: ${first.month} ${format.number(first.charged / 100)}, ${end.month} ${format.number(end.charged / 100)}`
      : words.value.line;
  return (
    <svg className="value-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={zero} y2={zero} className="zero" />
      <polyline points={line} />
      {last && <circle cx={last.x} cy={last.y} r="3.5" />}
    </svg>
  );
}

function Stage({ lifecycle }: { lifecycle: Lifecycle }) {
  const { words, format } = useWords();
  return (
    <div className="value-stage">
      <span className="muted small">{words.value.stage}</span>
      <span>
        <span className={`chip ${STAGE[lifecycle.stage] ?? ''}`}>{words.stage[lifecycle.stage]}</span>
        <Popup label={words.value.stageHistory} className="quiet" button="…">
          <p>{words.because(lifecycle.because)}</p>
          <ol className="steps">
            {lifecycle.history.toReversed().map((step) => (
              <li key={step.on + step.stage}>
                <strong>{words.stage[step.stage]}</strong> <span className="muted">{`${format.day(step.on)} · ${words.because(step.because)}`}</span>
              </li>
            ))}
          </ol>
        </Popup>
      </span>
      <span className="muted small">
        {words.profile.since} {format.day(lifecycle.since)}
      </span>
    </div>
  );
}
