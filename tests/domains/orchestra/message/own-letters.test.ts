import { beforeEach, expect, it } from 'vitest'
import { sendMessage } from '#app/domains/orchestra/message/commands/send-message.server.ts'
import { audienceInput } from '#app/domains/orchestra/message/input.ts'
import { LETTERS_SHOWN, lettersPath, lettersView } from '#app/domains/orchestra/message/own-letters.server.ts'
import type { Urgency } from '#app/domains/orchestra/post/note.ts'
import { tellGuardian } from '#app/domains/orchestra/post/tell-guardian.server.ts'
import { holderOf } from '#app/domains/orchestra/reply/screens.server.ts'
import { someone } from '#tests/support/actors.ts'
import { eachEngine } from '#tests/support/databases.ts'
import type { SeededPerson } from '#tests/support/seeded-orchestra.ts'
import { statementsOf } from '#tests/support/statements.ts'
import { type Stage, setStage } from '../reply/stage.ts'

const NOON = '2013-09-10 12:00'
const EVENING = '2013-09-10 17:00'

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
  })

  const tell = (who: SeededPerson, title: string, moment = NOON, urgency: Urgency = 'gathered', path = '') => {
    const ctx = stage.at(moment)
    const guardianId = stage.seeded.people[who]
    const key = `${title}:${who}`
    return ctx.tx((tx) => tellGuardian(ctx, tx, { guardianId, key, title, text: `Om ${title}`, path, urgency }))
  }
  const read = (who: Parameters<Stage['actor']>[0], moment = '2013-09-10 18:00') =>
    lettersView(stage.at(moment), stage.actor(who), 'nb')
  const lines = async (...asked: Parameters<typeof read>) =>
    (await read(...asked)).letters.map(({ subject, state }) => [subject, state.is])

  it('shows each guardian what was told to that one, the newest first, and a stranger nothing', async () => {
    await tell('mother', 'Først', '2013-09-09 12:00', 'gathered', '/orkester/familien')
    await tell('mother', 'Sist')
    await tell('father', 'Fars eget')
    expect((await read('mother')).letters.map(({ subject, text, path }) => [subject, text, path])).toEqual([
      ['Sist', 'Om Sist', ''],
      ['Først', 'Om Først', '/orkester/familien'],
    ])
    expect(await lines('father')).toEqual([['Fars eget', 'next']])
    expect(await read('otherGuardian')).toMatchObject({ letters: [], more: false, isFamily: true })
    expect(await read('office')).toMatchObject({ letters: [], isFamily: false })
    expect(JSON.stringify(await read('mother'))).not.toMatch(/Fars eget|father|Annensteds|@/)
  })

  it('does not open to who acts for another', async () => {
    const acting = { ...stage.actor('mother'), actedBy: { personId: 'kontor', name: 'Kontor' } }
    await expect(lettersView(stage.at(NOON), acting, 'nb')).rejects.toMatchObject({ kind: 'forbidden' })
    expect(lettersPath(acting, 'nb')).toBeNull()
    expect(lettersPath(stage.actor('mother'), 'nb')).toBe('/orkester/familien/brev')
  })

  it('says what became of each: waiting, on its way, sent, come back', async () => {
    await tell('mother', 'Samlet')
    await tell('mother', 'Avlyst', NOON, 'emergency')
    expect(await lines('mother', NOON)).toEqual([
      ['Avlyst', 'onItsWay'],
      ['Samlet', 'waits'],
    ])
    await stage.letters(EVENING)
    expect(await lines('mother')).toEqual([
      ['Avlyst', 'onItsWay'],
      ['Samlet', 'onItsWay'],
    ])
    const sentAt = stage.at('2013-09-10 17:01').now
    await stage.db.mail.updateMany({ data: { sentAt } })
    expect((await read('mother')).letters.map(({ state }) => state)).toEqual([
      { is: 'sent', at: sentAt },
      { is: 'sent', at: sentAt },
    ])
    expect((await read('mother')).failed).toBe(false)
    await stage.db.mail.updateMany({ where: { key: { startsWith: 'family-day' } }, data: { refusedAt: sentAt } })
    expect(await lines('mother')).toEqual([
      ['Avlyst', 'sent'],
      ['Samlet', 'failed'],
    ])
    expect((await read('mother')).failed).toBe(true)
    await stage.db.mail.deleteMany()
    expect((await read('mother')).letters[1]?.state).toEqual({ is: 'sent', at: stage.at(EVENING).now })
  })

  it('finds the letter to an address that two share, for both, and shows neither the other’s', async () => {
    const { mother, father } = stage.seeded.people
    await stage.db.person.update({ where: { id: father }, data: { email: null } })
    await stage.db.contactPoint.create({
      data: { guardianId: father, kind: 'email', value: 'Mother@orkester.example.com' },
    })
    for (const who of ['mother', 'father'] as const) {
      await tell(who, 'Avlyst', NOON, 'emergency')
      await tell(who, 'Samlet')
    }
    await tell('mother', 'Mors eget')
    await stage.letters(EVENING)
    expect(await stage.db.mail.findMany({ select: { personId: true } })).toEqual([
      { personId: null },
      { personId: null },
    ])
    await stage.db.mail.updateMany({ data: { refusedAt: stage.at(EVENING).now } })
    expect(await lines('father')).toEqual([
      ['Samlet', 'failed'],
      ['Avlyst', 'failed'],
    ])
    expect(await lines('mother')).toHaveLength(3)
    expect(mother).not.toBe(father)
  })

  it('takes the fate of a letter from the own one, not from another’s to an address that is given as an extra', async () => {
    const { father } = stage.seeded.people
    await stage.db.contactPoint.create({
      data: { guardianId: father, kind: 'email', value: 'mother@orkester.example.com' },
    })
    for (const who of ['mother', 'father'] as const) {
      await tell(who, 'Avlyst', NOON, 'emergency')
      await tell(who, 'Samlet')
    }
    await stage.letters(EVENING)
    const sentAt = stage.at('2013-09-10 17:01').now
    await stage.db.mail.updateMany({ data: { sentAt } })
    await stage.db.mail.updateMany({ where: { personId: { not: father } }, data: { refusedAt: sentAt } })
    const both = (is: string) => [
      ['Samlet', is],
      ['Avlyst', is],
    ]
    expect((await lines('father')).sort().reverse()).toEqual(both('sent'))
    expect((await lines('mother')).sort().reverse()).toEqual(both('failed'))
    expect((await read('father')).failed).toBe(false)
  })

  it('leads a guardian to the own page of answers while a child plays', async () => {
    const { people, children, semesterId } = stage.seeded
    await tell('mother', 'En vakt er ledig')
    const path = (await read('mother')).replyPath ?? ''
    expect(path).toMatch(/^\/svar\/.+/)
    expect(await holderOf(stage.at(NOON), path.slice('/svar/'.length))).toEqual({ guardianId: people.mother })
    expect((await lettersView(stage.at(NOON), stage.actor('mother'), 'en')).replyPath).toMatch(/^\/en\/reply\/.+/)
    expect((await lettersView(stage.at(NOON), someone([], { personId: children.ane }), 'nb')).replyPath).toBeNull()
    expect((await read('kitchen')).replyPath).toBeNull()
    await stage.db.enrolment.updateMany({ where: { semesterId, childId: children.dina }, data: { state: 'left' } })
    expect((await read('otherGuardian')).replyPath).toBeNull()
    expect((await read('mother', '2014-03-01 12:00')).replyPath, 'the semester is over').toBeNull()
  })

  it('leads to the page in the language that is read, whatever language it was written in', async () => {
    await tell('mother', 'Norsk', NOON, 'gathered', '/orkester/familien?gjort=lagret')
    await tell('mother', 'Engelsk', NOON, 'gathered', '/en/orchestra/family')
    const paths = async (locale: 'nb' | 'en') =>
      (await lettersView(stage.at(NOON), stage.actor('mother'), locale)).letters.map(({ path }) => path).sort()
    expect(await paths('nb')).toEqual(['/orkester/familien', '/orkester/familien?gjort=lagret'])
    expect(await paths('en')).toEqual(['/en/orchestra/family', '/en/orchestra/family?gjort=lagret'])
  })

  it('says so where there is no address', async () => {
    await stage.db.person.update({ where: { id: stage.seeded.people.father }, data: { email: null } })
    await tell('father', 'Samlet')
    expect(await lines('father', NOON)).toEqual([['Samlet', 'noAddress']])
  })

  it('shows a musician with an address of one’s own the letters to groups that went there, and no other musician’s', async () => {
    const { db, seeded } = stage
    const { ane, cato } = seeded.children
    await db.person.update({ where: { id: ane }, data: { email: 'ane@example.com' } })
    const send = (fields: object, subject: string, emergency = false) =>
      sendMessage(
        stage.at(NOON),
        stage.actor('office'),
        audienceInput.parse({ seminar: seeded.seminarId, ...fields }),
        {
          ...{ subject, text: 'Vi mangler ti.', emergency, sure: emergency },
        },
      )
    await send({ musicians: 'on', group: 'strings' }, 'Ta med stativ')
    await send({ musicians: 'on' }, 'Avlyst', true)
    await send({}, 'Bare til foresatte')
    const of = async (personId: string, moment = NOON) =>
      (await lettersView(stage.at(moment), someone([], { personId }), 'nb')).letters
    expect((await of(ane)).map(({ subject, urgent, state }) => [subject, urgent, state.is]).sort()).toEqual([
      ['Avlyst', true, 'onItsWay'],
      ['Ta med stativ', false, 'waits'],
    ])
    expect((await of(ane))[0]?.text).toBe('Vi mangler ti.')
    expect(await of(cato)).toEqual([])
    expect((await read('mother', NOON)).letters).toHaveLength(3)
  })

  it('shows the newest and says that there are more, in as many statements for many as for one', async () => {
    await tell('mother', 'Den eneste')
    await stage.letters(EVENING)
    const one = await statementsOf(() => read('mother'))
    await stage.db.familyNote.createMany({
      data: Array.from({ length: LETTERS_SHOWN + 9 }, (_, n) => {
        const moment = new Date(Date.UTC(2013, 5, 1, 12, n))
        return {
          ...{ guardianId: stage.seeded.people.mother, key: `gammel ${n}`, title: `Gammel ${n}`, text: 'x', path: '' },
          ...{ createdAt: moment, notBefore: moment, sentAt: moment },
        }
      }),
    })
    let view = await read('mother')
    const many = await statementsOf(async () => {
      view = await read('mother')
    })
    expect(many).toHaveLength(one.length)
    expect(many.length).toBeLessThanOrEqual(13)
    expect(view.letters).toHaveLength(LETTERS_SHOWN)
    expect(view.more).toBe(true)
    expect(view.letters[0]?.subject).toBe('Den eneste')
  })
})
