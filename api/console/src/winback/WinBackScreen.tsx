import { useState } from 'react';
import { GroupsOf, WinBack, type WinBackFilter, type WinBackQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Modal } from '../pieces/Modal';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { SearchBox } from '../search/SearchBox';
import { go } from '../shell/route';
import { useWords, wordFor } from '../words/useWords';
import { Candidates } from './Candidates';
import { save } from '../pieces/save';
import { csvOf } from './csv';
import './winback.css';

export type Candidate = NonNullable<WinBackQuery['winBackCandidates']>[number];

const SHOWN = 100;

/** Who left a group, who is worth calling first, and who should invite them. */
export default function WinBackScreen({ group }: { group: string | null }) {
  const { words } = useWords();
  const [picking, setPicking] = useState(false);
  const [filter, setFilter] = useState<WinBackFilter>({});
  const answer = useAnswer(WinBack, { group: group ?? '', filter, first: SHOWN }, { pause: group === null });
  const found = answer.result?.winBackCandidates ?? [];
  return (
    <div className="winback">
      <h1 className="unseen">{words.screen.winBack}</h1>
      <div className="winback-bar">
        <button type="button" className="button primary" onClick={() => setPicking(true)}>
          {words.winBack.pick}
        </button>
        {group !== null && <strong>{group}</strong>}
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
        {group === null ? (
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
        <GroupPicker
          onPick={(id) => {
            setPicking(false);
            go({ screen: 'winBack', group: id });
          }}
        />
      </Modal>
    </div>
  );
}

/** A group is found by its name or by anybody who belongs to it. */
function GroupPicker({ onPick }: { onPick: (group: string) => void }) {
  const { words } = useWords();
  const [member, setMember] = useState<string | null>(null);
  const answer = useAnswer(GroupsOf, { id: member ?? '' }, { pause: member === null });
  const groups = answer.result?.customer?.groups ?? [];
  if (member === null) {
    return <SearchBox initial="" onOpen={setMember} />;
  }
  return answer.problem ? (
    <Failed problem={answer.problem} again={answer.again} />
  ) : answer.result === undefined ? (
    <Loading />
  ) : (
    <>
      {groups.length === 0 ? (
        <Empty title={words.profile.noPeople} />
      ) : (
        <ul className="matches">
          {groups.map(({ group }) => (
            <li key={group.id}>
              <button type="button" className="button" onClick={() => onPick(group.id)}>
                {words.group[group.kind]} {group.name ?? group.id}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="quiet" onClick={() => setMember(null)}>
        {words.winBack.back}
      </button>
    </>
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
