/** Places of several calls, and an artist who takes part in two of them. */
import { expect, it } from 'vitest'
import { confirmParticipation } from '#app/domains/art-round/studio/commands/confirm-participation.server.ts'
import { editParticipant } from '#app/domains/art-round/studio/commands/edit-participant.server.ts'
import { enterConfirmations } from '#app/domains/art-round/studio/commands/enter-confirmations.server.ts'
import { resignParticipation } from '#app/domains/art-round/studio/commands/resign-participation.server.ts'
import { OWN_PART, ownPartAddress, partNamed } from '#app/domains/art-round/studio/own-part.ts'
import { myStudioView, participationView, studioOf } from '#app/domains/art-round/studio/screens.server.ts'
import { deskView } from '#app/domains/desk/queries.server.ts'
import { reportSale } from '#app/domains/tallies/commands/report-sale.server.ts'
import { myTallyView } from '#app/domains/tallies/place-screens.server.ts'
import { testContext } from '#tests/support/context.ts'
import { eachEngine } from '#tests/support/databases.ts'
import { secretary } from './admitted.ts'
import { editionWithSideCall } from './two-parts.ts'

it.each<[slugs: string[], wanted: string | null, found: string | undefined]>([
  [['kari', 'kari-2'], null, 'kari'],
  [['kari', 'kari-2'], 'kari-2', 'kari-2'],
  [['kari'], 'ola', undefined],
  [['kari'], '', undefined],
  [[], null, undefined],
])('of %j %j names %j', (slugs, wanted, found) =>
  expect(
    partNamed(
      slugs.map((slug) => ({ slug })),
      wanted,
    )?.slug,
  ).toBe(found),
)

it('an address carries the name of the part whole', () => {
  const address = ownPartAddress('nb', 'myStudio', { year: 2013, slug: 'kari&ola' })
  expect(new URL(address, 'http://x').searchParams.get(OWN_PART)).toBe('kari&ola')
  expect(new URL(address, 'http://x').pathname).toBe('/deltakelse/2013/atelier')
})

eachEngine((engine) => {
  const now = '2013-05-01T10:00:00Z'

  it('a call with places of its own takes none of the others’, and no more than its own', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now })
    const { artist, application, side, editionId } = await editionWithSideCall(db, ctx, {
      ...{ capacity: 3, sideCapacity: 1, sideCount: 2 },
    })
    await db.edition.update({ where: { id: editionId }, data: { capacity: 2 } })
    const confirm = (n: number, id: string) => confirmParticipation(ctx, artist(n), 'nb', id)
    await confirm(1, side(1))
    await expect(confirm(2, side(2))).rejects.toMatchObject({ key: 'studio.noPlaceLeft', facts: { capacity: 1 } })
    // The one in the side call takes no place from the two of the edition.
    await confirm(1, application(1))
    await confirm(2, application(2))
    await expect(confirm(3, application(3))).rejects.toMatchObject({
      key: 'studio.noPlaceLeft',
      facts: { capacity: 2 },
    })
    // A place that is given up comes free in its own call alone.
    await resignParticipation(ctx, artist(1), side(1))
    await expect(confirm(3, application(3))).rejects.toMatchObject({ key: 'studio.noPlaceLeft' })
    await confirm(2, side(2))
  })

  it('a call without places of its own shares the edition’s', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now })
    const { artist, application, side, editionId } = await editionWithSideCall(db, ctx, { capacity: 3 })
    await db.edition.update({ where: { id: editionId }, data: { capacity: 2 } })
    await confirmParticipation(ctx, artist(1), 'nb', side(1))
    await confirmParticipation(ctx, artist(1), 'nb', application(1))
    await expect(confirmParticipation(ctx, artist(2), 'nb', application(2))).rejects.toMatchObject({
      key: 'studio.noPlaceLeft',
    })
  })

  it('answers on paper for both calls at once are held against the places of each', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now })
    await editionWithSideCall(db, ctx, { capacity: 3, sideCapacity: 1 })
    await expect(enterConfirmations(ctx, secretary, 2013, [1, 2, 101, 102])).rejects.toMatchObject({
      ...{ key: 'studio.noPlaceLeft', facts: { capacity: 1 } },
    })
    expect(await db.participant.count()).toBe(0)
    await enterConfirmations(ctx, secretary, 2013, [1, 2, 3, 101])
    expect(await db.participant.count()).toBe(4)
  })

  it('who takes part twice reaches the page, the form, the picture and the figures of each part', async () => {
    const { db } = await engine.freshDatabase()
    const ctx = testContext({ db, now, actorId: 'test' })
    const { artist, application, side } = await editionWithSideCall(db, ctx, { sideCapacity: 5 })
    const [one, other] = [artist(1), artist(2)]
    for (const id of [application(1), side(1)]) await confirmParticipation(ctx, one, 'nb', id)
    await confirmParticipation(ctx, other, 'nb', application(2))

    const { answers } = await participationView(ctx, one, 2013)
    expect(answers.map(({ call, result }) => [call.titleNb, result?.participant?.slug])).toEqual([
      ['Tekstil i vest', 'kunstner-001-2'],
      ['Utlysning', 'kunstner-001'],
    ])
    const form = async (slug: string | null) => await myStudioView(ctx, one, 2013, slug)
    const [first, second] = [await form('kunstner-001'), await form('kunstner-001-2')]
    expect([first.studio?.name, second.studio?.name]).toEqual(['Atelier 1', 'Vevstua 1'])
    expect(first.participant.id).not.toBe(second.participant.id)
    expect((await form(null)).participant.id).toBe(first.participant.id)
    expect(second.parts).toEqual([
      { slug: 'kunstner-001', name: 'Kunstner 001', callNb: 'Utlysning', callEn: 'Call' },
      { slug: 'kunstner-001-2', name: 'Kunstner 001', callNb: 'Tekstil i vest', callEn: 'Textiles in the west' },
    ])
    await expect(form('kunstner-002')).rejects.toMatchObject({ kind: 'missing' })
    await expect(myStudioView(ctx, other, 2013, 'kunstner-001-2')).rejects.toMatchObject({ kind: 'missing' })
    expect((await studioOf(ctx, one, 2013, 'kunstner-001-2')).studio.name).toBe('Vevstua 1')

    const { id, version } = second.participant
    await editParticipant(ctx, one, id, { version, name: 'Kunstner 001', aboutNb: 'Vever', aboutEn: '', website: '' })
    expect([
      (await form('kunstner-001')).participant.aboutNb,
      (await form('kunstner-001-2')).participant.aboutNb,
    ]).toEqual(['Om kunsten til Kunstner 001', 'Vever'])

    const sold = { channel: 'studio', date: null, amountOre: 100_00, works: 1, onceKey: 'sale-of-weaving' } as const
    await reportSale(ctx, one, 2013, { ...sold, participantId: id })
    await expect(
      reportSale(ctx, other, 2013, { ...sold, participantId: id, onceKey: 'sale-of-another' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    const tally = async (slug: string) => await myTallyView(ctx, one, 2013, null, slug)
    expect((await tally('kunstner-001')).sales.totalOre).toBe(0)
    expect(await tally('kunstner-001-2')).toMatchObject({
      own: { id },
      place: { name: 'Vevstua 1' },
      sales: { totalOre: 100_00 },
    })

    const { tasks } = await deskView(ctx, one, 'nb')
    const studios = tasks.filter(({ href }) => href.includes('/atelier'))
    expect(studios.map(({ href }) => href)).toEqual([
      '/deltakelse/2013/atelier?deltaker=kunstner-001',
      '/deltakelse/2013/atelier?deltaker=kunstner-001-2',
    ])
    expect(studios[1]?.detail).toMatch(/^Kunstner 001, Tekstil i vest\./)
    const [only] = (await deskView(ctx, other, 'nb')).tasks.filter(({ href }) => href.includes('/atelier'))
    expect(only?.detail).not.toContain('Utlysning')
    const letters = await db.mail.findMany({
      where: { key: { startsWith: 'confirmed:' } },
      orderBy: { postedAt: 'asc' },
    })
    expect(letters.filter(({ text }) => text.includes('deltaker=kunstner-001-2'))).toHaveLength(1)
  })
})
