import { beforeEach, expect, it } from 'vitest'
import { askSwap } from '#app/domains/orchestra/duty/commands/ask-swap.server.ts'
import { endSwap } from '#app/domains/orchestra/duty/commands/end-swap.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { type DutyStage, dutyStage, EARLY } from '../stage.ts'

eachEngine((engine) => {
  let stage: DutyStage
  beforeEach(async () => {
    stage = await dutyStage(engine)
  })

  it('tells five families at most, none that has this duty, those with the fewest turns', async () => {
    const { mother, otherGuardian } = stage.seeded.people
    const turn = await stage.taken(mother)
    await stage.taken(otherGuardian)
    expect(await askSwap(stage.at(EARLY), mother, turn)).toBe(5)
    const told = await stage.db.familyNote.findMany()
    expect(told).toHaveLength(5)
    expect(told.every(({ guardianId }) => stage.parents.includes(guardianId))).toBe(true)
    expect(told[0]?.text).toContain('lunsj lørdag 14. september')
    expect(told.map(({ text }) => text).join()).not.toContain('Mor Trebarnsdatter')
    await askSwap(stage.at('2013-09-04 12:00'), mother, turn)
    expect(await stage.db.familyNote.count()).toBe(5)
  })

  it('only the own turn, before it begins', async () => {
    const { mother, father } = stage.seeded.people
    const turn = await stage.taken(mother)
    await expect(askSwap(stage.at(EARLY), father, turn)).rejects.toMatchObject({ kind: 'missing' })
    await expect(askSwap(stage.at('2013-09-14 11:00'), mother, turn)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(endSwap(stage.at(EARLY), father, turn)).rejects.toMatchObject({ kind: 'missing' })
  })
})
