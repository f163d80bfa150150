import { expect, it } from 'vitest'
import { noteLeft } from '#app/domains/exhibition/work/commands/note-left.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { anna, exhibition, host, hostOfAsker } from '../../people.ts'

eachEngine((engine) => {
  it('says why a work stays, and takes it back', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    await noteLeft(ctx, host, 2013, part('anna'), { version: 0, left: 'Kjøperen henter i oktober' })
    expect(await db.exhibitionWork.findMany()).toMatchObject([{ left: 'Kjøperen henter i oktober' }])
    await noteLeft(ctx, host, 2013, part('anna'), { version: 1, left: '' })
    expect(await db.exhibitionWork.findMany()).toMatchObject([{ left: '', version: 2 }])
  })

  it('is for those who work there, and for works of that year', async () => {
    const { db } = await engine.freshDatabase()
    const { ctx, part } = await exhibition(db)
    const note = { version: 0, left: 'Nei' }
    for (const who of [anna, hostOfAsker])
      await expect(noteLeft(ctx, who, 2013, part('anna'), note)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(noteLeft(ctx, host, 2013, 'ingen', note)).rejects.toMatchObject({ kind: 'missing' })
    await noteLeft(ctx, host, 2013, part('anna'), note)
    await expect(noteLeft(ctx, host, 2013, part('anna'), note)).rejects.toMatchObject({ kind: 'conflict' })
  })
})
