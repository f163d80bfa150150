import { findContacts } from '#app/domains/people/contact.server.ts'
import { orchestraMessage } from '#app/i18n/orchestra-message.ts'
import type { Locale } from '#app/i18n/words.ts'
import { say } from '#app/i18n/words.ts'
import { invalid, missing } from '#app/kernel/fault.ts'
import { sayDate } from '#app/kernel/say-when.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { familiesOf, type GuardianOfChild, guardiansOf } from '../family/queries.server.ts'
import { groupWords, type Instrument, isGroup } from '../instruments.ts'
import { rosterOfSemester, rosterOfSeminar } from '../queries.server.ts'
import { silentOf } from '../reply/rules.ts'
import { listReplies } from '../reply/store.server.ts'
import { sectionsAt } from '../seating/sections.server.ts'
import { currentSemester, ensemblesOf } from '../semester/queries.server.ts'
import type { Ensemble, Semester } from '../semester/semester.ts'
import { theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { AudienceFields } from './input.ts'
import type { Audience } from './message.ts'
import { chosen, isOldEnough } from './rules.ts'

/** What the fields of a form mean. Throws missing for a seminar that is not there, and invalid for other things. */
export async function readAudience(
  ctx: Context,
  tx: Tx,
  fields: AudienceFields,
): Promise<{ audience: Audience; seminar: Seminar | null; ensembles: Ensemble[] }> {
  const seminar = fields.seminar ? await theSeminar(tx, fields.seminar) : null
  const semester: Semester | { id: string } | null = seminar
    ? { id: seminar.semesterId }
    : await currentSemester(tx, civilDateOf(ctx.now))
  if (!semester) throw missing()
  const ensembles = await ensemblesOf(tx, semester.id)
  if (fields.ensemble && !ensembles.some(({ id }) => id === fields.ensemble))
    throw invalid('faults.notAChoice', {}, 'ensemble')
  if (fields.group && !isGroup(fields.group)) throw invalid('faults.notAChoice', {}, 'group')
  const isDay = seminar?.days.some(({ id }) => id === fields.answered) ?? false
  const answered = isDay ? { comesOn: fields.answered } : fields.answered === 'silent' && seminar ? 'silent' : 'all'
  return {
    audience: {
      ...{ semesterId: semester.id, seminarId: seminar?.id ?? null, ensembleId: fields.ensemble || null },
      ...{ groups: isGroup(fields.group) ? [fields.group] : [], answered, musicians: fields.musicians },
    },
    ...{ seminar, ensembles },
  }
}

/** Everybody whom a letter reaches. */
export interface Reached {
  childIds: string[]
  /** Each guardian once. */
  guardians: GuardianOfChild[]
  families: number
  musicians: { personId: string; email: string; name: string; locale: Locale }[]
}

/** Guardians who get mail about these children, and the musicians with an address of their own. */
export async function reachedBy(ctx: Context, tx: Tx, audience: Audience, seminar: Seminar | null): Promise<Reached> {
  const roster = seminar ? await rosterOfSeminar(tx, seminar.id) : await rosterOfSemester(tx, audience.semesterId)
  const replies = seminar ? await listReplies(tx, seminar.id) : []
  const silent = seminar
    ? silentOf(
        roster.map(({ childId }) => childId),
        seminar.days,
        replies,
        ctx.now,
      )
    : []
  const children = chosen(roster, audience, replies, new Set(silent), await sectionsFor(tx, audience, seminar))
  const childIds = children.map(({ childId }) => childId)
  const links = (await guardiansOf(tx, childIds)).filter(({ receivesMail }) => receivesMail)
  const guardians = [...new Map(links.map((one) => [one.guardianId, one])).values()]
  const families = await familiesOf(tx, childIds)
  const today = civilDateOf(ctx.now)
  const ages = ctx.settings.orchestraAges
  const grown = audience.musicians ? children.filter(({ birthDate }) => isOldEnough(birthDate, today, ages)) : []
  const contacts = await findContacts(
    tx,
    grown.map(({ childId }) => childId),
  )
  const theirs = new Set(guardians.flatMap(({ emails }) => emails.map((email) => email.toLowerCase())))
  return {
    ...{ childIds, guardians },
    families: new Set(guardians.map(({ guardianId }) => families.get(guardianId) ?? guardianId)).size,
    // Who shares an address with a guardian gets it once.
    musicians: [...contacts.values()].filter(({ email }) => !theirs.has(email.toLowerCase())),
  }
}

/** The sections of a child on the days that are meant; by the parts it holds, where a whole semester is. */
async function sectionsFor(tx: Tx, { semesterId, groups, answered }: Audience, seminar: Seminar | null) {
  if (groups.length === 0) return undefined
  const seminarId = seminar?.id
  const sectionAt = await sectionsAt(tx, { semesterId, ...(seminarId && { seminarId }) })
  const days = (seminar?.days ?? []).filter(({ id }) => typeof answered !== 'object' || answered.comesOn === id)
  const dates = days.length > 0 ? days.map(({ date }) => date) : ['']
  return (child: { childId: string; instrument: Instrument }) =>
    dates.map((date) => sectionAt(child, { seminarId: seminarId ?? '', date }))
}

/** "Andre helgeseminar, strykere, de som ikke har svart": kept with the letter. */
export function sayAudience(
  audience: Audience,
  seminar: Seminar | null,
  ensembles: readonly Ensemble[],
  locale: Locale,
): string {
  const { ensembleId, groups, answered, musicians } = audience
  const ensemble = ensembles.find(({ id }) => id === ensembleId)
  const day = typeof answered === 'object' ? seminar?.days.find(({ id }) => id === answered.comesOn) : undefined
  return [
    seminar ? (locale === 'en' && seminar.titleEn) || seminar.titleNb : say(locale, orchestraMessage.wholeSemester),
    ensemble && ((locale === 'en' && ensemble.nameEn) || ensemble.nameNb),
    ...groups.map((group) => groupWords(group)[locale]),
    answered === 'silent' && say(locale, orchestraMessage.whoSilent),
    day && say(locale, orchestraMessage.whoComes, { day: sayDate(day.date, locale) }),
    musicians && say(locale, orchestraMessage.withMusicians),
  ]
    .filter(Boolean)
    .join(', ')
}
