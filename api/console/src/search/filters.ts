import type { CustomerFilter, LifecycleStage, ValueBand } from '../graph/documents';

export const BANDS: readonly ValueBand[] = ['TOP', 'MIDDLE', 'BOTTOM'];
export const STAGES: readonly LifecycleStage[] = ['PROSPECT', 'NEW', 'GROWING', 'STABLE', 'RENEWING', 'DECLINING', 'SILENT', 'LEFT', 'RETURNED'];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter that an address names; what is none of ours is passed over. */
export function filterOf(asked: URLSearchParams): CustomerFilter {
  const band = BANDS.find((one) => one === asked.get('band'));
  const stage = STAGES.find((one) => one === asked.get('stage'));
  const cities = wordsIn(asked.get('city'));
  const stores = wordsIn(asked.get('store'));
  const complaint = asked.get('complaint');
  const from = asked.get('ends-from');
  const to = asked.get('ends-to');
  return {
    ...(band && { bands: [band] }),
    ...(stage && { stages: [stage] }),
    ...(cities.length > 0 && { cities }),
    ...(stores.length > 0 && { stores }),
    ...((complaint === 'open' || complaint === 'none') && { openComplaint: complaint === 'open' }),
    ...(from !== null && DAY.test(from) && { contractEndsFrom: from }),
    ...(to !== null && DAY.test(to) && { contractEndsTo: to }),
  };
}

/** How an address names a filter. */
export function searchOf(filter: CustomerFilter): Record<string, string> {
  const { bands, stages, cities, stores, openComplaint, contractEndsFrom, contractEndsTo } = filter;
  return {
    ...(bands?.[0] && { band: bands[0] }),
    ...(stages?.[0] && { stage: stages[0] }),
    ...(cities?.length && { city: cities.join(',') }),
    ...(stores?.length && { store: stores.join(',') }),
    ...(openComplaint != null && { complaint: openComplaint ? 'open' : 'none' }),
    ...(contractEndsFrom && { 'ends-from': contractEndsFrom }),
    ...(contractEndsTo && { 'ends-to': contractEndsTo }),
  };
}

/** How many things a filter asks for. */
export function countOf(filter: CustomerFilter): number {
  return Object.keys(searchOf(filter)).length;
}

/** Words that are set apart by commas, whichever. */
export function wordsIn(text: string | null): string[] {
  return (text ?? '')
    .split(/[,，、;；]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
