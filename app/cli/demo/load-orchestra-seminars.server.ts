/** The weekends of 2013 with rooms, coaches and full timetables, each deed at its own moment. */
import { noteClearance } from '#app/domains/orchestra/clearance/commands/note-clearance.server.ts'
import { groupsOf, SECTIONS, type Section } from '#app/domains/orchestra/instruments.ts'
import { addSession } from '#app/domains/orchestra/plan/commands/add-session.server.ts'
import { layRotation } from '#app/domains/orchestra/plan/commands/lay-rotation.server.ts'
import { layUsualDay } from '#app/domains/orchestra/plan/commands/lay-usual-day.server.ts'
import { showPlan } from '#app/domains/orchestra/plan/commands/show-plan.server.ts'
import { repliesOf } from '#app/domains/orchestra/reply/queries.server.ts'
import { addRoom } from '#app/domains/orchestra/seminar/commands/add-room.server.ts'
import { addStaff } from '#app/domains/orchestra/seminar/commands/add-staff.server.ts'
import { changeDay } from '#app/domains/orchestra/seminar/commands/change-day.server.ts'
import { editPartner } from '#app/domains/orchestra/seminar/commands/edit-partner.server.ts'
import { editSeminar } from '#app/domains/orchestra/seminar/commands/edit-seminar.server.ts'
import { makeSeminar } from '#app/domains/orchestra/seminar/commands/make-seminar.server.ts'
import { publishSeminar } from '#app/domains/orchestra/seminar/commands/publish-seminar.server.ts'
import { roomsOf, staffOf, theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import type { Seminar } from '#app/domains/orchestra/seminar/seminar.ts'
import { addDays } from '#app/kernel/when.ts'
import type { Context } from '#app/platform/context.server.ts'
import { operator } from '../operator.ts'
import type { At } from './moment.ts'
import { type InventedLeader, inventOrchestra } from './orchestra-people.ts'
import { HOURS, type InventedWeekend, WEEKENDS } from './orchestra-weekends.ts'

export async function loadOrchestraSeminars(at: At, seed: number): Promise<void> {
  const leaders = inventOrchestra(seed).leaders.filter(({ role }) => role !== 'association')
  for (const [place, weekend] of WEEKENDS.entries()) {
    const planned = weekend.term === '2013-v' ? '2012-11-26' : '2013-05-13'
    const id = await plan(at(planned, `${String(9 + place).padStart(2, '0')}:00`), weekend)
    await staff(at(planned, '18:00'), id, leaders)
    if (place === 0) await showCertificates(at('2013-01-10', '15:00'), leaders)
    await publishSeminar(at(addDays(planned, 12), '10:00'), operator, id)
    await buildDays(at(addDays(weekend.first, -21), '14:00'), id)
    await showPlan(at(addDays(weekend.first, -14), '12:00'), operator, id, {
      absences: async (tx, of) => (await repliesOf(tx, of)).filter(({ answer }) => answer === 'absent'),
    })
  }
}

async function plan(ctx: Context, weekend: InventedWeekend): Promise<string> {
  const { term, first, titleNb, titleEn, venue, address, place, municipalityId, lat, lng, info } = weekend
  const id = await makeSeminar(ctx, operator, term, { titleNb, first, days: HOURS.length })
  const { days, ensembleIds, version } = await theSeminar(ctx.db, id)
  for (const [n, hours] of HOURS.entries()) {
    const day = days[n]
    if (day) await changeDay(ctx, operator, id, day.id, { date: day.date, ...hours })
  }
  const now = await theSeminar(ctx.db, id)
  await editSeminar(ctx, operator, id, {
    ...{ version: Math.max(version, now.version), titleNb, titleEn, ensembleIds, venue, address, place },
    ...{ municipalityId, lat, lng, overnight: false, infoNb: info, infoEn: '' },
    ...{ answerByDate: addDays(first, -7), answerByTime: '00:00' },
  })
  const [hall, drums, ...groups] = weekend.rooms
  const room = (name: string, capacity: number, percussion: boolean) =>
    addRoom(ctx, operator, id, { name, capacity, percussion, stepFree: true })
  await room(hall, 120, true)
  await room(drums, 40, true)
  for (const [n, name] of groups.entries()) await room(name, 60 - n * 5, false)
  if (weekend.partner) await bringPartner(ctx, id, weekend)
  return id
}

async function bringPartner(ctx: Context, id: string, { partner, players }: InventedWeekend): Promise<void> {
  const { version } = await theSeminar(ctx.db, id)
  const counts = Object.fromEntries(SECTIONS.map((section) => [section, players[section] ?? null]))
  await editPartner(ctx, operator, id, { version, partner, players: counts as Record<Section, number | null> })
}

async function staff(ctx: Context, id: string, leaders: readonly InventedLeader[]): Promise<void> {
  for (const { email, name, role, sections } of leaders)
    if (role !== 'association')
      await addStaff(ctx, operator, id, {
        ...{ who: email, name, role, binder: role === 'leader' },
        sections: groupsOf(sections.join(',')),
      })
}

async function showCertificates(ctx: Context, leaders: readonly InventedLeader[]): Promise<void> {
  for (const [n, { email, role }] of leaders.entries())
    if (role !== 'association')
      await noteClearance(ctx, operator, { email, role, shownOn: addDays('2013-01-04', n % 5) })
}

/** Friday evening together and in groups; a usual Saturday; Sunday with sectionals that go round. */
async function buildDays(ctx: Context, id: string): Promise<void> {
  const seminar = await theSeminar(ctx.db, id)
  const [friday, saturday, sunday] = seminar.days
  if (!friday || !saturday || !sunday) throw new RangeError('a weekend has three days')
  await layUsualDay(ctx, operator, id, saturday.id)
  await buildFriday(ctx, seminar, friday.id)
  await layRotation(ctx, operator, id, { dayId: sunday.id, begins: '10:00', ends: '12:45' })
  const together = await whole(ctx, seminar)
  await addSession(ctx, operator, id, { ...together.meal, dayId: sunday.id, begins: '12:45', ends: '13:30' })
  await addSession(ctx, operator, id, { ...together.tutti, dayId: sunday.id, begins: '13:30', ends: '16:00' })
}

async function buildFriday(ctx: Context, seminar: Seminar, dayId: string): Promise<void> {
  const { id } = seminar
  const { tutti, rest } = await whole(ctx, seminar)
  await addSession(ctx, operator, id, { ...tutti, dayId, begins: '17:00', ends: '18:30' })
  await addSession(ctx, operator, id, { ...rest, dayId, begins: '18:30', ends: '18:50' })
  const rooms = await roomsOf(ctx.db, id)
  const coaches = (await staffOf(ctx.db, id)).filter(({ role, sections }) => role === 'coach' && sections.length > 0)
  const drums = (sections: readonly string[]) => sections.includes('percussion')
  const free = rooms.filter(({ percussion }) => !percussion)
  for (const { personId, sections } of coaches) {
    const room = drums(sections) ? rooms[1] : free.shift()
    await addSession(ctx, operator, id, {
      ...{ ...rest, kind: 'sectional', title: '', dayId, begins: '18:50', ends: '20:30', roomId: room?.id ?? '' },
      ...{ groups: groupsOf(sections.join(',')), adultIds: [personId] },
    })
  }
}

/** What is for everybody: the rehearsal in the hall, the meal, a break. */
async function whole(ctx: Context, { id }: Seminar) {
  const [hall] = await roomsOf(ctx.db, id)
  const conductors = (await staffOf(ctx.db, id)).filter(({ role }) => role === 'conductor')
  const plain = { title: '', roomId: '', groups: [], ensembles: [], pieces: [], adultIds: [] as string[] }
  return {
    tutti: {
      ...{ ...plain, kind: 'tutti' as const, roomId: hall?.id ?? '' },
      adultIds: conductors.map(({ personId }) => personId),
    },
    meal: { ...plain, kind: 'meal' as const },
    rest: { ...plain, kind: 'break' as const, title: 'Kveldsmat' },
  }
}
