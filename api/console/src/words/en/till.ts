import type { ClaimOutcome, Scene } from '../../graph/documents';

export const till = {
  till: {
    who: 'Card, number or e-mail',
    recognise: 'Recognise',
    scene: 'The shop is',
    scenes: { IDLE: 'quiet', BUSY: 'busy' } satisfies Record<Scene, string>,
    waiting: 'Waiting for a customer',
    noStore: 'Your account belongs to no store. Open this page with ?store=…',
  },
  sale: {
    title: 'Flash sales',
    left: (pieces: number) => `${pieces} left`,
    unlimited: 'as many as wanted',
    until: (moment: string) => `until ${moment}`,
    claim: 'Set a piece aside',
    product: 'Which product',
    kept: (until: string, position: number | null) => `Set aside until ${until}${position === null ? '' : `, no. ${position}`}`,
    outcome: { CLAIMED: 'Set aside', ALREADY_CLAIMED: 'This person has one already', SOLD_OUT: 'Nothing is left', NOT_OPEN: 'Not open here now' } satisfies Record<ClaimOutcome, string>,
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
