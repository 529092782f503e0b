// What an answer can come to. Pure.
export type Outcome =
  | { readonly kind: 'right' }
  /** Some of it is right: the share, between 0 and 1, both excluded. */
  | { readonly kind: 'partly'; readonly share: number }
  | { readonly kind: 'wrong' }
  /** An opinion was asked for: nothing to be right about. */
  | { readonly kind: 'stance' };

/** Turns a share of right parts (0…1) into an outcome. */
export function outcomeOfShare(share: number): Outcome {
  if (share >= 1) return { kind: 'right' };
  if (share <= 0) return { kind: 'wrong' };
  return { kind: 'partly', share };
}
