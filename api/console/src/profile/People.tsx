import { useState } from 'react';
import type { ProfileQuery } from '../graph/documents';
import type { Problem } from '../graph/problem';
import { Panel } from '../pieces/Panel';
import { Empty } from '../pieces/states';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';
import { placesOn } from './circle';

type Membership = NonNullable<ProfileQuery['customer']>['groups'][number];

const WIDTH = 360;
/** Few people need no big picture. */
const heightFor = (people: number) => (people <= 4 ? 128 : people <= 10 ? 176 : 240);

/** Household and groups: who belongs to them, as a picture and as a list. */
export function People({ groups, self, problem }: { groups: Membership[]; self: string; problem: Problem | null }) {
  const { words } = useWords();
  const [chosen, setChosen] = useState(0);
  const sorted = groups.toSorted((a, b) => Number(b.group.kind === 'HOUSEHOLD') - Number(a.group.kind === 'HOUSEHOLD'));
  const shown = sorted[chosen] ?? sorted[0];
  return (
    <Panel title={words.profile.people} count={groups.length} problem={problem} className="people">
      {shown === undefined ? (
        <Empty title={words.profile.noPeople} />
      ) : (
        <>
          {sorted.length > 1 && (
            <div className="people-groups" role="group" aria-label={words.profile.people}>
              {sorted.map((membership, i) => (
                <button key={membership.group.id} type="button" className="toggle" aria-pressed={membership === shown} onClick={() => setChosen(i)}>
                  {words.group[membership.group.kind]} {membership.group.name}
                </button>
              ))}
            </div>
          )}
          <OneGroup membership={shown} self={self} />
        </>
      )}
    </Panel>
  );
}

function OneGroup({ membership, self }: { membership: Membership; self: string }) {
  const { words } = useWords();
  const { group } = membership;
  const title = `${words.group[group.kind]} ${group.name ?? ''}`.trim();
  return (
    <div className="people-group">
      <Picture membership={membership} self={self} />
      <div>
        <h3>{title}</h3>
        <ul className="people-list" aria-label={`${title}: ${words.profile.members}`}>
          {group.members.map((member) => (
            <li key={member.id + member.role}>
              {member.id === self ? (
                <strong>{member.displayName ?? words.state.masked}</strong>
              ) : (
                <Link to={{ screen: 'customer', id: member.id }}>{member.displayName ?? words.state.masked}</Link>
              )}
              <span className="muted">
                {wordFor(words.membership, member.role)}
                {member.shortNumber && ` · ${member.shortNumber}`}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The group in the middle, its people around it. The list beside it says the same. */
function Picture({ membership, self }: { membership: Membership; self: string }) {
  const { words } = useWords();
  const { group } = membership;
  const height = heightFor(group.members.length);
  const places = placesOn(group.members.length, WIDTH, height);
  const middle = { x: WIDTH / 2, y: height / 2 };
  return (
    <svg className="people-picture" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`${words.group[group.kind]}: ${group.members.length}`}>
      {places.map((place, i) => (
        <line key={i} x1={middle.x} y1={middle.y} x2={place.x} y2={place.y} className="tie" />
      ))}
      <rect x={middle.x - 8} y={middle.y - 8} width="16" height="16" rx="3" className="hub" />
      {group.members.map((member, i) => {
        const place = places[i] ?? { ...middle, labelAbove: false };
        const isSelf = member.id === self;
        return (
          <g key={member.id + member.role} className={isSelf ? 'self' : ''}>
            <circle cx={place.x} cy={place.y} r={isSelf ? 8 : 6} className="person" />
            <text x={place.x} y={place.y + (place.labelAbove ? -12 : 20)} textAnchor="middle">
              {member.displayName ?? '•••'}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
