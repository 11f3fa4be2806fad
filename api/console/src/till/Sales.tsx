import { useRef, useState } from 'react';
import type { CombinedError } from '@urql/core';
import { useClient } from 'urql';
import { ClaimPiece, StoreSales, type ClaimOutcome, type ClaimPieceMutation, type SaleFragment } from '../graph/documents';
import { problemOf } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Failed } from '../pieces/states';
import { useWords } from '../words/useWords';

type Attempt = NonNullable<ClaimPieceMutation['claimFlashSale']>;

const CHIP: Record<ClaimOutcome, string> = { CLAIMED: 'good', ALREADY_CLAIMED: 'accent', SOLD_OUT: 'warn', NOT_OPEN: 'warn' };

/** Flash sales that this store takes part in, and a piece of one for the customer who is there. */
export function Sales({ store, customer }: { store: string; customer: string | null }) {
  const { words } = useWords();
  const { result, again } = useAnswer(StoreSales, { store });
  const sales = result?.flashSales ?? [];
  return (
    sales.length > 0 && (
      <Panel title={words.sale.title} count={sales.length}>
        <ul className="rows">
          {sales.map((sale) => (
            <OneSale key={`${sale.id} ${customer ?? ''}`} sale={sale} store={store} customer={customer} onClaimed={again} />
          ))}
        </ul>
      </Panel>
    )
  );
}

function OneSale({ sale, store, customer, onClaimed }: { sale: SaleFragment; store: string; customer: string | null; onClaimed: () => void }) {
  const { words, format } = useWords();
  const client = useClient();
  // the same until it is answered: whoever asks again after a broken line gets the piece that was set aside
  const entry = useRef('');
  const [product, setProduct] = useState(sale.products[0]?.product ?? '');
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [error, setError] = useState<CombinedError | null>(null);
  const left = sale.products.find((one) => one.product === product)?.remaining ?? sale.remaining;

  async function claim(of: string): Promise<void> {
    entry.current ||= `till-${crypto.randomUUID()}`;
    setBusy(true);
    const { data, error: problem } = await client.mutation(ClaimPiece, {
      claim: { entry: entry.current, sale: sale.id, customer: { id: of }, store, product: product || null },
    });
    setBusy(false);
    setError(problem ?? null);
    if (data?.claimFlashSale) {
      entry.current = '';
      setAttempt(data.claimFlashSale);
      onClaimed();
    }
  }

  return (
    <li className="sale">
      <div className="row-head">
        <strong>{sale.name}</strong>
        {sale.price && <span>{format.money(sale.price)}</span>}
        <span className={left === 0 ? 'chip warn' : 'chip'}>{left === null ? words.sale.unlimited : words.sale.left(left)}</span>
        <span className="muted small">{words.sale.until(format.moment(sale.ends))}</span>
      </div>
      {sale.terms && <p className="muted small">{sale.terms}</p>}
      <div className="row-foot">
        <div aria-live="polite">
          {attempt && (
            <span className={`chip ${CHIP[attempt.outcome]}`}>
              {attempt.outcome === 'CLAIMED' && attempt.claim ? words.sale.kept(format.moment(attempt.claim.until), attempt.claim.position) : words.sale.outcome[attempt.outcome]}
            </span>
          )}
        </div>
        <div className="buttons">
          {sale.products.length > 1 && (
            <label className="field">
              <span className="unseen">{words.sale.product}</span>
              <select value={product} onChange={(event) => setProduct(event.target.value)}>
                {sale.products.map((one) => (
                  <option key={one.product}>{one.product}</option>
                ))}
              </select>
            </label>
          )}
          {customer !== null && attempt?.outcome !== 'CLAIMED' && (
            <button type="button" className="button small" disabled={busy || left === 0} aria-label={`${words.sale.claim}: ${sale.name}`} onClick={() => void claim(customer)}>
              {words.sale.claim}
            </button>
          )}
        </div>
      </div>
      {error && <Failed problem={problemOf(error)} error={error} />}
    </li>
  );
}
