import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Locale } from '#app/i18n/words.ts'
import type { Tx } from '#app/platform/context.server.ts'
import type { Member } from './association.ts'

/** The language of a member's letters: that of who entered it. */
export async function localeOf(tx: Tx, member: Pick<Member, 'enteredById'>): Promise<Locale> {
  return (await personsByIds(tx, [member.enteredById])).get(member.enteredById)?.locale ?? 'nb'
}
