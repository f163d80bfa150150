import { expect, it } from 'vitest'
import { type Db, isUniqueViolation, uniqueFields } from '#app/platform/db/client.server.ts'
import { eachEngine } from '#tests/support/databases.ts'

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  )
const person = (db: Db, email: string) => db.person.create({ data: { email, name: email, createdAt: new Date() } })
const figure = (db: Db) =>
  db.statedFigure.create({ data: { measure: 'visits', fromYear: 2007, toYear: 2013, value: 1, source: 'a report' } })

eachEngine((engine) => {
  it('names one column that is taken', async () => {
    const { db } = await engine.freshDatabase()
    await person(db, 'kari@example.com')
    const error = await refusal(person(db, 'kari@example.com'))
    expect(error).toMatchObject({ code: 'P2002' })
    expect(uniqueFields(error)).toEqual(['email'])
    expect(isUniqueViolation(error, 'email')).toBe(true)
    expect(isUniqueViolation(error, 'name')).toBe(false)
    expect(isUniqueViolation(error)).toBe(false)
  })

  it('names several columns that are taken together, in the order of the schema', async () => {
    const { db } = await engine.freshDatabase()
    await figure(db)
    const error = await refusal(figure(db))
    expect(uniqueFields(error)).toEqual(['measure', 'fromYear', 'toYear'])
    expect(isUniqueViolation(error, 'toYear', 'measure', 'fromYear')).toBe(true)
    expect(isUniqueViolation(error, 'measure')).toBe(false)
  })

  it('says nothing of other errors, whose codes are the same on both engines', async () => {
    const { db } = await engine.freshDatabase()
    const none = await refusal(db.person.update({ where: { id: 'nobody' }, data: { name: 'x' } }))
    const orphan = await refusal(
      db.roleGrant.create({ data: { personId: 'nobody', role: 'host', grantedAt: new Date() } }),
    )
    expect(none).toMatchObject({ code: 'P2025' })
    expect(orphan).toMatchObject({ code: 'P2003' })
    for (const error of [none, orphan, new Error('x'), null, 'text']) expect(uniqueFields(error)).toBeNull()
  })

  it('primary keys of several columns count too', async () => {
    const { db } = await engine.freshDatabase()
    const data = { kind: 'studio', date: '2013-09-14', opens: '12:00', closes: '17:00' } as const
    const edition = await db.edition.create({ data: { year: 2013, number: 7, capacity: 40 } })
    const day = () => db.openDay.create({ data: { ...data, editionId: edition.id } })
    await day()
    const error = await refusal(day())
    expect(error).toMatchObject({ code: 'P2002' })
    expect(uniqueFields(error)).toEqual(engine.name === 'sqlite' ? ['editionId', 'kind', 'date'] : [])
  })
})
