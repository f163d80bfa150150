// What a spreadsheet reads as the start of a formula, also after blanks and in its full-width form, or what it cuts away
// before it looks. See OWASP ASVS 1.2.10.
const formula = String.raw`(?:\s*[=+\-@\u0000\uff1d\uff0b\uff0d\uff20]|[\t\r\n])`
const startsFormula = new RegExp(`^'*${formula}`)
const startsGuarded = new RegExp(`^'+${formula}`)
const plainNegative = /^-\d+(?:[.,]\d+)?$/

/**
 * Puts an apostrophe before a text that a spreadsheet would run as a formula. Plain negative numbers stay as they are.
 * A text that already begins with apostrophes and a formula gets one more, so that `unguarded` gives back exactly what was.
 */
export const guarded = (text: string): string =>
  startsFormula.test(text) && !plainNegative.test(text) ? `'${text}` : text

/** Takes off the one apostrophe that `guarded` put there, and leaves every other text alone. */
export const unguarded = (cell: string): string => (startsGuarded.test(cell) ? cell.slice(1) : cell)
