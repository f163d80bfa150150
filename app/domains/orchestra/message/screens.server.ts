import { personsByIds } from '#app/domains/people/named.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { forbidden } from '#app/kernel/fault.ts'
import { civilDateOf } from '#app/kernel/when.ts'
import type { Context, Tx } from '#app/platform/context.server.ts'
import { FAMILIES, SECTIONS } from '../instruments.ts'
import { unreachedNotes } from '../post/queries.server.ts'
import { nextEvening } from '../post/rules.ts'
import { standingOf } from '../queries.server.ts'
import { currentSemester, ensemblesOf } from '../semester/queries.server.ts'
import { seminarsOf, theSeminar } from '../seminar/queries.server.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { leads, type Standing } from '../standing.ts'
import { reachedBy, readAudience } from './audience.server.ts'
import type { AudienceFields } from './input.ts'
import { coachedGroups, mayHurry, mayWriteAtAll, mayWriteTo } from './policy.ts'
import { listMessages } from './store.server.ts'
import type { MessagesView, Reach } from './views.ts'

/** Letters that are shown. */
const SHOWN = 50

/** Whom one may write to, whom the letter reaches as it is chosen, and what was sent. Throws forbidden. */
export async function messagesView(ctx: Context, actor: Actor, asked: AudienceFields): Promise<MessagesView> {
  const tx = ctx.db
  const standing = await standingOf(tx, actor)
  if (!mayWriteAtAll(standing)) throw forbidden()
  const semester = await currentSemester(tx, civilDateOf(ctx.now))
  const seminars = await writable(ctx, tx, standing, semester?.id ?? null)
  const first = seminars.find(({ days }) => (days.at(-1)?.date ?? '') >= civilDateOf(ctx.now)) ?? seminars.at(-1)
  const known = seminars.some(({ id }) => id === asked.seminar)
  const seminarId = known ? asked.seminar : standing.office ? '' : (first?.id ?? '')
  const whole = standing.office || (seminarId !== '' && leads(standing, seminarId))
  const groups = whole ? [...FAMILIES, ...SECTIONS] : coachedGroups(standing, seminarId)
  const group = groups.some((one) => one === asked.group) ? asked.group : whole ? '' : (groups[0] ?? '')
  const fields = { ...asked, seminar: seminarId, group }
  const shown = seminars.find(({ id }) => id === seminarId)
  const semesterId = shown?.semesterId ?? semester?.id
  return {
    fields,
    seminars: seminars.map(({ id, titleNb, titleEn, days }) => ({
      ...{ id, title: { nb: titleNb, en: titleEn || titleNb }, date: days[0]?.date ?? '' },
      days: days.map((day) => ({ id: day.id, date: day.date })),
    })),
    ensembles: semesterId
      ? (await ensemblesOf(tx, semesterId)).map(({ id, nameNb, nameEn }) => ({
          ...{ id, name: { nb: nameNb, en: nameEn || nameNb } },
        }))
      : [],
    groups,
    reach: semesterId ? await reachOf(ctx, tx, standing, fields) : null,
    musiciansFrom: ctx.settings.orchestraAges.ownAddress,
    evening: nextEvening(ctx.now),
    sent: await sentBy(tx, standing),
    unreached: standing.office ? await unreachedNotes(ctx) : [],
    can: { wholeSemester: standing.office, writeToAll: whole, hurry: mayHurry(standing, seminarId || null) },
  }
}

/** The seminars that one may write to families of: the semester's for the secretariat, the own for others. */
async function writable(ctx: Context, tx: Tx, standing: Standing, semesterId: string | null): Promise<Seminar[]> {
  if (standing.office) return semesterId ? (await seminarsOf(tx, semesterId)).filter(isShown) : []
  const ids = new Set(
    standing.seminars.filter(({ role }) => role === 'leader' || role === 'coach').map(({ seminarId }) => seminarId),
  )
  const own: Seminar[] = []
  for (const id of ids) own.push(await theSeminar(tx, id))
  const since = civilDateOf(ctx.now).slice(0, 4)
  return own
    .filter((seminar) => isShown(seminar) && (seminar.days[0]?.date ?? '') >= since)
    .sort((a, b) => ((a.days[0]?.date ?? '') < (b.days[0]?.date ?? '') ? -1 : 1))
}
const isShown = ({ publishedAt, cancelledAt }: Seminar) => publishedAt !== null && cancelledAt === null

async function reachOf(ctx: Context, tx: Tx, standing: Standing, fields: AudienceFields): Promise<Reach | null> {
  const { audience, seminar } = await readAudience(ctx, tx, fields)
  if (!mayWriteTo(standing, audience)) return null
  const { childIds, guardians, families, musicians } = await reachedBy(ctx, tx, audience, seminar)
  return {
    ...{ guardians: guardians.length, children: childIds.length, families, musicians: musicians.length },
    unreached: guardians.filter(({ emails }) => emails.length === 0).length,
  }
}

async function sentBy(tx: Tx, standing: Standing): Promise<MessagesView['sent']> {
  const own = standing.office ? null : standing.seminars.map(({ seminarId }) => seminarId)
  const messages = await listMessages(tx, own, SHOWN)
  const persons = await personsByIds(
    tx,
    messages.map(({ sentById }) => sentById),
  )
  return messages.map(({ seminarId: _, sentById, ...message }) => ({
    ...message,
    sentBy: persons.get(sentById)?.name ?? '',
  }))
}
