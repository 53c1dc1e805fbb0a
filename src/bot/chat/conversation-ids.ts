/** By what the conversations are known in what is kept of them. */
export const conversationIds = { place: "locate", note: "note" } as const;
