import { expect, it } from 'vitest'
import { tellOfWork } from '#app/domains/exhibition/work/commands/tell-of-work.server.ts'
import { exhibitedWorks } from '#app/domains/exhibition/work/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { anna, bo, exhibition, host } from '../../people.ts'

const told = { insuredOre: 20_000_00, mounting: 'To oppheng', needs: 'Strøm', packing: 'Kasse', version: 0 }

eachEngine((engine) => {
  it('keeps what the artist tells, and those who work there tell on behalf', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part, editionId } = await exhibition(db)
    await tellOfWork(ctx, anna, { ...told, participantId: part('anna') })
    await tellOfWork(ctx, host, { ...told, participantId: part('anna'), version: 1, needs: '' })
    const works = await exhibitedWorks(db, editionId)
    expect(works.find(({ name }) => name === 'Demo anna')).toMatchObject({
      ...{ insuredOre: 20_000_00, mounting: 'To oppheng', needs: '', version: 2, title: 'Verk av anna' },
      ...{ state: 'confirmed', priceOre: 9_000_00, left: '' },
    })
    expect(works.find(({ name }) => name === 'Demo bo')).toMatchObject({ insuredOre: null, version: 0 })
  })

  it('takes no value once the work is in the house, and still the rest', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    await db.application.update({ where: { id: 'a-anna' }, data: { participation: 'delivered' } })
    const wish = { ...told, participantId: part('anna') }
    await expect(tellOfWork(ctx, anna, wish)).rejects.toMatchObject({
      ...{ key: 'exhibitionDelivery.valueIsSigned', field: 'insuredOre' },
    })
    await tellOfWork(ctx, anna, { ...wish, insuredOre: null })
    expect(await db.exhibitionWork.findMany()).toMatchObject([{ packing: 'Kasse', insuredOre: null }])
  })

  it('is missing for another, and refused on top of another version', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const wish = { ...told, participantId: part('anna') }
    await expect(tellOfWork(ctx, bo, wish)).rejects.toMatchObject({ kind: 'missing' })
    await tellOfWork(ctx, anna, wish)
    await expect(tellOfWork(ctx, anna, wish)).rejects.toMatchObject({ key: 'faults.changedMeanwhile' })
    await expect(tellOfWork(ctx, anna, { ...wish, version: 5 })).rejects.toMatchObject({ kind: 'conflict' })
  })

  it('lists all works in as many statements as one', async () => {
    const { db } = await engine.freshDatabase()
    const { editionId, part } = await exhibition(db)
    const all = await statementsOf(() => exhibitedWorks(db, editionId))
    await db.participant.updateMany({ where: { id: { not: part('anna') } }, data: { resignedAt: new Date() } })
    const one = await statementsOf(() => exhibitedWorks(db, editionId))
    expect(all.length).toBe(one.length)
    expect(await exhibitedWorks(db, editionId)).toHaveLength(1)
  })
})
