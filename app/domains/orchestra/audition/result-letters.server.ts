/** Who is told of what when a round is announced. The preview and the sending read it in the same place. */

import { findContacts } from '#app/domains/people/contact.server.ts'
import { addressIn } from '#app/i18n/addresses.ts'
import { say } from '#app/i18n/words.ts'
import type { MailParts } from '#app/kernel/mail.ts'
import { addDays, type CivilDate, civilDateOf } from '#app/kernel/when.ts'
import type { Tx } from '#app/platform/context.server.ts'
import { childNames, guardiansOf } from '../family/queries.server.ts'
import { groupWords } from '../instruments.ts'
import type { Audition, AuditionRound, Decision } from './audition.ts'
import { type Reader, resultMail } from './mails.ts'
import { APPEAL_DAYS } from './rules.ts'

export interface ResultLetter {
  to: Reader
  candidates: { audition: Audition; result: Decision; name: string }[]
}

/**
 * A letter for each guardian who gets mail and has an address, about all of that guardian's candidates, and one for each
 * candidate with an address of their own; by the reader's name. Candidates without a decision are left out.
 */
export async function resultLettersOf(tx: Tx, auditions: readonly Audition[]): Promise<ResultLetter[]> {
  const decided = auditions.flatMap((audition) =>
    audition.result === 'none' || audition.withdrawnAt ? [] : [{ audition, result: audition.result }],
  )
  const childIds = decided.map(({ audition }) => audition.childId)
  const names = await childNames(tx, childIds)
  const links = await guardiansOf(tx, childIds)
  const own = await findContacts(tx, childIds)
  const letters = new Map<string, ResultLetter>()
  const tell = (to: Reader, candidate: ResultLetter['candidates'][number]) => {
    const letter = letters.get(to.personId)
    if (letter) letter.candidates.push(candidate)
    else letters.set(to.personId, { to, candidates: [candidate] })
  }
  for (const { audition, result } of decided) {
    const candidate = { audition, result, name: names.get(audition.childId)?.name ?? '' }
    for (const { childId, guardianId, name, emails, locale, receivesMail } of links) {
      const email = emails[0]
      if (childId === audition.childId && receivesMail && email)
        tell({ personId: guardianId, email, name, locale }, candidate)
    }
    const self = own.get(audition.childId)
    if (self) tell(self, candidate)
  }
  return [...letters.values()].sort((a, b) => a.to.name.localeCompare(b.to.name, 'nb'))
}

/** The letter as it is sent. `now`: when the result is announced. */
export function sayResultLetter(
  round: AuditionRound,
  { to, candidates }: ResultLetter,
  given: { publicUrl: string; answerBy: CivilDate | null; now: Date },
): MailParts {
  return resultMail(
    round,
    to,
    candidates.map(({ audition, result, name }) => ({
      ...{ name, result, words: audition.words },
      instrument: say(to.locale, groupWords(audition.instrument)),
    })),
    {
      key: `audition-result:${round.id}:${to.personId}`,
      href: given.publicUrl + addressIn(to.locale, 'auditionRound', { id: round.id }),
      answerBy: given.answerBy,
      askBy: addDays(civilDateOf(given.now), APPEAL_DAYS),
    },
  )
}
