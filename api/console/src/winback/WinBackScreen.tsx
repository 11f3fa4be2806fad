import { useState } from 'react';
import { WinBack, type WinBackFilter, type WinBackQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Modal } from '../pieces/Modal';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { go } from '../shell/route';
import { useWords, wordFor } from '../words/useWords';
import { Candidates } from './Candidates';
import { save } from '../pieces/save';
import { csvOf } from './csv';
import { WhomPicker } from './WhomPicker';
import type { Whom } from './whom';
import './winback.css';

export type Candidate = NonNullable<WinBackQuery['winBackCandidates']>[number];

const SHOWN = 100;

/** Who left, among a group, a city or a list; who is worth calling first, and who should invite them. */
export default function WinBackScreen({ group, city }: { group: string | null; city: string | null }) {
  const { words } = useWords();
  const [picking, setPicking] = useState(false);
  const [filter, setFilter] = useState<WinBackFilter>({});
  // a list is too long for the address, and nobody's business there
  const [list, setList] = useState<string[] | null>(null);
  const whom: Whom | null = list ? { customers: list } : group !== null ? { group } : city !== null ? { city } : null;
  const answer = useAnswer(WinBack, { group: null, city: null, customers: null, ...whom, filter, first: SHOWN }, { pause: whom === null });
  const found = answer.result?.winBackCandidates ?? [];
  return (
    <div className="winback">
      <h1 className="unseen">{words.screen.winBack}</h1>
      <div className="winback-bar">
        <button type="button" className="button primary" onClick={() => setPicking(true)}>
          {words.winBack.pick}
        </button>
        {whom !== null && <strong>{list ? words.winBack.list(list.length) : (group ?? city)}</strong>}
        <label className="field">
          <span>{words.winBack.reason}</span>
          <select
            value={filter.reasons?.[0] ?? ''}
            onChange={(event) => setFilter({ ...filter, reasons: event.target.value === '' ? null : [event.target.value] })}
          >
            <option value="">{words.all}</option>
            {['PRICE', 'PRODUCT', 'SERVICE', 'COMPETITOR', 'MOVED', 'OTHER'].map((reason) => (
              <option key={reason} value={reason}>
                {wordFor(words.reasonOfEnd, reason)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{words.winBack.since}</span>
          <input type="date" value={filter.since ?? ''} onChange={(event) => setFilter({ ...filter, since: event.target.value || null })} />
        </label>
        <label className="field">
          <span>{words.winBack.atLeast}</span>
          <input
            type="number"
            min="0"
            value={filter.monthly == null ? '' : filter.monthly / 100}
            onChange={(event) => setFilter({ ...filter, monthly: event.target.value === '' ? null : Math.round(Number(event.target.value) * 100) })}
          />
        </label>
        <button
          type="button"
          className="button row-end"
          disabled={found.length === 0}
          onClick={() => save('win-back.csv', callList(found, words.winBack.columns), 'text/csv')}
        >
          {words.winBack.export}
        </button>
      </div>
      <Panel title={words.winBack.title} count={answer.result && found.length}>
        {whom === null ? (
          <Empty title={words.winBack.choose}>
            <p>{words.winBack.chooseText}</p>
          </Empty>
        ) : answer.problem ? (
          <Failed problem={answer.problem} error={answer.error} again={answer.again} />
        ) : answer.result === undefined ? (
          <Loading lines={8} />
        ) : found.length === 0 ? (
          <Empty title={words.winBack.nobody}>
            <p>{words.winBack.nobodyText}</p>
          </Empty>
        ) : (
          <Candidates candidates={found} />
        )}
      </Panel>
      <Modal title={words.winBack.pick} open={picking} onClose={() => setPicking(false)} className="palette">
        <WhomPicker
          onPick={(picked) => {
            setPicking(false);
            setList('customers' in picked ? picked.customers : null);
            go({ screen: 'winBack', group: 'group' in picked ? picked.group : null, city: 'city' in picked ? picked.city : null });
          }}
        />
      </Modal>
    </div>
  );
}

/** What a caller needs, one customer a row. */
function callList(candidates: Candidate[], columns: string[]): string {
  return csvOf([
    columns,
    ...candidates.map((candidate, i) => [
      i + 1,
      candidate.customer.displayName,
      candidate.customer.contactPoints.find((point) => point.medium === 'MOBILE' && !point.masked)?.value ?? null,
      candidate.left,
      candidate.reason,
      candidate.expected / 100,
      candidate.inviter?.member ?? null,
      candidate.propose.name,
      candidate.propose.say,
    ]),
  ]);
}
