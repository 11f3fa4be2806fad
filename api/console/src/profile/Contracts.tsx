import type { ProfileQuery, SubscriptionStatus } from '../graph/documents';
import { Panel } from '../pieces/Panel';
import { Empty } from '../pieces/states';
import { useNow } from '../pieces/useNow';
import type { Problem } from '../graph/problem';
import { readable } from '../words/number';
import { useWords, wordFor } from '../words/useWords';

type Subscription = NonNullable<ProfileQuery['customer']>['subscriptions'][number];

const RANK: Record<SubscriptionStatus, number> = { ACTIVE: 0, SUSPENDED: 1, PENDING: 2, TERMINATED: 3 };
const TONE: Record<SubscriptionStatus, string> = { ACTIVE: 'good', SUSPENDED: 'warn', PENDING: 'accent', TERMINATED: '' };
const SOON_MS = 90 * 86_400_000;

/** What the customer holds and held, and when it ends. */
export function Contracts({ subscriptions, problem }: { subscriptions: Subscription[]; problem: Problem | null }) {
  const { words } = useWords();
  const sorted = subscriptions.toSorted((a, b) => RANK[a.status] - RANK[b.status]);
  const held = sorted.filter(({ status }) => status !== 'TERMINATED');
  const ended = sorted.filter(({ status }) => status === 'TERMINATED');
  return (
    <Panel title={words.profile.contracts} count={held.length} problem={problem} className="contracts">
      {sorted.length === 0 ? (
        <Empty title={words.profile.noContracts} />
      ) : (
        <>
          <List subscriptions={held} />
          {ended.length > 0 && (
            <details className="more" open={held.length === 0}>
              <summary>{words.profile.endedCount(ended.length)}</summary>
              <List subscriptions={ended} />
            </details>
          )}
        </>
      )}
    </Panel>
  );
}

function List({ subscriptions }: { subscriptions: Subscription[] }) {
  return (
    <ul className="rows">
      {subscriptions.map((subscription) => (
        <Contract key={subscription.id} subscription={subscription} />
      ))}
    </ul>
  );
}

function Contract({ subscription: s }: { subscription: Subscription }) {
  const { words, format } = useWords();
  const now = useNow();
  const left = s.contractEndDate === null ? null : Date.parse(s.contractEndDate) - now;
  const endsSoon = s.status === 'ACTIVE' && left !== null && left > 0 && left < SOON_MS;
  return (
    <li>
      <div className="row-head">
        <strong>{s.name ?? s.productOffering ?? s.id}</strong>
        <span className={`chip ${TONE[s.status]}`}>{words.subscription[s.status]}</span>
        {s.monthlyFee && (
          <span className="row-end">
            {format.money(s.monthlyFee)} <span className="muted small">{words.profile.perMonth}</span>
          </span>
        )}
      </div>
      <div className="row-about">
        {s.msisdn && <span className="number">{readable(s.msisdn)}</span>}
        {s.paymentType && <span>{wordFor(words.payment, s.paymentType)}</span>}
        {s.role && <span>{wordFor(words.membership, s.role)}</span>}
        {s.startDate && (
          <span>
            {words.profile.since} {format.day(s.startDate)}
          </span>
        )}
        {s.terminationDate ? (
          <span>
            {words.profile.ended} {format.day(s.terminationDate)}
            {s.terminationReason && ` (${wordFor(words.reasonOfEnd, s.terminationReason)})`}
          </span>
        ) : (
          s.contractEndDate && (
            <span className={endsSoon ? 'warned' : ''}>
              {words.profile.contractUntil} {format.day(s.contractEndDate)}
            </span>
          )
        )}
      </div>
    </li>
  );
}
