import { expect, it } from 'vitest'
import { homeView } from '#app/domains/desk/orchestra-home.server.ts'
import { daysAhead } from '#app/domains/orchestra/coverage/ahead.server.ts'
import { playedIn } from '#app/domains/orchestra/coverage/played.server.ts'
import { childrenDays } from '#app/domains/orchestra/plan/child-day.server.ts'
import { sheetsView } from '#app/domains/orchestra/plan/sheets.server.ts'
import { standingOf } from '#app/domains/orchestra/queries.server.ts'
import { repliesOf } from '#app/domains/orchestra/reply/queries.server.ts'
import { sectionsAt } from '#app/domains/orchestra/seating/sections.server.ts'
import { theSeminar } from '#app/domains/orchestra/seminar/queries.server.ts'
import { seasonView, seminarView } from '#app/domains/orchestra/seminar/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type Stage, seminarStage } from './stage.ts'

/** Twenty times as many sessions, grown-ups, rooms, seminars, pieces and seats. */
async function fill({ db, seeded }: Stage): Promise<void> {
  for (let n = 0; n < 20; n++) {
    const { id: personId } = await db.person.create({ data: { name: `Voksen ${n}`, createdAt: new Date(0) } })
    await db.seminarStaff.create({ data: { seminarId: seeded.seminarId, personId, role: 'helper' } })
    const room = await db.room.create({ data: { seminarId: seeded.seminarId, name: `Rom ${n}`, position: n + 10 } })
    const piece = await db.piece.create({
      data: {
        ...{ composer: 'Prøve', title: `Stykke ${n}`, arranger: '', notation: '2 fl', changedAt: new Date(0) },
        scoring: { shape: 1, parts: [], strings: [], solos: [], kit: '' },
      },
    })
    await db.repertoirePiece.create({ data: { ensembleId: seeded.youthId, pieceId: piece.id, position: n } })
    await db.seminarSession.create({
      data: {
        ...{ dayId: seeded.dayIds[n % 2 ? 0 : 1], kind: n % 3 ? 'sectional' : 'tutti', roomId: room.id },
        ...{ begins: '10:00', ends: '11:00', pieces: piece.id, adults: { create: [{ personId }] } },
      },
    })
    await db.seminar.create({
      data: {
        ...{
          semesterId: seeded.semesterId,
          titleNb: `Helg ${n}`,
          venue: 'Skolen',
          address: '',
          place: 'Asker',
          changedAt: new Date(0),
          publishedAt: new Date(0),
        },
        ensembles: { create: [{ ensembleId: seeded.youthId }] },
        days: { create: [{ date: `2013-06-${10 + n}`, begins: '10:00', ends: '17:00', changedAt: new Date(0) }] },
      },
    })
  }
}

eachEngine((engine) => {
  it('the pages of a seminar cost as many statements for many rows as for few', async () => {
    const stage = await seminarStage(engine)
    const { ctx, db, seeded } = stage
    const leader = stage.actor('leader')
    const around = {
      absences: async () => [],
      replies: repliesOf,
      sections: async () => () => null,
      played: playedIn,
    }
    const sheets = (kind: string) => () =>
      sheetsView(ctx, leader, seeded.seminarId, kind, { ...around, locale: 'nb' as const })
    const pages: Record<string, () => Promise<unknown>> = {
      season: () => seasonView(ctx, leader, seeded.term),
      seminar: () => seminarView(ctx, leader, seeded.seminarId),
      ...{ rooms: sheets('rooms'), coaches: sheets('coaches'), leader: sheets('leader') },
      children: () => childrenDays(ctx, leader, seeded.seminarId, around),
      sections: () => sectionsAt(db, { semesterId: seeded.semesterId }),
      ahead: async () => daysAhead(db, await standingOf(db, leader), await theSeminar(db, seeded.seminarId)),
      home: () => homeView(ctx, stage.actor('conductor'), 'nb'),
    }
    const cost = async () => {
      const found: Record<string, number> = {}
      for (const [name, work] of Object.entries(pages)) found[name] = (await statementsOf(work)).length
      return found
    }
    const few = await cost()
    await fill(stage)
    const many = await cost()
    for (const name of Object.keys(pages)) expect([name, many[name]]).toEqual([name, few[name]])
    for (const [name, count] of Object.entries(many)) expect([name, count < 70]).toEqual([name, true])
  })
})
