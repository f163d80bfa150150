/**
 * A call whose jury is done, with three jurors: the first is the chair, the third is recused from application 5. The line
 * goes through the tie of 3 and 4, for one place. Everyone is invented.
 */

import { leadMeeting } from '#app/domains/art-round/meeting/commands/lead-meeting.server.ts'
import { startMeeting } from '#app/domains/art-round/meeting/commands/start-meeting.server.ts'
import type { Door } from '#app/domains/art-round/meeting/room.server.ts'
import { meetingView } from '#app/domains/art-round/meeting/screens.server.ts'
import type { Actor } from '#app/domains/people/person.ts'
import { type Juried, juriedEdition } from '#tests/domains/art-round/selection/juried.ts'
import { someone } from '#tests/support/actors.ts'
import { type TestContext, testContext } from '#tests/support/context.ts'
import type { Engine } from '#tests/support/databases.ts'

export const YEAR = 2013
export const secretary = someone(['secretariat'])
export const JURY: Door = { by: 'jury' }
export const OFFICE: Door = { by: 'office', callId: null }

/** Nobody but the jurors who are inside may read it. */
export const SECRET = 'Hemmelig verk'

export interface Held extends Juried {
  ctx: TestContext
  db: TestContext['db']
  chair: Actor
  juror: Actor
  /** Recused from application 5. */
  recused: Actor
  /** In the same order. */
  seatIds: [string, string, string]
}

export async function heldMeeting(engine: Engine, wish: { sealed?: boolean } = {}): Promise<Held> {
  const { db } = await engine.freshDatabase()
  const ctx = testContext({ db, now: '2013-04-10T10:00:00Z' })
  const scores = [
    [90, 90, 90],
    [80, 80, 80],
    [70, 70, 70],
    [70, 70, 70],
    [65, 65, null],
    [10, 10, 10],
  ]
  const juried = await juriedEdition(db, { ...wish, scores, capacity: 3 })
  const seats = await db.jurorSeat.findMany({ where: { roundId: juried.roundId }, include: { person: true } })
  const sorted = seats.sort((a, b) => (a.person.name < b.person.name ? -1 : 1))
  const [one, two, three] = sorted
  if (!one || !two || !three) throw new Error('three jurors')
  await db.jurorSeat.update({ where: { id: one.id }, data: { chair: true } })
  await db.work.updateMany({ where: { applicationId: juried.applicationIds[4] ?? '' }, data: { title: SECRET } })
  const actorOf = (personId: string, role: 'juror' | 'chair') => someone([role], { personId, year: YEAR })
  return {
    ...juried,
    ctx: ctx.as(null),
    db,
    chair: actorOf(one.personId, 'chair'),
    juror: actorOf(two.personId, 'juror'),
    recused: actorOf(three.personId, 'juror'),
    seatIds: [one.id, two.id, three.id],
  }
}

/** Opens the meeting over 3, 4 and 5, as the secretariat. */
export async function started(held: Held): Promise<void> {
  await startMeeting(held.ctx, secretary, YEAR, OFFICE, { zone: true, split: false, numbers: '5' })
}

/** The item that is on somebody's screen. Throws when there is none. */
export async function itemOf(held: Held, actor: Actor, door: Door = JURY) {
  const { now } = await meetingView(held.ctx, actor, YEAR, door)
  if (now.kind !== 'item') throw new Error(`no item but ${now.kind}`)
  return now.item
}

/** What somebody calls the application with a number, on the own agenda. Throws when it is not there. */
export async function keyOf(held: Held, actor: Actor, door: Door, number: number): Promise<string> {
  const { agenda } = await meetingView(held.ctx, actor, YEAR, door)
  const works = await held.db.work.findMany({ where: { applicationId: held.applicationIds[number - 1] ?? '' } })
  const row = agenda.find(({ title }) => works.some((work) => work.title === title))
  if (!row) throw new Error(`${number} is not on the agenda`)
  return row.key
}

/** The secretariat brings an application up, by its number. */
export async function bringUp(held: Held, number: number): Promise<void> {
  const { now } = await meetingView(held.ctx, secretary, YEAR, OFFICE)
  const item = await keyOf(held, secretary, OFFICE, number)
  const seen = now.kind === 'item' ? now.item.key : ''
  await leadMeeting(held.ctx, secretary, YEAR, OFFICE, { step: 'jump', seen, item })
}
