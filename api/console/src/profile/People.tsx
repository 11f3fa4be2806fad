import type { BelongingFragment } from '../graph/documents';
import type { Problem } from '../graph/problem';
import { Panel } from '../pieces/Panel';
import { Empty } from '../pieces/states';
import { Link } from '../shell/Link';
import { useWords, wordFor } from '../words/useWords';

const NAMED = 6;

/** With whom the customer lives and to what they belong, one line each. */
export function People({ memberships, self, problem }: { memberships: BelongingFragment[]; self: string; problem: Problem | null }) {
  const { words } = useWords();
  return (
    <Panel title={words.profile.people} count={memberships.length} problem={problem} className="people">
      {memberships.length === 0 ? (
        <Empty title={words.profile.noPeople} />
      ) : (
        <ul className="lines">
          {memberships.map((membership) => (
            <OneLine key={membership.group.id} membership={membership} self={self} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function OneLine({ membership, self }: { membership: BelongingFragment; self: string }) {
  const { words } = useWords();
  const { group, role } = membership;
  const others = group.members.filter((member) => member.id !== self);
  return (
    <li className={membership.to === null ? '' : 'muted'}>
      <span className="chip">{words.group[group.kind]}</span>
      <span>
        {!membership.derived && group.name && <strong>{group.name} </strong>}
        {wordFor(words.membership, role)}
        {membership.shortNumber && ` · ${membership.shortNumber}`}
      </span>
      <span className="row-end">
        {others.slice(0, NAMED).map((member, i) => (
          <span key={member.id}>
            {i > 0 && words.comma}
            <Link to={{ screen: 'customer', id: member.id }}>{member.displayName ?? words.state.masked}</Link>
          </span>
        ))}
        {others.length > NAMED && <span className="muted"> {words.profile.moreMembers(others.length - NAMED)}</span>}
      </span>
    </li>
  );
}
