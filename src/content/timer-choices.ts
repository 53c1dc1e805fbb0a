/** After how many minutes without a tap the chat may be covered; 0: never. */
export const coverMinutes = [0, 5, 30, 120] as const;
/** After how many hours the chat may erase itself; 0: never. */
export const eraseHours = [0, 1, 12, 24] as const;

/** When a chat is covered and erased until its person chooses. */
export const usualTimers = { coverAfterMinutes: 30, eraseAfterHours: 0 } as const;

/** What a person chooses: when without a tap the chat is covered, or when everything is erased. */
export type TimerChoice =
  | { readonly kind: "cover"; readonly after: (typeof coverMinutes)[number] }
  | { readonly kind: "erase"; readonly after: (typeof eraseHours)[number] };
