import { expect, test } from 'vitest';
import { entryOf } from './EntryForm';

const CASE = { id: 'crm/C-1', revision: 4 };

test('leaves out what is blank and what another entry would ask for', () => {
  const entry = entryOf(CASE, 'HANDED_OVER', 'e1', ['department', 'person'], { department: ' billing ', person: ' ', remedy: 'cash' });

  expect(entry).toEqual({ entry: 'e1', complaint: 'crm/C-1', expected: 4, type: 'HANDED_OVER', department: 'billing' });
});

test('costs are whole fen', () => {
  expect(entryOf(CASE, 'REMEDY_GIVEN', 'e2', ['remedy', 'cost'], { remedy: 'refund', cost: '19.99' }).costFen).toBe(1999);
});
