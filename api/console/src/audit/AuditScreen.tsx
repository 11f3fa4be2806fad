import { useState } from 'react';
import { useClient } from 'urql';
import { AuditedReads, VerifyAudit, type AuditedReadsQuery, type ReadingOutcome, type VerifyAuditQuery } from '../graph/documents';
import { problemOf, type Problem } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';

const SHOWN = 50;
const SHORT = 8;
const TONE: Record<ReadingOutcome, string> = { ANSWERED: '', REFUSED: 'warn', EXPORTED: 'accent', ERASED: 'bad' };

/** Who read what of whom, and whether anybody has changed that. */
export default function AuditScreen() {
  const { words } = useWords();
  const [typed, setTyped] = useState('');
  const [customer, setCustomer] = useState<string | null>(null);
  const answer = useAnswer(AuditedReads, { customer, first: SHOWN });
  const reads = answer.result?.auditedReads ?? [];
  return (
    <>
      <h1 className="unseen">{words.screen.audit}</h1>
      <Panel title={words.audit.title} actions={<Verify />}>
        <form
          className="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            setCustomer(typed.trim() || null);
          }}
        >
          <label className="field">
            <span>{words.key.id}</span>
            <input value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
          <button type="submit" className="button">
            {words.audit.show}
          </button>
        </form>
        {answer.problem ? (
          <Failed problem={answer.problem} error={answer.error} again={answer.again} />
        ) : answer.result === undefined ? (
          <Loading lines={8} />
        ) : reads.length === 0 ? (
          <Empty title={words.audit.none} />
        ) : (
          <Reads reads={reads} />
        )}
      </Panel>
    </>
  );
}

function Reads({ reads }: { reads: NonNullable<AuditedReadsQuery['auditedReads']> }) {
  const { words, format } = useWords();
  return (
    <table>
      <thead>
        <tr>
          {[words.ops.when, words.audit.who, words.audit.purpose, words.screen.customer, words.audit.outcome, words.audit.fields].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reads.map((read) => (
          <tr key={read.sequence}>
            <td className="number">{format.moment(read.at)}</td>
            <td>
              {read.who.slice(0, SHORT)} <span className="muted small">{read.roles.join(', ')}</span>
            </td>
            <td>{wordFor(words.audit.purposes, read.purpose)}</td>
            <td>{read.customer === null ? words.none : <Link to={{ screen: 'customer', id: read.customer }}>{read.customer.slice(0, SHORT)}</Link>}</td>
            <td>
              <span className={`chip ${TONE[read.outcome]}`}>{words.reading[read.outcome]}</span>
            </td>
            <td>
              <details>
                <summary>{words.audit.count(read.fields.length)}</summary>
                <p className="small">{read.fields.join(', ')}</p>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Verify() {
  const { words } = useWords();
  const client = useClient();
  const [verdict, setVerdict] = useState<VerifyAuditQuery['verifyAudit']>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <span className="row-head" role="status">
      {verdict && <span className={`chip ${verdict.whole ? 'good' : 'bad'}`}>{verdict.whole ? words.audit.whole(verdict.readings) : words.audit.broken(verdict.brokenAt ?? 0)}</span>}
      {problem && <span className="chip warn">{words.problem[problem][0]}</span>}
      <button
        type="button"
        className="button small"
        onClick={() =>
          void client.query(VerifyAudit, {}, { requestPolicy: 'network-only' }).then(({ data, error }) => {
            setVerdict(data?.verifyAudit ?? null);
            setProblem(error ? problemOf(error) : null);
          })
        }
      >
        {words.audit.verify}
      </button>
    </span>
  );
}
