/** Numbers that Norwegian registers give, with their check digit (modulus 11). */

/** The sum of digits times weights leaves a control digit; 11 counts as 0, and a number that would need 10 is never given. */
function hasCheckDigit(digits: string, weights: readonly number[]): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const rest = sum % 11
  return (rest === 0 ? 0 : 11 - rest) === Number(digits.at(-1))
}

const bare = (text: string) => text.replace(/[\s.\u00a0\u202f]/g, '')

/** "974 760 673" as "974760673"; null when it is no organisation number. */
export function parseOrgNumber(text: string): string | null {
  const digits = bare(text)
  return /^[89]\d{8}$/.test(digits) && hasCheckDigit(digits, [3, 2, 7, 6, 5, 4, 3, 2]) ? digits : null
}

/** "1234.56.78903" as "12345678903"; null when it is no account number. */
export function parseAccount(text: string): string | null {
  const digits = bare(text)
  return /^\d{11}$/.test(digits) && hasCheckDigit(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) ? digits : null
}

/** "974 760 673" */
export const sayOrgNumber = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3')
/** "1234 56 78903" */
export const sayAccount = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{5})$/, '$1\u00a0$2\u00a0$3')
