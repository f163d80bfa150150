import { expect, it } from 'vitest'
import { editHours } from '#app/domains/art-round/studio/commands/edit-hours.server.ts'
import { hoursInput } from '#app/domains/art-round/studio/input.ts'
import { studiosOf } from '#app/domains/art-round/studio/queries.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { confirmedEdition } from '../admitted.ts'

const form = { intent: 'hours', id: 'studio', version: '1' }

eachEngine((engine) => {
  it('opens on the days that are ticked, and closes the others', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db })
    const { artist, participant, editionId } = await confirmedEdition(db, ctx, [1, 2])
    const id = participant(1).studioId ?? ''
    const day = { date: '2013-09-15', opens: '10:00', closes: '18:30' }
    await editHours(ctx, artist(1), id, { version: 1, days: [day] })
    expect((await studiosOf(db, editionId))[0]?.days).toEqual([day])
    await expect(editHours(ctx, artist(1), id, { version: 1, days: [] })).rejects.toMatchObject({
      key: 'faults.changedMeanwhile',
    })
    await expect(editHours(ctx, artist(2), id, { version: 2, days: [] })).rejects.toMatchObject({ kind: 'missing' })
    const wrong = {
      version: 2,
      days: [
        { ...day, date: '2013-09-16' },
        { ...day, opens: '19:00' },
      ],
    }
    await expect(editHours(ctx, artist(1), id, wrong)).rejects.toMatchObject({
      kind: 'invalid',
      beside: [{ field: 'closes-2013-09-16' }, { field: 'closes-2013-09-15', key: 'studio.closesBeforeItOpens' }],
    })
    await editHours(ctx, artist(1), id, { version: 2, days: [] })
    expect((await studiosOf(db, editionId))[0]?.days).toEqual([])
  })
})

it('a form has three fields a day; a ticked day needs both its times', () => {
  const times = {
    'opens-2013-09-14': '12:00',
    'closes-2013-09-14': '17:00',
    'opens-2013-09-15': '12:00',
    'closes-2013-09-15': '',
  }
  expect(hoursInput.parse({ ...form, ...times, 'open-2013-09-14': 'on' }).days).toEqual([
    { date: '2013-09-14', opens: '12:00', closes: '17:00' },
  ])
  const read = hoursInput.safeParse({ ...form, ...times, 'open-2013-09-15': 'on' })
  expect(read.error?.issues).toMatchObject([{ path: ['closes-2013-09-15'], message: 'studio.hoursMissing' }])
})
