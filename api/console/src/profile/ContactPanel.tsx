import { Contactable, type ConsentDecision, type ContactableQuery, type PermissionFragment, type SaidFragment } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Empty, Failed, Loading, Missing } from '../pieces/states';
import { useRefresh } from '../pieces/useRefresh';
import { useWords, wordFor } from '../words/useWords';
import { EnterConsentForm } from './EnterConsentForm';

type Known = NonNullable<ContactableQuery['customer']>;

const TONE: Record<ConsentDecision, string> = { GRANTED: 'good', REFUSED: 'bad', WITHDRAWN: 'warn' };

/** Whether and how the customer may be reached, what they said about it, and what they like. */
export function ContactPanel({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const answer = useAnswer(Contactable, { id });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const customer = answer.result?.customer;
  if (answer.problem) {
    return <Failed problem={answer.problem} error={answer.error} again={answer.again} />;
  }
  if (!customer) {
    return <Loading lines={6} />;
  }
  const problem = problemAt(answer.error, 'customer');
  return (
    <>
      {problem && <Missing problem={problem} />}
      <h3>{words.contact.may}</h3>
      <Permissions known={customer} />
      <h3>{words.contact.said}</h3>
      {customer.consents.length === 0 ? <Empty title={words.contact.nothingSaid} /> : <Consents consents={customer.consents} />}
      <EnterConsentForm customer={id} onEntered={answer.again} />
      <h3>{words.contact.likes}</h3>
      {customer.preferences.length === 0 ? <Empty title={words.contact.noLikes} /> : <Preferences preferences={customer.preferences} />}
      <h3>{words.contact.pays}</h3>
      <Habits habits={customer.paymentHabits} />
    </>
  );
}

function Permissions({ known }: { known: Known }) {
  const { words } = useWords();
  const rows: [string, string, PermissionFragment][] = [
    ['sales', 'outbound-call', known.salesByPhone],
    ['sales', 'sms', known.salesBySms],
    ['win-back', 'outbound-call', known.winBackByPhone],
    ['win-back', 'sms', known.winBackBySms],
    ['service', 'hotline', known.service],
  ];
  return (
    <ul className="lines">
      {rows.map(([purpose, channel, permission]) => (
        <li key={purpose + channel}>
          <span className={`chip ${permission.allowed ? 'good' : 'bad'}`}>{permission.allowed ? words.contact.yes : words.contact.no}</span>
          <span>{`${wordFor(words.contact.purposes, purpose)} · ${wordFor(words.channel, channel)}`}</span>
          <span className="row-end muted small">{words.contactReason[permission.reason]}</span>
        </li>
      ))}
    </ul>
  );
}

function Consents({ consents }: { consents: SaidFragment[] }) {
  const { words, format } = useWords();
  return (
    <ul className="lines">
      {consents.map((consent) => (
        <li key={consent.id}>
          <span className={`chip ${TONE[consent.decision]}`}>{words.consent[consent.decision]}</span>
          <span>
            {wordFor(words.contact.purposes, consent.purpose)}
            {' · '}
            {consent.channel === null ? words.contact.everyChannel : wordFor(words.channel, consent.channel)}
          </span>
          <span className="row-end muted small">
            {format.day(consent.at)}
            {consent.until && ` – ${format.day(consent.until)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Preferences({ preferences }: { preferences: Known['preferences'] }) {
  const { words, format } = useWords();
  return (
    <ul className="lines">
      {preferences.map((preference) => (
        <li key={preference.id}>
          <span className="muted small">{wordFor(words.contact.names, preference.name)}</span>
          <span>{wordFor(words.channel, preference.value)}</span>
          <span className="row-end muted small">{format.day(preference.at)}</span>
        </li>
      ))}
    </ul>
  );
}

function Habits({ habits }: { habits: Known['paymentHabits'] }) {
  const { words, format } = useWords();
  const lines = [
    habits.method && words.contact.method(wordFor(words.contact.methods, habits.method)),
    habits.onTime !== null && words.contact.onTime(format.percent(habits.onTime), habits.duesSeen),
    habits.topupEveryDays !== null && habits.topupAmount !== null && words.contact.topups(format.number(habits.topupEveryDays), format.money({ amount: habits.topupAmount, currency: 'CNY' })),
  ].filter((line): line is string => typeof line === 'string');
  return lines.length === 0 ? <Empty title={words.unknown} /> : lines.map((line) => <p key={line}>{line}</p>);
}
