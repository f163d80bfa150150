import { orchestraPlan } from '#app/i18n/orchestra-plan.ts'
import { type Locale, say } from '#app/i18n/words.ts'
import type { Session } from './plan.ts'

/** "Gruppeøvelse: stryk", "Fellesøvelse", or by the name that somebody gave it. */
export function sayWhat({ kind, title, groups }: Pick<Session, 'kind' | 'title' | 'groups'>, locale: Locale): string {
  const name = title || say(locale, orchestraPlan.kind, { kind })
  return groups.length === 0 ? name : `${name}: ${say(locale, orchestraPlan.groups, { codes: groups })}`
}
