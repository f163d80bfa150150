import { beforeEach, describe, expect, it } from 'vitest'
import type { Urgency } from '#app/domains/orchestra/post/note.ts'
import { unreachedNotes } from '#app/domains/orchestra/post/queries.server.ts'
import { tellGuardian, tellGuardiansOf, untell } from '#app/domains/orchestra/post/tell-guardian.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, sendLetters, setStage } from '../../reply/stage.ts'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })

  const tell = (guardianId: string, key: string, moment: string, urgency: Urgency = 'gathered') => {
    const ctx = stage.at(moment)
    return ctx.tx((tx) =>
      tellGuardian(ctx, tx, { guardianId, key, title: `Tittel ${key}`, text: `Tekst ${key}`, path: '', urgency }),
    )
  }
  const mails = () => stage.db.mail.findMany({ orderBy: { postedAt: 'asc' } })
  const unsent = () => stage.db.familyNote.count({ where: { sentAt: null } })

  it('gathers the day in one letter at five, with the link that opens the own page', async () => {
    const { mother } = stage.seeded.people
    await tell(mother, 'en', '2013-09-10 09:00')
    await tell(mother, 'to', '2013-09-10 14:00')
    await tell(mother, 'to', '2013-09-10 15:00')
    expect(await stage.letters('2013-09-10 16:59')).toBe(0)
    expect(await stage.letters('2013-09-10 17:00')).toBe(1)
    const [letter] = await mails()
    expect(letter?.toEmail).toBe('mother@orkester.example.com')
    expect(letter?.subject).toBe('Tittel en – og 1 beskjed til')
    expect(letter?.text).toContain('Tekst to')
    expect(letter?.text.match(/Tekst to/g)).toHaveLength(1)
    expect(letter?.text).toMatch(/\/svar\/[\w-]{40,}/)
    expect(letter?.key).not.toContain('@')
    await tell(mother, 'tre', '2013-09-10 17:30')
    expect(await stage.letters('2013-09-10 23:00')).toBe(0)
    expect(await stage.letters('2013-09-11 17:00')).toBe(1)
    expect(await unsent()).toBe(0)
  })

  it('writes to a guardian without an address of the own at the one that was given, and to two who share it once', async () => {
    const { mother, father } = stage.seeded.people
    await stage.db.person.update({ where: { id: father }, data: { email: null } })
    await stage.db.contactPoint.create({
      data: { guardianId: father, kind: 'email', value: 'Mother@orkester.example.com' },
    })
    for (const guardianId of [mother, father]) await tell(guardianId, `felles ${guardianId}`, '2013-09-10 09:00')
    const ctx = stage.at('2013-09-10 09:05')
    await ctx.tx((tx) =>
      tellGuardiansOf(ctx, tx, stage.seeded.children.ane, ({ guardianId, locale }) => ({
        ...{
          key: `ane ${guardianId}`,
          title: `Om Ane ${locale}`,
          text: 'Det samme',
          path: '/orkester',
          urgency: 'gathered',
        },
      })),
    )
    expect(await stage.letters('2013-09-10 17:00')).toBe(1)
    const [letter, ...more] = await mails()
    expect(more).toEqual([])
    expect(letter?.toName).toBe('Mor Trebarnsdatter og Far Annensteds')
    expect(letter?.text.match(/Om Ane nb/g)).toHaveLength(1)
    expect(letter?.text.match(/\/svar\//g)).toHaveLength(2)
    expect(await unsent()).toBe(0)
  })

  it('tells only the guardians who get mail about the child', async () => {
    const { father, mother } = stage.seeded.people
    await stage.db.guardianship.updateMany({ where: { guardianId: father }, data: { receivesMail: false } })
    const ctx = stage.at('2013-09-10 09:05')
    await ctx.tx((tx) =>
      tellGuardiansOf(ctx, tx, stage.seeded.children.bo, ({ guardianId }) => ({
        ...{ key: `bo ${guardianId}`, title: 'Om Bo', text: '', path: '', urgency: 'gathered' },
      })),
    )
    expect((await stage.db.familyNote.findMany()).map(({ guardianId }) => guardianId)).toEqual([mother])
  })

  it('sends an emergency at once and by itself, whatever was sent today', async () => {
    const { mother } = stage.seeded.people
    await tell(mother, 'en', '2013-09-10 09:00')
    await stage.letters('2013-09-10 17:00')
    await tell(mother, 'haster', '2013-09-10 20:00', 'emergency')
    await tell(mother, 'haster mer', '2013-09-10 20:00', 'emergency')
    expect(await stage.letters('2013-09-10 20:00')).toBe(2)
    expect((await mails()).map(({ subject }) => subject).sort()).toEqual([
      'Tittel en',
      'Tittel haster',
      'Tittel haster mer',
    ])
  })

  it('keeps what nobody could be sent for the secretariat, and sends it when there is an address', async () => {
    const { father } = stage.seeded.people
    await stage.db.person.update({ where: { id: father }, data: { email: null } })
    await tell(father, 'en', '2013-09-10 09:00')
    expect(await stage.letters('2013-09-10 17:00')).toBe(0)
    expect(await unreachedNotes(stage.at('2013-09-12 16:59'))).toEqual([])
    expect(await unreachedNotes(stage.at('2013-09-12 17:00'))).toMatchObject([{ name: 'Far Annensteds' }])
    await stage.db.person.update({ where: { id: father }, data: { email: 'ny@example.com' } })
    expect(await stage.letters('2013-09-12 17:00')).toBe(1)
  })

  it('takes back what has not gone', async () => {
    const { mother } = stage.seeded.people
    await tell(mother, 'en', '2013-09-10 09:00')
    const ctx = stage.at('2013-09-10 10:00')
    await ctx.tx((tx) => untell(tx, ['en']))
    expect(await stage.letters('2013-09-10 17:00')).toBe(0)
  })

  it('a letter that cannot be posted holds up no other, and its notes wait', async () => {
    const { mother, father } = stage.seeded.people
    await tell(mother, 'en', '2013-09-10 09:00')
    await tell(father, 'to', '2013-09-10 09:00')
    const ctx = stage.at('2013-09-10 17:00')
    const broken = {
      ...ctx,
      post: (...[tx, letter]: Parameters<typeof ctx.post>) => {
        if (letter.to.personId === mother) throw new Error('no room')
        return ctx.post(tx, letter)
      },
    }
    expect(await sendLetters(broken)).toBe(1)
    expect((await stage.db.familyNote.findMany({ where: { sentAt: null } })).map(({ key }) => key)).toEqual(['en'])
    expect(await stage.letters('2013-09-10 17:01')).toBe(1)
    expect((await mails()).map(({ personId }) => personId).sort()).toEqual([mother, father].sort())
  })

  describe('two clocks at once', () => {
    it('post each letter once, and nothing is lost', async () => {
      const { mother, father, otherGuardian } = stage.seeded.people
      const all = [mother, father, otherGuardian]
      for (const [place, guardianId] of all.entries()) {
        await tell(guardianId, `a${place}`, '2013-09-10 09:00')
        await tell(guardianId, `b${place}`, '2013-09-10 10:00', 'emergency')
      }
      const ctx = stage.at('2013-09-10 17:00')
      const counts = await Promise.all([sendLetters(ctx), sendLetters(ctx), sendLetters(ctx)])
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(6)
      expect(await mails()).toHaveLength(6)
      expect(await unsent()).toBe(0)
    })

    it('also when one has read before the other wrote, and another note came meanwhile', async () => {
      const { mother } = stage.seeded.people
      await tell(mother, 'en', '2013-09-10 09:00')
      const ctx = stage.at('2013-09-10 17:00')
      let raced = false
      const slow = {
        ...ctx,
        tx: async <T>(work: Parameters<typeof ctx.tx<T>>[0]): Promise<T> => {
          if (!raced) {
            raced = true
            await tell(mother, 'to', '2013-09-10 16:59')
            await sendLetters(ctx)
          }
          return ctx.tx(work)
        },
      }
      expect(await sendLetters(slow)).toBe(0)
      expect(await mails()).toHaveLength(1)
      expect(await unsent()).toBe(0)
    })
  })
})
