import type { AttributeName, PartyFragment } from '../graph/documents';
import { Link } from '../shell/Link';
import { useWords } from '../words/useWords';

/** The two customers side by side; what both have alike is marked. */
export function Comparison({ left, right }: { left: PartyFragment; right: PartyFragment }) {
  const { words } = useWords();
  const names = [...new Set([...left.attributes, ...right.attributes].map((attribute) => attribute.name))];
  return (
    <table className="comparison">
      <thead>
        <tr>
          <td />
          {[left, right].map((party) => (
            <th key={party.id} scope="col">
              <Link to={{ screen: 'customer', id: party.id }}>{party.displayName ?? party.records[0]?.id ?? party.id}</Link>
              <span className="muted small"> · {words.profile.records(party.records.length)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{words.attribute[name]}</th>
            <Values name={name} of={left} and={right} />
            <Values name={name} of={right} and={left} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Values of one attribute. */
export function valuesOf(party: PartyFragment, name: AttributeName): string[] {
  return party.attributes.filter((attribute) => attribute.name === name).flatMap(({ value }) => (value === null ? [] : [value]));
}

function Values({ name, of, and }: { name: AttributeName; of: PartyFragment; and: PartyFragment }) {
  const other = new Set(valuesOf(and, name));
  return <td>{valuesOf(of, name).map((value) => (other.has(value) ? <mark key={value}>{value}</mark> : <span key={value}>{value}</span>))}</td>;
}
