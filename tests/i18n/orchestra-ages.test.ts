import { expect, it } from 'vitest'
import { orchestraAssociation } from '#app/i18n/orchestra-association.ts'
import { orchestraChild } from '#app/i18n/orchestra-child.ts'
import { orchestraMessage } from '#app/i18n/orchestra-message.ts'
import { LOCALES, say } from '#app/i18n/words.ts'

it.each([
  ['beside a child’s address', orchestraChild.childEmailHelp],
  ['when an address is refused', orchestraChild.emailTooYoung],
  ['beside the letters to musicians', orchestraMessage.musicians],
  ['of who decides on membership', orchestraAssociation.decidesAlone],
])('the sentence %s has the age that holds, in both languages', (_, text) => {
  for (const locale of LOCALES)
    for (const age of [11, 16]) expect(say(locale, text, { age }).match(/\d+/g)).toEqual([String(age)])
})
