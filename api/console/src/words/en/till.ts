import type { Scene } from '../../graph/documents';

export const till = {
  till: {
    who: 'Card, number or e-mail',
    recognise: 'Recognise',
    scene: 'The shop is',
    scenes: { IDLE: 'quiet', BUSY: 'busy' } satisfies Record<Scene, string>,
    waiting: 'Waiting for a customer',
    noStore: 'Your account belongs to no store. Open this page with ?store=…',
  },
  flag: {
    TOP_VALUE: 'one of the best',
    OPEN_COMPLAINT: 'complaint open',
    JUSTIFIED_COMPLAINT: 'we were wrong: help first',
    LATE_BILL: 'bill overdue',
    CONTRACT_ENDS: 'contract ends soon',
    HAD_LEFT: 'had left',
    EXPECTED: 'expected here',
  } as Record<string, string>,
};
