/** Dark enough to stay readable on a printer without colours. */
export const accent = "#0d4a5e";
/** Of what is beside the matter. */
export const quiet = "#555555";
/** Where paper is cut or folded. */
export const cutLine = "#999999";
