/** The environment cannot be used. The message is one line that names the variable, and holds no value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
