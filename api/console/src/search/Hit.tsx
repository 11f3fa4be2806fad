import { ageOn } from '../words/format';
import { useWords, wordFor } from '../words/useWords';
import { readable } from '../words/number';
import { marked } from './marked';
import type { Found } from './SearchBox';

/** One customer that may be meant: who it is, and what was found. */
export function Hit(props: { id: string; hit: Found; chosen: boolean; words: string; onOpen: () => void }) {
  const { words } = useWords();
  const { node, matched } = props.hit;
  const attribute = (name: string) => node.attributes.find((candidate) => candidate.name === name)?.value ?? null;
  const born = attribute('BIRTH_DATE');
  const age = born === null ? null : ageOn(born, new Date());
  const gender = attribute('GENDER');
  const about = [
    node.kind === 'ORGANIZATION' ? words.kind.ORGANIZATION : null,
    gender === null ? null : wordFor(words.gender, gender),
    age === null ? null : words.years(age),
    attribute('CITY'),
  ].filter((part) => part !== null);
  const points = node.contactPoints.filter((point) => point.medium !== 'POSTAL_ADDRESS').slice(0, 3);
  return (
    <li id={props.id} role="option" aria-selected={props.chosen} className="hit" onClick={props.onOpen}>
      <span className="hit-name">{node.displayName === null ? words.state.masked : <Marked text={node.displayName} words={props.words} />}</span>
      <span className="hit-about">{about.join(' · ')}</span>
      <span className="hit-points">
        {points.map((point, i) => (
          <span key={i} className="number">
            {point.masked || point.value === null ? '•••' : <Marked text={readable(point.value)} words={props.words} />}
          </span>
        ))}
      </span>
      {(props.hit.highlights?.length ?? 0) > 0 && <Said pieces={props.hit.highlights?.[0]?.pieces ?? []} />}
      <span className="hit-matched">
        {matched.slice(0, 2).map((what) => (
          <span key={what} className="chip">
            {words.matched[what]}
          </span>
        ))}
      </span>
    </li>
  );
}

/** The words in which they were found. */
function Said({ pieces }: { pieces: { text: string; found: boolean }[] }) {
  return <span className="hit-said">{pieces.map((piece, i) => (piece.found ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>))}</span>;
}

function Marked({ text, words }: { text: string; words: string }) {
  return marked(text, words).map(([part, isHit], i) => (isHit ? <mark key={i}>{part}</mark> : <span key={i}>{part}</span>));
}
