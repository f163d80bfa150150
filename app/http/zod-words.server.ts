import type { z } from 'zod'
import type { TextKey } from '#app/i18n/keys.ts'
import { isTextKey, sentence } from '#app/i18n/sentence.ts'
import type { Facts, Locale } from '#app/i18n/words.ts'

type Issue = z.core.$ZodRawIssue

/** The text key for what zod found by itself, where a shape gives no message of its own. */
function keyOf(issue: Issue): [TextKey, Facts?] {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? ['faults.required']
        : issue.expected === 'number'
          ? ['faults.notANumber']
          : ['faults.notAChoice']
    case 'too_small':
      return issue.origin === 'string' ? ['faults.required'] : ['faults.tooSmall', { least: Number(issue.minimum) }]
    case 'too_big':
      return [issue.origin === 'string' ? 'faults.tooLong' : 'faults.tooLarge', { most: Number(issue.maximum) }]
    case 'unrecognized_keys':
      return ['faults.unknownField']
    default:
      return ['faults.notAChoice']
  }
}

/** A zod message, which is a text key with or without facts, as a sentence; null when it is neither. */
export function sentenceOfMessage(message: string, locale: Locale): string | null {
  const space = message.indexOf(' ')
  const key = space === -1 ? message : message.slice(0, space)
  if (!isTextKey(key)) return null
  return sentence(locale, key, space === -1 ? {} : (JSON.parse(message.slice(space + 1)) as Facts))
}

/** For `safeParse(value, { error })`: text keys where zod would say something in English. */
export const keyedError = (issue: Issue): string => {
  const [key, facts] = keyOf(issue)
  return facts ? `${key} ${JSON.stringify(facts)}` : key
}
