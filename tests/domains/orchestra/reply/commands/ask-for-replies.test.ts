import { beforeEach, expect, it } from 'vitest'
import { allCome } from '#app/domains/orchestra/reply/commands/all-come.server.ts'
import { askForReplies } from '#app/domains/orchestra/reply/commands/ask-for-replies.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type Stage, setStage } from '../stage.ts'

/** The one guardian of 38 children each, and the two of the three. */
const GUARDIANS = 40

eachEngine((engine) => {
  let stage: Stage
  beforeEach(async () => {
    stage = await setStage(engine)
    await stage.db.seminar.delete({ where: { id: stage.seeded.nextSeminarId } })
  })

  it('asks each guardian once at each step, and not who has answered', async () => {
    const { people, seminarId } = stage.seeded
    expect(await askForReplies(stage.at('2013-08-04 12:00'))).toBe(GUARDIANS)
    expect(await askForReplies(stage.at('2013-08-05 12:00'))).toBe(0)
    const asked = await stage.db.familyNote.findFirstOrThrow({ where: { guardianId: people.mother } })
    expect(asked.title).toBe('Svar på Første helgeseminar')
    expect(asked.text).toContain('Kommer Ane, Bo og Cato lørdag 14. september og søndag 15. september?')
    expect(asked.text).toContain('Fint om du svarer innen fredag 6. september')
    await allCome(stage.at('2013-08-20 12:00'), people.father, seminarId)
    expect(await askForReplies(stage.at('2013-08-25 12:00'))).toBe(GUARDIANS - 2)
    expect(await askForReplies(stage.at('2013-09-04 12:00'))).toBe(GUARDIANS - 2)
    expect(await askForReplies(stage.at('2013-09-14 12:00'))).toBe(0)
  })

  it('asks nobody who gets no mail about the child', async () => {
    await stage.db.guardianship.updateMany({
      where: { guardianId: stage.seeded.people.father },
      data: { receivesMail: false },
    })
    expect(await askForReplies(stage.at('2013-08-04 12:00'))).toBe(GUARDIANS - 1)
  })
})
