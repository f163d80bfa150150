import { expect, it } from 'vitest'
import { announceAudition } from '#app/domains/orchestra/audition/commands/announce-audition.server.ts'
import { soloistsOf } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { announced, decided } from '../decided.ts'
import { played } from '../scene.ts'

eachEngine((engine) => {
  it('tells everybody at one moment, each guardian in one letter, and moves the enrolments', async () => {
    const scene = await decided(engine)
    const { ctx, db, roundId, office, conductor, orchestra } = scene
    const announce = (letters: number, answerBy: string | null = '2013-09-14', actor = office) =>
      announceAudition(ctx, actor, roundId, { letters, answerBy })
    await expect(announce(3, '2013-09-14', conductor)).rejects.toMatchObject({ kind: 'missing' })
    await expect(announce(3, null)).rejects.toMatchObject({ field: 'answerBy' })
    await expect(announce(2)).rejects.toMatchObject({ key: 'orchestraAudition.lettersChanged', facts: { count: 3 } })
    expect(await announce(3)).toBe(3)
    const letters = await db.mail.findMany({
      where: { subject: { startsWith: 'Resultatet' } },
      orderBy: { toEmail: 'asc' },
    })
    expect(letters.map(({ toEmail }) => toEmail.split('@')[0])).toEqual(['father', 'mother', 'otherguardian'])
    const [, mothers, others] = letters.map(({ text }) => text)
    expect(mothers).toContain('Ane Trebarn (fiolin) får tilbud om plass.\nTil ane.')
    expect(mothers).toContain('Bo Trebarn (fiolin) står på venteliste.')
    expect(mothers).toContain('senest 14. september 2013')
    expect(mothers).not.toContain('Dina')
    expect(others).toContain('Dina Fremmed (fløyte) får ikke plass')
    expect(others).toContain('til og med 28. september 2013')
    expect(others).not.toMatch(/Trebarn|senest/)
    const states = await db.enrolment.findMany({
      where: { childId: { in: [orchestra.children.ane, orchestra.children.bo, orchestra.children.dina] } },
      select: { state: true, offeredTo: true },
      orderBy: { child: { person: { name: 'asc' } } },
    })
    expect(states).toEqual([
      { state: 'offered', offeredTo: new Date('2013-09-14T22:00:00Z') },
      { state: 'waiting', offeredTo: null },
      { state: 'declined', offeredTo: null },
    ])
    // The letter has told it: the evening's letter does not tell it again.
    expect(await db.familyNote.count({ where: { key: { contains: ':offer:' } } })).toBe(0)
    await expect(announce(3)).rejects.toMatchObject({ key: 'orchestraAudition.alreadyAnnounced' })
  })

  it('waits until all are decided', async () => {
    const { ctx, roundId, office } = await played(engine)
    await expect(announceAudition(ctx, office, roundId, { letters: 3, answerBy: null })).rejects.toMatchObject({
      key: 'orchestraAudition.notSealed',
    })
  })

  it('gives a soloist a soloist’s place, and leaves the enrolment', async () => {
    const { db, orchestra } = await announced(engine, 'soloist')
    const soloists = await soloistsOf(db, orchestra.semesterId)
    expect(soloists.map(({ childId }) => childId)).toEqual([orchestra.children.ane])
    const enrolment = await db.enrolment.findFirstOrThrow({ where: { childId: orchestra.children.ane } })
    expect(enrolment.state).toBe('enrolled')
    const letter = await db.mail.findFirstOrThrow({
      where: { subject: { startsWith: 'Resultatet' }, toEmail: { startsWith: 'mother' } },
    })
    expect(letter.text).toContain('Ane Trebarn (fiolin) skal være solist.')
  })
})
