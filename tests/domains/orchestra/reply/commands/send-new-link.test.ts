import { beforeAll, expect, it } from 'vitest'
import { sendNewLink } from '#app/domains/orchestra/reply/commands/send-new-link.server.ts'
import { holderOf } from '#app/domains/orchestra/reply/screens.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(engine)
  })

  it('writes to the owner of the inbox, once an hour, and to nobody for an address that no guardian has', async () => {
    const ctx = stage.at('2013-09-10 12:00')
    await sendNewLink(ctx, 'ukjent@example.com')
    await sendNewLink(ctx, 'leader@orkester.example.com')
    expect(await stage.db.mail.count()).toBe(0)
    await sendNewLink(ctx, 'mother@orkester.example.com')
    await sendNewLink(stage.at('2013-09-10 12:30'), 'mother@orkester.example.com')
    const [letter, ...more] = await stage.db.mail.findMany()
    expect(more).toEqual([])
    const key = /\/svar\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? ''
    expect(await holderOf(ctx, key)).toEqual({ guardianId: stage.seeded.people.mother })
    await sendNewLink(stage.at('2013-09-10 13:00'), 'mother@orkester.example.com')
    expect(await stage.db.mail.count()).toBe(2)
  })

  it('one of each for two who share an address; a link that was replaced opens nothing', async () => {
    const { father, mother } = stage.seeded.people
    await stage.db.mail.deleteMany()
    await stage.db.contactPoint.create({
      data: { guardianId: father, kind: 'email', value: 'mother@orkester.example.com' },
    })
    const ctx = stage.at('2013-09-11 12:00')
    await sendNewLink(ctx, 'mother@orkester.example.com')
    const letters = await stage.db.mail.findMany()
    expect(letters.map(({ personId }) => personId).sort()).toEqual([father, mother].sort())
    await stage.db.guardian.update({ where: { personId: father }, data: { linkVersion: { increment: 1 } } })
    const key = /\/svar\/([\w-]+)/.exec(letters.find(({ personId }) => personId === father)?.text ?? '')?.[1] ?? ''
    expect(await holderOf(ctx, key)).toBeNull()
  })
})
