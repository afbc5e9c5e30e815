/** The action's own version, sent in `User-Agent` and told in the report; a test holds it equal to package.json's. */
export const VERSION = "1.0.0";
