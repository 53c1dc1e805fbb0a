import { exchangeTranslations } from "./exchange-translations.ts";
import { tellVerdict } from "./verdict.ts";

/**
 * `npm run i18n`: says of each language what is missing, stale or near a limit.
 * `npm run i18n export uk`: writes safe-steps-uk.xlf for a translator, who needs no Git.
 * `npm run i18n import safe-steps-uk.xlf`: takes it back into locales/.
 */
tellVerdict(exchangeTranslations(".", process.argv.slice(2)));
