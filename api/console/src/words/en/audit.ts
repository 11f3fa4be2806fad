import type { ReadingOutcome } from '../../graph/documents';

export const audit = {
  audit: {
    title: 'Who read what of whom',
    show: 'Show',
    none: 'Nobody has read anything',
    who: 'Who',
    purpose: 'Purpose',
    purposes: { service: 'service', sales: 'sales', complaint: 'complaint', 'win-back': 'win-back', privacy: 'privacy', matching: 'matching', operations: 'operations', analysis: 'analysis' } as Record<string, string>,
    outcome: 'Outcome',
    fields: 'What',
    count: (n: number) => (n === 1 ? '1 field' : `${n} fields`),
    verify: 'Verify the audit',
    whole: (n: number) => `whole: ${n} readings`,
    broken: (at: number) => `changed at ${at}`,
  },
  reading: { ANSWERED: 'answered', REFUSED: 'refused', EXPORTED: 'exported', ERASED: 'erased' } satisfies Record<ReadingOutcome, string>,
};
