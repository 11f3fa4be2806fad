import type { ComplaintStatus, ProfileQuery, Severity } from '../graph/documents';
import type { Problem } from '../graph/problem';
import { NewComplaint } from '../complaint/NewComplaint';
import { Panel } from '../pieces/Panel';
import { Empty } from '../pieces/states';
import { useNow } from '../pieces/useNow';
import { useIs } from '../session/useUser';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';

type Complaint = NonNullable<ProfileQuery['customer']>['complaints'][number];

const SEVERITY: Record<Severity, string> = { CRITICAL: 'bad', MAJOR: 'warn', MINOR: '' };

export function isOpen(status: ComplaintStatus): boolean {
  return status === 'OPEN' || status === 'PENDING';
}

/** Open complaints with what was promised, then past ones with what was done. */
export function Complaints(props: { customer: string; channel: string; complaints: Complaint[]; problem: Problem | null; onOpened: () => void }) {
  const { complaints, problem } = props;
  const { words } = useWords();
  const isHandler = useIs('complaint-handler');
  const open = complaints.filter((complaint) => isOpen(complaint.status));
  const past = complaints.filter((complaint) => !isOpen(complaint.status));
  return (
    <Panel
      title={words.profile.complaints}
      count={words.profile.openCount(open.length)}
      className="complaints"
      problem={problem}
      actions={isHandler && <NewComplaint customer={props.customer} channel={props.channel} onOpened={props.onOpened} />}
    >
      {complaints.length === 0 ? (
        <Empty title={words.profile.noComplaints} />
      ) : (
        <>
          <List complaints={open} />
          {past.length > 0 && (
            <details className="more" open={past.length === 1 && open.length === 0}>
              <summary>{words.profile.pastCount(past.length)}</summary>
              <List complaints={past} />
            </details>
          )}
        </>
      )}
    </Panel>
  );
}

function List({ complaints }: { complaints: Complaint[] }) {
  return (
    <ul className="rows">
      {complaints.map((complaint) => (
        <OneComplaint key={complaint.id} complaint={complaint} />
      ))}
    </ul>
  );
}

function OneComplaint({ complaint: c }: { complaint: Complaint }) {
  const { words, format } = useWords();
  const isHandler = useIs('complaint-handler');
  const now = useNow();
  const open = isOpen(c.status);
  const promised = c.expectedResolutionDate;
  const late = open && promised !== null && Date.parse(promised) < now;
  return (
    <li>
      <div className="row-head">
        {isHandler ? <Link to={{ screen: 'complaints', id: c.id }}>{c.name ?? c.id}</Link> : <strong>{c.name ?? c.id}</strong>}
        {open && c.severity && <span className={`chip ${SEVERITY[c.severity]}`}>{words.severity[c.severity]}</span>}
        <span className={`chip ${open ? 'accent' : ''}`}>{words.status[c.status]}</span>
        <span className="row-end muted small">{format.ago(c.creationDate, now)}</span>
      </div>
      <div className="row-about">
        {c.channel && <span>{wordFor(words.channel, c.channel)}</span>}
        {(c.department ?? c.assignee) && <span>{[c.department, c.assignee].filter(Boolean).join(' · ')}</span>}
        {open && promised && (
          <span className={late ? 'late' : ''}>
            {words.profile.promised} {format.moment(promised)} {late && `(${words.profile.overdue} ${format.length(now - Date.parse(promised))})`}
          </span>
        )}
        {!open && c.validity !== 'UNDECIDED' && <span>{words.validity[c.validity]}</span>}
        {c.remedy && (
          <span>
            {words.profile.remedy}: {c.remedy}
            {c.remedyCost && ` (${format.money(c.remedyCost)})`}
          </span>
        )}
      </div>
    </li>
  );
}
