import { expect, it } from 'vitest'
import { seatPanelist } from '#app/domains/orchestra/audition/commands/seat-panelist.server.ts'
import { wholeRound } from '#app/domains/orchestra/audition/queries.server.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { played, setAuditions } from '../scene.ts'

eachEngine((engine) => {
  it('has one chair, who stands first', async () => {
    const { ctx, db, office, roundId, orchestra, mother } = await setAuditions(engine)
    const names = async () =>
      (await wholeRound(db, roundId)).panel.map(({ name, chair }) => `${name.split(' ')[0]}${chair ? '*' : ''}`)
    expect(await names()).toEqual(['Dirigent*', 'Messinginstruktør', 'Strykeinstruktør'])
    const { coach, otherCoach } = orchestra.people
    await seatPanelist(ctx, office, roundId, { personId: coach, part: 'chair' })
    expect(await names()).toEqual(['Strykeinstruktør*', 'Dirigent', 'Messinginstruktør'])
    await seatPanelist(ctx, office, roundId, { personId: otherCoach, part: 'none' })
    expect(await names()).toEqual(['Strykeinstruktør*', 'Dirigent'])
    const wish = { personId: coach, part: 'member' as const }
    await expect(seatPanelist(ctx, mother, roundId, wish)).rejects.toMatchObject({ kind: 'missing' })
    const nobody = { personId: 'nobody', part: 'member' as const }
    await expect(seatPanelist(ctx, office, roundId, nobody)).rejects.toMatchObject({ kind: 'missing' })
  })

  it('who has given marks stays', async () => {
    const { ctx, office, roundId, orchestra } = await played(engine)
    const leave = (personId: string) => seatPanelist(ctx, office, roundId, { personId, part: 'none' })
    await expect(leave(orchestra.people.coach)).rejects.toMatchObject({ key: 'orchestraAudition.panelistHasMarks' })
    await leave(orchestra.people.otherCoach)
  })
})
