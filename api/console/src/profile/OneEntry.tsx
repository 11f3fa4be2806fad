import type { TimelineKind } from '../graph/documents';
import { useWords, wordFor } from '../words/useWords';
import type { Contact } from './useTimeline';

const TONE: Partial<Record<TimelineKind, string>> = {
  COMPLAINT: 'contact-complaint',
  COMPLAINT_EVENT: 'contact-complaint',
  OUTCOME: 'contact-outcome',
  BILL: 'contact-money',
  TOPUP: 'contact-money',
};

/** One thing that happened: when, what, and who had to do with it. */
export function OneEntry({ entry: e }: { entry: Contact }) {
  const { words, format } = useWords();
  const isContact = e.kind === 'CONTACT';
  const title = isContact && e.reason !== null ? wordFor(words.reason, e.reason) : isContact && e.channel !== null ? wordFor(words.channel, e.channel) : words.timelineKind[e.kind];
  const about = [
    !isContact && e.subject !== e.description ? (e.actionName ?? e.subject) : null,
    e.status && wordFor(words.entryStatus, e.status.toLowerCase()),
    !isContact && e.reason && wordFor(words.entryStatus, e.reason.toLowerCase()),
    e.agent,
    e.department,
    e.store,
    // a campaign is a code of its source: whoever needs it finds it in the tooltip
    e.campaign === null ? null : words.timeline.campaign,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const codes = [e.actionName === null ? null : e.subject, e.campaign].filter((code) => code !== null).join(' · ');
  return (
    <li className={`contact ${TONE[e.kind] ?? ''}`}>
      <time dateTime={e.at} className="muted">
        {format.day(e.at)}
        <br />
        {format.time(e.at)}
      </time>
      <div>
        <span className="contact-head">
          {e.direction !== null && <Direction direction={e.direction} />}
          <strong>{title}</strong>
          {e.channel !== null && title !== wordFor(words.channel, e.channel) && <span className="muted"> · {wordFor(words.channel, e.channel)}</span>}
          {e.durationSeconds !== null && <span className="muted"> · {format.length(e.durationSeconds * 1000)}</span>}
          {e.amount !== null && <span className="contact-figure">{format.money(e.amount)}</span>}
          {e.points !== null && <span className={`contact-figure ${e.points < 0 ? 'against' : 'for'}`}>{`${e.points > 0 ? '+' : ''}${format.number(e.points)}`}</span>}
        </span>
        {e.description && <p>{e.description}</p>}
        {e.usage && <p>{words.timeline.usage(format.number(e.usage.calls), format.length(e.usage.callSeconds * 1000), format.number(e.usage.dataBytes / 1e9))}</p>}
        {about.length > 0 && <p className="muted small" title={codes || undefined}>{[...new Set(about)].join(' · ')}</p>}
      </div>
    </li>
  );
}

function Direction({ direction }: { direction: string }) {
  const { words } = useWords();
  const name = direction === 'outbound' ? words.timeline.outbound : words.timeline.inbound;
  return (
    <span title={name}>
      <span aria-hidden="true">{direction === 'outbound' ? '↗' : '↘'}</span>
      <span className="unseen">{name}</span>{' '}
    </span>
  );
}
