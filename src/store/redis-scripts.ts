// Each runs as one step of the server. A value begins with the time it expires by our clock (8 bytes), as in redis-store.ts.
// A scheduled value is a key of its own, so that Redis drops it in time even when no bot runs any more.

/**
 * KEYS: the list's times, the value, and perhaps a mark. ARGV: the value, its lifetime, when it is due, its name in the list,
 * and the mark that has to stand: then what is due later than this stays as it is.
 */
export const schedule = `
if KEYS[3] then
  if redis.call("GET", KEYS[3]) ~= ARGV[5] then return end
  if tonumber(redis.call("ZSCORE", KEYS[1], ARGV[4]) or 0) > tonumber(ARGV[3]) then return end
end
redis.call("SET", KEYS[2], ARGV[1], "PX", ARGV[2])
redis.call("ZADD", KEYS[1], ARGV[3], ARGV[4])
-- The times go when the last value has gone.
if redis.call("PTTL", KEYS[1]) < tonumber(ARGV[2]) then redis.call("PEXPIRE", KEYS[1], ARGV[2]) end
`;

/** KEYS: the list's times, the value. ARGV: its name in the list, and perhaps the value it must have. */
export const cancel = `
local present = redis.call("GET", KEYS[2])
if ARGV[2] and (not present or string.sub(present, 9) ~= ARGV[2]) then return end
redis.call("DEL", KEYS[2])
redis.call("ZREM", KEYS[1], ARGV[1])
`;

/** KEYS: the list's times, what the names of its values begin with. ARGV: now, until when they are leased, how many. */
export const takeDue = `
local taken = {}
local due = redis.call("ZRANGEBYSCORE", KEYS[1], "-inf", ARGV[1], "WITHSCORES", "LIMIT", 0, ARGV[3])
for at = 1, #due, 2 do
  local name = due[at]
  local value = redis.call("GET", KEYS[2] .. name)
  if value and #value >= 8 and struct.unpack(">d", value) > tonumber(ARGV[1]) then
    redis.call("ZADD", KEYS[1], ARGV[2], name)
    table.insert(taken, name)
    table.insert(taken, string.sub(value, 9))
    table.insert(taken, due[at + 1])
  else
    redis.call("DEL", KEYS[2] .. name)
    redis.call("ZREM", KEYS[1], name)
  end
end
return taken
`;

/** KEYS: the claim, the mark of the same key. ARGV: the token, for how long. Where another has it, an empty mark lets nobody put one. */
export const claim = `
local holder = redis.call("GET", KEYS[1])
if holder and holder ~= ARGV[1] then
  redis.call("SET", KEYS[2], "", "PX", ARGV[2])
  return 0
end
if not holder then redis.call("DEL", KEYS[2]) end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2])
return 1
`;

/** KEYS: the claim. ARGV: the token. */
export const release = `
if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end
`;
