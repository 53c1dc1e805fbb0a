/**
 * How long a record may be kept at most, in milliseconds. As long is known with which keys a store was used, and how far its clock had
 * come: by then nothing stands there any more for which that matters.
 */
export const longestLifetime = 90 * 24 * 60 * 60_000;
