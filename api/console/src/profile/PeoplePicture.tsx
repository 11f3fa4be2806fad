import { useState } from 'react';
import type { BelongingFragment } from '../graph/documents';
import { Empty } from '../pieces/states';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';
import { placesOn } from './circle';
import { byFeature } from './evidence';

const WIDTH = 360;
/** Few people need no big picture. */
const heightFor = (people: number) => (people <= 4 ? 128 : people <= 10 ? 176 : 240);

/** Household and groups: who belongs to them, as a picture and as a list, and how we know. */
export function PeoplePicture({ memberships, self }: { memberships: BelongingFragment[]; self: string }) {
  const { words } = useWords();
  const [chosen, setChosen] = useState(0);
  const shown = memberships[chosen] ?? memberships[0];
  if (shown === undefined) {
    return <Empty title={words.profile.noPeople} />;
  }
  return (
    <>
      {memberships.length > 1 && (
        <div className="people-groups" role="group" aria-label={words.profile.people}>
          {memberships.map((membership, i) => (
            <button key={membership.group.id} type="button" className="toggle" aria-pressed={membership === shown} onClick={() => setChosen(i)}>
              {words.group[membership.group.kind]} {membership.derived ? '' : membership.group.name}
            </button>
          ))}
        </div>
      )}
      <Picture membership={shown} self={self} />
      <Members membership={shown} self={self} />
      <Evidence membership={shown} />
    </>
  );
}

function titleOf(membership: BelongingFragment, kinds: Record<string, string>): string {
  const { group, derived } = membership;
  return `${kinds[group.kind]} ${derived ? '' : (group.name ?? '')}`.trim();
}

function Members({ membership, self }: { membership: BelongingFragment; self: string }) {
  const { words } = useWords();
  return (
    <ul className="people-list" aria-label={`${titleOf(membership, words.group)}: ${words.profile.members}`}>
      {membership.group.members.map((member) => (
        <li key={member.id + member.role}>
          {member.id === self ? (
            <strong>{member.displayName ?? words.state.masked}</strong>
          ) : (
            <Link to={{ screen: 'customer', id: member.id }}>{member.displayName ?? words.state.masked}</Link>
          )}
          <span className="muted row-end">
            {wordFor(words.membership, member.role.toLowerCase())}
            {member.shortNumber && ` · ${member.shortNumber}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What speaks for living together, where no source says so. */
function Evidence({ membership }: { membership: BelongingFragment }) {
  const { words, format } = useWords();
  if (!membership.derived) {
    return <p className="muted small">{words.household.declared}</p>;
  }
  return (
    <>
      <h3>
        {words.household.derived} <span className="chip accent">{membership.confidence === null ? '' : format.percent(membership.confidence)}</span>
      </h3>
      {membership.group.members.length > 2 && <p className="muted small">{words.household.onAverage}</p>}
      <ul className="lines">
        {byFeature(membership.evidence).map((part) => (
          <li key={part.feature}>
            <span>{wordFor(words.household.feature, part.feature)}</span>
            <span className="muted small">
              {part.levels
                .map((level) => wordFor(words.household.level, level))
                .map((level) => (part.levels.length > 1 ? words.household.withSome(level) : level))
                .join(words.comma)}
            </span>
            <span className={`row-end ${part.bits < 0 ? 'against' : 'for'}`}>{`${part.bits > 0 ? '+' : ''}${format.number(part.bits)}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The group in the middle, its people around it. The list below it says the same. */
function Picture({ membership, self }: { membership: BelongingFragment; self: string }) {
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
