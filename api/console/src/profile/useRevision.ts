import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Revision } from '../graph/documents';

const EVERY_MS = 3000;

/** The newest revision of a customer, while somebody looks: a window in the background does not ask. */
export function useRevision(id: string, known: number | null): number | null {
  const client = useClient();
  const [newest, setNewest] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') {
        void client.query(Revision, { id }, { requestPolicy: 'network-only' }).then(({ data }) => {
          if (data?.customer) {
            setNewest(data.customer.revision);
          }
        });
      }
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [client, id]);
  return newest === null ? known : Math.max(newest, known ?? 0);
}
