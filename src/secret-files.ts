import { readFileSync } from "node:fs";
import { ConfigError } from "./config-error.ts";

/** The variables that may be given as a file, as containers and systemd hand secrets over: `BOT_TOKEN_FILE`. */
export const secretVariables = ["BOT_TOKEN", "DATA_KEY"] as const;

/** What the environment says, by the names of its variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An environment in which each secret is given by its variable, and the names under which they were given. */
export interface EnvironmentWithSecrets {
  readonly environment: Environment;
  /** The variable to name to whoever set it. */
  readonly givenAs: (variable: string) => string;
}

/**
 * Reads the secrets that are given as files.
 * @throws {@link ConfigError} where one cannot be read, is empty, or is given twice
 */
export function readSecretFiles(environment: Environment): EnvironmentWithSecrets {
  const read: Record<string, string> = {};
  for (const variable of secretVariables) {
    const path = environment[`${variable}_FILE`];
    if (path === undefined || path === "") continue;
    if (environment[variable]) {
      throw new ConfigError(`${variable} and ${variable}_FILE are both set. Leave one of them out.`);
    }
    read[variable] = readSecret(`${variable}_FILE`, path);
  }
  return {
    environment: { ...environment, ...read },
    givenAs: (variable) => (variable in read ? `${variable}_FILE` : variable),
  };
}

function readSecret(variable: string, path: string): string {
  const text = readText(variable, path).trim();
  if (text === "") throw new ConfigError(`${variable} names a file that is empty.`);
  return text;
}

function readText(variable: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new ConfigError(`${variable} names a file that this user cannot read${code}.`, { cause: error });
  }
}
