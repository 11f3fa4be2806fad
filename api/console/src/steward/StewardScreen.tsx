import { useState } from 'react';
import * as Tabs from '@radix-ui/react-tabs';
import { Brief, PossibleMatches, type PossibleMatchReason, type PossibleMatchesQuery } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { go } from '../shell/route';
import { Link } from '../shell/Link';
import { recordWord } from './recordWord';
import { useWords } from '../words/useWords';
import { DecisionList } from './DecisionList';
import { PairView } from './PairView';
import './steward.css';

type Match = NonNullable<PossibleMatchesQuery['possibleMatches']>[number];

const REASONS: PossibleMatchReason[] = ['WEAK', 'CONTESTED', 'CONFLICT'];

/** Which records are the same customer: what is doubtful, why, and what was decided. */
export default function StewardScreen({ a, b }: { a: string | null; b: string | null }) {
  const { words } = useWords();
  const [reason, setReason] = useState<PossibleMatchReason | null>(null);
  const answer = useAnswer(PossibleMatches, { first: 30, reason });
  const matches = answer.result?.possibleMatches ?? [];
  return (
    <div className="steward">
      <h1 className="unseen">{words.steward.title}</h1>
      <Panel title={words.steward.queue} className="steward-list">
        <Tabs.Root defaultValue="matches" className="tabs">
          <Tabs.List className="tab-list" aria-label={words.steward.title}>
            <Tabs.Trigger value="matches">{words.steward.matches}</Tabs.Trigger>
            <Tabs.Trigger value="decisions">{words.steward.decisionsMade}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="matches">
            <label className="field">
              <span>{words.steward.doubt}</span>
              <select value={reason ?? ''} onChange={(event) => setReason(REASONS.find((r) => r === event.target.value) ?? null)}>
                <option value="">{words.all}</option>
                {REASONS.map((one) => (
                  <option key={one} value={one}>
                    {words.doubt[one]}
                  </option>
                ))}
              </select>
            </label>
            {answer.problem ? (
              <Failed problem={answer.problem} again={answer.again} />
            ) : answer.result === undefined ? (
              <Loading lines={6} />
            ) : matches.length === 0 ? (
              <Empty title={words.steward.noMatches} />
            ) : (
              <ul className="matches">
                {matches.map((match) => (
                  <li key={match.a + match.b}>
                    <OneMatch match={match} chosen={match.a === a && match.b === b} />
                  </li>
                ))}
              </ul>
            )}
          </Tabs.Content>
          <Tabs.Content value="decisions">
            <DecisionList />
          </Tabs.Content>
        </Tabs.Root>
      </Panel>
      <div className="steward-pair">
        {a === null || b === null ? (
          <Empty title={words.steward.choose} />
        ) : (
          <PairView
            key={a + b}
            a={a}
            b={b}
            onDecided={() => {
              answer.again();
              go({ screen: 'steward', a: null, b: null });
            }}
          />
        )}
      </div>
    </div>
  );
}

function OneMatch({ match, chosen }: { match: Match; chosen: boolean }) {
  const { words, format } = useWords();
  return (
    <Link to={{ screen: 'steward', a: match.a, b: match.b }} className="match" aria-current={chosen ? 'true' : undefined}>
      <span className="match-names">
        <Named id={match.a} record={match.left} /> ↔ <Named id={match.b} record={match.right} />
      </span>
      <span className="row-about">
        <span>{words.doubt[match.reason]}</span>
        <span>{words.steward.ofBits(format.number(match.bits))}</span>
      </span>
    </Link>
  );
}

function Named({ id, record }: { id: string; record: string }) {
  const { words } = useWords();
  const answer = useAnswer(Brief, { id }, { policy: 'cache-first' });
  return <>{answer.result?.customer?.displayName ?? recordWord(words, record)}</>;
}
