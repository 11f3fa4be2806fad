/** What there is to say about why an action is proposed. */
export type WhyProposed = {
  speaksFor: string[];
  against: string[];
  /** What happened before and must not be forgotten. */
  history: string[];
  isWhatTheyCameFor: boolean;
  chance: string;
  worth: string;
};
